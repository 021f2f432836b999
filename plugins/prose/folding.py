"""Source to text: character references decoded, white space folded, every character accounted for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from html.entities import html5

from .blocks import SourceMap

_PIECES = re.compile(r"[\t\n\f\r ]{2,}|&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[a-zA-Z][a-zA-Z0-9]{0,31};?)")
_UNEVEN = re.compile(r"[\t\n\f\r&]|  ")
_WHITE = str.maketrans("\t\n\f\r", "    ")
_LONGEST_BARE_NAME = 6


@dataclass(frozen=True, slots=True)
class Fold:
    """Text made from pieces of source."""

    text: str
    """What a reader sees."""
    source: SourceMap
    """Where it comes from."""


class Folder:
    """Appends source to text, run by run."""

    __slots__ = ("_ends", "_length", "_parts", "_space", "_starts", "_texts", "pieces")

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._texts: list[int] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._length = 0
        self._space = True
        self.pieces: list[int] = []

    def add(self, html: str, start: int, end: int) -> None:
        """Append what stands between two offsets of the source."""
        self.pieces.append(self._length)
        raw = html[start:end]
        place = 0
        if _UNEVEN.search(raw):
            raw = raw.translate(_WHITE)
            for piece in _PIECES.finditer(raw):
                self._add_verbatim(raw, place, piece.start(), start)
                place = self._add_piece(raw, piece.start(), piece.end(), start)
        self._add_verbatim(raw, place, len(raw), start)

    def add_space(self, start: int, end: int) -> None:
        """Append white space that stands for a piece of source, as ``<br>`` does."""
        self.pieces.append(self._length)
        self._add_run(" ", start, end)

    def fold(self) -> Fold:
        """Return the text so far."""
        text = "".join(self._parts)
        if self._space:
            text = text.rstrip(" ")
        source = SourceMap((*self._texts, self._length), tuple(self._starts), tuple(self._ends))
        return Fold(text, source)

    def _add_verbatim(self, raw: str, start: int, end: int, base: int) -> None:
        if start < end:
            if self._space and raw[start] == " ":
                start += 1
            self._add_run(raw[start:end], base + start, base + end)

    def _add_piece(self, raw: str, start: int, end: int, base: int) -> int:
        if raw[start] != "&":
            self._add_run(" ", base + start, base + end)
            return end
        end, decoded = _decode_reference(raw[start:end], start)
        self._add_run(decoded, base + start, base + end)
        return end

    def _add_run(self, text: str, start: int, end: int) -> None:
        if not text or (text == " " and self._space):
            return
        self._parts.append(text)
        self._texts.append(self._length)
        self._starts.append(start)
        self._ends.append(end)
        self._length += len(text)
        self._space = text[-1] == " "


def _decode_reference(reference: str, start: int) -> tuple[int, str]:
    """Return where a reference ends and what it stands for; without a semicolon, the longest name."""
    decoded = unescape(reference)
    if reference[1] == "#" or (reference[-1] == ";" and reference[1:] in html5):
        return start + len(reference), decoded
    for length in range(min(_LONGEST_BARE_NAME, len(reference) - 1), 1, -1):
        character = html5.get(reference[1 : length + 1])
        if character is not None:
            return start + length + 1, character
    return start + 1, "&"
