"""Sort keys (Unicode Technical Standard 10, 7): letters first, then accents, then case."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple
from unicodedata import combining, normalize

from .tables import Table, implicit, table_of
from .weights import Element


class Piece(NamedTuple):
    """A letter, or letters that are sorted as one, and what they weigh."""

    text: str
    """As it stands in the text, decomposed; without what stands between its parts."""
    elements: tuple[Element, ...]
    """What counts of it."""
    key: "SortKey"
    """The part of a key that comes of it."""


class SortKey(NamedTuple):
    """Keys of one language are compared with one another; those of two tell nothing.

    A weight is written as a character, as text is short and compared fast.
    """

    letters: str
    """Which letters they are."""
    accents: str
    """With which accents."""
    forms: str
    """In which case and form."""
    text: str = ""
    """What tells texts apart that weigh the same."""


def sort_key(text: str, language: str) -> SortKey:
    """Return the key of a text in a language, by its BCP 47 tag."""
    keys = [piece.key for piece in pieces(text, language)]
    letters, accents, forms = ("".join(key[level] for key in keys) for level in range(3))
    if table_of(language).own.get("backwards"):
        accents = accents[::-1]
    return SortKey(letters, accents, forms, text)


def pieces(text: str, language: str) -> Iterator[Piece]:
    """Yield the pieces of a text, each the longest there is."""
    longest = table_of(language).longest
    left, place = normalize("NFD", text), 0
    while place < len(left):
        if left[place] in longest:
            piece, left = _longest_piece(left[place:], table_of(language))
            place = 0
        else:
            piece = left[place]
            place += 1
        yield _piece(piece, language)


@lru_cache(maxsize=16_384)
def _piece(text: str, language: str) -> Piece:
    table = table_of(language)
    found = table.elements(text)
    elements = (implicit(text[0]),) if found is None else found
    flip = 0xC000 if table.own.get("upper_first") else 0  # large letters before small ones
    return Piece(
        text,
        elements,
        SortKey(
            "".join(chr(table.moved(one.primary)) for one in elements if one.primary),
            "".join(chr(one.secondary) for one in elements if one.secondary),
            "".join(chr(one.tertiary ^ flip) for one in elements if one.tertiary),
        ),
    )


def _longest_piece(text: str, table: Table) -> tuple[str, str]:
    """Return the longest piece that a text begins with, and what is left of it."""
    sizes = range(min(table.longest[text[0]], len(text)), 1, -1)
    size = next((size for size in sizes if table.elements(text[:size]) is not None), 1)
    return _with_marks(text[:size], text[size:], table)


def _with_marks(piece: str, left: str, table: Table) -> tuple[str, str]:
    """Take in marks that belong to a piece although others stand between (UTS 10, S2.1)."""
    place, blocked = 0, 0
    while place < len(left) and (kind := combining(left[place])):
        if kind > blocked and table.elements(piece + left[place]) is not None:
            piece, left = piece + left[place], left[:place] + left[place + 1 :]
        else:
            place, blocked = place + 1, kind
    return piece, left
