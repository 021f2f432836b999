"""Dots: a line for each row with a dot for each of its counts."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from ..canvas import GAP, Canvas, Mark
from ..colors import MUTED, SERIES
from ..figures import Row
from ..sheet import Sheet
from ..words import long
from .lying import Lying, draw_row_remarks, lay, row_hits

_THICK = 16.0
_RADIUS = 5.5


def draw_dots(sheet: Sheet) -> Canvas:
    """Draw the dots of a chart."""
    rows = sheet.figures.rows
    numbers = [sheet.writer.number(number) for _, at in sheet.series for number in sheet.figures.numbers(at)]
    place = lay(sheet, _THICK, [longest_of(numbers)], from_zero=False, inset=_RADIUS)
    lines, dots = [], []
    for row, middle in zip(rows, place.middles, strict=True):
        found = [(row.number(at), series) for series, (_, at) in enumerate(sheet.series)]
        known = [(place.axis.pixel(value), series) for value, series in found if value is not None]
        span = sheet.span(row)
        ends = [x for x, _ in known] + ([place.axis.pixel(one) for one in span] if span else [])
        if ends:
            lines.append(Mark(min(ends), middle, x2=max(ends), y2=middle, color=MUTED))
        dots += [Mark(x, middle, color=_color(sheet, row.label, series)) for x, series in known]
    place.canvas.rules(lines, 2)
    place.canvas.points(dots, 95)
    place.canvas.texts(_values(sheet, place))
    draw_row_remarks(sheet, place, _THICK, [_end(sheet, place, row) for row in rows])
    place.canvas.hits(_hits(sheet, place))
    return place.canvas


def _end(sheet: Sheet, place: Lying, row: Row) -> float:
    """Return where a row's words end."""
    values = [value for _, at in sheet.series if (value := row.number(at)) is not None]
    if not values:
        return place.left
    return place.axis.pixel(max(values)) + _RADIUS + GAP / 2 + long(sheet.writer.number(max(values)))


def longest_of(texts: list[str]) -> str:
    """Return the longest of some words; nothing of none."""
    return max(texts, key=long, default="")


def _color(sheet: Sheet, row: str, series: int) -> str:
    """Keep the colors of counts apart where a row stands out."""
    color = sheet.color(row, series)
    return SERIES[series] if row in sheet.record.highlight else color


def _values(sheet: Sheet, place: Lying) -> Iterator[Mark]:
    """Write the outermost of a row's numbers, each on its outer side."""
    for row, middle in zip(sheet.figures.rows, place.middles, strict=True):
        values = sorted(value for _, at in sheet.series if (value := row.number(at)) is not None)
        if not values or not sheet.is_labelled(row, otherwise=True):
            continue
        last = place.axis.pixel(values[-1]) + _RADIUS + GAP / 2
        yield Mark(last, middle, text=sheet.writer.number(values[-1]))
        first = place.axis.pixel(values[0]) - _RADIUS - GAP / 2
        text = sheet.writer.number(values[0])
        if len(values) > 1 and first - long(text) >= place.left:
            yield Mark(first, middle, text=text, align="right")


def _hits(sheet: Sheet, place: Lying) -> Iterator[Mark]:
    """Give each count of a row its part of the line, to half way to the next."""
    for row, box in zip(sheet.figures.rows, row_hits(sheet, place, _THICK + 6), strict=True):
        found = [
            (value, series)
            for series, (_, at) in enumerate(sheet.series)
            if (value := row.number(at)) is not None
        ]
        found.sort()
        if not found:
            yield replace(box, text=sheet.said(row, 0))
            continue
        middles = [place.axis.pixel((a + b) / 2) for (a, _), (b, _) in pairwise(found)]
        edges = [box.x, *middles, float(sheet.width)]
        for (_, series), (first, last) in zip(found, pairwise(edges), strict=True):
            yield replace(box, x=first, x2=last, text=sheet.said(row, series))
