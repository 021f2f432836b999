"""Borders on a drawing: as the outlines have them, corrected by the editor."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import shapely

from .borders import BorderCorrection, BorderWishes
from .degrees import extent_box
from .disputes import DISPUTES
from .frame import Frame
from .geometry import Box
from .layers import STANDINGS, Standing

_LEAST_SEEN = 2.0
"""Pixels of a border that a reader sees, and is told of."""


class DrawnBorders(NamedTuple):
    """Borders on a drawing, in pixels."""

    lines: Mapping[Standing, list[Any]]
    """Those of each standing, where there are any."""
    notes: tuple[str, ...]
    """What the editor says of them."""


def borders_on(found: Mapping[Standing, list[Any]], frame: Frame, wishes: BorderWishes) -> DrawnBorders:
    """Return borders as the editor wants them."""
    lines = {standing: list(found.get(standing, ())) for standing in STANDINGS}
    notes = []
    for correction in wishes.corrections:
        moved = _corrected(lines, correction, frame)
        if moved and correction.note:
            notes.append(correction.note)
    drawn = {standing: lines[standing] for standing in wishes.standings if lines[standing]}
    notes += _disputes_on([line for one in drawn if one != "settled" for line in drawn[one]], frame, wishes)
    return DrawnBorders(drawn, tuple(notes if wishes.shown != "none" else ()))


def _disputes_on(unsettled: list[Any], frame: Frame, wishes: BorderWishes) -> Iterator[str]:
    """Yield what each side says of lines that are drawn, but where an editor has said it."""
    told = [extent_box(correction.extent) for correction in wishes.corrections if correction.note]
    seen = shapely.clip_by_rect(unsettled, *frame.size)
    for dispute in DISPUTES if unsettled else ():
        if not any(box.meets(dispute.where) for box in told) and frame.size.meets(
            Box.around(frame.line(dispute.where.outline(2)))
        ):
            inside = shapely.make_valid(shapely.Polygon(frame.line(dispute.where.outline(12))))
            if shapely.length(shapely.intersection(seen, inside)).sum() > _LEAST_SEEN:
                yield dispute.words


def _corrected(lines: dict[Standing, list[Any]], correction: BorderCorrection, frame: Frame) -> bool:
    """Move lines inside an extent to another standing; say whether there were any."""
    ring = frame.line(extent_box(correction.extent).outline(12))
    inside = shapely.make_valid(shapely.Polygon(ring))
    taken: list[Any] = []
    for standing in STANDINGS:
        if correction.of in {None, standing}:
            taken += _parts(shapely.intersection(lines[standing], inside))
            lines[standing] = _parts(shapely.difference(lines[standing], inside))
    if correction.standing != "none":
        lines[correction.standing] += taken
    return bool(_parts(shapely.intersection(taken, shapely.box(*frame.size))))


def _parts(shapes: Sequence[shapely.Geometry]) -> list[Any]:
    return [part for part in shapely.get_parts(shapes) if part.geom_type == "LineString" and part.length]
