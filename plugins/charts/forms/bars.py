"""Bars: lying ones from zero, one or some for each row."""

from dataclasses import replace

from ..canvas import GAP, Canvas, Mark
from ..colors import INK
from ..sheet import Sheet
from ..words import long
from .lying import Lying, draw_row_remarks, lay, row_hits

_THICK = 17


def draw_bars(sheet: Sheet) -> Canvas:
    """Draw the bars of a chart."""
    count = len(sheet.series)
    thick = float(_THICK * count)
    words = {
        (place, series): _words(sheet, place, series)
        for place in range(len(sheet.figures.rows))
        for series in range(count)
    }
    place = lay(sheet, thick, list(words.values()), from_zero=True)
    boxes, spans, texts = [], [], []
    ends = [place.axis.pixel(max(0.0, place.axis.low))] * len(place.middles)
    for (number, series), text in words.items():
        row = sheet.figures.rows[number]
        value, y = row.number(sheet.series[series][1]), _top(place, number, series, count)
        if value is None:
            continue
        box = _box(place, value, y, sheet.color(row.label, series))
        boxes.append(box)
        span = sheet.span(row)
        if span:
            spans.append(_span(place, span, y))
        texts += [_beside(box, span and place.axis.pixel(span[1]), text)] if text else []
        far = place.axis.pixel(span[1]) if span else 0.0
        ends[number] = max(ends[number], box.x2 or 0, far)
        ends[number] += long(text) + GAP if text and value >= 0 else 0
    place.canvas.rects(boxes)
    place.canvas.rules(spans, 1.5)
    place.canvas.texts(texts)
    draw_row_remarks(sheet, place, thick, ends)
    hits = row_hits(sheet, place, thick, count)
    place.canvas.hits(
        replace(hit, text=sheet.said(sheet.figures.rows[at // count], at % count))
        for at, hit in enumerate(hits)
    )
    return place.canvas


def _words(sheet: Sheet, place: int, series: int) -> str:
    row = sheet.figures.rows[place]
    value = row.number(sheet.series[series][1])
    return "" if value is None or not sheet.is_labelled(row, otherwise=True) else sheet.writer.number(value)


def _top(place: Lying, number: int, series: int, count: int) -> float:
    return place.middles[number] - _THICK * count / 2 + series * _THICK


def _box(place: Lying, value: float, y: float, color: str) -> Mark:
    ends = sorted((place.axis.pixel(0), place.axis.pixel(value)))
    return Mark(ends[0], y + 1, ends[1], y + _THICK - 1, color=color)


def _beside(box: Mark, far: float | None, text: str) -> Mark:
    """Return the number of a bar, behind it and what may be of it."""
    end = max(box.x2 or 0, far or 0)
    return Mark(end + GAP, (box.y + (box.y2 or box.y)) / 2, text=text)


def _span(place: Lying, span: tuple[float, float], y: float) -> Mark:
    middle = y + _THICK / 2
    return Mark(place.axis.pixel(span[0]), middle, x2=place.axis.pixel(span[1]), y2=middle, color=INK)
