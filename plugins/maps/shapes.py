"""Shapes in degrees as shapes in the pixels of a drawing: what is near, projected, whole again over seams."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import floor, log2, pi
from typing import Any, NamedTuple

import numpy
import shapely

from .frame import Frame
from .geometry import Box

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


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """Shapes in degrees, between -180 and 180, that are searched by where they are."""

    tree: Any
    """Shapely's tree of them."""

    @classmethod
    def of(cls, shapes: list[Any]) -> "Layer":
        """Hold shapes."""
        return cls(shapely.STRtree(shapes))

    def within(self, box: Box) -> numpy.ndarray:
        """Return what of them is in a box, as an array."""
        near = self.tree.geometries.take(sorted(self.tree.query(shapely.box(*box))))
        cut: numpy.ndarray = shapely.clip_by_rect(near, *box)
        return cut


def areas_on(layer: Layer, frame: Frame) -> list[Any]:
    """Return the polygons of a layer that are on a drawing, in pixels; halves that a seam cuts are one."""
    whole: list[Any] = []
    halves: list[Any] = []
    for pieces in _projected(layer, frame):
        shapes = _valid(pieces.shapes)
        is_area = shapely.get_dimensions(shapes) == 2
        whole += shapes[is_area & ~pieces.are_cut].tolist()
        halves += shapes[is_area & pieces.are_cut].tolist()
    if near := _cut(halves, frame.size.grown(2 * BLEED)):
        whole.append(shapely.union_all(shapely.set_precision(near, _GRID), grid_size=_GRID))
    cut = shapely.get_parts(_cut(whole, frame.size.grown(BLEED)))
    return [part for part in cut if part.geom_type == "Polygon" and part.area]


def _cut(shapes: Sequence[Any], sheet: Box) -> list[Any]:
    """Return what of shapes is on a sheet; those that are on it or off it as a whole need no geometry."""
    if not len(shapes):
        return []
    found = numpy.array(shapes, dtype=object)
    west, south, east, north = shapely.bounds(found).T
    is_off = (west > sheet.right) | (east < sheet.left) | (south > sheet.bottom) | (north < sheet.top)
    reaches_out = (west < sheet.left) | (east > sheet.right) | (south < sheet.top) | (north > sheet.bottom)
    crossing = reaches_out & ~is_off
    found[crossing] = shapely.clip_by_rect(found[crossing], *sheet)
    kept = found[~is_off]
    return list(kept[~shapely.is_empty(kept)])


def _valid(shapes: numpy.ndarray) -> numpy.ndarray:
    faulty = ~shapely.is_valid(shapes)
    shapes[faulty] = shapely.make_valid(shapes[faulty], method="structure", keep_collapsed=False)
    return shapes


def lines_on(layer: Layer, frame: Frame) -> list[Any]:
    """Return the lines of a layer that are on a drawing, in pixels; those that go on are one."""
    found = [shape for pieces in _projected(layer, frame) for shape in pieces.shapes]
    cut = shapely.get_parts(_cut(found, frame.size.grown(BLEED)))
    parts = [part for part in cut if part.geom_type == "LineString" and part.length]
    return list(shapely.get_parts(shapely.line_merge(shapely.MultiLineString(parts)))) if parts else []


class _Pieces(NamedTuple):
    """Shapes on paper."""

    shapes: numpy.ndarray
    """An array of them."""
    are_cut: numpy.ndarray
    """Whether each ends at 180 degrees, where data are cut, or opposite the middle, where the paper is."""


def _projected(layer: Layer, frame: Frame) -> Iterator[_Pieces]:
    region, fine = frame.region, _unseen_degrees(frame)
    shapes = generalized(layer, fine) if fine > _WORTH else layer
    for turned in (-360.0, 0.0, 360.0):
        box = Box(
            max(-180.0, region.left - turned), region.top, min(180.0, region.right - turned), region.bottom
        )
        if box.width > _SLIVER:
            near = shapes.within(box)
            if len(near := near[~shapely.is_empty(near)]):
                yield _Pieces(_on_paper(near, turned, frame), _end_at_seams(near, turned, region))


@lru_cache(maxsize=32)
def generalized(layer: Layer, fine: float) -> Layer:
    """Return a layer without what is finer than so many degrees, the same for many drawings alike."""
    shapes = layer.tree.geometries
    west, south, east, north = shapely.bounds(shapes).T
    seen = shapes[numpy.maximum(east - west, north - south) >= fine]
    return Layer.of(list(_valid(shapely.simplify(seen, fine, preserve_topology=False))))


def _unseen_degrees(frame: Frame) -> float:
    """Return how many degrees nobody sees: a power of two, so that drawings share what they are made of."""
    return 2.0 ** floor(log2(_FINENESS / (frame.scale * pi / 180)))


def _end_at_seams(shapes: numpy.ndarray, turned: float, region: Box) -> numpy.ndarray:
    seams = (-180.0, 180.0, *((region.left - turned, region.right - turned) if region.width >= 360 else ()))
    ends = shapely.bounds(shapes)[:, (0, 2)]
    found: numpy.ndarray = (abs(ends[:, :, None] - numpy.array(seams)) < _SLIVER).any(axis=(1, 2))
    return found


def _on_paper(shapes: numpy.ndarray, turned: float, frame: Frame) -> numpy.ndarray:
    on_paper: numpy.ndarray = shapely.transform(
        shapely.segmentize(shapes, _LONGEST),
        lambda xs, ys: frame.places(xs + turned, ys),
        interleaved=False,
    )
    return on_paper
