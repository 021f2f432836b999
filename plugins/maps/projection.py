"""Lambert's conformal conic projection of a sphere, fitted to an extent (Snyder 1987, p. 107)."""

from dataclasses import dataclass
from math import asinh, cos, degrees, exp, log, radians, sin, tan

from .geometry import Box, Line, Point

FARTHEST = 85.0
"""Degrees from the equator to which a map reaches: near a pole meridians run together."""
KM_PER_RADIAN = 6371.0088
"""The Earth's mean radius."""


@dataclass(frozen=True, slots=True)
class ConicProjection:
    """Degrees to a plane in radians of arc, x to the right and y down."""

    meridian: float
    """Longitude that stands upright, in degrees."""
    cone: float
    """Sine of the latitude where the cone touches; 0 is a cylinder (Mercator)."""
    factor: float
    """Scale of the distance from the cone's tip."""

    @classmethod
    def for_extent(cls, extent: Box) -> "ConicProjection":
        """Take the middle meridian, and standard parallels a sixth of the height inside each edge."""
        south = radians(_projectable(extent.top + extent.height / 6))
        north = radians(_projectable(extent.bottom - extent.height / 6))
        if south >= north:
            south, north = radians(_projectable(extent.top) - 1), radians(_projectable(extent.bottom))
        cone = log(cos(south) / cos(north)) / (_isometric(north) - _isometric(south))
        if abs(cone) < 1e-6:
            return cls(extent.center.x, 0.0, cos(south))
        return cls(extent.center.x, cone, cos(south) * exp(cone * _isometric(south)) / cone)

    def project(self, point: Point) -> Point:
        """Return the place of a longitude and latitude on the plane."""
        angle = radians((point.x - self.meridian + 180) % 360 - 180)
        height = _isometric(radians(max(-89.0, min(89.0, point.y))))
        if self.cone == 0:
            return Point(self.factor * angle, -self.factor * height)
        distance = self.factor * exp(-self.cone * height)
        return Point(distance * sin(self.cone * angle), distance * cos(self.cone * angle))


@dataclass(frozen=True, slots=True)
class Frame:
    """A drawing of an extent: which pixel each place is."""

    projection: ConicProjection
    """Degrees to plane."""
    scale: float
    """Pixels per radian of arc."""
    origin: Point
    """The plane's point at the upper left corner, in pixels."""
    size: Box
    """The drawing, from 0, 0 to its width and height in pixels."""
    region: Box
    """Degrees outside of which nothing can be on the drawing; a generous box."""

    @classmethod
    def fit(cls, extent: Box, width: float) -> "Frame":
        """Return the drawing ``width`` pixels wide that shows all of ``extent``."""
        projection = ConicProjection.for_extent(extent)
        bounds = Box.around(projection.project(point) for point in extent.outline(24))
        scale = width / bounds.width
        size = Box(0, 0, width, float(round(bounds.height * scale)))
        origin = Point(bounds.left * scale, bounds.top * scale)
        return cls(projection, scale, origin, size, _region(extent))

    def place(self, point: Point) -> Point:
        """Return the pixel of a longitude and latitude."""
        plane = self.projection.project(point)
        return Point(plane.x * self.scale - self.origin.x, plane.y * self.scale - self.origin.y)

    def line(self, line: Line) -> Line:
        """Return a line in pixels."""
        return tuple(map(self.place, line))

    def pixels(self, km: float) -> float:
        """Return how long a distance is, near the standard parallels."""
        return km / KM_PER_RADIAN * self.scale

    def km(self, pixels: float) -> float:
        """Return how far pixels reach, near the standard parallels."""
        return pixels / self.scale * KM_PER_RADIAN


def extent_around(center: Point, km: float) -> Box:
    """Return the box of degrees that reaches ``km`` from ``center`` to every side, short of the poles."""
    height = degrees(km / KM_PER_RADIAN)
    width = height / max(0.1, cos(radians(center.y)))
    south, north = max(-FARTHEST, center.y - height), min(FARTHEST, center.y + height)
    return Box(center.x - width, south, center.x + width, north)


def _region(extent: Box) -> Box:
    """Grow an extent by what its drawing's corners show beyond it: more, the more its meridians converge."""
    south, north = (cos(radians(latitude)) for latitude in (extent.top, extent.bottom))
    convergence = max(south, north) / max(0.05, min(south, north)) - 1
    return extent.grown(0.2 * max(extent.width, extent.height) + convergence * extent.width / 2)


def _projectable(latitude: float) -> float:
    return max(-FARTHEST, min(FARTHEST, latitude))


def _isometric(latitude: float) -> float:
    """Return the isometric latitude of a latitude in radians."""
    return asinh(tan(latitude))
