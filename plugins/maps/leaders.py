"""Lines from a place to its name, where the name stands apart; and what lies under names."""

from math import hypot
from typing import Any, Protocol

from .geometry import Box, Point
from .name_places import Wanted

_LED_FROM = 16.0
"""Pixels from the middle of an island to its name, from which a line leads there."""


class GroundUnder(Protocol):
    """What lies under names."""

    def strangeness(self, name: Wanted[Any], box: Box) -> float:
        """Return how much of a name would stand on what it does not name, from 0 to 1."""

    def is_beside_its_own(self, name: Wanted[Any], box: Box) -> bool:
        """Whether a name stands on what it names, or next to it."""


def apart(point: Point, box: Box) -> tuple[float, Point]:
    """Return how far a point is from a box, and the nearest point of the box."""
    near = Point(max(box.left, min(point.x, box.right)), max(box.top, min(point.y, box.bottom)))
    return hypot(near.x - point.x, near.y - point.y), near


def leader(name: Wanted[Any], box: Box, ground: GroundUnder | None) -> tuple[Point, Point] | None:
    """Return the line that says which place a name means, where it stands apart."""
    start = name.at if name.clear is not None else name.means
    if start is None:
        return None
    away, near = apart(start, box)
    if name.clear is None:
        is_clear = away < _LED_FROM or ground is None or ground.is_beside_its_own(name, box)
        return None if is_clear else (start, near)
    if away <= name.clear + 1:
        return None
    share = (name.clear - 1.5) / away
    return Point(start.x + (near.x - start.x) * share, start.y + (near.y - start.y) * share), near


def along(line: tuple[Point, Point] | None) -> list[Box]:
    """Return small boxes along a line but for its ends: what no name may touch."""
    if line is None:
        return []
    (x, y), (to_x, to_y) = line
    steps = max(2, int(hypot(to_x - x, to_y - y) / 3))
    points = [Point(x + (to_x - x) * i / steps, y + (to_y - y) * i / steps) for i in range(1, steps)]
    return [Box.around([point]).grown(0.5) for point in points]
