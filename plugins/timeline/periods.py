"""A timeline too long for one page: by era, where there is none by century, then by decade and year."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..interface import ENGLISH, Interface
from ..records import Level, Parted, Shared, split
from .events import EraFinder, Event, Timeline, years_label
from .model import Era

CENTURY = 100
_MOST_STRETCHES = 50
"""Events that reach over more centuries than this are put together by more years."""


def parted_events(
    timeline: Timeline, events: Iterable[Event], limit: int, interface: Interface = ENGLISH
) -> Parted[Event]:
    """Split events of a timeline, all or a selection, so that no page shows more than ``limit``.

    Addresses are the same in every language.
    """
    chosen = tuple(events)
    years = _Years.of(timeline.events)
    levels: list[Level[Event]] = [_Eras(EraFinder(timeline.frame.eras), years, interface).shared_by]
    levels += [_Stretch(width, interface).shared_by for width in years.widths_below]
    return split(chosen, levels, limit, name=interface.numbered)


def event_places(parted: Parted[Event]) -> dict[str, str]:
    """Return the path of the page on which each event stands, by its id; empty where all stand on one."""
    return parted.places(lambda event: event.id) if parted.is_split else {}


@dataclass(frozen=True, slots=True)
class _Years:
    """How many years are put together."""

    widest: int
    """Outside eras, on the first level."""

    @classmethod
    def of(cls, events: Iterable[Event]) -> "_Years":
        years = [event.year for event in events if event.year is not None]
        reach = max(years, default=0) - min(years, default=0)
        width = CENTURY
        while reach > width * _MOST_STRETCHES:
            width *= 10
        return cls(width)

    @property
    def widths_below(self) -> Iterator[int]:
        width = self.widest
        while width > 1:
            width //= 10
            yield width


@dataclass(frozen=True, slots=True)
class _Stretch:
    """So many years, counted from the year 0."""

    width: int
    interface: Interface

    def shared_by(self, event: Event) -> Shared:
        if event.year is None:
            return Shared("undated", self.interface.gettext("Undated"))
        first = event.year - event.year % self.width
        last = first + self.width - 1
        address = years_label(first, last, ENGLISH).lower().replace("–", "-").replace(" ", "-")
        return Shared(address, years_label(first, last, self.interface))


@dataclass(frozen=True, slots=True)
class _Eras:
    """The eras of the site, at the addresses of their selections; what lies outside by its years."""

    find: EraFinder
    years: _Years
    interface: Interface

    def shared_by(self, event: Event) -> Shared:
        era: Era | None = self.find.era_of(event)
        if era:
            return Shared(f"period/{era.id}", era.label, era.years)
        outside = _Stretch(self.years.widest, self.interface).shared_by(event)
        return Shared(f"years/{outside.id}", outside.label)
