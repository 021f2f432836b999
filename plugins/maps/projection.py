"""Projections of a sphere, each fitted to what is shown: a cone, a plane that touches a place, the world.

Three formulas and no library: PROJ, for which pyproj stands, is 33 MB of datums and grids that no map so
small can show. Two are from Snyder 1987; Equal Earth is from Šavrič, Patterson and Jenny 2018.
"""

from dataclasses import dataclass
from math import atan, degrees, hypot, log, radians, sqrt
from typing import NamedTuple, Protocol

from .elementwise import RADIANS, Numbers, asin, asinh, clamped, cos, exp, sin, tan, where
from .geometry import Box, Point

KM_PER_RADIAN = 6371.0088
"""The Earth's mean radius."""
_POLAR = 81.0
"""Degrees from the equator beyond which a cone no longer does: what reaches there is seen from the pole."""
_WIDEST = 150.0
"""Degrees of longitude that a cone shows; more is shown as the world is."""
_OPPOSITE = 1e-9 - 1
"""Cosine of the way from the middle, from which a plane that touches it has no place any more."""
_HALF_TURN = 180 + 1e-9
"""Degrees to either end of the plane, and what rounding adds: a coast that is cut there stays on its side."""
_ENDLESS = 1e9
"""How far down the place opposite the middle is: nowhere that a drawing shows."""


class Plane(NamedTuple):
    """One point of a plane, or many: x to the right and y down."""

    x: Numbers
    """In radians of arc."""
    y: Numbers
    """As many as of x."""


class Projection(Protocol):
    """Degrees to a plane in radians of arc, x to the right and y down."""

    @property
    def meridian(self) -> float:
        """Longitude that stands upright, in degrees; the plane is cut at the one opposite."""

    def project(self, longitude: Numbers, latitude: Numbers) -> Plane:
        """Return where a longitude and latitude, or many, are on the plane."""


def projection_for(extent: Box) -> Projection:
    """Return the projection that shows an extent of degrees well."""
    reaches_north, reaches_south = extent.bottom > _POLAR, extent.top < -_POLAR
    if reaches_north != reaches_south and extent.top * extent.bottom >= 0:
        return AzimuthalProjection(Point(extent.center.x, 90.0 if reaches_north else -90.0))
    if extent.width > _WIDEST or reaches_north or reaches_south:
        return WorldProjection(extent.center.x)
    return ConicProjection.for_extent(extent)


@dataclass(frozen=True, slots=True)
class ConicProjection:
    """Lambert's conformal conic projection (Snyder, p. 107)."""

    meridian: float
    """Longitude that stands upright, in degrees."""
    cone: float
    """Sine of the latitude where the cone touches; 0 is a cylinder (Mercator)."""
    factor: float
    """Scale of the distance from the cone's tip."""

    @classmethod
    def for_extent(cls, extent: Box) -> "ConicProjection":
        """Take the middle meridian, and standard parallels a sixth of the height inside each edge."""
        south = radians(extent.top + extent.height / 6)
        north = radians(extent.bottom - extent.height / 6)
        cone = log(cos(south) / cos(north)) / (_isometric(north) - _isometric(south))
        if abs(cone) < 1e-6:
            return cls(extent.center.x, 0.0, cos(south))
        return cls(extent.center.x, cone, cos(south) * exp(cone * _isometric(south)) / cone)

    def project(self, longitude: Numbers, latitude: Numbers) -> Plane:
        """Return where a longitude and latitude, or many, are on the plane."""
        angle = _turn(longitude, self.meridian) * RADIANS
        height = _isometric(clamped(latitude, -89.0, 89.0) * RADIANS)
        if self.cone == 0:
            return Plane(self.factor * angle, -self.factor * height)
        distance = self.factor * exp(-self.cone * height)
        return Plane(distance * sin(self.cone * angle), distance * cos(self.cone * angle))


@dataclass(frozen=True, slots=True)
class AzimuthalProjection:
    """The stereographic projection on the plane that touches a place, a pole too (Snyder, p. 157)."""

    center: Point
    """The place, where scale and directions are true."""

    @property
    def meridian(self) -> float:
        """That of the place."""
        return self.center.x

    def project(self, longitude: Numbers, latitude: Numbers) -> Plane:
        """Return where a longitude and latitude, or many, are on the plane."""
        turn, north = _turn(longitude, self.center.x) * RADIANS, latitude * RADIANS
        here = self.center.y * RADIANS
        aside, up = cos(north) * cos(turn), sin(north)
        toward = sin(here) * up + cos(here) * aside
        is_opposite = toward < _OPPOSITE
        scale = 2 / (1 + where(is_opposite, 1.0, toward))
        down = -scale * (cos(here) * up - sin(here) * aside)
        x = scale * cos(north) * sin(turn)
        return Plane(where(is_opposite, 0.0, x), where(is_opposite, _ENDLESS, down))

    def degrees_to(self, plane: Plane) -> float:
        """Return how far a point of the plane is from the center, in degrees of arc."""
        return degrees(2 * atan(hypot(plane.x, plane.y) / 2))


@dataclass(frozen=True, slots=True)
class WorldProjection:
    """Equal Earth: the whole world, each land as large as it is."""

    meridian: float
    """Longitude that stands upright, in degrees."""

    def project(self, longitude: Numbers, latitude: Numbers) -> Plane:
        """Return where a longitude and latitude, or many, are on the plane."""
        theta = asin(sqrt(3) / 2 * sin(latitude * RADIANS))
        square = theta * theta
        sixth = square * square * square
        slope = 1.340264 - 0.243318 * square + sixth * (0.006251 + 0.034164 * square)
        y = theta * (1.340264 - 0.081106 * square + sixth * (0.000893 + 0.003796 * square))
        x = _turn(longitude, self.meridian) * RADIANS * cos(theta) / (sqrt(3) / 2 * slope)
        return Plane(x, -y)


def _turn(longitude: Numbers, meridian: float) -> Numbers:
    """Return the degrees from a meridian to a longitude; both ends of the plane keep their side."""
    turn = longitude - meridian
    if isinstance(turn, float | int):
        return turn if abs(turn) <= _HALF_TURN else (turn + 180) % 360 - 180
    is_beyond = abs(turn) > _HALF_TURN
    turn[is_beyond] = (turn[is_beyond] + 180) % 360 - 180
    return turn


def _isometric(latitude: Numbers) -> Numbers:
    """Return the isometric latitude of a latitude in radians."""
    return asinh(tan(latitude))
