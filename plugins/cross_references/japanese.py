"""Japanese and Chinese names: the script on both sides tells where one ends, spaces do not."""

from __future__ import annotations

import re

from .chinese import is_between_words, is_chinese
from .scripts import script_of

_PARTICLES = frozenset("はがのをにとでもやへかだなまよさ")
_NEW_WORD = re.compile("[語语字]|教(?![授員员師师皇会室育科練练学學])")
"""What makes a language, a script or a religion of a name."""
_SECOND_OF_PAIR = {
    "国": frozenset("内籍民際家務"),
    "県": frozenset("民"),
    "部": frozenset("門"),
    "市": frozenset("民"),
}
"""Characters that belong with the next one: 日本 + 国内, not 日本国 + 内."""
_WORD_ENDS = frozenset("年月位元旧現各両同対在駐訪反親脱離渡故弟兄姉妻夫")
"""Counters and prefixes: a Han character before a short name that is no part of it."""
_DAY = re.compile(r"\d日")
"""A day of the month; without a number, 日 is Japan: 日韓 is a pair of countries."""
_AGAIN = "々"
"""The character before once more: 人々 is another word than 人."""
_LONG_ENOUGH = 3
_LONG_IN_HIRAGANA = 5


def may_begin(text: str, start: int, end: int, language: str) -> bool:
    """Return whether a name in Han or Kana may begin at ``start``, after a character of any script."""
    outside, inside = script_of(text[start - 1]), script_of(text[start])
    if outside != inside or inside == "other":
        return True
    if inside == "han":
        if is_chinese(text, start, end, language):
            return not is_between_words(text, start, end)
        return (
            end - start >= _LONG_ENOUGH
            or text[start - 1] in _WORD_ENDS
            or _DAY.search(text[max(0, start - 2) : start]) is not None
        )
    return inside == "hiragana" and (text[start - 1] in _PARTICLES or end - start >= _LONG_IN_HIRAGANA)


def may_end(text: str, start: int, end: int, language: str) -> bool:
    """Return whether a name in Han or Kana may end at ``end``, before a character of any script."""
    last, after = text[end - 1], text[end]
    outside, inside = script_of(after), script_of(last)
    if after == _AGAIN:
        return False
    if outside == "han" and inside in {"han", "katakana"} and _NEW_WORD.match(text, end):
        return False
    if outside != inside or inside == "other":
        return True
    if inside == "han":
        if is_chinese(text, start, end, language):
            return not is_between_words(text, start, end)
        return after != "的" and after not in _SECOND_OF_PAIR.get(last, ())
    return inside == "hiragana" and after in _PARTICLES
