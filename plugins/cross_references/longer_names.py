"""Names inside longer names that the gazetteer does not know: the guard against half-marked names.

"New Seoul Hotel" is not about Seoul, nor "Akie Abe" about Abe. A name of one word is turned down when a
capitalized word stands right beside it, unless that word is a title, opens the sentence, or belongs to a
known name. A name of several words is told apart well enough by itself; it takes such words on both sides.
"""

from __future__ import annotations

import re
from collections.abc import Container
from typing import NamedTuple

from .name_words import ARTICLES, CALENDAR, NOUN_CAPITALS, OPENERS, PREFIXES, TITLES

_LEFT = re.compile(r"(?P<before>(?:^|[^\w.&'-]) ?)(?P<word>[A-Z][\w&'-]*\.?) $")
_RIGHT = re.compile(r" (?P<word>[A-Z][\w&-]*)")
_PRAISE = re.compile(
    r"'s (?:Top|Best|Greatest|Finest|Favou?rite|Most|Next|First|Own|Hidden|Leading|Little|Biggest) [A-Z]"
)
_EDITION = re.compile(r" (?:19|20)\d\d(?![\w-])")
"""A year right after a name makes it an event: Seoul 1988."""
_INITIAL = re.compile(r"(?<![\w.&'-])[A-Z]\. $")
"""J. Edgar Hoover is one name, wherever the gazetteer begins it."""
_KIND_OF = re.compile(
    r"(?<![\w-])(?:Abbey|Academy|Bank|Battle|Bay|Bishop|Cape|Cathedral|Church|Convention|Declaration|Diocese"
    r"|Duchy|Gulf|Institute|Isle|Museum|Peace|Siege|Strait|Treaty|University) of $"
)
"""The Treaty of Paris is not about Paris."""
_HYPHEN_RIGHT = re.compile(r"-[A-Z][a-z]")
_HYPHEN_LEFT = re.compile(r"(?<![\w.&'-])(?P<word>[A-Z][a-z]+|(?:north|south|east|west|centr)[a-z]*)-$")
_SENTENCE_END = re.compile(r"(?:^|[.!?:;\"\n\u001f(\[\u2014\u2022*-]) ?$")
_NO_NAME = re.compile(r"'s$|-[a-z]+$")
"""Possessives and compounds like Nazi-occupied stand before a name, not in it."""
_REACH = 32


class Neighbors(NamedTuple):
    """Where the names of the gazetteer stand in a text."""

    starts: Container[int]
    """Where one starts."""
    ends: Container[int]
    """Where one ends."""


def is_part_of_longer_name(
    text: str, start: int, end: int, known: Neighbors, *, is_common: bool = False
) -> bool:
    """Return whether the words around ``text[start:end]`` make it part of a name that is not known.

    A common noun with capitals is one in a title, or part of a name, however many words it has.
    """
    after = text[end : end + 1]
    if after == "'" and _PRAISE.match(text, end):
        return True
    if not text[start].isupper():
        return False
    if after == " " and _EDITION.match(text, end):
        return True
    if text[max(0, start - 2) : start] == ". " and _INITIAL.search(text[max(0, start - 4) : start]):
        return True
    name = text[start:end]
    if _is_exposed(name) or (is_common and not name.isupper()):
        return (
            _is_continued(text, start, end, known)
            or _continues(text, start, known)
            or _is_half(text, start, end, known)
        )
    return " " in name and _is_continued(text, start, end, known) and _continues(text, start, known)


def is_told_by_capitals(text: str, start: int, language: str) -> bool:
    """Return whether a capital beside a name shows at all that it goes on there.

    In German each noun has one, and in other languages the article does that opens a sentence.

    >>> is_told_by_capitals("Die Elbe", 4, "de-AT"), is_told_by_capitals("El Ebro", 3, "es")
    (False, False)
    """
    primary = language.lower().partition("-")[0]
    if primary in NOUN_CAPITALS:
        return False
    left = _LEFT.search(text[max(0, start - _REACH) : start]) if primary in ARTICLES else None
    if left is None or left["word"] not in ARTICLES[primary]:
        return True
    return not _opens(text, max(0, start - _REACH) + left.start("word"))


def _is_exposed(name: str) -> bool:
    """One capitalized word that is no acronym."""
    return " " not in name and not name[1:2].isupper() and "." not in name[:-1]


def _is_continued(text: str, start: int, end: int, known: Neighbors) -> bool:
    if text[end : end + 1] != " " or text[end - 1] == "." or end + 1 in known.starts:
        return False
    right = _RIGHT.match(text, end)
    if right is None or right["word"] in TITLES or right["word"] in CALENDAR:
        return False
    return text[start:end] not in TITLES


def _continues(text: str, start: int, known: Neighbors) -> bool:
    if text[start - 1 : start] != " " or start - 1 in known.ends:
        return False
    word = text[text.rfind(" ", 0, start - 1) + 1 : start - 1]
    if word != "of" and word.islower():
        return False
    left = _LEFT.search(text[max(0, start - _REACH) : start])
    if left is None:
        return _KIND_OF.search(text, max(0, start - _REACH), start) is not None
    word = left["word"].rstrip(".")
    if word == "The" or word in TITLES or word in CALENDAR or _NO_NAME.search(word):
        return False
    if left["word"].endswith("."):
        return len(word) == 1
    return not (_opens(text, max(0, start - _REACH) + left.start("word")) and _is_opener(word))


def _opens(text: str, start: int) -> bool:
    """Return whether a word opens its sentence."""
    return _SENTENCE_END.search(text[max(0, start - 3) : start]) is not None


def _is_opener(word: str) -> bool:
    return word in OPENERS or word.endswith("ly")


def _is_half(text: str, start: int, end: int, known: Neighbors) -> bool:
    """Return whether a hyphen joins the name with an unknown one: Minneapolis-St. Paul, south-Asian."""
    if text[end : end + 1] == "-" and _HYPHEN_RIGHT.match(text, end) and end + 1 not in known.starts:
        return True
    if text[start - 1 : start] != "-" or start - 1 in known.ends:
        return False
    left = _HYPHEN_LEFT.search(text[max(0, start - _REACH) : start])
    return left is not None and left["word"] not in PREFIXES
