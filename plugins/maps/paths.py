"""Outlines as compact SVG path data: clipped, simplified, relative, in tenths of a pixel."""

from collections.abc import Iterable
from itertools import pairwise

from .clipping import clip_line, clip_ring
from .geometry import Box, Line, Point
from .projection import Frame
from .simplification import simplify_line, simplify_ring

UNIT = 0.1
"""Pixels per unit of the path data; draw it with ``transform="scale(.1)"``."""
BLEED = 3.0
"""Pixels beyond the edge that are kept, so that the cut itself is never seen."""


def ring_paths(rings: Iterable[Line], frame: Frame, *, tolerance: float, smallest: float) -> str:
    """Draw rings in degrees; those smaller than ``smallest`` pixels in both directions are left out."""
    box = frame.size.grown(BLEED)
    paths = []
    for ring in rings:
        near = clip_ring(ring, frame.region)  # cheaper than projecting a continent
        outline = clip_ring(frame.line(near), box) if near else ()
        if not outline:
            continue
        around = Box.around(outline)
        if max(around.width, around.height) >= smallest:
            paths.append(path_data(simplify_ring(outline, tolerance), closed=True))
    return "".join(paths)


def line_paths(lines: Iterable[Line], frame: Frame, *, tolerance: float) -> str:
    """Draw lines in degrees."""
    box = frame.size.grown(BLEED)
    parts = (part for line in lines for part in clip_line(frame.line(line), box))
    return "".join(path_data(simplify_line(part, tolerance)) for part in parts)


def path_data(line: Line, *, closed: bool = False) -> str:
    """Write one line as ``M`` and ``l`` commands in whole units; empty when it shrinks to a point."""
    grid = [_on_grid(point) for point in line]
    moves = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(grid)]
    moves = [move for move in moves if move != (0, 0)]
    if not moves:
        return ""
    if closed:
        moves.pop()  # "z" draws the last side
    steps = "".join(f"{_separated(x, first=not index)}{_separated(y)}" for index, (x, y) in enumerate(moves))
    return f"M{grid[0][0]}{_separated(grid[0][1])}" + (f"l{steps}" if steps else "") + ("z" if closed else "")


def _on_grid(point: Point) -> tuple[int, int]:
    return round(point.x / UNIT), round(point.y / UNIT)


def _separated(number: int, *, first: bool = False) -> str:
    """A number after another needs a space unless its sign separates it."""
    return str(number) if first or number < 0 else f" {number}"
