"""What else has the names of an explainer, for readers who came for that."""

from dataclasses import dataclass

from ...cross_references.namesakes import Namesakes
from ...explainers import Term
from ...interface import Interface
from ..material import ViewMaterial

_MOST = 6


@dataclass(frozen=True, slots=True)
class NamesakeView:
    """Another explainer of the same name."""

    title: str
    """Its title."""
    url: str
    """Its page."""
    note: str
    """What tells it apart, in a few words; empty where its title says enough."""


@dataclass(frozen=True, slots=True)
class NamesakesView:
    """Explainers that share some names."""

    names: tuple[str, ...]
    """The names."""
    others: tuple[NamesakeView, ...]
    """Who else has them; of very many the first."""
    more: int
    """How many are left out."""


def namesake_views(term_id: str, material: ViewMaterial) -> tuple[NamesakesView, ...]:
    """Show what else has the names of an explainer; nothing where they are its own."""
    shared = material.site.namesakes.get(term_id, ())
    return tuple(_view(group, material.site.knowledge_base[term_id], material) for group in shared)


def told_apart(term: Term, material: ViewMaterial) -> str:
    """Return the title of an explainer, with what tells it from others of that title where there are any."""
    shared = material.site.namesakes.get(term.id, ())
    has_twin = any(other.title == term.title for group in shared for other in group.others)
    if not has_twin:
        return term.title
    return f"{term.title} ({term.short_description or material.interface.label('kind', term.kind.label)})"


def _view(shared: Namesakes, term: Term, material: ViewMaterial) -> NamesakesView:
    others = tuple(
        NamesakeView(
            other.title, material.explainer_address(other.id), _note(other, term, material.interface)
        )
        for other in shared.others[:_MOST]
    )
    return NamesakesView(shared.names, others, shared.count - len(others))


def _note(other: Term, term: Term, interface: Interface) -> str:
    kind = "" if other.kind == term.kind else interface.label("kind", other.kind.label)
    return other.short_description or kind
