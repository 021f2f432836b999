"""Paint the verdicts on an article's claims for its link preview: a square for each, in reading order.

Each verdict has a sign of its own, so that nothing hangs on color. Very many are counted instead.
"""

from collections import Counter
from collections.abc import Sequence
from math import ceil, cos, sin, tau
from typing import TYPE_CHECKING

from ..claims import Verdict

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

MOST = 40
"""So many claims have a square each; of more each verdict has one, with its number."""
_GREEN, _AMBER, _VIOLET, _RED, _GRAY = (47, 107, 61), (125, 82, 0), (91, 63, 128), (156, 47, 35), (93, 90, 84)
_COLORS = {
    "check": _GREEN, "tilde": _AMBER, "half": _AMBER, "split": _VIOLET, "question": _VIOLET, "cross": _RED,
    "dash": _GRAY, "speech": _GRAY,
}  # fmt: skip
"""The color of each sign, as on the site."""
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
    ordered = sorted(numbers, key=lambda verdict: verdict.order)
    return [(_square(verdict, _LARGEST), str(numbers[verdict])) for verdict in ordered]


def _side(verdicts: Sequence[Verdict], rows: int, room: int) -> int:
    return min(_LARGEST, room // ceil(len(verdicts) / rows) - _GAP)


def _square(verdict: Verdict, side: int) -> "Image":
    from PIL import Image, ImageDraw  # noqa: PLC0415 - for publishing only

    size = side * _FINE
    picture = Image.new("RGBA", (size, size))
    pen = ImageDraw.Draw(picture)
    pen.rounded_rectangle((0, 0, size - 1, size - 1), size // 8, fill=_COLORS[verdict.sign])
    _sign(pen, verdict.sign, size)
    return picture.resize((side, side), Image.Resampling.LANCZOS)


def _sign(pen: "ImageDraw", sign: str, size: int) -> None:
    """Draw a half, a speech mark, or the lines of any other sign."""
    thick = size // 9
    if sign == "split":
        pen.rectangle((size // 2, size // 7, size - size // 7, size - size // 7), fill=_SIGN)
        return
    if sign == "half":
        pen.pieslice((size // 5, size // 5, size - size // 5, size - size // 5), 90, 270, fill=_SIGN)
        return
    if sign == "speech":
        box = (size * 0.2, size * 0.22, size * 0.8, size * 0.64)
        pen.rounded_rectangle(box, size // 9, fill=_SIGN)
        tail = [(0.3, 0.6), (0.52, 0.6), (0.3, 0.82)]
        pen.polygon([(x * size, y * size) for x, y in tail], fill=_SIGN)
        return
    for line in _LINES[sign]:
        points = [(x * size, y * size) for x, y in line]
        pen.line(points, fill=_SIGN, width=thick, joint="curve")
        for x, y in (points[0], points[-1]):
            pen.ellipse((x - thick / 2, y - thick / 2, x + thick / 2, y + thick / 2), fill=_SIGN)


_WAVE = [(0.2 + step / 40 * 0.6, 0.5 - 0.13 * sin(step / 40 * tau)) for step in range(41)]
_TURNS = [step / 30 * tau * 0.65 for step in range(31)]
_HOOK = [(0.5 - 0.17 * cos(turn), 0.36 - 0.17 * sin(turn)) for turn in _TURNS]
_LINES: dict[str, list[list[tuple[float, float]]]] = {
    "check": [[(0.22, 0.53), (0.42, 0.73), (0.78, 0.3)]],
    "tilde": [_WAVE],
    "cross": [[(0.27, 0.27), (0.73, 0.73)], [(0.73, 0.27), (0.27, 0.73)]],
    "dash": [[(0.25, 0.5), (0.75, 0.5)]],
    "question": [[*_HOOK, (0.5, 0.62)], [(0.5, 0.79), (0.5, 0.8)]],
}
"""Strokes, in parts of a square's side."""
