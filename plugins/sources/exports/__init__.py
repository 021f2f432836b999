"""The bibliography for other programs: CSL-JSON, BibLaTeX and RIS, each with all that it can hold."""

from collections.abc import Callable, Iterable, Mapping

from ..model import Source
from .biblatex import biblatex_file
from .csl_json import csl_json_file
from .ris import ris_file

__all__ = ["EXPORTS", "EXPORT_TITLES"]

EXPORTS: Mapping[str, Callable[[Iterable[Source]], str]] = {
    "sources.json": csl_json_file,
    "sources.bib": biblatex_file,
    "sources.ris": ris_file,
}
"""Each file with what writes it."""
EXPORT_TITLES = {"sources.json": "CSL-JSON", "sources.bib": "BibTeX", "sources.ris": "RIS"}
"""What each is called."""
