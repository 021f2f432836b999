"""Ranges: from the least to the most, with the best estimate between where there is one."""

from dataclasses import replace

from ..canvas import GAP, Canvas, Mark
from ..colors import PAPER
from ..figures import Row
from ..sheet import Sheet
from ..words import long
from .lying import Lying, draw_row_remarks, lay, row_hits

_THICK = 12.0
_LEAST = 4.0
"""Pixels that even a range of nothing is long."""


def draw_ranges(sheet: Sheet) -> Canvas:
    """Draw the ranges of a chart."""
    one = replace(sheet, record=replace(sheet.record, columns=sheet.record.columns[:2]))
    words = [_words(sheet, row) for row in sheet.figures.rows]
    place = lay(one, _THICK, words, from_zero=True)
    boxes, best, texts, ends = [], [], [], []
    for row, middle, text in zip(sheet.figures.rows, place.middles, words, strict=True):
        box = _box(row, place, middle, sheet.color(row.label, 0))
        ends.append((box.x2 or 0) + GAP + long(text) if box else place.left)
        if box is None:
            continue
        boxes.append(box)
        if sheet.is_labelled(row, otherwise=True):
            texts.append(Mark((box.x2 or 0) + GAP, middle, text=text))
        value = row.number(1) if len(row.cells) == 3 else None
        if value is not None:
            x = place.axis.pixel(value)
            best.append(Mark(x, box.y, x2=x, y2=box.y2, color=PAPER))
    place.canvas.rects(boxes)
    place.canvas.rules(best, 2)
    place.canvas.texts(texts)
    draw_row_remarks(sheet, place, _THICK, ends)
    hits = row_hits(sheet, place, _THICK + 8)
    rows = sheet.figures.rows
    place.canvas.hits(replace(hit, text=_said(sheet, row)) for hit, row in zip(hits, rows, strict=True))
    return place.canvas


def _words(sheet: Sheet, row: Row) -> str:
    return sheet.writer.span(row.number(0), row.number(len(row.cells) - 1))


def _said(sheet: Sheet, row: Row) -> str:
    words = " ".join(filter(None, (_words(sheet, row), sheet.writer.unit)))
    best = row.number(1) if len(row.cells) == 3 else None
    between = f" ({sheet.figures.columns[2]}: {sheet.writer.number(best)})" if best is not None else ""
    return f"{sheet.writer.name(row.label)}: {words}{between}"


def _box(row: Row, place: Lying, middle: float, color: str) -> Mark | None:
    """Return the box of a row; one that is open reaches a little beyond what is known."""
    known = [value for value in (row.number(0), row.number(len(row.cells) - 1)) if value is not None]
    if not known:
        return None
    first, last = place.axis.pixel(known[0]), place.axis.pixel(known[-1])
    if last - first < _LEAST:
        first, last = first - _LEAST / 2, last + _LEAST / 2
    return Mark(first, middle - _THICK / 2, last, middle + _THICK / 2, color=color)
