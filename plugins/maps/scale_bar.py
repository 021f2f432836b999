"""How far it is: a bar in a drawing's corner with a round number of kilometers."""

from math import cos, dist, radians
from typing import NamedTuple

from ..interface import ENGLISH, Interface
from . import markup
from .frame import Frame
from .geometry import Box, Point
from .lettering import text_width
from .markup import UNIT
from .placing import Placed
from .projection import KM_PER_RADIAN

_ROUND = (1, 2, 5)
_INSET = 8.0
"""Pixels from the drawing's corner."""
_TICK = 4.0
"""Height of its ends."""
_LONGEST = 0.3
"""Of the drawing's width."""
_ASIDE = 0.05
"""Degrees to either side of a place, along which the scale there is measured."""


class ScaleBar(NamedTuple):
    """A bar, drawn."""

    svg: str
    """The bar and its number."""
    box: Box
    """What it covers."""


def scale_bar(frame: Frame, size: float, at: Point | None = None, interface: Interface = ENGLISH) -> ScaleBar:
    """Draw a bar, its number of ``size`` pixels above it, true for ``at``, else for its middle."""
    per_km = _pixels_per_km(frame, at) if at else frame.pixels(1)
    km = _round_km(_LONGEST * frame.size.width / per_km)
    length = per_km * km
    words = interface.pgettext("distance", "%(number)s km", number=interface.number(km))
    words = words.replace(" ", "\N{NO-BREAK SPACE}")
    left, bottom = _INSET, frame.size.bottom - _INSET
    tick, from_top = round(_TICK / UNIT), round((bottom - _TICK) / UNIT)
    data = f"M{round(left / UNIT)} {from_top}v{tick}h{round(length / UNIT)}v-{tick}"
    at = Point(left + 3, bottom - _TICK)
    width = max(length, 3 + text_width(words, size))
    box = Box(left, bottom - _TICK - size, left + width, bottom)
    label = Placed(None, (words,), at, "start", box)
    svg = markup.path("map__scale", data) + markup.text("map__label map__label--scale", label, size)
    return ScaleBar(svg, box)


def _pixels_per_km(frame: Frame, at: Point) -> float:
    """Return the scale along the parallel of a place: elsewhere a projection is larger or smaller."""
    west, east = frame.place(Point(at.x - _ASIDE, at.y)), frame.place(Point(at.x + _ASIDE, at.y))
    return dist(west, east) / (2 * radians(_ASIDE) * cos(radians(at.y)) * KM_PER_RADIAN)


def _round_km(most: float) -> int:
    """Return the largest round number of kilometers that is not more.

    >>> _round_km(130), _round_km(1900)
    (100, 1000)
    """
    rounds = [factor * power for power in (1, 10, 100, 1000) for factor in _ROUND]
    return max([1, *(km for km in rounds if km <= most)])
