"""TopoJSON: the little of the format that outlines need, read and written (specification 1.0.0)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Any

from .geometry import Line, Point


@dataclass(frozen=True, slots=True)
class Topology:
    """Arcs in degrees, and the objects that are made of them."""

    arcs: tuple[Line, ...]
    """Every arc once."""
    objects: Mapping[str, Any]
    """Geometries by name, as the file has them."""

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> "Topology":
        """Undo quantization and delta coding of a parsed TopoJSON document."""
        scale_x, scale_y = data["transform"]["scale"]
        move_x, move_y = data["transform"]["translate"]
        arcs = []
        for steps in data["arcs"]:
            columns = accumulate(step[0] for step in steps), accumulate(step[1] for step in steps)
            arcs.append(
                tuple(
                    Point(x * scale_x + move_x, y * scale_y + move_y) for x, y in zip(*columns, strict=True)
                )
            )
        return cls(tuple(arcs), data["objects"])

    def arc(self, index: int) -> Line:
        """Return an arc; ``~index`` is the arc backwards."""
        return self.arcs[index] if index >= 0 else self.arcs[~index][::-1]

    def line(self, indexes: Iterable[int]) -> Line:
        """Join arcs; the point where two meet stands once."""
        points: list[Point] = []
        for index in indexes:
            points.extend(self.arc(index)[1 if points else 0 :])
        return tuple(points)

    def rings(self, name: str) -> list[Line]:
        """Return all rings of an object's polygons."""
        return [self.line(ring) for polygon in _polygons(self.objects[name]) for ring in polygon]

    def lines(self, name: str) -> list[Line]:
        """Return the lines of an object that is a MultiLineString."""
        return [self.line(indexes) for indexes in self.objects[name]["arcs"]]


def ring_arcs(geometry: Mapping[str, Any]) -> list[int]:
    """Return the indexes of all arcs that bound a geometry's polygons, in their forward sense."""
    return [
        index if index >= 0 else ~index
        for polygon in _polygons(geometry)
        for ring in polygon
        for index in ring
    ]


def encode(
    rings: Sequence[Line], lines: Mapping[str, Sequence[Line]], *, name: str, step: float
) -> dict[str, Any]:
    """Return a TopoJSON document: polygons ``name`` and MultiLineStrings, on a grid of ``step`` degrees."""
    arcs: list[list[list[int]]] = []

    def add(line: Line) -> int:
        arcs.append(_deltas(line, step))
        return len(arcs) - 1

    objects: dict[str, Any] = {name: {"type": "MultiPolygon", "arcs": [[[add(ring)]] for ring in rings]}}
    for key, members in lines.items():
        objects[key] = {"type": "MultiLineString", "arcs": [[add(line)] for line in members]}
    transform = {"scale": [step, step], "translate": [0, 0]}
    return {"type": "Topology", "transform": transform, "objects": objects, "arcs": arcs}


def _deltas(line: Line, step: float) -> list[list[int]]:
    grid = [(round(point.x / step), round(point.y / step)) for point in line]
    moves = [[right[0] - left[0], right[1] - left[1]] for left, right in pairwise(grid)]
    return [list(grid[0]), *(move for move in moves if move != [0, 0])]


def _polygons(geometry: Mapping[str, Any]) -> list[Any]:
    if geometry["type"] == "GeometryCollection":
        return [polygon for member in geometry["geometries"] for polygon in _polygons(member)]
    return [geometry["arcs"]] if geometry["type"] == "Polygon" else list(geometry["arcs"])
