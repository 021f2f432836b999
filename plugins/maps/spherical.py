"""On the sphere itself: the circle of all places that are as far from one."""

from math import asin, atan2, cos, degrees, pi, radians, sin

from .geometry import Point
from .projection import KM_PER_RADIAN

_CORNERS = 72
_POLE = 90


def circle_around(center: Point, km: float) -> tuple[Point, ...]:
    """Return the ring of places ``km`` from a place along the ground, as longitudes and latitudes.

    >>> [round(abs(degree), 2) for degree in circle_around(Point(0, 89), 222.39)[0]]
    [180.0, 89.0]
    """
    reach = km / KM_PER_RADIAN
    if abs(center.y) == _POLE:  # where no bearing leads anywhere
        parallel = degrees(reach) - _POLE if center.y < 0 else _POLE - degrees(reach)
        return tuple(Point(360 * corner / _CORNERS - 180, parallel) for corner in range(_CORNERS + 1))
    ring = tuple(_toward(center, reach, 2 * pi * corner / _CORNERS) for corner in range(_CORNERS))
    return (*ring, ring[0])


def _toward(start: Point, reach: float, bearing: float) -> Point:
    latitude = radians(start.y)
    there = asin(sin(latitude) * cos(reach) + cos(latitude) * sin(reach) * cos(bearing))
    turn = atan2(sin(bearing) * sin(reach) * cos(latitude), cos(reach) - sin(latitude) * sin(there))
    return Point((start.x + degrees(turn) + 180) % 360 - 180, degrees(there))
