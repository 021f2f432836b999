"""Every explainer from A to Z with its definition, and by kind."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from ...explainers import Term
from ...explainers.knowledge_base import by_kind, by_letter
from ..addresses import safe
from ..material import ViewMaterial
from .foreign import ForeignView
from .link import LinkView
from .namesakes import NamesakesView, namesake_views, told_apart


@dataclass(frozen=True, slots=True)
class GlossaryEntryView:
    """An explainer in brief."""

    id: str
    """Its anchor."""
    title: str
    """Its name."""
    url: str
    """Its page."""
    kind: str
    """What sort of thing it is, in a word."""
    definition: Markup
    """One sentence."""
    namesakes: tuple[NamesakesView, ...] = ()
    """What else has its names."""
    language: ForeignView | None = None
    """The language of title and definition, where it is not the page's."""


@dataclass(frozen=True, slots=True)
class LetterView:
    """The explainers under one letter."""

    id: str
    """Its anchor."""
    label: str
    """The letter; ``#`` for what is none."""
    entries: tuple[GlossaryEntryView, ...]
    """By title."""


@dataclass(frozen=True, slots=True)
class KindGroupView:
    """The explainers of one kind."""

    id: str
    """Its anchor."""
    label: str
    """Its heading."""
    entries: tuple[LinkView, ...]
    """By title."""


def letter_views(shown: Iterable[Term], material: ViewMaterial) -> Iterator[LetterView]:
    """Show explainers by letter."""
    explainers = material.site.explainers
    for letter, terms in by_letter(shown, material.site.knowledge_base.alphabet).items():
        entries = tuple(
            GlossaryEntryView(
                term.id,
                told_apart(term, material),
                material.explainer_address(term.id),
                material.interface.label("kind", term.kind.label),
                safe(explainers[term.id].lead_html),
                namesake_views(term.id, material),
                material.foreign(term.lang),
            )
            for term in terms
        )
        yield LetterView(f"letter-{'other' if letter == '#' else letter}", letter, entries)


def kind_groups(shown: Iterable[Term], material: ViewMaterial) -> Iterator[KindGroupView]:
    """Show explainers by kind."""
    for kind, terms in by_kind(shown).items():
        links = tuple(_link(term, material) for term in terms)
        label = material.interface.label("kinds", kind.plural)
        yield KindGroupView(f"kind-{kind.id}", label, links)


def _link(term: Term, material: ViewMaterial) -> LinkView:
    language = material.foreign(term.lang)
    return LinkView(told_apart(term, material), material.explainer_address(term.id), language)
