"""Who and what an article names, by kind."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...explainers import Kind, Term
from ...explainers.knowledge_base import kinds_in_order
from ...interface import Interface
from ..material import ViewMaterial
from .foreign import ForeignView


@dataclass(frozen=True, slots=True)
class GuideEntryView:
    """An explainer that the article mentions."""

    title: str
    """Its name."""
    url: str
    """Its page."""
    note: str
    """A few words under it; may be empty."""
    language: ForeignView | None = None
    """The language of both, where it is not the page's."""


@dataclass(frozen=True, slots=True)
class GuideGroupView:
    """The explainers of one kind."""

    label: str
    """Its heading."""
    entries: tuple[GuideEntryView, ...]
    """In order of first mention."""


@dataclass(frozen=True, slots=True)
class NamedExplainer:
    """An entry with the kind under which it will stand."""

    kind: Kind
    """What sort of thing it is."""
    entry: GuideEntryView
    """The entry."""


def guide_groups(explainers: Iterable[NamedExplainer], interface: Interface) -> Iterator[GuideGroupView]:
    """Group the explainers that an article mentions by kind; kinds without any are left out."""
    named = list(explainers)
    for kind in kinds_in_order(explainer.kind for explainer in named):
        found = tuple(explainer.entry for explainer in named if explainer.kind == kind)
        yield GuideGroupView(interface.label("kinds", kind.plural), found)


def named_explainer(term: Term, material: ViewMaterial) -> NamedExplainer:
    """Show an explainer as the guide names it."""
    address = material.explainer_address(term.id)
    language = material.foreign(term.lang)
    entry = GuideEntryView(term.title, address, term.short_description or "", language)
    return NamedExplainer(term.kind, entry)
