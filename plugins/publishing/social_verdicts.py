"""Paint the verdicts on an article's claims for its link preview: a square for each, in reading order.

Each verdict has a sign of its own, so that nothing hangs on color. Very many are counted instead.
"""

from collections import Counter
from collections.abc import Sequence
from math import ceil, sin, tau
from typing import TYPE_CHECKING

from ..claims import VERDICTS, Verdict

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

MOST = 40
"""So many claims have a square each; of more each verdict has one, with its number."""
_COLORS: dict[Verdict, tuple[int, int, int]] = {
    "holds": (47, 107, 61),
    "imprecise": (125, 82, 0),
    "contested": (91, 63, 128),
    "not-supported": (156, 47, 35),
    "opinion": (93, 90, 84),
}
_SIGN = (251, 250, 246)
_LARGEST, _SMALLEST = 46, 30
"""Pixels of a square."""
_GAP = 7
_FINE = 4
"""Each pixel is painted as so many in both directions, for smooth edges."""


def squares(verdicts: Sequence[Verdict], room: int) -> "Image | None":
    """Return the squares of so many claims as have one each, in rows as wide as has room; None for others."""
    if not 0 < len(verdicts) <= MOST:
        return None
    from PIL import Image  # noqa: PLC0415 - for publishing only

    rows = next(rows for rows in range(1, len(verdicts) + 1) if _side(verdicts, rows, room) >= _SMALLEST)
    side, across = _side(verdicts, rows, room), ceil(len(verdicts) / rows)
    step = side + _GAP
    picture = Image.new("RGBA", (across * step, rows * step - _GAP))
    for number, verdict in enumerate(verdicts):
        picture.paste(_square(verdict, side), (number % across * step, number // across * step))
    return picture


def counted(verdicts: Sequence[Verdict]) -> "list[tuple[Image, str]]":
    """Return a square for each verdict that some got, with how many did, in the order of all verdicts."""
    numbers = Counter(verdicts)
    return [(_square(verdict, _LARGEST), str(numbers[verdict])) for verdict in VERDICTS if numbers[verdict]]


def _side(verdicts: Sequence[Verdict], rows: int, room: int) -> int:
    return min(_LARGEST, room // ceil(len(verdicts) / rows) - _GAP)


def _square(verdict: Verdict, side: int) -> "Image":
    from PIL import Image, ImageDraw  # noqa: PLC0415 - for publishing only

    size = side * _FINE
    picture = Image.new("RGBA", (size, size))
    pen = ImageDraw.Draw(picture)
    pen.rounded_rectangle((0, 0, size - 1, size - 1), size // 8, fill=_COLORS[verdict])
    _sign(pen, verdict, size)
    return picture.resize((side, side), Image.Resampling.LANCZOS)


def _sign(pen: "ImageDraw", verdict: Verdict, size: int) -> None:
    """Draw a check, a wave, a parted half, a cross or a speech bubble."""
    thick = size // 9
    if verdict == "contested":
        pen.rectangle((size // 2, size // 7, size - size // 7, size - size // 7), fill=_SIGN)
        return
    if verdict == "opinion":
        box = (size * 0.2, size * 0.22, size * 0.8, size * 0.64)
        pen.rounded_rectangle(box, size // 9, fill=_SIGN)
        tail = [(0.3, 0.6), (0.52, 0.6), (0.3, 0.82)]
        pen.polygon([(x * size, y * size) for x, y in tail], fill=_SIGN)
        return
    for line in _LINES[verdict]:
        points = [(x * size, y * size) for x, y in line]
        pen.line(points, fill=_SIGN, width=thick, joint="curve")
        for x, y in (points[0], points[-1]):
            pen.ellipse((x - thick / 2, y - thick / 2, x + thick / 2, y + thick / 2), fill=_SIGN)


_WAVE = [(0.2 + step / 40 * 0.6, 0.5 - 0.13 * sin(step / 40 * tau)) for step in range(41)]
_LINES: dict[Verdict, list[list[tuple[float, float]]]] = {
    "holds": [[(0.22, 0.53), (0.42, 0.73), (0.78, 0.3)]],
    "imprecise": [_WAVE],
    "not-supported": [[(0.27, 0.27), (0.73, 0.73)], [(0.73, 0.27), (0.27, 0.73)]],
}
