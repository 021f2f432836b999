"""The overview strip: how many events each stretch of years has, as bars of one small picture."""

from dataclasses import dataclass
from math import ceil, sqrt

from .events import Timeline

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


def draw_strip(timeline: Timeline, article_year: float | None, marker_label: str = "") -> Strip | None:
    """Lay out the strip, proportional in years; None when fewer than two years have events."""
    counts: dict[int, int] = {}
    for event in timeline.events:
        if event.year is not None:
            counts[event.year] = counts.get(event.year, 0) + 1
    if len(counts) < 2:
        return None
    first, last = min(counts), max(counts)
    scale = (WIDTH - BAR) / (last - first)
    years = 1 if len(counts) <= MOST_BARS else ceil((last - first + 1) / MOST_BARS)
    stretches: dict[int, int] = {}
    for year, count in counts.items():
        start = first + (year - first) // years * years
        stretches[start] = stretches.get(start, 0) + count
    most = max(stretches.values())
    bars = tuple(
        _bar(year, years, stretches[year], (year - first) * scale, most) for year in sorted(stretches)
    )
    marker = Tick(_round((article_year - first) * scale), marker_label) if article_year else None
    return Strip(bars, _ticks(first, last, scale), marker)


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
