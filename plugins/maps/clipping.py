"""Cut rings (Sutherland and Hodgman, 1974) and lines (Liang and Barsky, 1984) to a box."""

from collections.abc import Callable, Iterable
from itertools import pairwise

from .geometry import Box, Line, Point


def clip_ring(ring: Line, box: Box) -> Line:
    """Return the part of a ring inside ``box``, closed along its edges; empty when nothing is inside."""
    bounds = Box.around(ring)
    if box.holds(bounds):
        return ring
    if not box.meets(bounds):
        return ()
    points = list(ring[:-1])
    for inside, crossing in _edges(box):
        points = list(_keep_inside(points, inside, crossing))
        if not points:
            return ()
    return (*points, points[0])


def clip_line(line: Line, box: Box) -> list[Line]:
    """Return the parts of a line inside ``box``, in order."""
    parts: list[list[Point]] = []
    for start, end in pairwise(line):
        piece = _clip_segment(start, end, box)
        if piece is None:
            continue
        if parts and parts[-1][-1] == piece[0]:
            parts[-1].append(piece[1])
        else:
            parts.append(list(piece))
    return [tuple(part) for part in parts]


_Inside = Callable[[Point], bool]
_Crossing = Callable[[Point, Point], Point]


def _edges(box: Box) -> Iterable[tuple[_Inside, _Crossing]]:
    yield lambda p: p.x >= box.left, lambda a, b: _at_x(a, b, box.left)
    yield lambda p: p.x <= box.right, lambda a, b: _at_x(a, b, box.right)
    yield lambda p: p.y >= box.top, lambda a, b: _at_y(a, b, box.top)
    yield lambda p: p.y <= box.bottom, lambda a, b: _at_y(a, b, box.bottom)


def _at_x(a: Point, b: Point, x: float) -> Point:
    return Point(x, a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x))


def _at_y(a: Point, b: Point, y: float) -> Point:
    return Point(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y), y)


def _keep_inside(points: list[Point], inside: _Inside, crossing: _Crossing) -> Iterable[Point]:
    before = points[-1]
    before_inside = inside(before)
    for point in points:
        point_inside = inside(point)
        if point_inside != before_inside:
            yield crossing(before, point)
        if point_inside:
            yield point
        before, before_inside = point, point_inside


def _clip_segment(start: Point, end: Point, box: Box) -> tuple[Point, Point] | None:
    enter, leave = 0.0, 1.0
    dx, dy = end.x - start.x, end.y - start.y
    for step, room in (
        (-dx, start.x - box.left),
        (dx, box.right - start.x),
        (-dy, start.y - box.top),
        (dy, box.bottom - start.y),
    ):
        if step == 0 and room < 0:
            return None
        if step < 0:
            enter = max(enter, room / step)
        elif step > 0:
            leave = min(leave, room / step)
    if enter > leave:
        return None
    first = start if enter == 0 else Point(start.x + enter * dx, start.y + enter * dy)
    last = end if leave == 1 else Point(start.x + leave * dx, start.y + leave * dy)
    return first, last
