"""Chinese names: what stands before one where neither spaces nor scripts set words apart."""

from __future__ import annotations

from .scripts import HIRAGANA

_BEFORE_NAMES = frozenset(
    "和与與跟同及对對向从從自在是为為被把由于於的了着著过過到至给給让讓将將比或而但因据據称稱说說指驻駐访訪赴抵返往经經以如像即除等"
)
"""Conjunctions, prepositions, particles and verbs of one character."""
_REACH = 24


def is_chinese(text: str, start: int, end: int) -> bool:
    """Return whether Han characters are Chinese: no Japanese sentence goes on so long without Hiragana."""
    return HIRAGANA.search(text, max(0, start - _REACH), end + _REACH) is None


def may_precede_name(text: str, start: int, end: int) -> bool:
    """Return whether the character before a short name in Han is a word of its own, in Chinese.

    >>> may_precede_name("和中国", 1, 3), may_precede_name("发展中国家", 2, 4)
    (True, False)
    """
    return text[start - 1] in _BEFORE_NAMES and is_chinese(text, start, end)
