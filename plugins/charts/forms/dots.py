"""Dots: a line for each row with a dot for each of its counts, and the number of each."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from ..bounds import reaches_up
from ..canvas import GAP, LINE, Canvas, Mark
from ..colors import MUTED, SERIES
from ..figures import Row
from ..open_ends import OPEN, lying_slices
from ..sheet import Sheet
from ..words import long
from .lying import Frame, Lying, RowRoom, draw_row_remarks, frame_of, lay, row_hits

_THICK = 16.0
_RADIUS = 5.5
_OFF = _RADIUS + GAP / 2
"""From the middle of a dot to its number."""


@dataclass(frozen=True, slots=True)
class _Number:
    """The number of a dot, from the middle of its row."""

    x: float
    text: str
    align: str
    level: int
    """How many lines below the dots it stands; above, where it is less than nothing."""


def draw_dots(sheet: Sheet) -> Canvas:
    """Draw the dots of a chart."""
    rows = sheet.figures.rows
    behind = max((_behind(sheet, row) for row in rows), default=0.0)
    frame = frame_of(sheet, behind, from_zero=False, inset=_RADIUS)
    place = lay(sheet, frame, [_room(sheet, frame, row) for row in rows])
    place.canvas.rules(_lines(sheet, place), 2)
    place.canvas.rects(_slices(sheet, place))
    place.canvas.points(_dots(sheet, place), 95)
    place.canvas.texts(_values(sheet, frame, place))
    draw_row_remarks(sheet, place)
    place.canvas.hits(_hits(sheet, place))
    return place.canvas


def _known(sheet: Sheet, row: Row) -> list[tuple[float, int]]:
    """Return the counts of a row from the least on, each with which of its columns it is of."""
    found = ((row.number(at), series) for series, (_, at) in enumerate(sheet.series))
    return sorted((value, series) for value, series in found if value is not None)


def _behind(sheet: Sheet, row: Row) -> float:
    """Return how many pixels stand behind the last dot of a row."""
    known = _known(sheet, row)
    return long(sheet.writer.number(known[-1][0])) + _open(known[-1][0]) if known else 0.0


def _open(value: float) -> float:
    return OPEN if reaches_up(value) else 0


def _room(sheet: Sheet, frame: Frame, row: Row) -> RowRoom:
    levels = [number.level for number in _numbers(sheet, frame, row)]
    known = _known(sheet, row)
    end = frame.axis.pixel(known[-1][0]) + _OFF + _behind(sheet, row) if known else frame.left
    return RowRoom(_THICK, above=-min([0, *levels]) * LINE, below=max([0, *levels]) * LINE, end=end)


def _numbers(sheet: Sheet, frame: Frame, row: Row) -> Iterator[_Number]:
    """Yield the numbers of a row: the outermost on their outer sides, those between above, or else below."""
    values = [value for value, _ in _known(sheet, row)]
    if not values or not sheet.is_labelled(row, otherwise=True):
        return
    *others, last = values
    yield _Number(frame.axis.pixel(last) + _OFF + _open(last), sheet.writer.number(last), "left", 0)
    ends = {-1: 0.0, 1: 0.0}
    for place, value in enumerate(others):
        x, text = frame.axis.pixel(value), sheet.writer.number(value)
        if not place and x - _OFF - long(text) >= frame.left:
            yield _Number(x - _OFF, text, "right", 0)
            continue
        half = long(text) / 2
        middle = max(half, min(x, sheet.width - half))
        level = next((one for one, end in ends.items() if middle - half >= end), None)
        if level is not None:
            ends[level] = middle + half + GAP
            yield _Number(middle, text, "center", level)


def _values(sheet: Sheet, frame: Frame, place: Lying) -> Iterator[Mark]:
    """Write the numbers."""
    for row, middle in zip(sheet.figures.rows, place.middles, strict=True):
        for one in _numbers(sheet, frame, row):
            y = middle + one.level * LINE * 0.95
            yield Mark(one.x, y, text=one.text, align=one.align)  # type: ignore[arg-type]


def _lines(sheet: Sheet, place: Lying) -> Iterator[Mark]:
    """Yield the line of each row, from the least to the most that it may be."""
    for row, middle in zip(sheet.figures.rows, place.middles, strict=True):
        values = [value for value, _ in _known(sheet, row)] + list(sheet.span(row) or ())
        ends = [place.axis.pixel(value) for value in values]
        if ends:
            yield Mark(min(ends), middle, x2=max(ends), y2=middle, color=MUTED)


def _dots(sheet: Sheet, place: Lying) -> Iterator[Mark]:
    for row, middle in zip(sheet.figures.rows, place.middles, strict=True):
        for value, series in _known(sheet, row):
            yield Mark(place.axis.pixel(value), middle, color=_color(sheet, row.label, series))


def _slices(sheet: Sheet, place: Lying) -> Iterator[Mark]:
    """Yield what is open behind dots that may be more."""
    for row, middle in zip(sheet.figures.rows, place.middles, strict=True):
        for value, series in _known(sheet, row):
            if reaches_up(value):
                x, color = place.axis.pixel(value), _color(sheet, row.label, series)
                yield from lying_slices(Mark(x, middle - 4, x + _RADIUS, middle + 4, color=color))


def _color(sheet: Sheet, row: str, series: int) -> str:
    """Keep the colors of counts apart where a row stands out."""
    color = sheet.color(row, series)
    return SERIES[series] if row in sheet.record.highlight else color


def _hits(sheet: Sheet, place: Lying) -> Iterator[Mark]:
    """Give each count of a row its part of the line, to half way to the next."""
    for row, box in zip(sheet.figures.rows, row_hits(sheet, place, 6), strict=True):
        found = _known(sheet, row)
        if not found:
            yield replace(box, text=sheet.said(row, 0))
            continue
        middles = [place.axis.pixel((a + b) / 2) for (a, _), (b, _) in pairwise(found)]
        edges = [box.x, *middles, float(sheet.width)]
        for (_, series), (first, last) in zip(found, pairwise(edges), strict=True):
            yield replace(box, x=first, x2=last, text=sheet.said(row, series))
