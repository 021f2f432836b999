"""Lines: through points in time, each named at its end; a gap where no figure is known."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..axis import Axis
from ..canvas import GAP, LINE, Canvas, Mark
from ..colors import SOFT
from ..keys import draw_key, key_height
from ..remarks import draw_remarks, remark_height
from ..scales import draw_comparison, draw_upright, tick_words
from ..sheet import Sheet
from ..words import long, longest
from ..writing import moment

_HEIGHT, _LOW = 300, 240
_SHARE = 0.36
"""Of the width, that names at the ends of lines may take."""
_DOTTED = 16
"""So many points are shown each by itself."""


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where everything stands."""

    sheet: Sheet
    axis: Axis
    places: Sequence[float]
    """Pixel of each row across."""
    left: float
    right: float
    top: float
    bottom: float


def draw_lines(sheet: Sheet) -> Canvas:
    """Draw the lines of a chart."""
    height = _LOW if sheet.is_narrow else _HEIGHT
    ends = [_end_words(sheet, series) for series in range(len(sheet.series))]
    is_named = longest(ends) <= sheet.width * _SHARE
    first = 0.0 if is_named else key_height(sheet)
    top = first + remark_height(sheet) + LINE
    axis, ticks = sheet.scale(top + height, top, from_zero=False)
    left = longest(tick_words(sheet, ticks)) + GAP
    right = sheet.width - (longest(ends) + 2 * GAP if is_named else 14)
    plot = _Plot(sheet, axis, _places(sheet, left + 4, right), left, right, top, top + height)
    canvas = Canvas(sheet.width, top + height + 2 * LINE + GAP)
    if not is_named:
        draw_key(sheet, canvas)
    draw_upright(sheet, canvas, axis, ticks, (left, right))
    _draw_names(plot, canvas)
    _draw_span(plot, canvas)
    for series in reversed(range(len(sheet.series))):
        _draw_line(plot, canvas, series)
    if is_named:
        canvas.texts(_ends(plot, ends))
    canvas.texts(_values(plot, is_named=is_named))
    draw_comparison(sheet, canvas, axis, (left, right), is_upright=True)
    draw_remarks(sheet, canvas, [(x, plot.bottom) for x in plot.places], first)
    canvas.hits(_hits(plot))
    return canvas


def _places(sheet: Sheet, left: float, right: float) -> list[float]:
    """Return where each row stands: by its date, by its number, else one after the other."""
    found = [moment(name) for name in sheet.figures.names]
    dates = [one for one in found if one is not None]
    if len(dates) < len(found) or min(dates) == max(dates):
        dates = [float(place) for place in range(len(found))]
    axis = Axis(min(dates), max(*dates, min(dates) + 0.01), left, right)
    return [axis.pixel(one) for one in dates]


def _last(sheet: Sheet, series: int) -> tuple[int, float] | None:
    """Return the last row of a line that has a figure, with it."""
    at = sheet.series[series][1]
    found = [
        (place, value)
        for place, row in enumerate(sheet.figures.rows)
        if (value := row.number(at)) is not None
    ]
    return found[-1] if found else None


def _end_words(sheet: Sheet, series: int) -> str:
    last = _last(sheet, series)
    number = sheet.writer.number(last[1]) if last and sheet.record.label != "none" else ""
    name = sheet.series[series][0] if len(sheet.series) > 1 else ""
    return " ".join(filter(None, (name, number)))


def _ends(plot: _Plot, words: Sequence[str]) -> Iterator[Mark]:
    """Name lines at their ends, those close together below one another."""
    found = []
    for series, text in enumerate(words):
        last = _last(plot.sheet, series)
        if last and text:
            found.append((plot.axis.pixel(last[1]), plot.places[last[0]], series, text))
    lowest = plot.top - LINE
    for y, x, series, text in sorted(found):
        lowest = max(y, lowest + LINE)
        color = plot.sheet.series_color(series)
        yield Mark(x + GAP + 2, lowest, text=text, color=color, is_bold=True)


def _draw_line(plot: _Plot, canvas: Canvas, series: int) -> None:
    color, at = plot.sheet.series_color(series), plot.sheet.series[series][1]
    part: list[Mark] = []
    parts = [part]
    for x, row in zip(plot.places, plot.sheet.figures.rows, strict=True):
        value = row.number(at)
        if value is None:
            part = []
            parts.append(part)
        else:
            part.append(Mark(x, plot.axis.pixel(value), color=color))
    for one in parts:
        if len(one) > 1:
            canvas.line(one)
    is_dotted = len(plot.places) <= _DOTTED
    canvas.points((mark for one in parts for mark in one if is_dotted or len(one) == 1), 36)


def _draw_span(plot: _Plot, canvas: Canvas) -> None:
    """Fill between which values the first line may lie, where that is known."""
    parts: list[list[Mark]] = [[]]
    for x, row in zip(plot.places, plot.sheet.figures.rows, strict=True):
        span = plot.sheet.span(row)
        if span is None:
            parts.append([])
            continue
        low, high = map(plot.axis.pixel, span)
        parts[-1].append(Mark(x, low, y2=high, color=plot.sheet.series_color(0)))
    for part in parts:
        canvas.area(part)


def _values(plot: _Plot, *, is_named: bool) -> Iterator[Mark]:
    """Write the numbers that are asked for; those at the ends stand there already."""
    sheet = plot.sheet
    for series, (_, at) in enumerate(sheet.series):
        last = _last(sheet, series)
        for place, (x, row) in enumerate(zip(plot.places, sheet.figures.rows, strict=True)):
            value = row.number(at)
            is_there = is_named and last is not None and place == last[0]
            if (
                value is not None
                and not is_there
                and sheet.is_labelled(row, otherwise=row.label in sheet.record.highlight)
            ):
                text = sheet.writer.number(value)
                half = long(text) / 2
                yield Mark(
                    max(x, plot.left + half), plot.axis.pixel(value) - LINE * 0.75, text=text, align="center"
                )


def _draw_names(plot: _Plot, canvas: Canvas) -> None:
    """Write dates below the drawing, as many as find room."""
    names = plot.sheet.figures.names
    is_dated = all(moment(name) is not None for name in names)
    words = [plot.sheet.writer.day(name) if is_dated else (name, "") for name in names]
    marks, free, year = [], 0.0, ""
    for place, (x, (first, below)) in enumerate(zip(plot.places, words, strict=True)):
        half = long(first) / 2
        keeps_off = place < len(names) - 1 and x + half + GAP > plot.places[-1] - long(words[-1][0]) / 2
        if x - half >= free and not (keeps_off and len(names) > 2):
            middle = min(x, canvas.width - half)
            lines = [first, *([below] if below != year else [])]
            marks += [
                Mark(middle, plot.bottom + GAP + (n + 0.5) * LINE, text=line, align="center", color=SOFT)
                for n, line in enumerate(lines)
                if line
            ]
            free, year = x + half + 2 * GAP, below
    canvas.texts(marks)


def _hits(plot: _Plot) -> Iterator[Mark]:
    """Give each point the room around it: half way to its neighbors, of several lines a part each."""
    rows, places, count = plot.sheet.figures.rows, plot.places, len(plot.sheet.series)
    for place, (x, row) in enumerate(zip(places, rows, strict=True)):
        left = (x + places[place - 1]) / 2 if place else plot.left
        right = (x + places[place + 1]) / 2 if place + 1 < len(places) else plot.right + GAP
        order = sorted(range(count), key=lambda series: -(row.number(plot.sheet.series[series][1]) or 0))
        step = (plot.bottom - plot.top) / count
        for part, series in enumerate(order):
            top = plot.top + part * step
            yield Mark(left, top, right, top + step, text=plot.sheet.said(row, series))
