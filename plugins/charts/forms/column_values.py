"""The numbers above columns: lying where they find room, upright where each is asked for and none does."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..axis import Axis
from ..bounds import reaches_up
from ..canvas import LINE, Mark
from ..open_ends import OPEN
from ..sheet import Sheet
from ..words import long, longest


@dataclass(frozen=True, slots=True)
class Column:
    """A column, and whose it is."""

    mark: Mark
    """Its box."""
    row: int
    """Which row."""
    series: int
    """Which of its numbers."""

    @property
    def middle(self) -> float:
        """Pixel of its middle across."""
        return self.mark.x + ((self.mark.x2 or self.mark.x) - self.mark.x) / 2


def stands_upright(sheet: Sheet, room: float) -> bool:
    """Whether numbers are read upwards, a column and its gap being so wide."""
    numbers = list(_numbers(sheet))
    is_wanted = sheet.record.label == "all" or isinstance(sheet.record.label, tuple)
    return is_wanted and min(numbers, default=0) >= 0 and room >= LINE and not _fits(sheet, numbers, room)


def value_height(sheet: Sheet, room: float) -> float:
    """Return how much room numbers take above the highest column."""
    numbers = list(_numbers(sheet))
    open_end = OPEN if any(map(reaches_up, numbers)) else 0
    if not stands_upright(sheet, room):
        return LINE + open_end
    return longest(map(sheet.writer.number, numbers)) + open_end


def column_values(sheet: Sheet, axis: Axis, columns: Sequence[Column], room: float) -> Iterator[Mark]:
    """Yield the number of each column that is labelled; lying ones only where they keep off each other."""
    is_upright, free = stands_upright(sheet, room), 0.0
    fits = _fits(sheet, list(_numbers(sheet)), room)
    for column in columns:
        row = sheet.figures.rows[column.row]
        is_chosen = row.label in sheet.record.highlight
        value = row.number(sheet.series[column.series][1]) or 0
        if not sheet.is_labelled(row, otherwise=fits or is_chosen):
            continue
        text, ends = sheet.writer.number(value), (value, *(sheet.span(row) or ()))
        top = axis.pixel(max(ends)) - (OPEN if reaches_up(value) else 0)
        if is_upright:
            yield Mark(column.middle, top - 4, text=text, is_upright=True)
            continue
        half = long(text) / 2
        middle = min(column.middle, sheet.width - half)
        if middle - half < free and not (is_chosen and len(sheet.series) == 1):
            continue  # no room beside the one before
        free = middle + half + 2
        y = top - LINE / 2 if value >= 0 else axis.pixel(min(ends)) + LINE / 2
        yield Mark(middle, y, text=text, align="center")


def _numbers(sheet: Sheet) -> Iterator[float]:
    for _, at in sheet.series:
        yield from sheet.figures.numbers(at)


def _fits(sheet: Sheet, numbers: Sequence[float], room: float) -> bool:
    return longest(map(sheet.writer.number, numbers)) + 2 <= room
