"""The words beside a name: whether one of them shows that the name goes on there."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import NamedTuple

from .name_words import CALENDAR, OPENERS, TITLES
from .named_after import follows_kind

REACH = 32
"""Characters before a name in which the word before it is looked for."""
_LEFT = re.compile(r"(?P<before>(?:^|[^\w.&@#/'-]) ?)(?P<word>[A-Z][\w&'-]*\.?) $")
_RIGHT = re.compile(r" (?P<word>[A-Z][\w&-]*)")
_OFFICE = re.compile(r"(?!(?:A?FC|SC|CF|TV|FM|AM|AG|SA|GT|PLC|LLC|LLP|NV|[IVX]+)(?!\w))[A-Z]{2,}(?!\w)")
"""Capitals alone are an office or stress (a Slovak MP), but for the ends of clubs, firms and stations."""
_SENTENCE_END = re.compile(r"(?:^|[.!?:;\"\n\u001f(\[\u2014\u2022*-]) ?$")
_WORD = re.compile(r"\w+")
_NO_NAME = re.compile(r"'s$|s'$|-[a-z]+$")
"""Possessives and compounds like Nazi-occupied stand before a name, not in it."""


class Neighbors(NamedTuple):
    """Where the names of the gazetteer stand in a text."""

    starts: Container[int]
    """Where one starts."""
    ends: Container[int]
    """Where one ends."""


def goes_on(text: str, start: int, end: int, known: Neighbors) -> bool:
    """Return whether the word after ``text[start:end]`` makes the name longer."""
    if text[end : end + 1] != " " or not text[end + 1 : end + 2].isupper():
        return False
    if text[end - 1] == "." or end + 1 in known.starts:
        return False
    right = _RIGHT.match(text, end)
    if right is None or _stands_apart(right["word"]) or _OFFICE.match(right["word"]):
        return False
    return text[start:end] not in TITLES


def has_begun(text: str, start: int, known: Neighbors) -> bool:
    """Return whether the word before ``start`` begins the name, or a kind of thing that is named after it."""
    if text[start - 1 : start] != " " or start - 1 in known.ends:
        return False
    word = text[text.rfind(" ", 0, start - 1) + 1 : start - 1]
    if word not in {"of", "for"} and word.islower():
        return False
    left = word_before(text, start)
    if left is None:
        return follows_kind(text, start)
    word = left["word"].rstrip(".")
    if _stands_apart(word) or _NO_NAME.search(word):
        return word in TITLES and _is_title(text, start)
    if left["word"].endswith("."):
        return len(word) == 1
    return not (word.endswith("ly") and opens_sentence(text, max(0, start - REACH) + left.start("word")))


def word_before(text: str, start: int) -> re.Match[str] | None:
    """Return the capitalized word before a name, but for accounts and hashtags."""
    return _LEFT.search(text[max(0, start - REACH) : start])


def opens_sentence(text: str, start: int) -> bool:
    """Return whether a word opens its sentence."""
    return _SENTENCE_END.search(text[max(0, start - 3) : start]) is not None


def _is_title(text: str, start: int) -> bool:
    """A Lieutenant General is no General."""
    word = _WORD.match(text, start)
    return word is not None and word[0] in TITLES


def _stands_apart(word: str) -> bool:
    """Return whether a word is no part of a name beside it: a title, a day, a word of grammar."""
    return word in TITLES or word in CALENDAR or word.capitalize() in OPENERS
