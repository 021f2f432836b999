"""Title case: headlines, share bars and footers, where each word has a capital and none proves anything."""

from __future__ import annotations

import re

_WORD = re.compile(r"(?<![\w@#/.'&-])[^\W\d_][\w'&-]*")
_BREAK = re.compile(
    r"[\n\u001f|\u2022:;,]|(?<![A-Z.][A-Za-z])(?<![^A-Za-z][A-Z])[.!?][\"')\]]* |\.\.\.|https?://"
)
"""What sets a headline apart from the text around it; a stop behind one or two letters shortens a word."""
_REACH = 160
_FEWEST = 4
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
    words = [word[0] for word in _WORD.finditer(text, _left(text, start), right)]
    stressed = [word for word in words if word not in _SMALL_IN_HEADLINES]
    return len(stressed) >= _FEWEST and all(word[0].isupper() for word in stressed)


def _left(text: str, start: int) -> int:
    left = max(0, start - _REACH)
    return max((found.end() for found in _BREAK.finditer(text, left, start)), default=left)


def _right(text: str, end: int) -> int:
    right = min(len(text), end + _REACH)
    found = _BREAK.search(text, end, right)
    return found.start() if found else right
