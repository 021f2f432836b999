"""Bars: lying ones from zero, one or some for each row; a row has as many places as it has figures."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..axis import Axis
from ..bounds import reaches_up
from ..canvas import GAP, Canvas, Mark
from ..colors import INK
from ..figures import Row
from ..open_ends import OPEN, lying_slices
from ..sheet import Sheet
from ..words import long
from .lying import Frame, Lying, RowRoom, draw_row_remarks, frame_of, lay

_THICK = 17


@dataclass(frozen=True, slots=True)
class _Bar:
    """One bar of a row."""

    row: Row
    series: int
    value: float
    box: Mark
    words: str


def draw_bars(sheet: Sheet) -> Canvas:
    """Draw the bars of a chart."""
    rows = sheet.figures.rows
    words = (_room(sheet, row, value, 0) for row in rows for _, value in _known(sheet, row))
    frame = frame_of(sheet, max(words, default=0.0), from_zero=True)
    place = lay(sheet, frame, [_row_room(sheet, frame, row) for row in rows])
    bars = list(_bars(sheet, place))
    place.canvas.rects(bar.box for bar in bars)
    place.canvas.rects(one for bar in bars if reaches_up(bar.value) for one in lying_slices(bar.box))
    place.canvas.rules((line for bar in bars for line in _span(sheet, place, bar)), 1.5)
    place.canvas.texts(
        Mark(_far(sheet, place.axis, bar.row, bar.value) + GAP, _middle(bar.box), text=bar.words)
        for bar in bars
        if bar.words
    )
    draw_row_remarks(sheet, place)
    place.canvas.hits(_hits(sheet, place, bars))
    return place.canvas


def _known(sheet: Sheet, row: Row) -> list[tuple[int, float]]:
    """Return the figures of a row, each with which of its columns it is of."""
    found = ((series, row.number(at)) for series, (_, at) in enumerate(sheet.series))
    return [(series, value) for series, value in found if value is not None]


def _words(sheet: Sheet, row: Row, value: float) -> str:
    return sheet.writer.number(value) if sheet.is_labelled(row, otherwise=True) else ""


def _room(sheet: Sheet, row: Row, value: float, gap: float) -> float:
    """Return how many pixels stand behind a bar: what is open of it, and its number."""
    words = _words(sheet, row, value)
    return (OPEN if reaches_up(value) else 0) + (long(words) + gap if words else 0)


def _far(sheet: Sheet, axis: Axis, row: Row, value: float) -> float:
    """Return where a bar ends, with what it may be and what is open of it."""
    span = sheet.span(row)
    far = max(axis.pixel(0), axis.pixel(value), axis.pixel(span[1]) if span else 0)
    return far + (OPEN if reaches_up(value) else 0)


def _row_room(sheet: Sheet, frame: Frame, row: Row) -> RowRoom:
    known = _known(sheet, row)
    ends = [
        _far(sheet, frame.axis, row, value) + (long(words) + GAP if words else 0)
        for _, value in known
        for words in [_words(sheet, row, value)]
    ]
    return RowRoom(float(_THICK * max(1, len(known))), end=max(ends, default=frame.left))


def _bars(sheet: Sheet, place: Lying) -> Iterator[_Bar]:
    for row, middle, room in zip(sheet.figures.rows, place.middles, place.rooms, strict=True):
        for number, (series, value) in enumerate(_known(sheet, row)):
            y = middle - room.thick / 2 + number * _THICK
            ends = sorted((place.axis.pixel(0), place.axis.pixel(value)))
            box = Mark(ends[0], y + 1, ends[1], y + _THICK - 1, color=sheet.color(row.label, series))
            yield _Bar(row, series, value, box, _words(sheet, row, value))


def _middle(box: Mark) -> float:
    return (box.y + (box.y2 or box.y)) / 2


def _span(sheet: Sheet, place: Lying, bar: _Bar) -> Iterator[Mark]:
    """Yield the line that says how far a figure may be off."""
    span, middle = sheet.span(bar.row), _middle(bar.box)
    if span:
        first, last = map(place.axis.pixel, span)
        yield Mark(first, middle, x2=last, y2=middle, color=INK)


def _hits(sheet: Sheet, place: Lying, bars: list[_Bar]) -> Iterator[Mark]:
    """Give each bar its part of the row; a row without one says so."""
    for bar in bars:
        middle = _middle(bar.box)
        said = sheet.said(bar.row, bar.series)
        yield Mark(place.left, middle - _THICK / 2, sheet.width, middle + _THICK / 2, text=said)
    for row, middle in zip(sheet.figures.rows, place.middles, strict=True):
        if not _known(sheet, row):
            half = _THICK / 2
            yield Mark(place.left, middle - half, sheet.width, middle + half, text=sheet.said(row, 0))
