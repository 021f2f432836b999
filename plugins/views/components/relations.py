"""The explainers that one is tied to, and how."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from ..material import ViewMaterial
from .foreign import ForeignView
from .namesakes import told_apart


@dataclass(frozen=True, slots=True)
class RelationView:
    """A tie."""

    title: str
    """The other explainer."""
    url: str
    """Its page."""
    how: str
    """In words: ``part of``."""
    language: ForeignView | None = None
    """The language of the title, where it is not the page's."""


def relation_views(term_id: str, material: ViewMaterial) -> Iterator[RelationView]:
    """Show the ties of an explainer by kind: its own page's first, then those that others state of it."""
    how = partial(material.interface.label, "relation")
    rows = material.site.knowledge_base.related.get(term_id, ())
    kinds = list(dict.fromkeys(row.how for row in rows))
    for row in sorted(rows, key=lambda row: kinds.index(row.how)):
        title, language = told_apart(row.term, material), material.foreign(row.term.lang)
        yield RelationView(title, material.explainer_address(row.term.id), how(row.how), language)
