"""What editors draw, as path data: lines and outlines, over the 180th meridian and around a pole too."""

from collections.abc import Iterator

import shapely

from .frame import Frame
from .geometry import Line, Point
from .paths import area_paths, line_paths
from .shapes import Layer, areas_on, lines_on


def course_path(course: Line, frame: Frame, *, tolerance: float = 0.0) -> str:
    """Draw a line in degrees, each stretch the short way around the world."""
    return line_paths(lines_on(_wrapped(shapely.LineString(_unwound(course))), frame), tolerance=tolerance)


def outline_path(ring: Line, frame: Frame) -> str:
    """Draw what a ring in degrees encloses; one that runs around the world encloses the nearer pole."""
    whole = list(_unwound(ring))
    if abs(whole[-1].x - whole[0].x) > 180:
        pole = 90.0 if sum(point.y for point in whole) >= 0 else -90.0
        whole += [Point(whole[-1].x, pole), Point(whole[0].x, pole), whole[0]]
    shape = shapely.make_valid(shapely.Polygon(whole), method="structure")
    return area_paths(areas_on(_wrapped(shape), frame), tolerance=0.2, smallest=0.0)


def _unwound(line: Line) -> Iterator[Point]:
    """Yield points whose longitudes go on beyond 180 instead of jumping."""
    before = line[0].x
    for point in line:
        before += (point.x - before + 180) % 360 - 180
        yield Point(before, point.y)


def _wrapped(shape: object) -> Layer:
    """Return a shape as its parts between -180 and 180."""
    parts = []
    for turned in (-360.0, 0.0, 360.0):
        part = shapely.clip_by_rect(shape, turned - 180, -90, turned + 180, 90)
        if not part.is_empty:
            parts.append(shapely.transform(part, lambda points, turned=turned: points - [turned, 0]))
    return Layer.of(parts)
