"""The kit, from nothing and after the edits of a day."""

import shutil
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.contenders.site import Site, affair, named_by_affair
from benchmarks.corpus import ROOT
from benchmarks.measuring.output import Output, expect, inspect_output
from benchmarks.measuring.rounds import Step

NAME = "the kit"
SITE_URL = "https://example.org/a/path"
_SENTENCE = "That was the last that was heard of it in the harbor."
_META = '<meta charset="utf-8">'
_EDITED = '<meta name="edited" content="yes">'
_MARK = 'class="mention"'


def steps(site: Site) -> list[Step]:
    """Return a build from nothing, then each edit on the site as the step before left it, then the rest."""
    article, explainer = site.texts[0], named_by_affair(site.texts)
    content, template = site.project / "content", site.project / "theme" / "templates" / "base.html"
    article_file, explainer_file = content / f"{article.address}.md", content / f"{explainer.address}.md"
    originals = {path: path.read_text(encoding="utf-8") for path in (article_file, explainer_file, template)}
    alias = (f"{affair(explainer).partition(' ')[0]} question", affair(explainer))
    step = partial(_step, site)
    return [
        step(first_build(site).what, ["build"], partial(_begin, site, originals), ""),
        step("nothing changed", ["build"], _nothing, ""),
        step("a sentence more", ["build"], partial(_append, article_file, f" {_SENTENCE}"), _SENTENCE),
        step("an alias changed", ["build"], partial(_replace, explainer_file, *alias), f"{alias[1]}</a>"),
        step("a template edited", ["build"], partial(_replace, template, _META, _META + _EDITED), _EDITED),
        _check(site),
        step("`publish`, from nothing", ["publish", "--siteurl", SITE_URL], partial(_clear, site), SITE_URL),
    ]


def first_build(site: Site) -> Step:
    """Return the build from nothing alone."""
    return _step(site, "from nothing", ["build"], partial(_clear, site), "")


def _step(site: Site, what: str, command: list[str], prepare: Callable[[], None], wanted: str) -> Step:
    inspect = partial(_inspect, site, wanted)
    return Step(NAME, what, _desk(site, *command), ROOT, prepare, inspect)


def _check(site: Site) -> Step:
    return Step(NAME, "`check`, built before", _desk(site, "check"), ROOT, _nothing, _nothing)


def _desk(site: Site, *words: str) -> list[str]:
    return [sys.executable, "-m", "plugins.desk", "--root", str(site.project), *words]


def _inspect(site: Site, wanted: str) -> Output:
    output = site.project / "output"
    expect(output / site.texts[0].address / "index.html", wanted)
    return inspect_output(output, site.texts, mark=_MARK, naming=site.naming)


def _begin(site: Site, originals: dict[Path, str]) -> None:
    for path, text in originals.items():
        path.write_text(text, encoding="utf-8")
    _clear(site)


def _clear(site: Site) -> None:
    for name in ("output", ".build"):
        shutil.rmtree(site.project / name, ignore_errors=True)


def _append(path: Path, words: str) -> None:
    path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + f"{words}\n", encoding="utf-8")


def _replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    if old not in text:
        raise OSError(f"{path} has no {old!r} to edit")
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def _nothing() -> None:
    return None
