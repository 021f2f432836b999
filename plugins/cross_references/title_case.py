"""Title case: headlines, share bars and footers, where each word has a capital and none proves anything."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain, takewhile

_WORD = re.compile(r"(?<![\w@#/.'&-])(?:\d+-)?[^\W\d_][\w'&-]*")
"""A number joined to a word is one with it: a 17-year-old is no capital, a 5-Star Hotel has two."""
_LETTER = re.compile(r"[^\W\d_]")
_BREAK = re.compile(
    r"[\n\u001f|\u2022:;,]|(?<![A-Z.][A-Za-z])(?<![^A-Za-z][A-Z])[.!?][\"')\]]* |\.\.\.|https?://"
)
"""What sets a headline apart from the text around it; a stop behind one or two letters shortens a word."""
_REACH = 160
_FEWEST = 4
_MORE_THAN_A_NAME = 8
"""Words with capitals in a row: a headline that runs on into its text."""
_SMALL = (
    "a an and as at but by de for from in into la nor of off on onto or over per than the to up upon v via vs"
)
_SMALL_IN_HEADLINES = frozenset((*_SMALL.split(), "with"))


def is_in_title_case(text: str, start: int, end: int) -> bool:
    """Return whether the words around ``text[start:end]`` are written with capitals as in a headline.

    >>> is_in_title_case("Now Playing: Moscow Serves Soup at Noon", 13, 19)
    True
    >>> is_in_title_case("The Moscow Soup House is open", 4, 10)
    False
    """
    right = _right(text, end)
    if text[end : right + 1].rstrip().endswith("."):
        return False
    words = [
        word for word in _WORD.finditer(text, _left(text, start), right) if word[0] not in _SMALL_IN_HEADLINES
    ]
    capitals = [_has_capital(word[0]) for word in words]
    if all(capitals):
        return len(words) >= _FEWEST
    here = next((place for place, word in enumerate(words) if word.end() > start), 0)
    return _run_length(capitals, here) >= _MORE_THAN_A_NAME


def _left(text: str, start: int) -> int:
    left = max(0, start - _REACH)
    return max((found.end() for found in _BREAK.finditer(text, left, start)), default=left)


def _right(text: str, end: int) -> int:
    right = min(len(text), end + _REACH)
    found = _BREAK.search(text, end, right)
    return found.start() if found else right


def _run_length(capitals: Sequence[bool], place: int) -> int:
    """Return how many capitals stand in a row around a place."""
    before = takewhile(bool, reversed(capitals[:place]))
    return sum(1 for _ in chain(before, takewhile(bool, capitals[place:])))


def _has_capital(word: str) -> bool:
    first = _LETTER.search(word)
    return first is not None and first[0].isupper()
