"""The fact table of an explainer, and the numbers of sources behind a fact."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter

from markupsafe import Markup

from ...annotation.annotated import LinkedFact
from ...annotation.citing import fact_anchor
from ...edtf_dates import parse_edtf
from ...edtf_dates.fields import UNKNOWN
from ...edtf_dates.words import WRITERS
from ...interface import Interface
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
    """Whether its label says that date already, or its value is it, as of a birth."""
    citations: tuple[CitationMarkView, ...]
    """Its sources."""
    anchor: str
    """Its id, to which these lead back."""


def fact_views(facts: Iterable[LinkedFact], interface: Interface) -> Iterator[FactView]:
    """Show facts in the editor's order."""
    for number, fact in enumerate(facts, start=1):
        marks, as_of = citation_marks(fact.citations), as_of_words(fact.as_of, interface)
        is_dated = says_its_date(fact.label, fact.value_text, fact.as_of)
        yield FactView(fact.label, safe(fact.value_html), as_of, is_dated, marks, fact_anchor(number))


def citation_marks(citations: Iterable[Citation]) -> tuple[CitationMarkView, ...]:
    """Show the numbers of sources, the lowest first."""
    marks = (CitationMarkView(citation.number, citation.anchor) for citation in citations)
    return tuple(sorted(marks, key=attrgetter("number")))


def as_of_words(as_of: str, interface: Interface) -> str:
    """Say an EDTF date in words; nothing of one that is unknown."""
    return "" if as_of == UNKNOWN else interface.date(parse_edtf(as_of))


def says_its_date(label: str, value: str, as_of: str) -> bool:
    """Whether a fact's label says its date, or its value is it, in the words of any language that we have.

    >>> says_its_date("Born", "8 November 1939", "1939-11-08"), says_its_date("People", "287", "2017-06")
    (True, False)
    >>> says_its_date("People in 2017", "287", "2017"), says_its_date("Plan of 12017", "none", "2017")
    (True, False)
    """
    date = None if as_of == UNKNOWN else parse_edtf(as_of)
    if date is None:
        return False
    words = {as_of, *map(date.words, WRITERS)}
    return value.strip() in words or any(_says(label, said) for said in words)


def _says(label: str, words: str) -> bool:
    """Whether a label has these words, with no digit beside them: "1 May" is not in "21 May"."""
    return words in label and re.search(rf"(?<!\d){re.escape(words)}(?!\d)", label) is not None
