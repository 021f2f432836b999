"""The page "How it connects": two sizes of one diagram, and the table that says the same in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from ...explainers import KnowledgeBase
from .drawing import draw_connections
from .layout import FORMS, lay_out, order_terms
from .ties import FAMILY_WORDS, Family, TieRow, table_rows, ties_of


@dataclass(frozen=True, slots=True)
class Connections:
    """What the page shows."""

    svg: str
    """The diagram for wide and for narrow screens, with ``siteurl:`` links; empty without typed ties."""
    rows: tuple[TieRow, ...]
    """Every explainer with all its ties."""
    tie_count: int
    """How many pairs are tied."""
    drawn_count: int
    """How many of them the diagram draws: those whose tie says more than "see also"."""
    sides: Mapping[Family, str]
    """What the arcs of each side mean."""


def connect_terms(knowledge_base: KnowledgeBase, urls: Mapping[str, str]) -> Connections | None:
    """Draw and list all ties; None when there are none. ``urls`` gives each explainer's address by id."""
    ties = ties_of(knowledge_base)
    if not ties:
        return None
    drawn = [tie for tie in ties if not tie.is_vague]
    groups = order_terms(knowledge_base, drawn)
    svg = "".join(draw_connections(lay_out(groups, drawn, form), urls) for form in FORMS) if drawn else ""
    return Connections(svg, tuple(table_rows(knowledge_base)), len(ties), len(drawn), FAMILY_WORDS)
