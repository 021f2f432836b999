"""Previews: what a link to an explainer shows before one follows it. One card per explainer and page."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..explainers import Fact, Name, Term

_NAMES = 2
"""So many names of other languages a card shows."""
_GLANCE = 24
"""Letters of a name that half a line of a card holds; the explainer's own page has the longer ones."""


@dataclass(frozen=True, slots=True)
class Preview:
    """The content of one card; the template renders it after the page's body."""

    term: Term
    """What is previewed."""
    url: str
    """Address of the explainer relative to the site."""
    definition_html: str
    """The definition without links: a card holds no links but its own."""
    date: str = ""
    """One date that matters, in EDTF; may be empty."""
    date_label: str = ""
    """What happened then."""

    @property
    def id(self) -> str:
        """Id of the card's element; links name it."""
        return f"card-{self.term.id}"

    @property
    def names(self) -> tuple[Name, ...]:
        """Names in the original scripts, the first of a language, as many as a line of a card holds."""
        first: dict[str, Name] = {}
        for name in self.term.names:
            if not name.lang.startswith("en"):
                first.setdefault(name.lang, name)
        return tuple(name for name in first.values() if len(name.name) <= _GLANCE)[:_NAMES]

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The first fact: a card holds no more."""
        return self.term.facts[:1]


@dataclass(frozen=True, slots=True)
class Previews:
    """The cards of a site by explainer."""

    cards: Mapping[str, Preview]
    """By id of the explainer."""

    def of_targets(self, targets: Iterable[str]) -> tuple[Preview, ...]:
        """Return the cards of some explainers, each once, in order."""
        return tuple(self.cards[target] for target in dict.fromkeys(targets) if target in self.cards)
