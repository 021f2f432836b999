"""How wide words are: advance widths of a generous sans serif, since the reader's own font is not known."""

from math import fsum
from unicodedata import east_asian_width

from .geometry import Box, Point

LINE_HEIGHT = 1.15
"""From baseline to baseline, of the type size."""
ASCENT = 0.78
"""From the baseline to the top of the tallest letter, of the type size."""
DESCENT = 0.24
"""From the baseline to the bottom of the deepest letter, of the type size."""

_WIDTHS = (
    (" ", 0.27), ("ijlI|'.,:;!’‘·", 0.30), ("fJt()[]/-", 0.38), ("rs", 0.47), ("z", 0.48),
    ("acekvxyFL", 0.57), ("bdghnopquT0123456789ESB", 0.63), ("PRKXYZV", 0.64), ("CA", 0.66),
    ("DGHNU", 0.76), ("OQ", 0.80), ("wm", 0.94), ("MW—…%", 0.95),
)  # fmt: skip
_WIDTH = {character: width for characters, width in _WIDTHS for character in characters}
_OTHER = 0.65


def text_width(text: str, size: float, *, tracking: float = 0.0) -> float:
    """Return the width of a line of type ``size`` high, with ``tracking`` (of the size) after each letter."""
    return fsum(_advance(character) + tracking for character in text) * size


def text_box(lines: tuple[str, ...], at: Point, size: float, anchor: str, *, tracking: float = 0.0) -> Box:
    """Return the box of lines whose first baseline is at ``at``; ``anchor`` is SVG's ``text-anchor``."""
    width = max(text_width(line, size, tracking=tracking) for line in lines)
    left = at.x - {"start": 0.0, "middle": width / 2, "end": width}[anchor]
    bottom = at.y + ((len(lines) - 1) * LINE_HEIGHT + DESCENT) * size
    return Box(left, at.y - ASCENT * size, left + width, bottom)


def break_title(title: str, width: float, size: float) -> tuple[str, ...]:
    """Break a title into as few lines as fit into ``width``, as even as they can be."""
    lines = _filled(title, width, size)
    while len(narrower := _filled(title, width * 0.94, size)) == len(lines) and len(lines) > 1:
        lines, width = narrower, width * 0.94
        if max(text_width(line, size) for line in lines) > width:
            break
    return lines


def _filled(title: str, width: float, size: float) -> tuple[str, ...]:
    lines = [""]
    for word in title.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and text_width(longer, size) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return tuple(lines)


def _advance(character: str) -> float:
    return _WIDTH.get(character, 1.0 if east_asian_width(character) in "WF" else _OTHER)
