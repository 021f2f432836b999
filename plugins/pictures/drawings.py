"""How large a drawing (SVG) is shown: as it says itself, else as wide as a column of text."""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from xml.parsers import expat

COLUMN = 650
"""Pixels across a column of text, which a drawing without a width of its own fills."""

_PIXELS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54, "mm": 9.6 / 2.54}
"""Of CSS, in one of a unit."""
_LENGTH = re.compile(r"\s*\+?(\d{1,7}(?:\.\d{1,9})?|\.\d{1,9})\s*([a-z]*)\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,]+")


@dataclass(frozen=True, slots=True)
class DrawingSize:
    """Pixels of CSS."""

    width: int
    """Across."""
    height: int
    """From top to bottom."""


class _RootSeenError(Exception):
    """Ends the reading: nothing but the outermost element is asked for."""


def drawing_size(data: bytes) -> DrawingSize | None:
    """Return the size of an SVG; None where it says none, or is no XML.

    >>> drawing_size(b'<svg viewBox="0 0 20 10"/>'), drawing_size(b'<svg width="24" height="30"/>')
    (DrawingSize(width=650, height=325), DrawingSize(width=24, height=30))
    """
    root = _root(data)
    width, height = _length(root.get("width", "")), _length(root.get("height", ""))
    ratio = _ratio(root.get("viewBox", ""))
    if width and height:
        return _size(width, height)
    if not ratio:
        return None
    across = width or (height * ratio if height else COLUMN)
    return _size(across, height or across / ratio)


def _root(data: bytes) -> Mapping[str, str]:
    found: dict[str, str] = {}

    def start(_: str, attributes: dict[str, str]) -> None:
        found.update(attributes)
        raise _RootSeenError

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = start
    with suppress(_RootSeenError, expat.ExpatError, LookupError, ValueError):
        parser.Parse(data, True)
    return found


def _size(width: float, height: float) -> DrawingSize:
    return DrawingSize(max(1, round(width)), max(1, round(height)))


def _length(text: str) -> float:
    """Return a length in pixels; 0 for a share of something, and for what is none."""
    found = _LENGTH.fullmatch(text)
    return float(found[1]) * _PIXELS.get(found[2].lower(), 0.0) if found else 0.0


def _ratio(view_box: str) -> float:
    """Return width by height; 0 for what is no box."""
    with suppress(ValueError):
        _, _, width, height = map(float, _BETWEEN.split(view_box.strip()))
        if 0 < width < 1e7 and 0 < height < 1e7:
            return width / height
    return 0.0
