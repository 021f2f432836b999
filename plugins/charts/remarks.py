"""Words at rows above an upright drawing, below one another, each with a thin line down to its mark."""

from collections.abc import Sequence

from .canvas import GAP, LINE, Canvas, Mark
from .colors import SOFT
from .sheet import Sheet
from .words import wrapped

_SHARE = 0.48
"""Of the width, that a remark may take: each stands on the side of its line where there is more room."""


def remark_height(sheet: Sheet) -> float:
    """Return how much room the remarks take; none where there are none."""
    lines = sum(len(_lines(sheet, remark.text)) for remark in sheet.record.annotations)
    return float(lines * LINE + (GAP if lines else 0))


def draw_remarks(sheet: Sheet, canvas: Canvas, places: Sequence[tuple[float, float]], first: float) -> None:
    """Write the remarks below pixel ``first``; a place is that of its row, and how far down its line goes."""
    rows, remarks, y = sheet.figures.rows, sheet.remarks(), first
    for (x, bottom), row in zip(places, rows, strict=True):
        lines = _lines(sheet, remarks[row.label]) if row.label in remarks else []
        if not lines:
            continue
        is_left = x > sheet.width / 2
        canvas.rules([Mark(x, y, x2=x, y2=bottom, color=SOFT)], is_dashed=True)
        canvas.texts(
            Mark(x, y + (number + 0.5) * LINE, text=line, align="right" if is_left else "left",
                 dx=-4 if is_left else 4, color=SOFT)
            for number, line in enumerate(lines)
        )  # fmt: skip
        y += len(lines) * LINE


def _lines(sheet: Sheet, text: str) -> list[str]:
    return wrapped(text, sheet.width * _SHARE)
