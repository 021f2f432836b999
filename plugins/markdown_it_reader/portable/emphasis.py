"""Emphasis that is read again as it was meant: which signs mark it, and what stands beside them.

CommonMark decides by the characters on both sides of a run of signs whether it can open or close emphasis
(0.31.2, 6.2). Where a neighbor stands in the way, it is written as a character reference, which counts as
punctuation.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from markdown_it.common.utils import isMdAsciiPunct, isPunctChar

Kind = Literal["em", "strong", "s"]

_SIGNS: dict[Kind, tuple[str, ...]] = {"em": ("*", "_"), "strong": ("**", "__"), "s": ("~~",)}


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line: words, or signs that open or close emphasis."""

    text: str
    """As written."""
    role: Literal["words", "open", "close"] = "words"
    """What it does."""
    kind: Kind | None = None
    """Which emphasis, for signs."""


def signs_for(kind: Kind, taken: str) -> str:
    """Choose the signs of emphasis: none of the characters that enclose it, or stand right before it."""
    fitting = [signs for signs in _SIGNS[kind] if signs[0] not in taken]
    return (fitting or list(_SIGNS[kind]))[0]


def joined(pieces: Sequence[Piece]) -> str:
    """Join pieces, so that every sign opens or closes what it is meant to."""
    fixed = list(pieces)
    for place, piece in enumerate(fixed):
        if piece.role != "words":
            _fix(fixed, place)
    return "".join(piece.text for piece in fixed)


def _fix(pieces: list[Piece], place: int) -> None:
    """Rewrite the neighbors of signs until the signs do what they are meant to."""
    is_open = pieces[place].role == "open"
    inner, outer = (place + 1, place - 1) if is_open else (place - 1, place + 1)
    if _is_white(_edge(pieces, inner, place)):
        _write_as_reference(pieces, inner, place)
    if not _works(pieces, place, inner, outer):
        _write_as_reference(pieces, outer, place)


def _works(pieces: list[Piece], place: int, inner: int, outer: int) -> bool:
    inside, outside = _edge(pieces, inner, place), _edge(pieces, outer, place)
    if _is_white(outside) or _is_punctuation(outside):
        return True
    return not _is_punctuation(inside) and pieces[place].text[0] != "_"


def _edge(pieces: list[Piece], side: int, place: int) -> str:
    """Return the character of a neighboring piece that touches the signs; empty at the ends of the line."""
    if not 0 <= side < len(pieces):
        return ""
    return pieces[side].text[-1 if side < place else 0]


def _write_as_reference(pieces: list[Piece], side: int, place: int) -> None:
    if not 0 <= side < len(pieces) or pieces[side].role != "words":
        return
    text = pieces[side].text
    end = len(text) - 1 if side < place else 0
    pieces[side] = replace(pieces[side], text=f"{text[:end]}&#{ord(text[end])};{text[end + 1 :]}")


def _is_white(character: str) -> bool:
    return not character or character.isspace()


def _is_punctuation(character: str) -> bool:
    return bool(character) and (isMdAsciiPunct(ord(character)) or isPunctChar(character))
