"""How rows with names lie below one another: names at the left, or above their marks where they are long."""

from dataclasses import dataclass

from ..axis import Axis
from ..canvas import GAP, LINE, Canvas, Mark
from ..keys import draw_key, key_height
from ..scales import draw_comparison, draw_lying
from ..sheet import Sheet
from ..words import long, longest, wrapped

_SHARE = 0.34
"""Of the width, that names may take at the left."""


@dataclass(frozen=True, slots=True)
class Lying:
    """Where everything stands in a drawing of lying rows."""

    canvas: Canvas
    """What it is drawn on."""
    axis: Axis
    """Its scale."""
    left: float
    """Pixel at which marks may begin."""
    middles: tuple[float, ...]
    """Pixel of the middle of each row's marks."""
    top: float
    """Pixel above the first row."""
    bottom: float
    """Pixel below the last."""


def lay(sheet: Sheet, thick: float, values: list[str], *, from_zero: bool, has_scale: bool = True) -> Lying:
    """Lay rows out, their marks so thick; ``values`` are the words beside marks, which need room."""
    names, room = sheet.figures.names, sheet.width * _SHARE
    is_beside = not sheet.is_narrow or longest(names) <= room
    lines = [wrapped(name, room if is_beside else sheet.width) for name in names]
    left = max(longest(one) for one in lines) + GAP if is_beside else 0.0
    right = sheet.width - longest(values) - (GAP if values else 0)
    top = key_height(sheet) + (LINE + GAP if sheet.record.compare else 0)
    middles, y = list[float](), top
    for one in lines:
        height = max(thick, len(one) * LINE) if is_beside else thick
        y += GAP + (0 if is_beside else len(one) * LINE)
        middles.append(y + height / 2)
        y += height
    bottom = y + GAP
    axis, ticks = sheet.scale(left, max(right, left + sheet.width * 0.3), from_zero=from_zero)
    canvas = Canvas(sheet.width, bottom + (LINE + GAP if has_scale else 0))
    draw_key(sheet, canvas)
    if has_scale:
        draw_lying(sheet, canvas, axis, ticks, (top, bottom))
    _write_names(canvas, lines, middles, thick, left if is_beside else None)
    draw_comparison(sheet, canvas, axis, (top, bottom), is_upright=False)
    return Lying(canvas, axis, left, tuple(middles), top, bottom)


def _write_names(
    canvas: Canvas, lines: list[list[str]], middles: list[float], thick: float, left: float | None
) -> None:
    marks = []
    for one, middle in zip(lines, middles, strict=True):
        for number, line in enumerate(one):
            up = len(one) / 2 - 0.5 - number if left else len(one) - 0.5 - number
            y = middle - up * LINE - (0 if left else thick / 2)
            marks.append(Mark(left - GAP, y, text=line, align="right") if left else Mark(0, y, text=line))
    canvas.texts(marks)


def draw_row_remarks(sheet: Sheet, place: Lying, ends: list[float]) -> None:
    """Write words behind the marks of rows, where they find room; else at the right, above the marks."""
    remarks = sheet.remarks()
    for row, middle, end in zip(sheet.figures.rows, place.middles, ends, strict=True):
        text = remarks.get(row.label)
        if text:
            room = sheet.width - end - 2 * GAP
            is_behind = long(text) <= room
            mark = Mark(end + 2 * GAP, middle, text=text, color="#5d5a54")
            above = Mark(sheet.width, middle - LINE, text=text, align="right", color="#5d5a54")
            place.canvas.texts([mark if is_behind else above])


def row_hits(sheet: Sheet, place: Lying, thick: float, count: int = 1) -> list[Mark]:
    """Return a box over the marks of each row, or over each of so many of them, without words."""
    boxes = []
    for middle in place.middles:
        for series in range(count):
            top = middle - thick / 2 + series * thick / count
            boxes.append(Mark(place.left, top, sheet.width, top + thick / count))
    return boxes
