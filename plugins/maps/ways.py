"""The way from one place to another, in words: for those who do not see the map."""

from math import atan2, degrees, log10, radians

from ..interface import ENGLISH, Interface, gettext_noop
from .geometry import Point
from .projection import KM_PER_RADIAN, AzimuthalProjection

_WINDS = (
    gettext_noop("%(km)s km to the north"),
    gettext_noop("%(km)s km to the northeast"),
    gettext_noop("%(km)s km to the east"),
    gettext_noop("%(km)s km to the southeast"),
    gettext_noop("%(km)s km to the south"),
    gettext_noop("%(km)s km to the southwest"),
    gettext_noop("%(km)s km to the west"),
    gettext_noop("%(km)s km to the northwest"),
)


def way_words(start: Point, there: Point, interface: Interface = ENGLISH) -> str:
    """Say how far a place is from another, to two digits, and in what direction.

    >>> way_words(Point(35.23, 31.78), Point(35.78, 33.0)), way_words(Point(0, 0), Point(0, 0))
    ('150 km to the north', 'at the same place')
    """
    projection = AzimuthalProjection(start)
    plane = projection.project(*there)
    km = radians(projection.degrees_to(plane)) * KM_PER_RADIAN
    if km < 1:
        return interface.gettext("at the same place")
    say, wind = interface.gettext, _WINDS[round(degrees(atan2(plane.x, -plane.y)) / 45) % len(_WINDS)]
    return say(wind, km=interface.number(round(round(km, 1 - int(log10(km))))))
