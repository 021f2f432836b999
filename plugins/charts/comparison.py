"""The line to compare with, dashed, and its words: where they hide nothing, else above all."""

from collections.abc import Iterator, Sequence

from .axis import Axis
from .canvas import GAP, LINE, Canvas, Mark
from .room import Box, word_box
from .sheet import Sheet
from .words import BOLD, wrapped

_DASH = 22
"""Pixels of the line that stands before its words where they stand above all."""
_SHARE = 0.5
"""Of the width, that broken words may take."""


def comparison_height(sheet: Sheet) -> float:
    """Return how much room the words take above all."""
    return len(_lines(sheet, sheet.width)) * LINE + GAP if sheet.record.compare else 0


def draw_lying_comparison(
    sheet: Sheet, canvas: Canvas, axis: Axis, first: float, sides: tuple[float, float]
) -> None:
    """Draw the line downwards; its words stand in lines from pixel ``first`` on, beside its upper end."""
    compare, (top, bottom) = sheet.record.compare, sides
    if compare is None:
        return
    at = axis.pixel(compare.value)
    words = []
    for number, text in enumerate(_lines(sheet, sheet.width)):
        is_left = at > sheet.width / 2
        mark = Mark(at + (-3 if is_left else 3), first + (number + 0.5) * LINE, text=text,
                    align="right" if is_left else "left", is_bold=True)  # fmt: skip
        words.append(_within(mark, sheet.width))
    canvas.rules([Mark(at, top, x2=at, y2=bottom)], 1.25, is_dashed=True)
    canvas.texts(words)


def draw_comparison(
    sheet: Sheet, canvas: Canvas, axis: Axis, sides: tuple[float, float], taken: Sequence[Box]
) -> bool:
    """Draw the line across, and its words where nothing lies; False where there is no such place.

    On a sheet that keeps a line for them above all they stand there.
    """
    compare, (left, right) = sheet.record.compare, sides
    if compare is None:
        return True
    at = axis.pixel(compare.value)
    canvas.rules([Mark(left, at, x2=right, y2=at)], 1.25, is_dashed=True)
    if sheet.names_comparison:
        canvas.rules([Mark(0, LINE / 2, x2=_DASH, y2=LINE / 2)], 1.25, is_dashed=True)
        canvas.texts(
            Mark(_DASH + GAP, (number + 0.5) * LINE, text=text, is_bold=True)
            for number, text in enumerate(_lines(sheet, sheet.width - _DASH - GAP))
        )
        return True
    for words in _places(sheet, at, sides):
        boxes = [word_box(word) for word in words]
        fits = all(box.top >= 0 and box.left >= left for box in boxes)
        if fits and not any(box.meets(other) for box in boxes for other in taken):
            canvas.texts(words)
            return True
    return False


def _lines(sheet: Sheet, room: float) -> list[str]:
    """Return the words in lines of about the same length."""
    compare = sheet.record.compare
    if compare is None:
        return []
    text = sheet.writer.interface.labeled(compare.label, sheet.writer.number(compare.value))
    lines = wrapped(text, room / BOLD)
    shorter = (wrapped(text, room / BOLD * part / 10) for part in range(5, 10))
    return next((found for found in shorter if len(found) == len(lines)), lines)


def _places(sheet: Sheet, at: float, sides: tuple[float, float]) -> Iterator[list[Mark]]:
    """Yield where words may stand: above the line or below, at either end, in one line or more."""
    left, right = sides
    for room in (right - left, (right - left) * _SHARE):
        lines = _lines(sheet, room)
        for first in (at - (len(lines) - 0.5) * LINE - 1, at + LINE / 2 + 2):
            heights = [first + number * LINE for number in range(len(lines))]
            for x, align in ((right, "right"), (left + 3, "left")):
                yield [
                    Mark(x, y, text=text, align=align, is_bold=True)  # type: ignore[arg-type]
                    for y, text in zip(heights, lines, strict=True)
                ]


def _within(mark: Mark, width: float) -> Mark:
    """Return words that do not leave the sheet."""
    box = word_box(mark)
    return Mark(max(0.0, min(box.left, width - (box.right - box.left))), mark.y, text=mark.text, is_bold=True)
