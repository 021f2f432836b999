"""Shapes as compact SVG path data: simplified, relative, in tenths of a pixel."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

import shapely

from .geometry import Line, Point
from .markup import UNIT


def area_paths(polygons: Iterable[Any], *, tolerance: float, smallest: float) -> str:
    """Draw polygons in pixels; those smaller than ``smallest`` in both directions are left out, holes too."""
    rings = (ring for polygon in polygons for ring in (polygon.exterior, *polygon.interiors))
    return "".join(
        path_data(_points(ring.simplify(tolerance, preserve_topology=False)), closed=True)
        for ring in rings
        if _reach(ring) >= smallest
    )


def line_paths(lines: Iterable[Any], *, tolerance: float, smallest: float = 0.0) -> str:
    """Draw lines in pixels; those shorter than ``smallest`` are left out."""
    kept = (line.simplify(tolerance, preserve_topology=False) for line in lines if line.length >= smallest)
    return "".join(path_data(_points(line)) for line in kept)


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


def _points(line: shapely.Geometry) -> Line:
    return tuple(Point(x, y) for x, y in line.coords)


def _reach(ring: shapely.Geometry) -> float:
    left, top, right, bottom = ring.bounds
    return float(max(right - left, bottom - top))


def _on_grid(point: Point) -> tuple[int, int]:
    return round(point.x / UNIT), round(point.y / UNIT)


def _separated(number: int, *, first: bool = False) -> str:
    """A number after another needs a space unless its sign separates it."""
    return str(number) if first or number < 0 else f" {number}"
