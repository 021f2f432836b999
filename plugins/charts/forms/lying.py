"""How rows with names lie below one another: names at the left, or above their marks where they are long."""

from collections.abc import Sequence
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


@dataclass(frozen=True, slots=True)
class Frame:
    """How a drawing of lying rows is divided across."""

    names: tuple[tuple[str, ...], ...]
    """The name of each row, in lines."""
    is_beside: bool
    """Whether names stand at the left of marks, not above them."""
    left: float
    """Pixel at which marks may begin."""
    axis: Axis
    """The scale."""
    ticks: tuple[float, ...]
    """Its round numbers."""


@dataclass(frozen=True, slots=True)
class RowRoom:
    """What a row takes downwards."""

    thick: float
    """Pixels of its marks."""
    above: float = 0
    """Pixels of words above them."""
    below: float = 0
    """Pixels of words below them."""
    end: float = 0
    """Pixel at which its marks and numbers end across."""


@dataclass(frozen=True, slots=True)
class Lying:
    """Where everything stands in a drawing of lying rows."""

    canvas: Canvas
    """What it is drawn on."""
    axis: Axis
    """Its scale."""
    left: float
    """Pixel at which marks may begin."""
    rooms: tuple[RowRoom, ...]
    """What each row takes."""
    middles: tuple[float, ...]
    """Pixel of the middle of each row's marks."""


def frame_of(sheet: Sheet, values: float, *, from_zero: bool, inset: float = 0) -> Frame:
    """Divide a drawing: ``values`` pixels are kept for words behind marks, ``inset`` before the scale."""
    names, room = sheet.names, sheet.width * _SHARE
    is_beside = not sheet.is_narrow or longest(names) <= room
    lines = tuple(tuple(wrapped(name, room if is_beside else sheet.width)) for name in names)
    left = max(map(longest, lines)) + GAP if is_beside else 0.0
    right = sheet.width - values - (GAP if values else 0)
    axis, ticks = sheet.scale(left + inset, max(right, left + sheet.width * 0.3), from_zero=from_zero)
    return Frame(lines, is_beside, left, axis, ticks)


def lay(sheet: Sheet, frame: Frame, rooms: Sequence[RowRoom]) -> Lying:
    """Lay rows out below one another, and draw all but their marks."""
    top = key_height(sheet) + comparison_height(sheet)
    middles, y = list[float](), top
    remarks = [
        _remark_lines(sheet, name, frame.left, room.end)
        for name, room in zip(sheet.figures.names, rooms, strict=True)
    ]
    for lines, room, below in zip(frame.names, rooms, remarks, strict=True):
        height = max(room.thick, len(lines) * LINE) if frame.is_beside else room.thick
        y += GAP + room.above + (0 if frame.is_beside else len(lines) * LINE)
        middles.append(y + height / 2)
        y += max(height / 2 + room.thick / 2 + room.below + len(below) * LINE, height)
    bottom = y + GAP
    canvas = Canvas(sheet.width, bottom + LINE + GAP)
    draw_key(sheet, canvas)
    draw_lying(sheet, canvas, frame.axis, frame.ticks, (top, bottom))
    _write_names(canvas, frame, rooms, middles)
    draw_lying_comparison(sheet, canvas, frame.axis, key_height(sheet), (top, bottom))
    return Lying(canvas, frame.axis, frame.left, tuple(rooms), tuple(middles))


def _write_names(canvas: Canvas, frame: Frame, rooms: Sequence[RowRoom], middles: Sequence[float]) -> None:
    marks = []
    for lines, room, middle in zip(frame.names, rooms, middles, strict=True):
        for number, line in enumerate(lines):
            up = len(lines) / (2 if frame.is_beside else 1) - 0.5 - number
            y = middle - up * LINE - (0 if frame.is_beside else room.thick / 2 + room.above)
            x, align = (frame.left - GAP, "right") if frame.is_beside else (0, "left")
            marks.append(Mark(x, y, text=line, align=align))  # type: ignore[arg-type]
    canvas.texts(marks)


def _remark_lines(sheet: Sheet, row: str, left: float, end: float) -> list[str]:
    """Return the lines of a row's words that stand below its marks; none of words that fit behind them."""
    text = sheet.remarks().get(row)
    return wrapped(text, sheet.width - left) if text and long(text) > sheet.width - end - 2 * GAP else []


def draw_row_remarks(sheet: Sheet, place: Lying) -> None:
    """Write words at rows: behind their marks where there is room, else below them."""
    remarks, texts = sheet.remarks(), list[Mark]()
    for row, middle, room in zip(sheet.figures.rows, place.middles, place.rooms, strict=True):
        text = remarks.get(row.label)
        below = _remark_lines(sheet, row.label, place.left, room.end)
        first = middle + room.thick / 2 + room.below + LINE / 2
        texts += [
            Mark(place.left, first + number * LINE, text=line, color=SOFT)
            for number, line in enumerate(below)
        ]
        if text and not below:
            texts.append(Mark(room.end + 2 * GAP, middle, text=text, color=SOFT))
    place.canvas.texts(texts)


def row_hits(sheet: Sheet, place: Lying, more: float = 0) -> list[Mark]:
    """Return a box over the marks of each row, so many pixels higher than they, without words."""
    boxes = []
    for middle, room in zip(place.middles, place.rooms, strict=True):
        half = (room.thick + more) / 2
        boxes.append(Mark(place.left, middle - half, sheet.width, middle + half))
    return boxes
