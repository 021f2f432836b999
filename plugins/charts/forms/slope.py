"""Slopes: two moments side by side, the same thing joined from one to the other."""

from collections.abc import Iterator, Sequence

from ..axis import Axis
from ..canvas import GAP, LINE, Canvas, Mark
from ..colors import ACCENT, INK, MUTED, SOFT
from ..figures import Row
from ..sheet import Sheet
from ..words import long, longest, wrapped

_SHARE = 0.36
_LOW, _ROW = 220.0, 26.0


def draw_slopes(sheet: Sheet) -> Canvas:
    """Draw the slopes of a chart."""
    rows = [row for row in sheet.figures.rows if None not in (row.number(0), row.number(1))]
    height = max(_LOW, _ROW * len(rows))
    axis, _ = sheet.scale(LINE * 2 + height, LINE * 2, from_zero=False)
    room = sheet.width * _SHARE
    names = {row.label: wrapped(sheet.writer.name(row.label), room - long("0000 ")) for row in rows}
    left = min(room, longest(sheet.writer.number(row.number(0) or 0) for row in rows) + 2 * GAP)
    right = sheet.width - min(room, max((_length(row, names, sheet) for row in rows), default=0) + 2 * GAP)
    words = [*_left_words(sheet, rows, axis, left), *_right_words(sheet, rows, names, axis, right)]
    lowest = max((word.y for word in words), default=0.0) + LINE
    canvas = Canvas(sheet.width, max(LINE * 3 + height, lowest))
    canvas.rules([Mark(x, LINE * 1.5, x2=x, y2=LINE * 2 + height, color=MUTED) for x in (left, right)])
    for x, text in zip((left, right), sheet.figures.columns[1:], strict=True):
        half = long(text) / 2
        place = min(max(x, half), sheet.width - half)
        canvas.texts([Mark(place, LINE / 2, text=text, align="center", color=SOFT)])
    for row in rows:
        ends = [axis.pixel(row.number(at) or 0) for at in (0, 1)]
        color = _color(sheet, row)
        canvas.line([Mark(x, y, color=color) for x, y in zip((left, right), ends, strict=True)])
        canvas.points([Mark(x, y, color=color) for x, y in zip((left, right), ends, strict=True)], 40)
    canvas.texts(words)
    canvas.hits(_hits(sheet, rows, axis, (left, right)))
    return canvas


def _color(sheet: Sheet, row: Row) -> str:
    chosen = sheet.record.highlight
    return ACCENT if not chosen or row.label in chosen else MUTED


def _length(row: Row, names: dict[str, list[str]], sheet: Sheet) -> float:
    number = sheet.writer.number(row.number(1) or 0)
    return max(long(f"{number} {names[row.label][0]}"), longest(names[row.label][1:]))


def _spread(wanted: Sequence[tuple[float, int]], least: float) -> Iterator[tuple[float, int]]:
    """Yield heights that keep apart, in order; each with how many lines it holds, and its place."""
    lowest = float("-inf")
    for y, place in sorted(wanted):
        lowest = max(y, lowest + least)
        yield lowest, place


def _left_words(sheet: Sheet, rows: Sequence[Row], axis: Axis, left: float) -> Iterator[Mark]:
    wanted = [(axis.pixel(row.number(0) or 0), place) for place, row in enumerate(rows)]
    for y, place in _spread(wanted, LINE):
        yield Mark(left - GAP - 2, y, text=sheet.writer.number(rows[place].number(0) or 0), align="right")


def _right_words(
    sheet: Sheet, rows: Sequence[Row], names: dict[str, list[str]], axis: Axis, right: float
) -> Iterator[Mark]:
    lowest = float("-inf")
    for y, place in sorted((axis.pixel(row.number(1) or 0), place) for place, row in enumerate(rows)):
        row = rows[place]
        first, *more = names[row.label]
        lowest = max(y, lowest)
        is_bold = row.label in sheet.record.highlight
        text = f"{sheet.writer.number(row.number(1) or 0)} {first}"
        yield Mark(right + GAP + 2, lowest, text=text, color=INK, is_bold=is_bold)
        for number, line in enumerate(more, start=1):
            yield Mark(right + GAP + 2, lowest + number * LINE, text=line, color=INK, is_bold=is_bold)
        lowest += LINE * (1 + len(more))


def _hits(sheet: Sheet, rows: Sequence[Row], axis: Axis, sides: tuple[float, float]) -> Iterator[Mark]:
    """Give each end a box around its dot."""
    for row in rows:
        for series, x in enumerate(sides):
            y = axis.pixel(row.number(series) or 0)
            yield Mark(x - 14, y - 7, x + 14, y + 7, text=sheet.said(row, series))
