"""Draw land, water and borders: the part of a map that no site writes itself."""

from collections.abc import Mapping, Sequence
from math import fsum, inf
from typing import Any, NamedTuple

import shapely

from . import markup
from .border_lines import borders_on
from .borders import LINE_CLASSES, BorderWishes
from .frame import Frame
from .geometry import Box, Point
from .land import Land, Outlines
from .layers import LINES_OF, Standing
from .outline_files import chosen_layers
from .paths import area_paths, line_paths
from .shapes import Layer, areas_on, lines_on

_SMALLEST_LAKE, _SHORTEST_RIVER = 4.0, 24.0
"""Pixels that a lake reaches over, and that a river is long, at least."""
_FINE_ENOUGH = 60.0
"""Pixels that 1,000 km take at least where rivers are drawn: on the whole world they are but noise."""
_LEAST_SEEN = 2.0
"""Pixels of a border that a reader sees, and is told of."""
_NEAR = 2.5
"""Pixels within which an island has to be for a name to mean it."""


class Fineness(NamedTuple):
    """How exactly a drawing is made."""

    tolerance: float
    """Pixels that a point may stray before it counts."""
    smallest: float
    """Pixels that an area of land reaches over at least."""


class Asked(NamedTuple):
    """What else is to be known of a drawing."""

    islands: tuple[Point, ...] = ()
    """Islands that the outlines may lack."""
    apart: float = 0.0
    """Pixels around the middle, within which nothing counts as something to find a place by."""
    boxes: tuple[Box, ...] = ()
    """Parts of it that something may cover."""


def draw_land(outlines: Outlines, frame: Frame, fineness: Fineness, asked: Asked) -> Land:
    """Draw what of the outlines is on a drawing, and answer what is asked of it."""
    layers = chosen_layers(outlines.windows, frame)
    land = _areas(layers, "land", frame)
    lakes = _areas(layers, "lakes", frame)
    rivers = _lines(layers, "rivers", frame) if frame.pixels(1000) >= _FINE_ENOUGH else []
    borders = borders_on(_borders(layers, frame, outlines.borders), frame, outlines.borders)
    parts = (
        markup.path("map__land", area_paths(land, tolerance=fineness.tolerance, smallest=fineness.smallest)),
        markup.path("map__lake", area_paths(lakes, tolerance=fineness.tolerance, smallest=_SMALLEST_LAKE)),
        markup.path("map__river", line_paths(rivers, tolerance=fineness.tolerance, smallest=_SHORTEST_RIVER)),
        *(
            markup.path(LINE_CLASSES[standing], line_paths(lines, tolerance=fineness.tolerance))
            for standing, lines in borders.lines.items()
        ),
    )
    coasts = (*(shape.exterior for shape in (*land, *lakes)), *rivers)
    lines = [*coasts, *(line for found in borders.lines.values() for line in found)]
    sheet = frame.size
    return Land(
        "".join(parts),
        tuple(one for one, found in borders.lines.items() if _length(found, sheet) > _LEAST_SEEN),
        borders.notes,
        round(_length(lines, sheet, asked.apart), 1),
        tuple(island for island in asked.islands if _is_bare(frame.place(island), land, fineness.smallest)),
        tuple(_covered(lines, borders.lines, box) for box in asked.boxes),
    )


def land_shapes(outlines: Outlines, frame: Frame) -> list[Any]:
    """Return the land on a drawing, in pixels."""
    return _areas(chosen_layers(outlines.windows, frame), "land", frame)


def _covered(
    lines: Sequence[shapely.Geometry], borders: Mapping[Standing, Sequence[shapely.Geometry]], box: Box
) -> float:
    """Return how much of lines a box covers; without end where one is a border that is not settled."""
    unsettled = [line for standing, found in borders.items() if standing != "settled" for line in found]
    return inf if _length(unsettled, box) else round(_length(lines, box), 1)


def _length(lines: Sequence[shapely.Geometry], where: Box, apart: float = 0.0) -> float:
    """Return how long lines are inside a part of the drawing, in pixels, but for a circle in its middle."""
    seen = shapely.clip_by_rect(lines, *where)
    if not apart:
        return fsum(shapely.length(seen).tolist())
    middle = shapely.Point(where.center).buffer(apart)
    shapely.prepare(middle)
    is_near = shapely.intersects(middle, seen)
    far = shapely.difference(seen[is_near], middle)
    return fsum([*shapely.length(seen[~is_near]).tolist(), *shapely.length(far).tolist()])


def _areas(layers: Mapping[str, Layer], name: str, frame: Frame) -> list[Any]:
    return areas_on(layers[name], frame) if name in layers else []


def _lines(layers: Mapping[str, Layer], name: str, frame: Frame) -> list[Any]:
    return lines_on(layers[name], frame) if name in layers else []


def _borders(layers: Mapping[str, Layer], frame: Frame, wishes: BorderWishes) -> dict[Standing, list[Any]]:
    if wishes.shown == "none":
        return {}
    return {standing: _lines(layers, name, frame) for standing, name in LINES_OF.items()}


def _is_bare(at: Point, land: Sequence[Any], smallest: float) -> bool:
    here = shapely.Point(at).buffer(_NEAR)
    near = [shape for shape in land if shape.intersects(here)]
    return not any(max(_sides(shape)) >= smallest for shape in near)


def _sides(shape: shapely.Geometry) -> tuple[float, float]:
    left, top, right, bottom = shape.bounds
    return right - left, bottom - top
