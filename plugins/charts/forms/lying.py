"""How rows with names lie below one another: names at the left, or above their marks where they are long."""

from dataclasses import dataclass

from ..axis import Axis
from ..canvas import GAP, LINE, Canvas, Mark
from ..colors import SOFT
from ..comparison import comparison_height, draw_lying_comparison
from ..keys import draw_key, key_height
from ..scales import draw_lying
from ..sheet import Sheet
from ..words import long, longest, wrapped

_SHARE = 0.34
"""Of the width, that names may take at the left."""
_REMARK_SHARE = 0.3
"""Of the width: longer words at a row stand below its marks."""


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


def lay(sheet: Sheet, thick: float, values: list[str], *, from_zero: bool, inset: float = 0) -> Lying:
    """Lay rows out, their marks so thick, the scale so far from names; ``values`` are words beside marks."""
    names, room = sheet.names, sheet.width * _SHARE
    is_beside = not sheet.is_narrow or longest(names) <= room
    lines = [wrapped(name, room if is_beside else sheet.width) for name in names]
    left = max(longest(one) for one in lines) + GAP if is_beside else 0.0
    right = sheet.width - longest(values) - (GAP if values else 0)
    top = key_height(sheet) + comparison_height(sheet)
    middles, y = list[float](), top
    for one, row in zip(lines, sheet.figures.rows, strict=True):
        height = max(thick, len(one) * LINE) if is_beside else thick
        y += GAP + (0 if is_beside else len(one) * LINE)
        middles.append(y + height / 2)
        y += height + len(_remark_lines(sheet, row.label, left)) * LINE
    bottom = y + GAP
    axis, ticks = sheet.scale(left + inset, max(right, left + sheet.width * 0.3), from_zero=from_zero)
    canvas = Canvas(sheet.width, bottom + LINE + GAP)
    draw_key(sheet, canvas)
    draw_lying(sheet, canvas, axis, ticks, (top, bottom))
    _write_names(canvas, lines, middles, thick, left if is_beside else None)
    draw_lying_comparison(sheet, canvas, axis, key_height(sheet), (top, bottom))
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


def _remark_lines(sheet: Sheet, row: str, left: float) -> list[str]:
    """Return the lines of a row's words that stand below its marks; none of words that are short."""
    text = sheet.remarks().get(row, "")
    return wrapped(text, sheet.width - left) if long(text) > sheet.width * _REMARK_SHARE else []


def draw_row_remarks(sheet: Sheet, place: Lying, thick: float, ends: list[float]) -> None:
    """Write words at rows: short ones behind their marks, or above where there is no room, others below."""
    remarks, texts = sheet.remarks(), list[Mark]()
    for row, middle, end in zip(sheet.figures.rows, place.middles, ends, strict=True):
        text, below = remarks.get(row.label), _remark_lines(sheet, row.label, place.left)
        first = middle + thick / 2 + LINE / 2
        texts += [
            Mark(place.left, first + number * LINE, text=line, color=SOFT)
            for number, line in enumerate(below)
        ]
        if text and not below:
            is_behind = long(text) <= sheet.width - end - 2 * GAP
            mark = Mark(end + 2 * GAP, middle, text=text, color=SOFT)
            above = Mark(sheet.width, middle - LINE, text=text, align="right", color=SOFT)
            texts.append(mark if is_behind else above)
    place.canvas.texts(texts)


def row_hits(sheet: Sheet, place: Lying, thick: float, count: int = 1) -> list[Mark]:
    """Return a box over the marks of each row, or over each of so many of them, without words."""
    boxes = []
    for middle in place.middles:
        for series in range(count):
            top = middle - thick / 2 + series * thick / count
            boxes.append(Mark(place.left, top, sheet.width, top + thick / count))
    return boxes
