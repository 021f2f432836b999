"""The overview strip: how many events each stretch of years has, as bars of one small picture."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, sqrt

from .events import Event, Timeline

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
    bars = tuple(_bar(year, years, shown[year], (year - first) * scale, most) for year in sorted(shown))
    marker = Tick(_round((article_year - first) * scale), marker_label) if article_year else None
    return Strip(bars, _ticks(first, last, scale), marker)


def _stretches(events: Iterable[Event], first: int, years: int) -> Counter[int]:
    """Count events by the first year of their stretch."""
    found = (event.year for event in events if event.year is not None)
    return Counter(first + (year - first) // years * years for year in found)


def _bar(year: int, years: int, count: int, x: float, most: int) -> Bar:
    height = _round(4 + (BASE - 8) * sqrt(count / most))  # one full year would flatten all the others
    noun = "event" if count == 1 else "events"
    when = f"{year}" if years == 1 else f"{year}–{year + years - 1}"
    return Bar(_round(x), _round(BASE - height), height, f"{when}: {count} {noun}", year)


def _ticks(first: int, last: int, scale: float) -> tuple[Tick, ...]:
    step = next((years for years in (10, 20, 25, 50, 100, 200, 500) if years * scale >= 70), 1000)
    inner = range(first - first % step + step, last, step)
    roomy = [year for year in inner if (year - first) * scale > 45 and (last - year) * scale > 45]
    return tuple(Tick(_round((year - first) * scale), str(year)) for year in (first, *roomy, last))


def _round(value: float) -> float:
    return round(value, 1)
