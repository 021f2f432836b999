"""Columns: upright bars from zero, one or some for each row."""

from collections.abc import Iterator, Sequence

from ..axis import Axis
from ..canvas import GAP, LINE, Canvas, Mark
from ..colors import INK, SOFT
from ..keys import draw_key, key_height
from ..remarks import draw_remarks, remark_height
from ..scales import draw_comparison, draw_upright, tick_words
from ..sheet import Sheet
from ..words import long, longest, wrapped
from ..writing import moment

_HEIGHT = 300
_LOW = 230
"""The same on phones."""
_WIDEST = 56


def draw_columns(sheet: Sheet) -> Canvas:
    """Draw the columns of a chart."""
    rows = sheet.figures.rows
    height = _LOW if sheet.is_narrow else _HEIGHT
    above = key_height(sheet) + remark_height(sheet) + LINE + GAP
    axis, ticks = sheet.scale(above + height, above, from_zero=True)
    left = longest(tick_words(sheet, ticks)) + GAP
    band = (sheet.width - left) / len(rows)
    names = band_words(sheet, band)
    canvas = Canvas(sheet.width, above + height + LINE * max(map(len, names)) + GAP)
    draw_key(sheet, canvas)
    draw_upright(sheet, canvas, axis, ticks, (left, sheet.width))
    draw_band_words(canvas, names, left, band, above + height)
    columns = list(_columns(sheet, axis, left, band))
    canvas.rects(mark for mark, _ in columns)
    _draw_spans(sheet, canvas, axis, left, band)
    canvas.texts(_values(sheet, axis, columns, band))
    draw_comparison(sheet, canvas, axis, (left, sheet.width), is_upright=True)
    places = [
        (left + (place + 0.5) * band, min(axis.pixel(0), *_tops(sheet, axis, place)) - LINE)
        for place in range(len(rows))
    ]
    draw_remarks(sheet, canvas, places, key_height(sheet))
    canvas.hits(_hits(sheet, left, band, above, above + height))
    return canvas


def _columns(sheet: Sheet, axis: Axis, left: float, band: float) -> Iterator[tuple[Mark, tuple[int, int]]]:
    """Yield each column with its row and its series."""
    width, offset = _width(sheet, band)
    for place, row in enumerate(sheet.figures.rows):
        for series, (_, cell) in enumerate(sheet.series):
            value = row.number(cell)
            if value is not None:
                x = left + place * band + offset + series * width
                color = sheet.color(row.label, series)
                box = Mark(x, axis.pixel(value), x + width * 0.94, axis.pixel(0), color=color)
                yield box, (place, series)


def _width(sheet: Sheet, band: float) -> tuple[float, float]:
    """Return how wide a column is, and how far the first stands from the edge of its row."""
    count = len(sheet.series)
    width = min(band * 0.76 / count, _WIDEST)
    return width, (band - width * count) / 2


def _values(
    sheet: Sheet, axis: Axis, columns: Sequence[tuple[Mark, tuple[int, int]]], band: float
) -> Iterator[Mark]:
    rows, count, free = sheet.figures.rows, len(sheet.series), 0.0
    written = {at: sheet.writer.number(_value(sheet, *at)) for _, at in columns}
    fit = longest(written.values()) + 2 <= band / count
    for mark, (place, series) in columns:
        row, text = rows[place], written[place, series]
        is_chosen = row.label in sheet.record.highlight
        if not sheet.is_labelled(row, otherwise=fit or is_chosen):
            continue
        half = long(text) / 2
        middle = min(mark.x + ((mark.x2 or mark.x) - mark.x) / 2, sheet.width - half)
        if middle - half < free and not (is_chosen and count == 1):
            continue  # no room beside the one before
        free = middle + half + 2
        span, value = sheet.span(row), _value(sheet, place, series)
        ends = (value, *span) if span else (value,)
        y = axis.pixel(max(ends)) - LINE / 2 if value >= 0 else axis.pixel(min(ends)) + LINE / 2
        yield Mark(middle, y, text=text, align="center")


def _value(sheet: Sheet, place: int, series: int) -> float:
    return sheet.figures.rows[place].number(sheet.series[series][1]) or 0


def _draw_spans(sheet: Sheet, canvas: Canvas, axis: Axis, left: float, band: float) -> None:
    """Draw how far a figure may be off, as a thin line through the end of its column."""
    marks = []
    for place, row in enumerate(sheet.figures.rows):
        span = sheet.span(row)
        if span:
            x = left + (place + 0.5) * band
            marks.append(Mark(x, axis.pixel(span[0]), x2=x, y2=axis.pixel(span[1]), color=INK))
    canvas.rules(marks, 1.5)


def _hits(sheet: Sheet, left: float, band: float, top: float, bottom: float) -> Iterator[Mark]:
    count = len(sheet.series)
    for place, row in enumerate(sheet.figures.rows):
        for series in range(count):
            x = left + place * band + series * band / count
            yield Mark(x, top, x + band / count, bottom, text=sheet.said(row, series))


def band_words(sheet: Sheet, band: float) -> list[list[str]]:
    """Return the lines below each row: dates thinned out until they fit, other names broken."""
    names = sheet.figures.names
    if any(moment(name) is None for name in names):
        return [wrapped(name, band - 4) for name in names]
    dates = [sheet.writer.day(name) for name in names]
    step = 1
    while step < len(names) and longest(first for first, _ in dates[::step]) + GAP > step * band:
        step += 1
    words, year = [], ""
    for place, (first, below) in enumerate(dates):
        is_shown = place % step == 0
        words.append([first, *([below] if below and below != year else [])] if is_shown else [""])
        year = below if is_shown else year
    return words


def draw_band_words(
    canvas: Canvas, names: Sequence[Sequence[str]], left: float, band: float, y: float
) -> None:
    """Write the names of rows below their bands."""
    marks = []
    for place, lines in enumerate(names):
        for number, line in enumerate(lines):
            if line:
                x = left + (place + 0.5) * band
                shift = min(0.0, canvas.width - x - long(line) / 2)
                marks.append(
                    Mark(x + shift, y + GAP + (number + 0.5) * LINE, text=line, align="center", color=SOFT)
                )
    canvas.texts(marks)


def _tops(sheet: Sheet, axis: Axis, place: int) -> Iterator[float]:
    """Yield how high the columns of a row reach."""
    row = sheet.figures.rows[place]
    for number in (*(row.number(at) for _, at in sheet.series), *(sheet.span(row) or ())):
        yield axis.pixel(number or 0)
