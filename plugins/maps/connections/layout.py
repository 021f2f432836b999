"""Lay out the arc diagram: names in one column, grouped by kind, arcs at both sides of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from ...collation import Alphabet
from ...explainers import Term
from ...explainers.knowledge_base import by_kind, in_order
from ...explainers.relations import Family
from ..lettering import LINE_HEIGHT, break_title
from .ordering import order_groups
from .ties import Tie


@dataclass(frozen=True, slots=True)
class Form:
    """Measures of a diagram, in its own pixels."""

    id: Literal["wide", "narrow"]
    """For which screens."""
    width: float
    """Of the whole diagram."""
    names: float
    """Of the column of names."""
    type_size: float
    """Height of the type."""
    row: float
    """Height of a name of one line."""
    heading: float
    """Height of a heading with the space above it."""

    @property
    def sides(self) -> float:
        """Width of either side, where the arcs run."""
        return (self.width - self.names) / 2


FORMS = (Form("wide", 800, 300, 14, 24, 44), Form("narrow", 340, 214, 13.5, 29, 44))
"""A phone of 320 pixels leaves 284: type of 13.5 in 340 is then over 11 high, a row of 29 over 24."""


@dataclass(frozen=True, slots=True)
class Row:
    """One explainer in the column."""

    term: Term
    """Which."""
    lines: tuple[str, ...]
    """Its title, broken to fit."""
    middle: float
    """Pixels from the top to its middle."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a kind above its explainers."""

    words: str
    """``People``."""
    baseline: float
    """Pixels from the top."""


@dataclass(frozen=True, slots=True)
class Arc:
    """A tie between two rows."""

    tie: Tie
    """Which."""
    top: float
    """Middle of the upper row."""
    bottom: float
    """Middle of the lower row."""

    @property
    def family(self) -> Family:
        """Its side."""
        return self.tie.family


@dataclass(frozen=True, slots=True)
class Layout:
    """A diagram, ready to be drawn."""

    form: Form
    """Its measures."""
    headings: tuple[Heading, ...]
    """Kinds."""
    rows: tuple[Row, ...]
    """Explainers, from the top."""
    arcs: tuple[Arc, ...]
    """Ties, the longest first."""
    height: float
    """In pixels."""


def order_terms(ties: Sequence[Tie], alphabet: Alphabet) -> list[list[Term]]:
    """Return the explainers that have ties, by kind, in an order with short arcs."""
    tied = {term.id: term for tie in ties for term in (tie.source, tie.target)}
    groups = [[term.id for term in terms] for terms in by_kind(in_order(tied.values(), alphabet)).values()]
    return [[tied[member] for member in group] for group in order_groups(groups, [tie.ends for tie in ties])]


def lay_out(groups: Sequence[Sequence[Term]], ties: Sequence[Tie], form: Form) -> Layout:
    """Stack headings and rows, and hang the arcs between them."""
    y = 0.0
    headings: list[Heading] = []
    rows: list[Row] = []
    for group in groups:
        y += form.heading
        headings.append(Heading(group[0].kind.plural, y - form.row * 0.55))
        for term in group:
            lines = break_title(term.title, form.names - 2 * form.type_size, form.type_size)
            height = form.row + (len(lines) - 1) * form.type_size * LINE_HEIGHT
            rows.append(Row(term, lines, y + height / 2))
            y += height
    middles = {row.term.id: row.middle for row in rows}
    arcs = [Arc(tie, *sorted(middles[end] for end in tie.ends)) for tie in ties]
    arcs.sort(key=lambda arc: (round(arc.top - arc.bottom, 3), arc.tie.ends))
    return Layout(form, tuple(headings), tuple(rows), tuple(arcs), y + form.row / 2)
