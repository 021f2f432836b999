"""Which sources a page cites, in the order of their numbers: of its body, its facts, its other fields."""

from collections.abc import Iterator, Mapping

from ..markdown_it_reader import render_line
from ..records import markdown_fields
from ..sources import PageCitations, Source
from .page import Page

_SIGN = "[@"
"""What a citation begins with; a field without it need not be read."""


def page_citations(page: Page, bibliography: Mapping[str, Source]) -> PageCitations:
    """Number the sources of a page; an unknown one is reported elsewhere.

    Those of the body come first, in the order in which the reader numbered them.
    """
    citations = PageCitations()
    citations.cite(bibliography[name] for name in _cited(page) if name in bibliography)
    return citations


def cited_in_field(text: str) -> Iterator[str]:
    """Yield the ids of the sources that inline Markdown cites."""
    for reference in render_line(text).references if _SIGN in text else ():
        if reference.kind == "citation":
            yield reference.target


def _cited(page: Page) -> Iterator[str]:
    for reference in page.references:
        if reference.kind == "citation":
            yield reference.target
    for fact in page.term.facts if page.term else ():
        yield from cited_in_field(fact.value)
        yield from fact.sources
    for field in markdown_fields(page.record) if page.record else ():
        yield from cited_in_field(field.text)
