"""The names of rows below an upright drawing, each in its band."""

from collections.abc import Sequence

from .canvas import GAP, LINE, Canvas, Mark
from .colors import SOFT
from .sheet import Sheet
from .words import long, longest, wrapped
from .writing import moment


def band_words(sheet: Sheet, band: float) -> list[list[str]]:
    """Return the lines below each row: dates thinned out until they fit, other names broken."""
    names = sheet.figures.names
    if any(moment(name) is None for name in names):
        return [wrapped(name, band - 4) for name in names]
    dates = [sheet.writer.day(name) for name in names]
    step = 1
    while step < len(names) and longest(first for first, _ in dates[::step]) + GAP > step * band:
        step += 1
    words, year = [], ""
    for place, (first, below) in enumerate(dates):
        is_shown = place % step == 0
        words.append([first, *([below] if below and below != year else [])] if is_shown else [""])
        year = below if is_shown else year
    return words


def draw_band_words(
    canvas: Canvas, names: Sequence[Sequence[str]], left: float, band: float, y: float
) -> None:
    """Write the names of rows below their bands."""
    marks = []
    for place, lines in enumerate(names):
        for number, line in enumerate(lines):
            if line:
                x = left + (place + 0.5) * band
                shift = min(0.0, canvas.width - x - long(line) / 2)
                marks.append(
                    Mark(x + shift, y + GAP + (number + 0.5) * LINE, text=line, align="center", color=SOFT)
                )
    canvas.texts(marks)
