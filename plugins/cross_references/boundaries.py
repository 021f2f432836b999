"""Where a name may begin and end: the script on each side of the edge decides."""

from __future__ import annotations

import re
from collections.abc import Callable

from .elisions import may_follow_elision
from .japanese import may_begin, may_end
from .joined_words import (
    cuts_character,
    is_syllabic,
    may_begin_joined,
    may_end_joined,
    may_precede_suffix,
)
from .korean import may_begin_name, may_end_name
from .scripts import HANGUL, is_unspaced, script_of

_ENCLITIC = re.compile(r"(?:s|re|ll|ve|d|m)(?![^\W_])", re.IGNORECASE)
_LAST_LABEL = re.compile(
    r"[a-z0-9-]{0,63}(?:\.[a-z0-9-]{1,63}){0,5}?\.(?P<label>[a-z0-9]{1,6})(?![\w-]|\.[a-z])"
)
_LABELS = (
    "com org net edu gov mil int info biz io ai app dev eu asia ac au be br ca ch cn co cz de dk es fi fr "
    "gr hk hu ie il in ir it jp kp kr me mx nl no nz pl pt ru se sg tr tv tw ua uk us vn za pdf html htm "
    "doc docx xls xlsx ppt csv txt png jpg jpeg gif svg zip json xml yaml yml md js ts py"
)
_ENDINGS = frozenset(_LABELS.split())
"""Last labels of domains and file names."""
_INITIALS = re.compile(r"(?<![^\W_])[a-z]\.[a-z]\.")
"""An abbreviation goes on: S.C. is not in C.S.C., nor U.S in U.S.A."""
_APART = frozenset(("", " ", ",", "(", ")", '"', "\u001f"))
"""What sets a name in any script apart, so that nothing else has to be looked at."""


LanguageAt = Callable[[int], str]
"""Tells the language at an offset in the text."""


def is_bounded(text: str, start: int, end: int, language: LanguageAt) -> bool:
    """Return whether ``text[start:end]`` is a word or words of its own in folded text."""
    before = text[start - 1 : start]
    if before in _APART:
        after = text[end : end + 1]
        if "a" <= after <= "z" and "a" <= text[end - 1] <= "z":
            return False
        return after in _APART or _ends(text, start, end, language)
    if "a" <= before <= "z" and text[start] < "\u1100" and text[start].isalpha():
        return False
    return _begins(text, start, end, language) and _ends(text, start, end, language)


def _begins(text: str, start: int, end: int, language: LanguageAt) -> bool:
    if start == 0:
        return True
    before, first = text[start - 1], text[start]
    if first in _APART:
        return True
    if before < "\u1100" and first < "\u1100":
        return _begins_alphabetic(text, start, end, language)
    if HANGUL.match(first):
        return may_begin_name(text, start, end)
    if first < "\u1100" or is_syllabic(first):
        return script_of(before) != "word" or (
            is_syllabic(first) and may_begin_joined(text, start, end, language(start))
        )
    return may_begin(text, start, end, language(start))


def _begins_alphabetic(text: str, start: int, end: int, language: LanguageAt) -> bool:
    before = text[start - 1]
    if before.isalnum():
        if _is_version(before, text[start]) and is_unspaced(language(start)):
            return True
        return not before.isascii() and may_begin_joined(text, start, end, language(start))
    if before == "@":
        return False
    if before in "'._\\" and start > 1 and text[start - 2].isalpha():
        if before == "'":
            return may_follow_elision(text, start, language(start))
        return before == "." and not (_is_dotted(text, start) or _INITIALS.match(text, start - 2))
    return True


def _ends(text: str, start: int, end: int, language: LanguageAt) -> bool:
    if end == len(text):
        return True
    last, after = text[end - 1], text[end]
    if last in _APART:
        return True
    if after < "\u1100" and last < "\u1100":
        return _ends_alphabetic(text, start, end, language)
    if HANGUL.match(last):
        return may_end_name(text, start, end)
    if last < "\u1100" or is_syllabic(last):
        return (script_of(after) != "word" and not cuts_character(text, end)) or may_end_joined(
            text, start, end
        )
    return may_end(text, start, end, language(start))


def _ends_alphabetic(text: str, start: int, end: int, language: LanguageAt) -> bool:
    after = text[end]
    if after.isalnum():
        if _is_version(text[end - 1], after) and is_unspaced(language(end - 1)):
            return True
        return not after.isascii() and may_end_joined(text, start, end)
    if after == "@" or cuts_character(text, end):
        return False
    following = text[end + 1 : end + 2]
    if after == "'" and following.isalpha():
        return _ENCLITIC.match(text, end + 1) is not None or may_precede_suffix(language(end - 1))
    if not following.isalnum() or after not in "._\\":
        return True
    return after == "." and not (_is_dotted(text, end) or _INITIALS.match(text, end - 1))


def _is_version(left: str, right: str) -> bool:
    """Return whether a letter and a digit meet, as in the year or the number of something."""
    return left.isalpha() if right.isdigit() else left.isdigit()


def _is_dotted(text: str, place: int) -> bool:
    """Return whether the word around ``place`` is a domain or a file name."""
    label = _LAST_LABEL.match(text, place)
    return label is not None and label["label"] in _ENDINGS
