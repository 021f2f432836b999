"""Tables with bars: a small bar beside each number, each column on a scale of its own."""

from ..bounds import reaches_up
from ..canvas import GAP, LINE, Canvas, Mark
from ..colors import RULE, SOFT
from ..open_ends import lying_slices
from ..sheet import Sheet
from ..words import longest, wrapped

_BAR = 9.0
_SHARE = 0.34


def draw_table_bars(sheet: Sheet) -> Canvas:
    """Draw the rows of a table: names at the left, or on phones above."""
    rows, count = sheet.figures.rows, len(sheet.series)
    is_beside = not sheet.is_narrow and longest(sheet.names) <= sheet.width * _SHARE
    left = sheet.width * _SHARE if is_beside else 0.0
    room = (sheet.width - left) / count
    heads = [wrapped(name, room - 2 * GAP) for name, _ in sheet.series]
    names = [[name] if is_beside else wrapped(name, sheet.width) for name in sheet.names]
    tops, y = list[float](), float(LINE) * max(map(len, heads)) + GAP
    for lines in names:
        tops.append(y)
        y += (0 if is_beside else len(lines) * LINE) + LINE + _BAR + 2 * GAP
    canvas = Canvas(sheet.width, y)
    for series, lines in enumerate(heads):
        x = left + series * room
        canvas.texts(Mark(x, (n + 0.5) * LINE, text=line, color=SOFT) for n, line in enumerate(lines))
    canvas.rules(Mark(0, top, x2=sheet.width, y2=top, color=RULE) for top in tops)
    for top, lines in zip(tops, names, strict=True):
        canvas.texts(Mark(0, top + GAP + (n + 0.5) * LINE, text=line) for n, line in enumerate(lines))
    for series, (_, at) in enumerate(sheet.series):
        largest = max((abs(number) for number in sheet.figures.numbers(at)), default=1) or 1
        for row, top, lines in zip(rows, tops, names, strict=True):
            x = left + series * room
            inner = top + GAP + (0 if is_beside else len(lines) * LINE)
            value = row.number(at)
            shown = sheet.writer.number(value) if value is not None else "–"
            canvas.texts([Mark(x, inner + LINE / 2, text=shown, is_bold=row.label in sheet.record.highlight)])
            if value:
                width = max(1.0, abs(value) / largest * (room - 3 * GAP))
                box = Mark(x, inner + LINE, x + width, inner + LINE + _BAR, color=_color(sheet, row.label))
                canvas.rects([box, *(lying_slices(box) if reaches_up(value) else ())])
            canvas.hits([Mark(x, inner, x + room, inner + LINE + _BAR, text=sheet.said(row, series))])
    return canvas


def _color(sheet: Sheet, row: str) -> str:
    """Return the accent, but for rows beside others that stand out: columns are no series here."""
    return sheet.color(row, 0)
