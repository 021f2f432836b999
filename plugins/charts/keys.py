"""The names of columns above a drawing of several, each beside its color."""

from .canvas import GAP, LINE, Canvas, Mark
from .sheet import Sheet
from .words import long

_SQUARE = 11


def key_height(sheet: Sheet) -> float:
    """Return how much room the names take; none where there is but one column."""
    return LINE * len(_lines(sheet)) + GAP if len(sheet.series) > 1 else 0


def draw_key(sheet: Sheet, canvas: Canvas) -> None:
    """Write the names at the top."""
    squares, words = [], []
    for number, line in enumerate(_lines(sheet) if len(sheet.series) > 1 else ()):
        y = LINE / 2 + number * LINE
        for place, x in line:
            color = sheet.series_color(place)
            squares.append(Mark(x, y - _SQUARE / 2, x + _SQUARE, y + _SQUARE / 2, color=color))
            words.append(Mark(x + _SQUARE + GAP, y, text=sheet.series[place][0]))
    canvas.rects(squares)
    canvas.texts(words)


def _lines(sheet: Sheet) -> list[list[tuple[int, float]]]:
    """Return for each line the columns that it names, with their pixels."""
    lines: list[list[tuple[int, float]]] = [[]]
    x = 0.0
    for place, (name, _) in enumerate(sheet.series):
        width = _SQUARE + GAP + long(name)
        if x + width > sheet.width and lines[-1]:
            lines.append([])
            x = 0.0
        lines[-1].append((place, x))
        x += width + 2.5 * GAP
    return lines
