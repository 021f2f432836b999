"""A name of an author is one name, and the page that tells who they are is there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ...annotation.annotated import AnnotatedPage, AnnotatedSite
from ...annotation.references import fault_of_file
from ...records import AUTHOR_KEYS, Problem
from ...site.authors import Author

_SEVERAL = re.compile(r"[,;&،؛、，；]|\s(?:and|og|och|und|et)\s", re.IGNORECASE)
"""What stands between two names in some language, or between the parts of one that was turned round."""
_SUFFIX = re.compile(r",\s*(?:Jr|Sr|[IVX]+|Ph\.?\s?D|M\.?D|Esq)\.?$", re.IGNORECASE)
_MEND = (
    "write several as a list, one turned round as 'family:' and 'given:', "
    "and 'type: organization' or 'type: person' beside a name that is one"
)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an author is named."""

    author: Author
    path: tuple[str | int, ...]
    known: frozenset[str]
    """Names of bodies, which are one name whatever stands in them."""


def author_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a warning for each name that may be several, an error for each page of an author that is none."""
    for annotated in site.pages:
        for place in _places(annotated, site):
            yield from _problems(place, annotated, site)


def _places(annotated: AnnotatedPage, site: AnnotatedSite) -> Iterator[_Place]:
    record, located = annotated.page.article, annotated.page.front_matter
    if record is None or located is None:
        return
    words = site.words
    own = frozenset({words.name, words.publisher.name} if words else ())
    yield from _named(record.author, (), located.value, own)
    if record.original:
        theirs = frozenset({record.original.publication})
        yield from _named(record.original.author, ("original",), located.value["original"], theirs)


def _named(
    authors: tuple[Author, ...], above: tuple[str, ...], written: object, known: frozenset[str]
) -> Iterator[_Place]:
    key = next((key for key in AUTHOR_KEYS if isinstance(written, dict) and key in written), AUTHOR_KEYS[0])
    for number, author in enumerate(authors):
        yield _Place(author, (*above, key, number), known)


def _problems(place: _Place, annotated: AnnotatedPage, site: AnnotatedSite) -> Iterator[Problem]:
    author, page = place.author, annotated.page
    field = ".".join(map(str, place.path))
    line = page.front_matter.line_of(place.path) if page.front_matter else None
    if _may_be_several(author, place.known):
        yield Problem(page.file, line, field, author.shown, "may be more than one name", _MEND, "warning")
    if author.page and author.page.startswith("{"):
        target = "/" + author.page.partition("}")[2].lstrip("/")
        fault = fault_of_file("filename", target, site.settings.content, site, is_draft=page.is_draft)
        if fault:
            mend = fault.mend or "correct it, or write that text"
            yield Problem(page.file, line, f"{field}.page", author.page, fault.message, mend)


def _may_be_several(author: Author, known: frozenset[str]) -> bool:
    if author.type or author.family or author.shown in known:
        return False
    return bool(_SEVERAL.search(_SUFFIX.sub("", author.shown)))
