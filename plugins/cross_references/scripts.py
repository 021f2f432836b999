"""Which script a character belongs to, as far as word boundaries depend on it."""

from __future__ import annotations

import re

HANGUL = re.compile("[\uac00-\ud7a3]")
"""Syllables; letters on their own are laughter or tears."""
_JAMO = re.compile("[\u1100-\u11ff\u3130-\u318f]")
KATAKANA = re.compile("[\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f]")
HIRAGANA = re.compile("[\u3041-\u309f]")
HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3005\u3007\U00020000-\U0003ffff]")


def script_of(character: str) -> str:
    """Return hangul, katakana, hiragana, han, word (letters and digits that spaces set off) or other."""
    if character < "\u1100":
        return "word" if character.isalnum() or character == "_" else "other"
    if HANGUL.match(character):
        return "hangul"
    if KATAKANA.match(character):
        return "katakana"
    if HIRAGANA.match(character):
        return "hiragana"
    if HAN.match(character):
        return "han"
    return "word" if character.isalnum() and not _JAMO.match(character) else "other"


def is_unspaced(language: str) -> bool:
    """Return whether a language sets no spaces between words, so that numbers stand against names."""
    return language[:2].lower() in {"ja", "zh"}
