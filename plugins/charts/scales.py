"""The scale of a drawing: its thin lines, and their numbers."""

from collections.abc import Iterator, Sequence

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
    canvas.texts(_below(canvas, axis, list(zip(ticks, tick_words(sheet, ticks), strict=True)), bottom))


def _below(canvas: Canvas, axis: Axis, words: Sequence[tuple[float, str]], bottom: float) -> Iterator[Mark]:
    """Yield the numbers below a scale: each, or every other where they are long, none over the one before."""
    pixels = [axis.pixel(tick) for tick, _ in words]
    step = abs(pixels[1] - pixels[0]) if len(pixels) > 1 else canvas.width
    is_crowded = len(words) > 2 and max(long(text) for _, text in words) + GAP > step
    free = 0.0
    for place, (x, (_, text)) in enumerate(zip(pixels, words, strict=True)):
        half = long(text) / 2
        middle = max(half, min(x, canvas.width - half))
        if (place % 2 and is_crowded) or middle - half < free:
            continue
        free = middle + half + GAP
        yield Mark(middle, bottom + LINE / 2 + 2, text=text, align="center", color=SOFT)
