"""Where there is room on a canvas: what is drawn already, as boxes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from .canvas import LINE, Mark
from .words import BOLD, long


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the canvas, in pixels."""

    left: float
    """Where it begins across."""
    top: float
    """Where it begins downwards."""
    right: float
    """Where it ends across."""
    bottom: float
    """Where it ends downwards."""

    def meets(self, other: "Box") -> bool:
        """Whether two boxes have something in common."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


def word_box(mark: Mark) -> Box:
    """Return what a word takes, whether it lies or stands."""
    length, x, y = long(mark.text) * (BOLD if mark.is_bold else 1), mark.x + mark.dx, mark.y + mark.dy
    if mark.is_upright:
        return Box(x - LINE / 2, y - length, x + LINE / 2, y)
    left = x - {"left": 0.0, "center": length / 2, "right": length}[mark.align]
    return Box(left, y - LINE / 2, left + length, y + LINE / 2)


def mark_box(mark: Mark) -> Box:
    """Return what a filled box takes."""
    x2, y2 = mark.x if mark.x2 is None else mark.x2, mark.y if mark.y2 is None else mark.y2
    return Box(min(mark.x, x2), min(mark.y, y2), max(mark.x, x2), max(mark.y, y2))


def line_boxes(marks: Iterable[Mark], steps: int = 8) -> Iterator[Box]:
    """Yield small boxes along a line through places."""
    for one, two in pairwise(marks):
        for step in range(steps):
            ends = [
                (one.x + (two.x - one.x) * part / steps, one.y + (two.y - one.y) * part / steps)
                for part in (step, step + 1)
            ]
            (x, y), (x2, y2) = ends
            yield Box(min(x, x2) - 2, min(y, y2) - 2, max(x, x2) + 2, max(y, y2) + 2)
