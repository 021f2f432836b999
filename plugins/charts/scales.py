"""The scale of a drawing: its thin lines, and their numbers."""

from collections.abc import Sequence

from .axis import Axis
from .canvas import GAP, LINE, Canvas, Mark
from .colors import RULE, SOFT
from .sheet import Sheet
from .words import long


def tick_words(sheet: Sheet, ticks: Sequence[float]) -> list[str]:
    """Write the round numbers of a scale."""
    step = ticks[1] - ticks[0] if len(ticks) > 1 else abs(ticks[0]) or 1
    return [sheet.writer.tick(tick, step) for tick in ticks]


def draw_upright(
    sheet: Sheet, canvas: Canvas, axis: Axis, ticks: Sequence[float], sides: tuple[float, float]
) -> None:
    """Draw a line at each round number of an upright scale, the number at its left."""
    left, right = sides
    lines = [
        Mark(left, y, x2=right, y2=y, color=SOFT if not tick else RULE)
        for tick in ticks
        for y in [axis.pixel(tick)]
    ]
    canvas.rules(lines)
    canvas.texts(
        Mark(left - GAP, axis.pixel(tick), text=words, align="right", color=SOFT)
        for tick, words in zip(ticks, tick_words(sheet, ticks), strict=True)
    )


def draw_lying(
    sheet: Sheet, canvas: Canvas, axis: Axis, ticks: Sequence[float], sides: tuple[float, float]
) -> None:
    """Draw a line at each round number of a lying scale, the number below it."""
    top, bottom = sides
    lines = [
        Mark(x, top, x2=x, y2=bottom, color=SOFT if not tick else RULE)
        for tick in ticks
        for x in [axis.pixel(tick)]
    ]
    canvas.rules(lines)
    words = list(zip(ticks, tick_words(sheet, ticks), strict=True))
    for place, (tick, text) in enumerate(words):
        x, half = axis.pixel(tick), long(text) / 2
        shift = min(0.0, canvas.width - x - half) + max(0.0, half - x)
        is_crowded = (
            place % 2
            and len(words) > 2
            and half * 2 + GAP > abs(axis.pixel(words[1][0]) - axis.pixel(words[0][0]))
        )
        if not is_crowded:
            canvas.texts([Mark(x + shift, bottom + LINE / 2 + 2, text=text, align="center", color=SOFT)])
