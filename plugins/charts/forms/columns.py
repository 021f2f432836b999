"""Columns: upright bars from zero, one or some for each row."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..axis import Axis
from ..bands import band_words, draw_band_words
from ..bounds import reaches_up
from ..canvas import GAP, LINE, Canvas, Mark
from ..colors import INK
from ..comparison import comparison_height, draw_comparison
from ..keys import draw_key, key_height
from ..open_ends import upright_slices
from ..remarks import draw_remarks, remark_height
from ..room import Box, mark_box, word_box
from ..scales import draw_upright, tick_words
from ..sheet import Sheet
from ..words import longest
from .column_values import Column, column_values, value_height

_HEIGHT = 300
_LOW = 230
"""The same on phones."""
_WIDEST = 56


def draw_columns(sheet: Sheet) -> Canvas:
    """Draw the columns of a chart; words that find no place beside their line stand above all."""
    canvas, is_named = _drawn(sheet)
    return canvas if is_named else _drawn(replace(sheet, names_comparison=True))[0]


def _drawn(sheet: Sheet) -> tuple[Canvas, bool]:
    """Draw all; say, too, whether the line to compare with found a place for its words."""
    rows, height = sheet.figures.rows, _LOW if sheet.is_narrow else _HEIGHT
    left = longest(tick_words(sheet, sheet.scale(1, 0, from_zero=True)[1])) + GAP
    band = (sheet.width - left) / len(rows)
    first = key_height(sheet) + (comparison_height(sheet) if sheet.names_comparison else 0)
    room = band / len(sheet.series)
    above = first + remark_height(sheet) + value_height(sheet, room) + GAP
    axis, ticks = sheet.scale(above + height, above, from_zero=True)
    names = band_words(sheet, band)
    canvas = Canvas(sheet.width, above + height + LINE * max(map(len, names)) + GAP)
    draw_key(sheet, canvas)
    draw_upright(sheet, canvas, axis, ticks, (left, sheet.width))
    draw_band_words(canvas, names, left, band, above + height)
    columns = list(_columns(sheet, axis, left, band))
    values = list(column_values(sheet, axis, columns, room))
    canvas.rects(column.mark for column in columns)
    canvas.rects(_slices(sheet, columns))
    _draw_spans(sheet, canvas, axis, left, band)
    canvas.texts(values)
    taken = [*(mark_box(column.mark) for column in columns), *map(word_box, values)]
    middles = [left + (place + 0.5) * band for place in range(len(rows))]
    lines = [_remark_line(middle, first, taken, axis.pixel(0)) for middle in middles]
    taken += [line for line, row in zip(lines, rows, strict=True) if row.label in sheet.remarks()]
    is_named = draw_comparison(sheet, canvas, axis, (left, sheet.width), taken)
    ends = [((line.left + line.right) / 2, line.bottom) for line in lines]
    draw_remarks(sheet, canvas, ends, first, list(map(word_box, values)))
    canvas.hits(_hits(sheet, left, band, above, above + height))
    return canvas, is_named


def _columns(sheet: Sheet, axis: Axis, left: float, band: float) -> Iterator[Column]:
    """Yield each column."""
    width, offset = _width(sheet, band)
    for place, row in enumerate(sheet.figures.rows):
        for series, (_, cell) in enumerate(sheet.series):
            value = row.number(cell)
            if value is not None:
                x = left + place * band + offset + series * width
                color = sheet.color(row.label, series)
                box = Mark(x, axis.pixel(value), x + width * 0.94, axis.pixel(0), color=color)
                yield Column(box, place, series)


def _slices(sheet: Sheet, columns: Sequence[Column]) -> Iterator[Mark]:
    """Yield what is open above columns that may be more."""
    for column in columns:
        value = sheet.figures.rows[column.row].number(sheet.series[column.series][1])
        if reaches_up(value) and (value or 0) >= 0:
            yield from upright_slices(column.mark)


def _width(sheet: Sheet, band: float) -> tuple[float, float]:
    """Return how wide a column is, and how far the first stands from the edge of its row."""
    count = len(sheet.series)
    width = min(band * 0.76 / count, _WIDEST)
    return width, (band - width * count) / 2


def _draw_spans(sheet: Sheet, canvas: Canvas, axis: Axis, left: float, band: float) -> None:
    """Draw how far a figure may be off, as a thin line through the end of its column."""
    marks = []
    for place, row in enumerate(sheet.figures.rows):
        span = sheet.span(row)
        if span:
            x = left + (place + 0.5) * band
            marks.append(Mark(x, axis.pixel(span[0]), x2=x, y2=axis.pixel(span[1]), color=INK))
    canvas.rules(marks, 1.5)


def _remark_line(x: float, top: float, taken: Sequence[Box], bottom: float) -> Box:
    """Return what the line of a remark would take: down to what stands in its way."""
    ends = [box.top - 2 for box in taken if box.left - 2 <= x <= box.right + 2]
    return Box(x - 2, top, x + 2, max(top, min([bottom, *ends])))


def _hits(sheet: Sheet, left: float, band: float, top: float, bottom: float) -> Iterator[Mark]:
    count = len(sheet.series)
    for place, row in enumerate(sheet.figures.rows):
        for series in range(count):
            x = left + place * band + series * band / count
            yield Mark(x, top, x + band / count, bottom, text=sheet.said(row, series))
