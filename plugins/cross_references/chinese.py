"""Chinese names: the gazetteer tells them from the words around, but for those between two words."""

from __future__ import annotations

import re

from .scripts import HIRAGANA

_REACH = 24
_DAY_BEFORE = re.compile("[今昨明近即每当當同翌次某\\d][日月年]")
"""A day, a month or a year, whose last character a name may begin with: 今日 + 本报 is not 今 + 日本 + 报."""
_OFFICES = frozenset("长長理授任记記席统統官员員师師")
"""What the name of an office ends in; behind 副 begins the name of its deputy."""
_COUNTRY_AS_NOUN = re.compile("家(?![具电電庭居纺紡装裝])")
"""国家 is a word of its own: 发展中 + 国家 is not 发展 + 中国 + 家."""


def is_chinese(text: str, start: int, end: int, language: str) -> bool:
    """Return whether Han characters are Chinese.

    Where the page does not say, Hiragana tells: no Japanese sentence goes on so long without.
    """
    primary = language[:2].lower()
    if primary in {"ja", "zh"}:
        return primary == "zh"
    return HIRAGANA.search(text, max(0, start - _REACH), end + _REACH) is None


def is_between_words(text: str, start: int, end: int) -> bool:
    """Return whether a name is made of the end of one word and the beginning of another.

    >>> is_between_words("发展中国家", 2, 4), is_between_words("访问中国", 2, 4)
    (True, False)
    """
    if start and text[start - 1] == "副" and text[end - 1] in _OFFICES:
        return True
    if start and _DAY_BEFORE.match(text, start - 1):
        return True
    return text[end - 1] in "国國" and _COUNTRY_AS_NOUN.match(text, end) is not None
