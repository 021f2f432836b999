"""The bibliography for other programs: CSL-JSON, BibLaTeX and RIS, each with all that it can hold."""

from collections.abc import Callable, Iterable, Mapping

from ..model import Source
from .biblatex import biblatex_file
from .csl_json import csl_json_file
from .ris import ris_file

__all__ = ["EXPORTS", "EXPORT_TITLES", "beside"]

EXPORTS: Mapping[str, Callable[[Iterable[Source]], str]] = {
    "sources.json": csl_json_file,
    "sources.bib": biblatex_file,
    "sources.ris": ris_file,
}
"""Each file with what writes it."""
EXPORT_TITLES = {"sources.json": "CSL-JSON", "sources.bib": "BibTeX", "sources.ris": "RIS"}
"""What each is called."""
_INDEX = "index.html"


def beside(page: str, name: str) -> str:
    """Return where an export of a page's own sources stands, by the file that the page is written to.

    >>> beside("explainers/mole/index.html", "sources.bib"), beside("mole.html", "sources.bib")
    ('explainers/mole/sources.bib', 'mole-sources.bib')
    """
    folder, slash, file = page.rpartition("/")
    return f"{folder}{slash}{name}" if file == _INDEX else f"{page.removesuffix('.html')}-{name}"
