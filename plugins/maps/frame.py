"""A drawing of a part of the world: which pixel each place is, and what degrees it shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import asin, cos, degrees, radians, sin

from .elementwise import Numbers
from .geometry import Box, Line, Point
from .projection import (
    KM_PER_RADIAN,
    AzimuthalProjection,
    Plane,
    Projection,
    WorldProjection,
    projection_for,
)

_POLE_ROOM, _NEAR_POLE = 7.0, 89.0
"""Pixels beyond a pole that is the edge of the world, and degrees from which a dot would be cut there."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A drawing: which pixel each place is."""

    projection: Projection
    """Degrees to plane."""
    scale: float
    """Pixels per radian of arc."""
    origin: Point
    """The plane's point at the upper left corner, in pixels."""
    size: Box
    """The drawing, from 0, 0 to its width and height in pixels."""
    region: Box
    """Degrees outside of which nothing can be on the drawing; it may reach beyond 180 to either side."""

    @classmethod
    def fit(cls, extent: Box, width: float, height: float = 0.0) -> "Frame":
        """Return the drawing so many pixels wide, and high at least, that shows all of ``extent``."""
        projection = projection_for(extent)
        bounds = Box.around(Point(*projection.project(*point)) for point in extent.outline(24))
        scale = width / bounds.width
        size = Box(0, 0, width, float(round(bounds.height * scale)))
        origin = Point(bounds.left * scale, bounds.top * scale)
        if isinstance(projection, AzimuthalProjection):
            return cls(projection, scale, origin, size, _cap(projection, scale, origin, size))
        if isinstance(projection, WorldProjection):  # its corners show more to the sides
            region = Box(projection.meridian - 180, extent.top, projection.meridian + 180, extent.bottom)
            more = _POLE_ROOM if max(extent.bottom, -extent.top) > _NEAR_POLE else 0.0
            higher = size._replace(bottom=size.bottom + 2 * more)
            return cls(projection, scale, Point(origin.x, origin.y - more), higher, _padded(region))
        more = max(0.0, height - size.height) / 2  # shown above and below, so that pictures in a row align
        aside = degrees(more / scale)
        taller = extent._replace(top=max(-90.0, extent.top - aside), bottom=min(90.0, extent.bottom + aside))
        lower = Point(origin.x, origin.y - more)
        return cls(projection, scale, lower, size._replace(bottom=size.bottom + 2 * more), _grown(taller))

    @classmethod
    def around(cls, center: Point, km: float, size: Box) -> "Frame":
        """Return the drawing of ``size`` that reaches ``km`` to either side of a place in its middle."""
        projection = AzimuthalProjection(center)
        scale = size.width / 2 / (km / KM_PER_RADIAN)
        origin = Point(-size.width / 2, -size.height / 2)
        return cls(projection, scale, origin, size, _cap(projection, scale, origin, size))

    def place(self, point: Point) -> Point:
        """Return the pixel of a longitude and latitude."""
        return Point(*self.places(*point))

    def places(self, longitude: Numbers, latitude: Numbers) -> Plane:
        """Return the pixels of one place or of many."""
        plane = self.projection.project(longitude, latitude)
        return Plane(plane.x * self.scale - self.origin.x, plane.y * self.scale - self.origin.y)

    def shows(self, point: Point) -> bool:
        """Whether a longitude and latitude is on the drawing."""
        return self.size.contains(self.place(point))

    def line(self, line: Line) -> Line:
        """Return a line in pixels."""
        return tuple(map(self.place, line))

    def pixels(self, km: float) -> float:
        """Return how long a distance is, where the projection is true."""
        return km / KM_PER_RADIAN * self.scale


def _cap(projection: AzimuthalProjection, scale: float, origin: Point, size: Box) -> Box:
    """Return the degrees around what a drawing on a touching plane shows; all longitudes around a pole."""
    corners = (Plane((x + origin.x) / scale, (y + origin.y) / scale) for x, y in size.grown(8).outline(1))
    reach = max(map(projection.degrees_to, corners))
    at = projection.center
    south, north = at.y - reach, at.y + reach
    if south <= -90 or north >= 90:
        return Box(at.x - 180, max(-90.0, south), at.x + 180, min(90.0, north))
    aside = degrees(asin(min(1.0, sin(radians(reach)) / cos(radians(at.y)))))
    return Box(at.x - aside, south, at.x + aside, north)


def _grown(extent: Box) -> Box:
    """Grow an extent by what its drawing's corners show beyond it: more, the more its meridians converge."""
    south, north = (cos(radians(latitude)) for latitude in (extent.top, extent.bottom))
    convergence = max(south, north) / max(0.05, min(south, north)) - 1
    more = extent.grown(0.2 * max(extent.width, extent.height) + convergence * extent.width / 2)
    middle = extent.center.x
    return Box(
        max(middle - 180, more.left),
        max(-90.0, more.top),
        min(middle + 180, more.right),
        min(90.0, more.bottom),
    )


def _padded(region: Box) -> Box:
    return Box(region.left, max(-90.0, region.top - 5), region.right, min(90.0, region.bottom + 5))


def around_points(points: Sequence[Point]) -> Box:
    """Return the narrowest box of degrees that holds points; one over the 180th meridian reaches beyond 180.

    >>> around_points([Point(178, -18), Point(-175, -15)])
    Box(left=178, top=-18, right=185, bottom=-15)
    """
    longitudes = sorted({point.x for point in points})
    following = [*longitudes[1:], longitudes[0] + 360]
    gaps = [after - before for before, after in zip(longitudes, following, strict=True)]
    widest = gaps.index(max(gaps))
    west = following[widest] if widest + 1 < len(longitudes) else longitudes[0]
    east = longitudes[widest]
    latitudes = [point.y for point in points]
    return Box(west, min(latitudes), east if east >= west else east + 360, max(latitudes))


def beside(point: Point, box: Box) -> Point:
    """Return a place with the longitude that it has where ``box`` goes on beyond 180."""
    return Point(box.left + (point.x - box.left) % 360, point.y)
