"""TopoJSON: the little of the format that outlines need, read and written (specification 1.0.0)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Any

import numpy
import shapely

from .geometry import Line

Rings = tuple[Line, ...]
"""A polygon: its outer ring, then its holes."""


@dataclass(frozen=True, slots=True)
class Topology:
    """Arcs in degrees, and the objects that are made of them."""

    arcs: Sequence[Any]
    """Every arc once: an array of points."""
    objects: Mapping[str, Any]
    """Geometries by name, as the file has them."""

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> "Topology":
        """Undo quantization and delta coding of a parsed TopoJSON document."""
        lengths = [len(steps) for steps in data["arcs"]]
        flat = chain.from_iterable(chain.from_iterable(steps) for steps in data["arcs"])
        moves = numpy.fromiter(flat, numpy.int64).reshape(-1, 2)
        starts = numpy.cumsum([0, *lengths[:-1]])
        sums = numpy.cumsum(moves, axis=0)
        before = numpy.repeat(sums[starts] - moves[starts], lengths, axis=0)
        transform = data["transform"]
        points = (sums - before) * transform["scale"] + transform["translate"]
        return cls(numpy.split(points, starts[1:]), data["objects"])

    def areas(self, name: str) -> list[Any]:
        """Return the polygons of an object as shapes; none where the file has no such object."""
        found = self.objects.get(name)
        polygons = _polygons(found) if found else []
        return [
            shapely.Polygon(self._line(outer), [self._line(hole) for hole in holes])
            for outer, *holes in polygons
        ]

    def lines(self, name: str) -> list[Any]:
        """Return the lines of an object that is a MultiLineString as shapes; none where there is none."""
        found = self.objects.get(name)
        return [shapely.LineString(self._line(indexes)) for indexes in found["arcs"]] if found else []

    def _line(self, indexes: Sequence[int]) -> numpy.ndarray:
        """Join arcs, ``~index`` being the arc backwards; the point where two meet stands once."""
        arcs = [self.arcs[index] if index >= 0 else self.arcs[~index][::-1] for index in indexes]
        return numpy.concatenate([arcs[0], *(arc[1:] for arc in arcs[1:])]) if arcs[1:] else arcs[0]


def encode(
    areas: Mapping[str, Sequence[Rings]], lines: Mapping[str, Sequence[Line]], *, step: float
) -> dict[str, Any]:
    """Return a TopoJSON document of polygons and lines by layer, on a grid of ``step`` degrees."""
    arcs: list[list[list[int]]] = []

    def add(line: Line) -> int:
        arcs.append(_deltas(line, step))
        return len(arcs) - 1

    objects: dict[str, Any] = {}
    for name, polygons in areas.items():
        rings = [[[add(ring)] for ring in polygon] for polygon in polygons]
        objects[name] = {"type": "MultiPolygon", "arcs": rings}
    for name, members in lines.items():
        objects[name] = {"type": "MultiLineString", "arcs": [[add(line)] for line in members]}
    transform = {"scale": [step, step], "translate": [0, 0]}
    return {"type": "Topology", "transform": transform, "objects": objects, "arcs": arcs}


def _deltas(line: Line, step: float) -> list[list[int]]:
    grid = [(round(point[0] / step), round(point[1] / step)) for point in line]
    moves = [[right[0] - left[0], right[1] - left[1]] for left, right in pairwise(grid)]
    return [list(grid[0]), *(move for move in moves if move != [0, 0])]


def _polygons(geometry: Mapping[str, Any]) -> list[Any]:
    if geometry["type"] == "GeometryCollection":
        return [polygon for member in geometry["geometries"] for polygon in _polygons(member)]
    return [geometry["arcs"]] if geometry["type"] == "Polygon" else list(geometry["arcs"])
