"""Japanese and Chinese names: the script on both sides tells where one ends, spaces do not."""

from __future__ import annotations

from .scripts import script_of

_PARTICLES = frozenset("はがのをにとでもやへかだなまよさ")
_NEW_WORD = frozenset("語的")
_SECOND_OF_PAIR = {
    "国": frozenset("内籍民際家"),
    "県": frozenset("民"),
    "部": frozenset("門"),
    "市": frozenset("民"),
}
"""Characters that belong with the next one: 日本 + 国内, not 日本国 + 内."""
_WORD_ENDS = frozenset("年月日元旧現各両同対在駐訪弟兄妻")
"""Counters and prefixes: a Han character before a short name that is no part of it."""
_LONG_ENOUGH = 3


def may_begin(text: str, start: int, end: int) -> bool:
    """Return whether a name in Han or Kana may begin at ``start``, after a character of any script."""
    outside, inside = script_of(text[start - 1]), script_of(text[start])
    if outside != inside or inside == "other":
        return True
    if inside == "han":
        return end - start >= _LONG_ENOUGH or text[start - 1] in _WORD_ENDS
    return inside == "hiragana" and text[start - 1] in _PARTICLES


def may_end(text: str, end: int) -> bool:
    """Return whether a name in Han or Kana may end at ``end``, before a character of any script."""
    last, after = text[end - 1], text[end]
    outside, inside = script_of(after), script_of(last)
    if outside != inside or inside == "other":
        return True
    if inside == "han":
        return after not in _NEW_WORD and after not in _SECOND_OF_PAIR.get(last, ())
    return inside == "hiragana" and after in _PARTICLES
