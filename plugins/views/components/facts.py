"""The fact table of an explainer, and the numbers of sources behind a fact."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from ...annotation.annotated import LinkedFact
from ...edtf_dates import parse_edtf
from ...edtf_dates.fields import UNKNOWN
from ...edtf_dates.words import WRITERS
from ...sources import Citation
from ..addresses import safe


@dataclass(frozen=True, slots=True)
class CitationMarkView:
    """The number of a source, with a link to its entry on the page."""

    number: int
    """From 1."""
    anchor: str
    """Id of its entry."""


@dataclass(frozen=True, slots=True)
class FactView:
    """A row of the table."""

    label: str
    """What it is about."""
    value: Markup
    """The fact."""
    as_of: str
    """When it is known to hold, in words; empty where nobody knows."""
    is_dated: bool
    """Whether the value is that date already, as of a birth."""
    citations: tuple[CitationMarkView, ...]
    """Its sources."""


def fact_views(facts: Iterable[LinkedFact]) -> Iterator[FactView]:
    """Show facts in the editor's order."""
    for fact in facts:
        marks = citation_marks(fact.citations)
        is_dated = says_its_date(fact.value_text, fact.as_of)
        yield FactView(fact.label, safe(fact.value_html), as_of_words(fact.as_of), is_dated, marks)


def citation_marks(citations: Iterable[Citation]) -> tuple[CitationMarkView, ...]:
    """Show the numbers of sources."""
    return tuple(CitationMarkView(citation.number, citation.anchor) for citation in citations)


def as_of_words(as_of: str) -> str:
    """Say an EDTF date in words; nothing of one that is unknown."""
    return "" if as_of == UNKNOWN else parse_edtf(as_of).words()


def says_its_date(value: str, as_of: str) -> bool:
    """Whether a value is its date, in the words of any language that we have.

    >>> says_its_date("8 November 1939", "1939-11-08"), says_its_date("287,746", "2017-06")
    (True, False)
    """
    date = None if as_of == UNKNOWN else parse_edtf(as_of)
    return date is not None and value.strip() in {as_of, *map(date.words, WRITERS)}
