"""How much of the world a picture shows, so that places have room on it."""

from collections.abc import Sequence
from math import cos, radians

from .frame import around_points
from .geometry import Box, Point

_ROOM = 0.1
"""How much of its size a picture adds around places on each side."""
_TALLEST = 0.75
"""How high a picture is at most, of its width."""
_UPRIGHT, _SQUARE, _WIDE = 1.35, 0.9, 120.0
"""The same for narrow screens, at most and, of a picture of at most so many degrees, at least."""
_POLAR = 80.0
"""Degrees beyond which a picture shows all around the pole."""


def roomy(places: Sequence[Point], least: float = 4.0, *, is_narrow: bool = False) -> Box:
    """Return the degrees around places, in the form of a picture and ``least`` degrees wide at least.

    One for narrow screens is about as high as it is wide, or higher: names have room above and below.

    >>> roomy([Point(178, 0), Point(-178, 0)])
    Box(left=177.6, top=-1.0, right=182.4, bottom=1.0)
    """
    bounds = around_points(places)
    height = max(least / 2, bounds.height * (1 + 2 * _ROOM))
    middle = bounds.center
    south, north = max(-90.0, middle.y - height / 2), min(90.0, middle.y + height / 2)
    if max(north, -south) > _POLAR and south * north >= 0:
        edges = (min(south, _POLAR - 5), 90.0) if north > 0 else (-90.0, max(north, 5 - _POLAR))
        return Box(middle.x - 180, edges[0], middle.x + 180, edges[1])
    tallest, lowest = (_UPRIGHT, _SQUARE) if is_narrow else (_TALLEST, 0.0)
    narrowest = (north - south) / (tallest * cos(radians(middle.y)))
    width = min(360.0, max(least, bounds.width * (1 + 2 * _ROOM), narrowest))
    more = (lowest * width * cos(radians(middle.y)) - (north - south)) / 2
    if more > 0 and width <= _WIDE:
        south, north = max(-_POLAR, south - more), min(_POLAR, north + more)
    return Box(middle.x - width / 2, south, middle.x + width / 2, north)
