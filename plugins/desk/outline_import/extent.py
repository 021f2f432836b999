"""What part of the world a site's maps show: its places, and room around them for the small maps."""

from collections.abc import Iterable
from math import cos, radians

from ...explainers import Term
from ...maps.degrees import extent_box
from ...maps.editorial import MapRecord
from ...maps.frame import around_points
from ...maps.geometry import Box, Point

_AROUND = 7.0
"""Degrees of latitude around the outermost places: a small map reaches over some 4, its corners farther."""


def extent_of_places(terms: Iterable[Term], record: MapRecord) -> Box | None:
    """Return the degrees that hold all places and views of a site; None where it has none."""
    located = [term.coordinates for term in terms if term.coordinates]
    located += [place.coordinates for place in record.places if place.coordinates]
    points = [Point(longitude, latitude) for latitude, longitude in located]
    for view in record.views:
        box = extent_box(view.extent)
        points += [Point(box.left, box.top), Point((box.right + 180) % 360 - 180, box.bottom)]
    if not points:
        return None
    bounds = around_points(points)
    south, north = max(-90.0, bounds.top - _AROUND), min(90.0, bounds.bottom + _AROUND)
    aside = _AROUND / max(0.1, cos(radians(max(-south, north))))
    width = min(360.0, bounds.width + 2 * aside)
    if width >= 360 or max(-south, north) >= 90:
        return Box(-180.0, south, 180.0, north)
    return Box(
        round(bounds.left - aside, 1), round(south, 1), round(bounds.right + aside, 1), round(north, 1)
    )
