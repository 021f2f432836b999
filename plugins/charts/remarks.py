"""Words at rows above an upright drawing, below one another, each with a thin line down to its mark."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .canvas import GAP, LINE, Canvas, Mark
from .colors import SOFT
from .room import Box, word_box
from .sheet import Sheet
from .words import wrapped

_SHARE = 0.48
"""Of the width, that a remark may take: each stands on the side of its line where there is more room."""
Places = Sequence[tuple[float, float]]
"""Of each row, where it stands across, and how far down the line of its remark goes."""
_OFF = 4
"""Pixels from the line to the words."""


@dataclass(frozen=True, slots=True)
class _Remark:
    """A remark at its place across."""

    x: float
    bottom: float
    """How far down its line goes."""
    lines: tuple[str, ...]
    is_left: bool
    """Whether its words stand at the left of its line."""

    def words(self, top: float) -> list[Mark]:
        """Return its words from a pixel on."""
        align, dx = ("right", -_OFF) if self.is_left else ("left", _OFF)
        return [
            Mark(self.x, top + (number + 0.5) * LINE, text=line, align=align, dx=dx, color=SOFT)  # type: ignore[arg-type]
            for number, line in enumerate(self.lines)
        ]


def remark_height(sheet: Sheet) -> float:
    """Return how much room the remarks take; none where there are none."""
    lines = sum(len(_lines(sheet, remark.text)) for remark in sheet.record.annotations)
    return float(lines * LINE + (GAP if lines else 0))


def draw_remarks(
    sheet: Sheet,
    canvas: Canvas,
    places: Places,
    first: float,
    taken: Sequence[Box] = (),
) -> None:
    """Write the remarks below pixel ``first``; a place is that of its row, and how far down its line goes.

    No line goes through words: of the orders in which remarks can stand below one another that one is chosen
    in which the fewest meet, and what is left of them stops before words, those of ``taken`` among them.
    """
    orders = _orders(list(_remarks(sheet, places)))
    chosen = min(orders, key=lambda order: _crossings(order, first))
    y, marks = first, list[list[Mark]]()
    for remark in chosen:
        marks.append(remark.words(y))
        y += len(remark.lines) * LINE
    boxes = [*taken, *(word_box(mark) for words in marks for mark in words)]
    for remark, words in zip(chosen, marks, strict=True):
        top = words[0].y - LINE / 2
        canvas.rules(_line(remark.x, top, remark.bottom, boxes), is_dashed=True)
        canvas.texts(words)


def _remarks(sheet: Sheet, places: Places) -> Iterator[_Remark]:
    remarks = sheet.remarks()
    for (x, bottom), row in zip(places, sheet.figures.rows, strict=True):
        if row.label in remarks:
            yield _Remark(x, bottom, tuple(_lines(sheet, remarks[row.label])), x > sheet.width / 2)


def _orders(remarks: list[_Remark]) -> Iterator[list[_Remark]]:
    """Yield orders in which the words of one side never meet the lines of the same side."""
    left = [remark for remark in reversed(remarks) if remark.is_left]
    right = [remark for remark in remarks if not remark.is_left]
    yield [*right, *left]
    yield [*left, *right]


def _crossings(remarks: Sequence[_Remark], first: float) -> int:
    """Count the words that lines of remarks above them would go through."""
    found, y = 0, first
    for number, remark in enumerate(remarks):
        boxes = [word_box(mark) for mark in remark.words(y)]
        above = [other.x for other in remarks[:number]]
        found += sum(box.left < x < box.right for box in boxes for x in above)
        y += len(remark.lines) * LINE
    return found


def _line(x: float, top: float, bottom: float, boxes: Sequence[Box]) -> Iterator[Mark]:
    """Yield the parts of a line downwards that go through no words."""
    for box in sorted((one for one in boxes if one.left - 1 < x < one.right + 1), key=lambda one: one.top):
        if top < box.bottom and box.top < bottom:
            if box.top > top:
                yield Mark(x, top, x2=x, y2=min(box.top, bottom), color=SOFT)
            top = box.bottom
    if top < bottom:
        yield Mark(x, top, x2=x, y2=bottom, color=SOFT)


def _lines(sheet: Sheet, text: str) -> list[str]:
    return wrapped(text, sheet.width * _SHARE)
