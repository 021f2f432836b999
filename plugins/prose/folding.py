"""Source to text: character references decoded, white space folded, every character accounted for."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import accumulate
from typing import NamedTuple

from .blocks import SourceMap
from .character_references import decode_reference

_PIECES = re.compile(r"[\t\n\f\r ]{2,}|&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[a-zA-Z][a-zA-Z0-9]{0,31};?)")
_WHITE = str.maketrans("\t\n\f\r", "    ")


class Fold(NamedTuple):
    """Text made from pieces of source."""

    text: str
    """What a reader sees."""
    source: SourceMap
    """Where it comes from."""
    pieces: list[int]
    """Offset in the text where each piece of source starts, and the length of the text."""


def fold(html: str, starts: list[int], ends: list[int], breaks: set[int]) -> Fold:
    """Return the text of the pieces ``html[start:end]``; a break is white space, whatever stands there."""
    raw = [html[start:end] for start, end in zip(starts, ends, strict=True)]
    text = "".join(raw)
    if breaks or raw[0] == " " or is_uneven(text):
        return fold_uneven(html, starts, ends, breaks)
    lead = text[0] == " "
    places = [place - lead for place in accumulate(map(len, raw), initial=0)]
    places[0] = 0
    source = SourceMap(tuple(places), (starts[0] + lead, *starts[1:]), tuple(ends))
    text = text.strip(" ")
    return Fold(text, source, [*places[:-1], len(text)])


def fold_uneven(html: str, starts: list[int], ends: list[int], breaks: Collection[int] = ()) -> Fold:
    """Return the text of pieces that may be empty, or hold references and folded white space."""
    return _Folder(html).fold(starts, ends, breaks)


class _Folder:
    """Turns uneven pieces of source into text, run by run."""

    __slots__ = ("_ends", "_html", "_length", "_parts", "_space", "_starts", "_texts")

    def __init__(self, html: str) -> None:
        self._html = html
        self._parts: list[str] = []
        self._texts: list[int] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._length = 0
        self._space = True

    def fold(self, starts: list[int], ends: list[int], breaks: Collection[int]) -> Fold:
        html, pieces = self._html, []
        for number, start in enumerate(starts):
            pieces.append(self._length)
            end = ends[number]
            raw = html[start:end]
            if number in breaks:
                self._add_run(" ", start, end)
            elif start == end:
                continue
            elif is_uneven(raw):
                self._add_uneven(raw.translate(_WHITE), start)
            else:
                self._add_verbatim(raw, start, end)
        text = "".join(self._parts)
        if self._space:
            text = text.rstrip(" ")
        pieces = [min(place, len(text)) for place in (*pieces, len(text))]
        source = SourceMap((*self._texts, self._length), tuple(self._starts), tuple(self._ends))
        return Fold(text, source, pieces)

    def _add_uneven(self, raw: str, base: int) -> None:
        place = 0
        for piece in _PIECES.finditer(raw):
            start, end = piece.span()
            if start > place:
                self._add_verbatim(raw[place:start], base + place, base + start)
            decoded = " "
            if raw[start] == "&":
                length, decoded = decode_reference(piece[0])
                end, decoded = start + length, decoded.translate(_WHITE)
            self._add_run(decoded, base + start, base + end)
            place = end
        if place < len(raw):
            self._add_verbatim(raw[place:], base + place, base + len(raw))

    def _add_verbatim(self, text: str, start: int, end: int) -> None:
        if self._space and text[0] == " ":
            text, start = text[1:], start + 1
        if text:
            self._add_run(text, start, end)

    def _add_run(self, text: str, start: int, end: int) -> None:
        if self._space and text == " ":
            return
        self._parts.append(text)
        self._texts.append(self._length)
        self._starts.append(start)
        self._ends.append(end)
        self._length += len(text)
        self._space = text[-1] == " "


def is_uneven(raw: str) -> bool:
    """Return whether text differs from its source; plain searches are far faster than one expression."""
    return "&" in raw or "\n" in raw or "  " in raw or "\t" in raw or "\r" in raw or "\f" in raw
