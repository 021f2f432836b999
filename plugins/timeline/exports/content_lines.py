"""Content lines of iCalendar (RFC 5545, 3.1 and 3.3.11): text escaped, long lines folded."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

_MOST = 74
"""Octets of a line; the standard allows 75, the space before a continued line included."""

_ESCAPES = str.maketrans({"\\": r"\\", ";": r"\;", ",": r"\,", "\n": r"\n"})
_PREFIXES = rb"\^"
"""Begin an escape, which clients do not find when a fold divides it."""


class Line(NamedTuple):
    """A property with its value."""

    name: str
    """Its name, with its parameters."""
    value: str
    """Its value as it is written."""


def text_value(text: str) -> str:
    r"""Write a value of type TEXT.

    >>> print(text_value("one; two,\nthree"))
    one\; two\,\nthree
    """
    return text.translate(_ESCAPES)


def component(name: str, lines: Iterable[Line]) -> Iterator[Line]:
    """Put lines between the beginning and the end of a component."""
    yield Line("BEGIN", name)
    yield from lines
    yield Line("END", name)


def written(lines: Iterable[Line]) -> str:
    """Write lines down."""
    return b"".join(_folded(f"{name}:{value}".encode()) for name, value in lines).decode()


def _folded(line: bytes) -> bytes:
    if len(line) <= _MOST:
        return line + b"\r\n"
    pieces, place = [], 0
    while len(line) - place > _MOST:
        end = _fold(line, place)
        pieces.append(line[place:end])
        place = end
    return b"\r\n ".join((*pieces, line[place:])) + b"\r\n"


def _fold(line: bytes, place: int) -> int:
    """Return where to fold: between two characters, and not after what begins an escape."""
    end = place + _MOST
    while line[end] & 0xC0 == 0x80:
        end -= 1
    return end - 1 if line[end - 1] in _PREFIXES else end
