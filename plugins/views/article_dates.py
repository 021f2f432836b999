"""The dates of an article on its own page: as many as help, in order, the others folded."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..interface import Interface
from .components.events import EventView

_FEWEST_FOLDED = 3
"""Fewer are shown with the others: to unfold two lines helps nobody."""


@dataclass(frozen=True, slots=True)
class MoreEventsView:
    """The dates that are folded."""

    label: str
    """What unfolds them: "12 more dates"."""
    events: tuple[EventView, ...]
    """In order."""


@dataclass(frozen=True, slots=True)
class ArticleDates:
    """The dates of an article."""

    every: tuple[EventView, ...]
    """All of them, in order."""
    first: tuple[EventView, ...]
    """Those that are shown, in order."""
    more: MoreEventsView | None
    """The others; None where all are shown."""


def article_dates(events: Sequence[EventView], limit: int, interface: Interface) -> ArticleDates:
    """Choose ``limit`` of the dates of an article; 0 for all.

    What an editor has written comes first, then what one has judged, then what is about an explainer; of
    equals the latest, which are nearest to what the article tells.
    """
    if not limit or len(events) < limit + _FEWEST_FOLDED:
        return ArticleDates(tuple(events), tuple(events), None)
    chosen = set(sorted(range(len(events)), key=lambda place: (_rank(events[place]), -place))[:limit])
    folded = tuple(event for place, event in enumerate(events) if place not in chosen)
    shown = tuple(event for place, event in enumerate(events) if place in chosen)
    label = interface.ngettext("%(num)s more date", "%(num)s more dates", len(folded))
    return ArticleDates(tuple(events), shown, MoreEventsView(label, folded))


def _rank(event: EventView) -> int:
    if event.kind == "curated":
        return 0
    if event.origin and event.origin.sentence:
        return 1
    return 2 if event.about else 3
