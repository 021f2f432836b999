"""Shapes in degrees as shapes in the pixels of a drawing: what is near, projected, whole again over seams."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import pi
from typing import Any, NamedTuple

import shapely

from .frame import Frame
from .geometry import Box, Point

BLEED = 3.0
"""Pixels beyond the edge that are kept, so that the cut itself is never seen."""
_GRID = 0.01
"""Pixels within which the two banks of a seam are one."""
_FINENESS, _WORTH = 0.2, 0.02
"""Pixels that nobody sees, and degrees from which it is worth leaving them out before projecting."""
_SLIVER = 1e-6
"""Degrees that are nothing but a fault of rounding."""
_LONGEST = 1.0
"""Degrees after which a straight line gets another point: on paper it is bent."""


@dataclass(frozen=True, slots=True)
class Layer:
    """Shapes in degrees, between -180 and 180, that are searched by where they are."""

    tree: Any
    """Shapely's tree of them."""

    @classmethod
    def of(cls, shapes: list[Any]) -> "Layer":
        """Hold shapes."""
        return cls(shapely.STRtree(shapes))

    def within(self, box: Box) -> list[Any]:
        """Return what of them is in a box."""
        near = self.tree.geometries.take(sorted(self.tree.query(shapely.box(*box))))
        return list(shapely.clip_by_rect(near, *box))


def areas_on(layer: Layer, frame: Frame) -> list[Any]:
    """Return the polygons of a layer that are on a drawing, in pixels; halves that a seam cuts are one."""
    whole: list[Any] = []
    halves: list[Any] = []
    for piece in _projected(layer, frame):
        if piece.shape.geom_type.endswith("Polygon"):
            (halves if piece.is_cut else whole).append(_valid(piece.shape))
    if halves:
        whole.append(shapely.union_all(shapely.set_precision(halves, _GRID), grid_size=_GRID))
    cut = shapely.intersection(whole, _sheet(frame))
    return [part for part in shapely.get_parts(cut) if part.geom_type == "Polygon" and part.area]


def _valid(shape: shapely.Geometry) -> shapely.Geometry:
    return shape if shape.is_valid else shapely.make_valid(shape, method="structure")


def lines_on(layer: Layer, frame: Frame) -> list[Any]:
    """Return the lines of a layer that are on a drawing, in pixels; those that go on are one."""
    cut = shapely.intersection([piece.shape for piece in _projected(layer, frame)], _sheet(frame))
    parts = [part for part in shapely.get_parts(cut) if part.geom_type == "LineString" and part.length]
    return list(shapely.get_parts(shapely.line_merge(shapely.MultiLineString(parts))))


def _sheet(frame: Frame) -> shapely.Geometry:
    return shapely.box(*frame.size.grown(BLEED))


class _Piece(NamedTuple):
    """A shape on paper."""

    shape: Any
    is_cut: bool
    """Whether it ends at 180 degrees, where the data are cut, or opposite the middle, where the paper is."""


def _projected(layer: Layer, frame: Frame) -> Iterator[_Piece]:
    region = frame.region
    for turned in (-360.0, 0.0, 360.0):
        box = Box(
            max(-180.0, region.left - turned), region.top, min(180.0, region.right - turned), region.bottom
        )
        if box.width > _SLIVER:
            for shape in layer.within(box):
                if not shape.is_empty and _is_seen(shape.bounds, frame):
                    yield _Piece(_on_paper(shape, turned, frame), _ends_at_seam(shape.bounds, turned, region))


def _is_seen(bounds: tuple[float, ...], frame: Frame) -> bool:
    """Whether a shape is more than a speck that nobody sees."""
    reach = max(bounds[2] - bounds[0], bounds[3] - bounds[1])
    unseen = _unseen_degrees(frame)
    return unseen <= _WORTH or reach >= unseen


def _unseen_degrees(frame: Frame) -> float:
    return _FINENESS / (frame.scale * pi / 180)


def _ends_at_seam(bounds: tuple[float, ...], turned: float, region: Box) -> bool:
    seams = (-180.0, 180.0, *((region.left - turned, region.right - turned) if region.width >= 360 else ()))
    return any(abs(end - seam) < _SLIVER for seam in seams for end in (bounds[0], bounds[2]))


def _on_paper(shape: shapely.Geometry, turned: float, frame: Frame) -> shapely.Geometry:
    fine = _unseen_degrees(frame)
    simple = shapely.simplify(shape, fine, preserve_topology=False) if fine > _WORTH else shape
    return shapely.transform(
        shapely.segmentize(simple, _LONGEST),
        lambda points: [frame.place(Point(x + turned, y)) for x, y in points.tolist()],
    )
