"""The overview strip: how many events each stretch of years has, as bars of one small picture."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, sqrt

from ..interface import ENGLISH, Interface
from .events import Event, Timeline, year_label, years_label

WIDTH, HEIGHT, BASE = 600, 64, 48
BAR = 4
MOST_BARS = 300
"""Years with events beyond which several share a bar: more would lie on one another."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of the strip, in units of its view box."""

    x: float
    """Left edge."""
    y: float
    """Upper edge."""
    height: float
    """Height; zero never occurs."""
    label: str
    """``1945: 12 events``."""
    year: int
    """The year it stands for, or the first of them."""
    years: str = ""
    """All of them in words, where these are more than the number of one year."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A labeled place on the strip."""

    x: float
    """Where."""
    label: str
    """What is written there."""

    @property
    def share(self) -> float:
        """The same in percent of the strip's width."""
        return _round(self.x / WIDTH * 100)

    @property
    def is_early(self) -> bool:
        """Whether it lies in the first half."""
        return self.x < WIDTH / 2


@dataclass(frozen=True, slots=True)
class Strip:
    """The picture's parts; a template draws them."""

    bars: tuple[Bar, ...]
    """A bar for each year with events, or for each few years."""
    ticks: tuple[Tick, ...]
    """First and last year, and decades between where there is room."""
    marker: Tick | None
    """The moment of the article."""
    width: int = WIDTH
    """Of the view box."""
    height: int = HEIGHT
    """Of the view box."""
    base: int = BASE
    """Where bars stand."""
    bar_width: int = BAR
    """Width of a bar."""


def draw_strip(
    timeline: Timeline,
    article_year: float | None,
    marker_label: str = "",
    chosen: Iterable[Event] | None = None,
    interface: Interface = ENGLISH,
) -> Strip | None:
    """Lay out the strip, proportional in years; None when fewer than two years have events.

    Of chosen events it has the bars alone, as high as in the strip of all, so that the two can be compared.
    """
    found = {event.year for event in timeline.events if event.year is not None}
    if len(found) < 2:
        return None
    first, last = min(found), max(found)
    scale = (WIDTH - BAR) / (last - first)
    years = 1 if len(found) <= MOST_BARS else ceil((last - first + 1) / MOST_BARS)
    every = _stretches(timeline.events, first, years)
    shown = every if chosen is None else _stretches(chosen, first, years)
    most = max(every.values())
    bars = tuple(
        _bar(year, (year - first) * scale, count / most, _words(year, years, count, interface))
        for year, count in sorted(shown.items())
    )
    marker = Tick(_round((article_year - first) * scale), marker_label) if article_year else None
    return Strip(bars, _ticks(first, last, scale, interface), marker)


def _stretches(events: Iterable[Event], first: int, years: int) -> Counter[int]:
    """Count events by the first year of their stretch."""
    found = (event.year for event in events if event.year is not None)
    return Counter(first + (year - first) // years * years for year in found)


def _bar(year: int, x: float, share: float, words: tuple[str, str]) -> Bar:
    height = _round(4 + (BASE - 8) * sqrt(share))  # one full year would flatten all the others
    return Bar(_round(x), _round(BASE - height), height, words[0], year, words[1])


def _words(year: int, years: int, count: int, interface: Interface) -> tuple[str, str]:
    """Return a bar's label and, where the year's number does not say it, for which years it stands."""
    when = years_label(year, year + years - 1, interface)
    label = interface.ngettext("%(years)s: %(num)s event", "%(years)s: %(num)s events", count, years=when)
    return label, "" if when == str(year) else when


def _ticks(first: int, last: int, scale: float, interface: Interface) -> tuple[Tick, ...]:
    step = next((years for years in (10, 20, 25, 50, 100, 200, 500) if years * scale >= 70), 1000)
    inner = range(first - first % step + step, last, step)
    roomy = [year for year in inner if (year - first) * scale > 45 and (last - year) * scale > 45]
    shown = (first, *roomy, last)
    return tuple(Tick(_round((year - first) * scale), _tick_label(year, interface)) for year in shown)


def _tick_label(year: int, interface: Interface) -> str:
    """Return a year as scales have it: the number alone, but for one before Christ."""
    return str(year) if year > 0 else year_label(year, interface)


def _round(value: float) -> float:
    return round(value, 1)
