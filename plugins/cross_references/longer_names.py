"""Names inside longer names that the gazetteer does not know: the guard against half-marked names.

"New Seoul Hotel" is not about Seoul, nor "Akie Abe" about Abe. A name of one word is turned down when a
capitalized word stands right beside it, unless that word is a title, a word of grammar, or belongs to a known
name. A name of several words is told apart well enough by itself, but for the name of a body: New Jersey
Hospital Association.
"""

from __future__ import annotations

import re

from .name_neighbors import REACH, Neighbors, goes_on, has_begun, opens_sentence, word_before
from .name_words import ARTICLES, NOUN_CAPITALS, PREFIXES
from .named_after import is_body_for, is_in_body, is_in_body_of
from .title_case import is_in_title_case

_EDITION = re.compile(r" (?:19|20)\d\d(?![\w-]| год)")
_EDITION_WORDS = 2
_INITIAL = re.compile(r"(?<![\w.&'-])[A-Z]\. $")
_HYPHEN_RIGHT = re.compile(r"-[A-Z][a-z]")
_HYPHEN_LEFT = re.compile(r"(?<![\w.&'-])(?P<word>[A-Z][a-z]+|(?:north|south|east|west|centr)[a-z]*)-$")


def is_part_of_longer_name(
    text: str, start: int, end: int, known: Neighbors, *, is_common: bool = False
) -> bool:
    """Return whether the words around ``text[start:end]`` make it part of a name that is not known.

    A common noun with capitals is one in a title, or part of a name, however many words it has.
    """
    if not text[start].isupper():
        return False
    if _is_edition(text, start, end) or _follows_initial(text, start):
        return True
    name = text[start:end]
    if is_in_body_of(text, start, end) or is_body_for(text, start, end):
        return True
    if _is_exposed(name) or (is_common and not name.isupper()):
        return (
            goes_on(text, start, end, known)
            or has_begun(text, start, known)
            or _is_half(text, start, end, known)
        )
    return end + 1 not in known.starts and is_in_body(text, start, end)


def is_told_by_capitals(text: str, start: int, end: int, language: str) -> bool:
    """Return whether a capital beside a name shows at all that it goes on there.

    In German each noun has one, in a headline each word, and in other languages the article does that opens a
    sentence.

    >>> is_told_by_capitals("Die Elbe", 4, 8, "de-AT"), is_told_by_capitals("El Ebro", 3, 7, "es")
    (False, False)
    """
    primary = language.lower().partition("-")[0]
    if primary in NOUN_CAPITALS or is_in_title_case(text, start, end):
        return False
    left = word_before(text, start) if primary in ARTICLES else None
    if left is None or left["word"] not in ARTICLES[primary]:
        return True
    return not opens_sentence(text, max(0, start - REACH) + left.start("word"))


def _is_edition(text: str, start: int, end: int) -> bool:
    """Return whether a year right after a short name makes it an event: Seoul 1988."""
    if not text[end + 1 : end + 2].isdigit() or not _EDITION.match(text, end):
        return False
    name = text[start:end]
    return name.count(" ") < _EDITION_WORDS and not name.isupper() and not opens_sentence(text, start)


def _follows_initial(text: str, start: int) -> bool:
    """J. Edgar Hoover is one name, wherever the gazetteer begins it."""
    return text[max(0, start - 2) : start] == ". " and bool(_INITIAL.search(text[max(0, start - 4) : start]))


def _is_exposed(name: str) -> bool:
    """One capitalized word that is no acronym."""
    return " " not in name and not name[1:2].isupper() and "." not in name[:-1]


def _is_half(text: str, start: int, end: int, known: Neighbors) -> bool:
    """Return whether a hyphen joins the name with an unknown one: Minneapolis-St. Paul, south-Asian."""
    if text[end : end + 1] == "-" and _HYPHEN_RIGHT.match(text, end) and end + 1 not in known.starts:
        return True
    if text[start - 1 : start] != "-" or start - 1 in known.ends:
        return False
    left = _HYPHEN_LEFT.search(text[max(0, start - REACH) : start])
    return left is not None and left["word"] not in PREFIXES
