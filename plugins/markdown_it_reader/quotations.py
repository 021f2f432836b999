"""Quotation marks from straight ones: which of them open, which close, and which are apostrophes.

They are told apart as markdown-it's typographer does, by blanks and punctuation on both sides, but for those
beside Han, Kana and Hangul: there no blank parts a word from its particle (``"한국"은``), and what may do
both closes what is open, else it opens.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from markdown_it.common.utils import isWhiteSpace
from markdown_it.token import Token

from ..records.quotation_marks import Marks, quotation_marks
from .east_asian_emphasis import is_east_asian, is_punctuation

APOSTROPHE = "’"
_STRAIGHT = re.compile("[\"']")
_BREAKS = frozenset({"softbreak", "hardbreak"})
_OPENING, _CLOSING = frozenset({"Ps", "Pi"}), frozenset({"Pe", "Pf"})
"""Categories of brackets and of quotation marks."""


@dataclass(slots=True)
class _Sign:
    """A straight mark."""

    token: int
    """Which token it stands in."""
    place: int
    """Where in its text."""
    character: str
    """Itself."""
    level: int
    """How deep in inline markup it stands; both marks of a quotation stand equally deep."""
    before: str
    """Its neighbor; a blank at either end of a line."""
    after: str
    """The other one."""
    marks: Marks
    """Those of the language of the words around."""
    written: str = ""
    """What takes its place; empty: it stays."""


def set_quotations(tokens: Sequence[Token], marks: Marks) -> None:
    """Set the quotation marks and apostrophes of one block; words marked with a language get its own."""
    opened, found, around = list[_Sign](), list[_Sign](), [marks]
    for number, token in enumerate(tokens):
        while opened and opened[-1].level > token.level:
            opened.pop()
        if token.nesting > 0:
            lang = str(token.attrGet("lang") or "")
            around.append(quotation_marks(lang) if lang else around[-1])
        elif token.nesting < 0 and len(around) > 1:
            around.pop()
        for sign in _signs(tokens, number, around[-1]):
            _set(sign, opened)
            found.append(sign)
    for sign in reversed(found):
        if sign.written:
            text = tokens[sign.token].content
            tokens[sign.token].content = text[: sign.place] + sign.written + text[sign.place + 1 :]


def _set(sign: _Sign, opened: list[_Sign]) -> None:
    """Close what is open, or open, or find an apostrophe."""
    opens, closes = _roles(sign)
    is_single = sign.character == "'"
    if closes:
        for place in reversed(range(len(opened))):
            other = opened[place]
            if other.level == sign.level and other.character == sign.character:
                other.written, sign.written = sign.marks[2:] if is_single else sign.marks[:2]
                del opened[place:]
                return
    if opens and not (closes and is_single and _is_letter_of_words(sign.before)):
        opened.append(sign)
    elif is_single:
        sign.written = APOSTROPHE


def _roles(sign: _Sign) -> tuple[bool, bool]:
    """Return whether a mark may open, and whether it may close a quotation."""
    wide = is_east_asian(sign.before), is_east_asian(sign.after)
    blank = isWhiteSpace(ord(sign.before)), isWhiteSpace(ord(sign.after))
    punctuation = is_punctuation(sign.before), is_punctuation(sign.after)
    if any(wide):
        return _roles_beside_east_asian(sign, blank)
    opens = not blank[1] and (not punctuation[1] or blank[0] or punctuation[0])
    closes = not blank[0] and (not punctuation[0] or blank[1] or punctuation[1])
    if sign.character == sign.after == '"' and sign.before in "0123456789":
        return False, False  # inches within a quotation
    return (punctuation[0], punctuation[1]) if opens and closes else (opens, closes)


def _roles_beside_east_asian(sign: _Sign, blank: tuple[bool, bool]) -> tuple[bool, bool]:
    opens = not blank[1] and unicodedata.category(sign.after) not in _CLOSING
    closes = not blank[0] and unicodedata.category(sign.before) not in _OPENING
    return opens, closes


def _is_letter_of_words(character: str) -> bool:
    """Whether a mark behind a letter may be its apostrophe: ``Philips'의``."""
    return character.isalnum() and not is_east_asian(character)


def _signs(tokens: Sequence[Token], number: int, marks: Marks) -> Iterator[_Sign]:
    """Yield the straight marks of one token."""
    text = tokens[number].content if tokens[number].type == "text" else ""
    for found in _STRAIGHT.finditer(text):
        start, end = found.span()
        before = text[start - 1] if start else _neighbor(reversed(tokens[:number]), -1)
        after = text[end] if end < len(text) else _neighbor(tokens[number + 1 :], 0)
        yield _Sign(number, start, found[0], tokens[number].level, before, after, marks)


def _neighbor(tokens: Iterable[Token], side: int) -> str:
    """Return the next character that a line shows; a blank where it ends."""
    for token in tokens:
        if token.type in _BREAKS:
            break
        if token.content:
            return token.content[side]
    return " "
