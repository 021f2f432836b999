"""Lines: through points in time, each named at its end; a gap where no figure is known."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..axis import Axis
from ..canvas import GAP, LINE, Canvas, Mark
from ..colors import SOFT
from ..comparison import comparison_height, draw_comparison
from ..keys import draw_key, key_height
from ..remarks import draw_remarks, remark_height
from ..room import Box, line_boxes, word_box
from ..scales import draw_upright, tick_words
from ..sheet import Sheet
from ..words import long, longest, wrapped
from ..writing import moment

_HEIGHT, _LOW = 300, 240
_SHARE = 0.36
"""Of the width, that names at the ends of lines may take."""
_NAME_SHARE = 0.75
"""Of the way between two points, that a name below may take."""
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
    """Draw the lines of a chart; words that find no place beside their line stand above all."""
    canvas, is_named = _drawn(sheet)
    return canvas if is_named else _drawn(replace(sheet, names_comparison=True))[0]


def _drawn(sheet: Sheet) -> tuple[Canvas, bool]:
    """Draw all; say, too, whether the line to compare with found a place for its words."""
    height = _LOW if sheet.is_narrow else _HEIGHT
    ends = [_end_words(sheet, series) for series in range(len(sheet.series))]
    is_named = longest(ends) <= sheet.width * _SHARE
    first = 0.0 if is_named else key_height(sheet)
    first += comparison_height(sheet) if sheet.names_comparison else 0
    top = first + remark_height(sheet) + LINE
    axis, ticks = sheet.scale(top + height, top, from_zero=False)
    left = longest(tick_words(sheet, ticks)) + GAP
    right = sheet.width - (longest(ends) + 2 * GAP if is_named else 14)
    plot = _Plot(sheet, axis, _places(sheet, left + 4, right), left, right, top, top + height)
    names = list(_names(plot))
    canvas = Canvas(sheet.width, max((name.y for name in names), default=top + height) + LINE)
    if not is_named:
        draw_key(sheet, canvas)
    draw_upright(sheet, canvas, axis, ticks, (left, right))
    canvas.texts(names)
    _draw_span(plot, canvas)
    for series in reversed(range(len(sheet.series))):
        _draw_line(plot, canvas, series)
    words = [*(_ends(plot, ends) if is_named else ()), *_values(plot, is_named=is_named)]
    canvas.texts(words)
    boxes = list(map(word_box, words))
    is_compared = draw_comparison(sheet, canvas, axis, (left, right), [*_taken(plot), *boxes])
    draw_remarks(sheet, canvas, [(x, plot.bottom) for x in plot.places], first, boxes)
    canvas.hits(_hits(plot))
    return canvas, is_compared


def _taken(plot: _Plot) -> Iterator[Box]:
    """Yield what lines and the lines of remarks take."""
    for series in range(len(plot.sheet.series)):
        for part in _parts(plot, series):
            yield from line_boxes(part)
    for x, row in zip(plot.places, plot.sheet.figures.rows, strict=True):
        if row.label in plot.sheet.remarks():
            yield Box(x - 2, plot.top, x + 2, plot.bottom)


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
    parts = _parts(plot, series)
    for one in parts:
        if len(one) > 1:
            canvas.line(one)
    is_dotted = len(plot.places) <= _DOTTED
    canvas.points((mark for one in parts for mark in one if is_dotted or len(one) == 1), 36)


def _parts(plot: _Plot, series: int) -> list[list[Mark]]:
    """Return the places of a line, in parts where gaps are between."""
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
    return parts


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


def _names(plot: _Plot) -> Iterator[Mark]:
    """Yield the names of rows below the drawing: dates, as many as find room; others broken into lines."""
    names, writer, width = plot.sheet.figures.names, plot.sheet.writer, plot.sheet.width
    if any(moment(name) is None for name in names):
        room = (plot.right - plot.left) / max(1, len(names) - 1) * _NAME_SHARE
        for x, name in zip(plot.places, names, strict=True):
            yield from _below(plot, _inside(x, longest(wrapped(name, room)), width), wrapped(name, room))
        return
    words = [writer.day(name) for name in names]
    free, year = 0.0, ""
    last = _inside(plot.places[-1], long(words[-1][0]), width) - long(words[-1][0]) / 2 - 2 * GAP
    for place, (x, (first, below)) in enumerate(zip(plot.places, words, strict=True)):
        middle, half = _inside(x, long(first), width), long(first) / 2
        keeps_off = 0 < place < len(names) - 1 and middle + half > last
        if middle - half >= free and not keeps_off:
            yield from _below(plot, middle, [first, *([below] if below != year else [])])
            free, year = middle + half + 2 * GAP, below


def _inside(x: float, length: float, width: float) -> float:
    """Return where a centered word stands so that it does not leave the sheet."""
    return max(length / 2, min(x, width - length / 2))


def _below(plot: _Plot, x: float, lines: Sequence[str]) -> Iterator[Mark]:
    for number, line in enumerate(lines):
        if line:
            y = plot.bottom + GAP + (number + 0.5) * LINE
            yield Mark(x, y, text=line, align="center", color=SOFT)


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
