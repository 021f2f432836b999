"""Set words into a box: in as large a size as has room, no line too long, nothing cut without a sign."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import regex

from .breaking import WORD_CUTS, anywhere, hyphen, pieces
from .faces import UNITS
from .typesetting import SetLine, Typesetter

_ELLIPSIS = "…"
_SOFT_HYPHEN = "\u00ad"
_BEFORE_ELLIPSIS = " \t\u00ad,;:.…-–—·、。，．：；「『（(«“‘"
_SMALL = 0.5
"""Rather than set a title in less than this share of the largest size, a word too long is broken."""
_SPACES = regex.compile(r"[ \t\r\n\u2028\u2029]+")

Cuts = Sequence[Callable[[str], list[str]]]
"""Each cuts a word into what may stand on lines of their own."""


@dataclass(frozen=True, slots=True)
class SetText:
    """Words in lines."""

    size: int
    """Pixels of an em."""
    lines: tuple[SetLine, ...]
    """From above; none where there was no room for any."""


@dataclass(frozen=True, slots=True)
class _Piece:
    words: str
    ending: str = ""
    """What is written behind it where a line ends there."""


def set_text(
    words: str, setter: Typesetter, room: int, sizes: Sequence[int], most: Callable[[int], int]
) -> SetText:
    """Set words in lines of so many pixels, of which ``most`` tells how many have room in a size.

    A word that is longer than a line is broken, but for a size that would be much smaller: an address at
    its signs, others between letters. What has no room in any size ends with an ellipsis.
    """
    parts = [_piece(part) for part in pieces(_SPACES.sub(" ", words).strip())]
    widest = max((_bare(part, setter) for part in parts), default=0)
    for size in sizes:
        if widest <= room * UNITS / size and size >= sizes[0] * _SMALL:
            lines = _wrapped(parts, setter, room * UNITS / size)
            if len(lines) <= most(size):
                return _set(size, lines, setter)
    for size in sizes:
        lines = _broken_and_wrapped(parts, setter, room * UNITS / size)
        if len(lines) <= most(size):
            return _set(size, lines, setter)
    count = max(0, most(sizes[-1]))
    last = [_shortened(line, setter, room * UNITS / sizes[-1]) for line in lines[count - 1 : count]]
    return _set(sizes[-1], [*lines[: count - 1], *last] if count else [], setter)


def _piece(words: str) -> _Piece:
    return _Piece(words, "-" if words.endswith(_SOFT_HYPHEN) else "")


def _set(size: int, lines: Sequence[str], setter: Typesetter) -> SetText:
    return SetText(size, tuple(setter.line(line) for line in lines))


def _bare(part: _Piece, setter: Typesetter) -> int:
    return setter.line(part.words.rstrip(" ") + part.ending).advance


def _wrapped(parts: Sequence[_Piece], setter: Typesetter, room: float) -> list[str]:
    """Fill one line after the other."""
    lines: list[str] = []
    line, ending, length = "", "", 0
    for part in parts:
        if line and length + _bare(part, setter) > room:
            lines.append(line.rstrip(" ") + ending)
            line, length = "", 0
        line, ending = line + part.words, part.ending
        length += setter.line(part.words).advance
    return [*lines, line.rstrip(" ")]


def _broken_and_wrapped(parts: Sequence[_Piece], setter: Typesetter, room: float) -> list[str]:
    return _wrapped([shorter for part in parts for shorter in _shorter(part, setter, room)], setter, room)


def _shorter(part: _Piece, setter: Typesetter, room: float, cuts: Cuts = WORD_CUTS) -> Iterator[_Piece]:
    """Yield a piece, broken if it is longer than a line."""
    if not cuts or _bare(part, setter) <= room:
        yield part
        return
    found = cuts[0](part.words)
    for words, behind in zip(found, (*found[1:], ""), strict=True):
        ending = hyphen(words, behind) if behind else part.ending
        yield from _shorter(_Piece(words, ending), setter, room, cuts[1:])


def _shortened(line: str, setter: Typesetter, room: float) -> str:
    """Return a line that ends with an ellipsis, with as many words as have room, else as many letters."""
    for cut in (pieces, anywhere):
        parts = cut(line)
        while parts:
            shown = "".join(parts).rstrip(_BEFORE_ELLIPSIS)
            if shown and setter.line(shown + _ELLIPSIS).advance <= room:
                return shown + _ELLIPSIS
            parts.pop()
    return _ELLIPSIS
