"""Points, lines and boxes on a plane: degrees before projection, pixels after it."""

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple


class Point(NamedTuple):
    """A place on a plane."""

    x: float
    """Longitude, or pixels from the left."""
    y: float
    """Latitude, or pixels from the top."""


Line = tuple[Point, ...]
"""Points in order; a ring repeats its first point at its end."""


class Box(NamedTuple):
    """A rectangle along the axes."""

    left: float
    """Smallest x."""
    top: float
    """Smallest y (of degrees: the southern edge)."""
    right: float
    """Largest x."""
    bottom: float
    """Largest y (of degrees: the northern edge)."""

    @classmethod
    def around(cls, points: Iterable[Point]) -> "Box":
        """Return the smallest box that holds all ``points``, of which there is at least one."""
        xs, ys = zip(*points, strict=True)
        return cls(min(xs), min(ys), max(xs), max(ys))

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    @property
    def center(self) -> Point:
        """The middle."""
        return Point((self.left + self.right) / 2, (self.top + self.bottom) / 2)

    def grown(self, by: float) -> "Box":
        """Return the box with ``by`` added on every side."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def meets(self, other: "Box") -> bool:
        """Whether the two overlap by more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, other: "Box") -> bool:
        """Whether ``other`` lies inside, edges included."""
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.top <= other.top
            and other.bottom <= self.bottom
        )

    def contains(self, point: Point) -> bool:
        """Whether ``point`` lies inside, edges included."""
        return self.left <= point.x <= self.right and self.top <= point.y <= self.bottom

    def outline(self, steps: int) -> Line:
        """Return the rectangle as a ring with ``steps`` points on each side."""
        corners = ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))
        sides = pairwise(corners)
        points = [
            Point(
                self.left + self.width * (a[0] + (b[0] - a[0]) * i / steps),
                self.top + self.height * (a[1] + (b[1] - a[1]) * i / steps),
            )
            for a, b in sides
            for i in range(steps)
        ]
        return (*points, points[0])
