"""Waffles: parts of a whole as squares, each of which stands for so much."""

from collections.abc import Iterator

from ..canvas import GAP, LINE, Canvas, Mark
from ..colors import ACCENT, MUTED, SERIES
from ..sheet import Sheet
from ..words import long, wrapped

_SIDE = 20.0
_ACROSS = 10
_KEY = 13.0


def draw_waffle(sheet: Sheet) -> Canvas:
    """Draw the squares of a chart, and what each part is beside them; on phones below."""
    squares = [
        place for place, row in enumerate(sheet.figures.rows) for _ in range(_count(sheet, row.number(0)))
    ]
    rows = -(-len(squares) // _ACROSS)
    side = _SIDE + 4 if sheet.is_narrow else _SIDE
    across = side * _ACROSS
    left, top = (0.0, rows * side + 2 * GAP) if sheet.is_narrow else (across + 4 * GAP, 0.0)
    words, height = _key(sheet, left, top)
    canvas = Canvas(sheet.width, max(rows * side, height))
    boxes = [_box(number, side, _color(sheet, place)) for number, place in enumerate(squares)]
    canvas.rects(boxes)
    canvas.rects(mark for mark in words if not mark.text)
    canvas.texts(mark for mark in words if mark.text)
    rows_of = sheet.figures.rows
    canvas.hits(
        Mark(box.x, box.y, box.x2, box.y2, text=sheet.said(rows_of[place], 0))
        for box, place in zip(boxes, squares, strict=True)
    )
    return canvas


def _count(sheet: Sheet, value: float | None) -> int:
    """Return how many squares a part has; what is there has one, at least."""
    return max(1, round(value / sheet.record.square)) if value else 0


def _color(sheet: Sheet, place: int) -> str:
    chosen = sheet.record.highlight
    if not chosen:
        return SERIES[place % len(SERIES)]
    return ACCENT if sheet.figures.rows[place].label in chosen else (MUTED, "#dcd8cd")[place % 2]


def _box(number: int, side: float, color: str) -> Mark:
    x, y = (number % _ACROSS) * side, (number // _ACROSS) * side
    return Mark(x + 1, y + 1, x + side - 1, y + side - 1, color=color)


def _key(sheet: Sheet, left: float, top: float) -> tuple[list[Mark], float]:
    """Return the square and the words of each part, and how far down they reach."""
    marks: list[Mark] = []
    y = top
    for place, row in enumerate(sheet.figures.rows):
        number = sheet.writer.said(row.number(0))
        words = sheet.writer.interface.labeled(sheet.writer.name(row.label), number)
        lines = list(_lines(words, sheet.width - left - _KEY - GAP))
        middle = y + LINE / 2
        box = Mark(left, middle - _KEY / 2, left + _KEY, middle + _KEY / 2, color=_color(sheet, place))
        marks.append(box)
        marks += [Mark(left + _KEY + GAP, middle + n * LINE, text=line) for n, line in enumerate(lines)]
        y += len(lines) * LINE + GAP
    return marks, y


def _lines(text: str, room: float) -> Iterator[str]:
    yield from [text] if long(text) <= room else wrapped(text, room)
