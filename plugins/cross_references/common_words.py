"""Common words that open a sentence: their capital does not make a name of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from .name_neighbors import opens_sentence
from .name_words import OPENERS

_NEARBY = 10_000
"""Characters on each side in which a word may stand again."""
_OFTEN = 2
"""Once in small letters may be a slip."""
_JOINTS = frozenset("@#/.'&-_")


def is_common_word(text: str, start: int, end: int) -> bool:
    """Return whether ``text[start:end]``, which opens a sentence, is a word and no name.

    It is where it belongs to grammar, or where it stands nearby in small letters, twice, and never with a
    capital in mid-sentence.

    >>> is_common_word("Police came. He saw the police, they were no police.", 0, 6)
    True
    >>> is_common_word("Reading is fun, said Reading: reading is reading.", 0, 7)
    False
    """
    if start > 1 and text[start - 2].isalnum():
        return False
    word = text[start:end]
    if not (word.isalpha() and word[0].isupper() and word[1:].islower()):
        return False
    if not (text[end : end + 1] == " " and text[end + 1 : end + 2].islower()):
        return False
    if text[start - 1 : start] == "-" or not opens_sentence(text, start):
        return False
    return word in OPENERS or _is_small_nearby(text, start, word)


def _is_small_nearby(text: str, start: int, word: str) -> bool:
    nearby = text[max(0, start - _NEARBY) : start + _NEARBY]
    if len(list(islice(_places(nearby, word.lower()), _OFTEN))) < _OFTEN:
        return False
    return all(opens_sentence(nearby, place) for place in _places(nearby, word))


def _places(text: str, word: str) -> Iterator[int]:
    """Yield where a word stands by itself."""
    place = text.find(word)
    while place >= 0:
        before, after = text[place - 1 : place], text[place + len(word) : place + len(word) + 1]
        if not (before.isalnum() or before in _JOINTS or after.isalnum()):
            yield place
        place = text.find(word, place + 1)
