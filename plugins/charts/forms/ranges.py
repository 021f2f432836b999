"""Ranges: from the least to the most, with the best estimate between where there is one; ends may be open."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..bounds import reaches_down, reaches_up
from ..canvas import GAP, Canvas, Mark
from ..colors import PAPER
from ..figures import Row
from ..open_ends import OPEN, lying_slices
from ..sheet import Sheet
from ..words import long
from .lying import Frame, Lying, RowRoom, draw_row_remarks, frame_of, lay, row_hits

_THICK = 12.0
_LEAST = 4.0
"""Pixels that even a range of nothing is long."""


@dataclass(frozen=True, slots=True)
class _Span:
    """What is known of a row."""

    low: float | None
    high: float | None

    @property
    def known(self) -> list[float]:
        """Its ends, those that are known."""
        return [end for end in (self.low, self.high) if end is not None]

    @property
    def is_open_left(self) -> bool:
        """Whether it may be less than what is drawn."""
        return bool(self.known) and (self.low is None or reaches_down(self.low))

    @property
    def is_open_right(self) -> bool:
        """Whether it may be more."""
        return bool(self.known) and (self.high is None or reaches_up(self.high) or reaches_up(self.low))


def draw_ranges(sheet: Sheet) -> Canvas:
    """Draw the ranges of a chart."""
    one = replace(sheet, record=replace(sheet.record, columns=sheet.record.columns[:2]))
    rows = sheet.figures.rows
    behind = max((_behind(sheet, row) for row in rows), default=0.0)
    spans = [_span(row) for row in rows]
    inset = float(OPEN if any(span.is_open_left for span in spans) else 0)
    frame = frame_of(one, behind, from_zero=True, inset=inset)
    place = lay(one, frame, [RowRoom(_THICK, end=_end(sheet, frame, row)) for row in rows])
    boxes = [_box(sheet, place, number) for number in range(len(rows))]
    place.canvas.rects(box for box in boxes if box)
    place.canvas.rects(_slices(spans, boxes))
    place.canvas.rules(_best(sheet, place, boxes), 2)
    place.canvas.texts(_texts(sheet, place, boxes))
    draw_row_remarks(sheet, place)
    hits = row_hits(sheet, place, 8)
    place.canvas.hits(replace(hit, text=_said(sheet, row)) for hit, row in zip(hits, rows, strict=True))
    return place.canvas


def _span(row: Row) -> _Span:
    return _Span(row.number(0), row.number(len(row.cells) - 1))


def _words(sheet: Sheet, row: Row) -> str:
    span = _span(row)
    return sheet.writer.span(span.low, span.high)


def _behind(sheet: Sheet, row: Row) -> float:
    """Return how many pixels the words of a row take behind it, with what is open of it."""
    words = _words(sheet, row) if sheet.is_labelled(row, otherwise=True) else ""
    return long(words) + (OPEN if _span(row).is_open_right else 0)


def _end(sheet: Sheet, frame: Frame, row: Row) -> float:
    known = _span(row).known
    return frame.axis.pixel(max(known)) + _LEAST / 2 + GAP + _behind(sheet, row) if known else frame.left


def _box(sheet: Sheet, place: Lying, number: int) -> Mark | None:
    """Return the box of a row, between what is known."""
    row, middle = sheet.figures.rows[number], place.middles[number]
    known = _span(row).known
    if not known:
        return None
    first, last = place.axis.pixel(known[0]), place.axis.pixel(known[-1])
    if last - first < _LEAST:
        first, last = first - _LEAST / 2, last + _LEAST / 2
    color = sheet.color(row.label, 0)
    return Mark(first, middle - _THICK / 2, last, middle + _THICK / 2, color=color)


def _slices(spans: list[_Span], boxes: list[Mark | None]) -> Iterator[Mark]:
    for span, box in zip(spans, boxes, strict=True):
        if box and span.is_open_right:
            yield from lying_slices(box)
        if box and span.is_open_left:
            yield from lying_slices(box, is_right=False)


def _best(sheet: Sheet, place: Lying, boxes: list[Mark | None]) -> Iterator[Mark]:
    for row, box in zip(sheet.figures.rows, boxes, strict=True):
        value = row.number(1) if len(row.cells) == 3 else None
        if box and value is not None:
            x = place.axis.pixel(value)
            yield Mark(x, box.y, x2=x, y2=box.y2, color=PAPER)


def _texts(sheet: Sheet, place: Lying, boxes: list[Mark | None]) -> Iterator[Mark]:
    """Yield what each range says, behind it."""
    for row, middle, box in zip(sheet.figures.rows, place.middles, boxes, strict=True):
        if box and sheet.is_labelled(row, otherwise=True):
            x = (box.x2 or 0) + GAP + (OPEN if _span(row).is_open_right else 0)
            yield Mark(x, middle, text=_words(sheet, row))


def _said(sheet: Sheet, row: Row) -> str:
    interface, words = sheet.writer.interface, sheet.writer.counted(_words(sheet, row))
    best = row.number(1) if len(row.cells) == 3 else None
    if best is not None:
        words = interface.noted(words, interface.labeled(sheet.figures.columns[2], sheet.writer.number(best)))
    return interface.labeled(sheet.writer.name(row.label), words)
