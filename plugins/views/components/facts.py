"""The fact table of an explainer, and the numbers of sources behind a fact."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from ...annotation.annotated import LinkedFact
from ...edtf_dates import parse_edtf
from ...edtf_dates.fields import UNKNOWN
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
    citations: tuple[CitationMarkView, ...]
    """Its sources."""


def fact_views(facts: Iterable[LinkedFact]) -> Iterator[FactView]:
    """Show facts in the editor's order."""
    for fact in facts:
        marks = citation_marks(fact.citations)
        yield FactView(fact.label, safe(fact.value_html), as_of_words(fact.as_of), marks)


def citation_marks(citations: Iterable[Citation]) -> tuple[CitationMarkView, ...]:
    """Show the numbers of sources."""
    return tuple(CitationMarkView(citation.number, citation.anchor) for citation in citations)


def as_of_words(as_of: str) -> str:
    """Say an EDTF date in words; nothing of one that is unknown."""
    return "" if as_of == UNKNOWN else parse_edtf(as_of).words()
