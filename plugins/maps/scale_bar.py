"""How far it is: a bar in a drawing's corner with a round number of kilometers."""

from typing import NamedTuple

from . import markup
from .frame import Frame
from .geometry import Box, Point
from .lettering import text_width
from .markup import UNIT
from .placing import Placed

_ROUND = (1, 2, 5)
_INSET = 8.0
"""Pixels from the drawing's corner."""
_TICK = 4.0
"""Height of its ends."""
_LONGEST = 0.3
"""Of the drawing's width."""


class ScaleBar(NamedTuple):
    """A bar, drawn."""

    svg: str
    """The bar and its number."""
    box: Box
    """What it covers."""


def scale_bar(frame: Frame, size: float) -> ScaleBar:
    """Draw a bar for the middle of a drawing, its number of ``size`` pixels above it."""
    km = _round_km(_LONGEST * frame.size.width / frame.pixels(1))
    length, words = frame.pixels(km), f"{km}\N{NO-BREAK SPACE}km"
    left, bottom = _INSET, frame.size.bottom - _INSET
    tick, from_top = round(_TICK / UNIT), round((bottom - _TICK) / UNIT)
    data = f"M{round(left / UNIT)} {from_top}v{tick}h{round(length / UNIT)}v-{tick}"
    at = Point(left + 3, bottom - _TICK)
    width = max(length, 3 + text_width(words, size))
    box = Box(left, bottom - _TICK - size, left + width, bottom)
    label = Placed(None, (words,), at, "start", box)
    svg = markup.path("map__scale", data) + markup.text("map__label map__label--scale", label, size)
    return ScaleBar(svg, box)


def _round_km(most: float) -> int:
    """Return the largest round number of kilometers that is not more.

    >>> _round_km(130), _round_km(1900)
    (100, 1000)
    """
    rounds = [factor * power for power in (1, 10, 100, 1000) for factor in _ROUND]
    return max([1, *(km for km in rounds if km <= most)])
