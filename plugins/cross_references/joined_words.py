"""Words written together: Arabic and Hebrew prefixes, Turkish suffixes, and scripts that set no spaces."""

from __future__ import annotations

import re
import unicodedata

_PREFIXES = {
    "ar": re.compile(r"(?<!\w)(?:[وف][بلك]?|[بلك])$"),
    "he": re.compile(r"(?<!\w)(?:ו?(?:כש|מש|ש)?[בכלמה]|ו?(?:כש|מש|ש)|ו)$"),
}
"""And, in, to, from, the, when, that: small words on the next one."""
_SHORTEST_AFTER_PREFIX, _LONGEST_PREFIX = 4, 5
_APOSTROPHE_BEFORE_SUFFIX = frozenset(("az", "crh", "tr"))
"""Ankara'da: what is not the name stands behind the apostrophe."""
_SYLLABIC = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Thai, Lao, Burmese and Khmer."""
_BEGUN = re.compile("[\u0e40-\u0e44\u0ec0-\u0ec4\u1039\u17d2]")
"""Vowels that stand before their consonant, and what stacks the next one below."""
_DEPENDENT = re.compile("[\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3]|[\u1000-\u1021]\u103a")
"""Vowels that are no marks, and a Burmese consonant that closes its syllable."""
_SHORTEST_SYLLABIC = 3
_OLDEST_MARK = "\u0300"
_VOCALIZED = re.compile("[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]")
"""Points of Hebrew and Arabic, which may be left out."""


def is_syllabic(character: str) -> bool:
    """Return whether a character is of a script that sets no spaces between words, nor tells them by another.

    >>> is_syllabic("ก"), is_syllabic("и")
    (True, False)
    """
    return _SYLLABIC.match(character) is not None


def may_begin_joined(text: str, start: int, end: int, language: str) -> bool:
    """Return whether a name may begin at ``start``, right behind a letter."""
    if is_syllabic(text[start]):
        return end - start >= _SHORTEST_SYLLABIC and not _BEGUN.match(text[start - 1])
    prefix = _PREFIXES.get(language.lower().partition("-")[0])
    if prefix is None or end - start < _SHORTEST_AFTER_PREFIX:
        return False
    return prefix.search(text[max(0, start - _LONGEST_PREFIX) : start]) is not None


def may_end_joined(text: str, start: int, end: int) -> bool:
    """Return whether a name may end at ``end``, right before a letter: no syllable is cut.

    >>> may_end_joined("รัสเซียเยือน", 0, 7), may_end_joined("รัสเซียเยือน", 0, 4)
    (True, False)
    """
    if not is_syllabic(text[end - 1]) or end - start < _SHORTEST_SYLLABIC:
        return False
    return not (_BEGUN.match(text[end - 1]) or _DEPENDENT.match(text, end) or cuts_character(text, end))


def cuts_character(text: str, end: int) -> bool:
    """Return whether a mark follows that belongs to the last character: रूस is not in रूसी."""
    after = text[end]
    if after < _OLDEST_MARK or _VOCALIZED.match(after):
        return False
    return unicodedata.category(after).startswith("M")


def may_precede_suffix(language: str) -> bool:
    """Return whether an apostrophe sets a name apart from its suffixes.

    >>> may_precede_suffix("tr-TR")
    True
    """
    return language.lower().partition("-")[0] in _APOSTROPHE_BEFORE_SUFFIX
