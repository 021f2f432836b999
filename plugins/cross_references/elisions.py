"""Elided words: what French, Italian and Catalan write onto the next word with an apostrophe."""

from __future__ import annotations

import re

_ELIDED = {
    "ca": "[dlmnst]",
    "fr": "[cdjlmnst]|qu|(?:jus|lors|puis|quoi)qu|entr|presqu|quelqu",
    "it": "[dlcmstv]|un|(?:a|da|de|ne|su|co)ll|quest|quell|bell|sant|anch|com|dov|tutt|mezz",
    "oc": "[dlmnst]|qu",
}
_BEFORE = {
    language: re.compile(rf"(?<![\w'-])(?:{words})'$", re.IGNORECASE) for language, words in _ELIDED.items()
}
_LONGEST = 8


def may_follow_elision(text: str, start: int, language: str) -> bool:
    """Return whether the word before the apostrophe at ``start - 1`` is an article or the like.

    >>> may_follow_elision("de l'ONU", 5, "fr"), may_follow_elision("O'Brien", 2, "en")
    (True, False)
    """
    before = _BEFORE.get(language.lower().partition("-")[0])
    return before is not None and before.search(text[max(0, start - _LONGEST) : start]) is not None
