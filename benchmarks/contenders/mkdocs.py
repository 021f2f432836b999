"""Material for MkDocs with ``abbr``: every occurrence of a term gets its definition as a tooltip."""

import json
import shutil
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from benchmarks.contenders.installing import installed_python
from benchmarks.contenders.site import Site
from benchmarks.contenders.texts import PlainText, glossary, write_texts
from benchmarks.corpus import ROOT
from benchmarks.measuring.output import inspect_output
from benchmarks.measuring.rounds import Step

NAME = "Material for MkDocs"
_PACKAGES = ("mkdocs==1.6.1", "mkdocs-material==9.8.1")


def versions() -> tuple[str, ...]:
    """Return what it is, with versions."""
    return tuple(name.replace("==", " ") for name in _PACKAGES)


def installed(folder: Path) -> Path:
    """Return the program."""
    return installed_python(folder / "mkdocs", _PACKAGES) / "bin" / "mkdocs"


def steps(site: Site, program: Path) -> list[Step]:
    """Return its build from nothing."""
    folder = site.work / "mkdocs"
    shutil.copytree(ROOT / "benchmarks" / "peers" / "mkdocs", folder)
    write_texts(folder / "docs", site.texts)
    (folder / "docs" / "index.md").write_text("\n".join(_home(site.texts)), encoding="utf-8")
    terms = {form: text.summary for form, text in glossary(site.texts)}
    with (folder / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write(f"  - abbr:\n      glossary: {json.dumps(terms)}\n")
    output = folder / "site"
    clear = partial(shutil.rmtree, output, ignore_errors=True)
    inspect = partial(inspect_output, output, site.texts, mark="<abbr ", naming=site.naming)
    return [Step(NAME, "with `abbr`", [str(program), "build", "-q"], folder, clear, inspect)]


def _home(texts: Iterable[PlainText]) -> Iterator[str]:
    """Yield the lines of a list of all articles, which other programs make from a template."""
    yield "# Corpus\n"
    for text in texts:
        if text.kind == "articles":
            yield f"## [{text.title}]({text.address}.md)\n\n{text.summary}\n\nPublished: {text.date}\n"
