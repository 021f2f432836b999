"""English plurals of a term's last word, or of its head: secretaries of state."""

from __future__ import annotations

import re
from collections.abc import Iterator

_IRREGULAR = {
    "child": "children",
    "foot": "feet",
    "goose": "geese",
    "louse": "lice",
    "man": "men",
    "mouse": "mice",
    "ox": "oxen",
    "person": "people",
    "tooth": "teeth",
    "woman": "women",
}
_LATIN = {
    "appendix": "appendices",
    "bacterium": "bacteria",
    "consortium": "consortia",
    "criterion": "criteria",
    "index": "indices",
    "matrix": "matrices",
    "medium": "media",
    "memorandum": "memoranda",
    "nucleus": "nuclei",
    "phenomenon": "phenomena",
    "radius": "radii",
    "referendum": "referenda",
    "stimulus": "stimuli",
}
"""Plurals that stand beside a regular one."""
_KNIVES = re.compile("(?:fe|f)$")
_VES = ("knife", "wife", "life", "leaf", "half", "shelf", "calf", "wolf", "loaf", "thief", "self")
_SAME = frozenset(("aircraft", "craft", "deer", "fish", "series", "sheep", "species", "spacecraft"))
_HEAD = re.compile(
    r"(?P<head>[A-Za-z]{3,})(?P<rest>(?: |-)(?:of|in|at|for|to|de|du)(?: |-).+|-in-chief| general)$"
)
_LAST = re.compile(r"(?<![A-Za-z.])[A-Za-z][A-Za-z]*$")
_DESIGNATION = re.compile(r"[A-Za-z]-?\d{1,3}$")
"""Types of planes, missiles and the like: two F-35s."""
_SINGULAR_IN_S = ("ss", "us", "as", "os", "is")
"""Buses and gases; other nouns in -s are plurals themselves."""
_SHORTEST = 2
_CONSONANT_Y = re.compile(r"(?<=[^aeiou\W])y$")


def plurals_of(term: str) -> Iterator[str]:
    """Return the plurals of an English term; a term that cannot have one has none.

    >>> list(plurals_of("remittance")), list(plurals_of("weapon of war")), list(plurals_of("ICBM"))
    (['remittances'], ['weapons of war'], ['ICBMs'])
    """
    head = _HEAD.search(term)
    if head:
        for plural in _word_plurals(head["head"]):
            yield term[: head.start()] + plural + head["rest"]
        return
    if _DESIGNATION.search(term):
        yield term + "s"
    last = _LAST.search(term)
    if last and len(last[0]) >= _SHORTEST:
        for plural in _word_plurals(last[0]):
            yield term[: last.start()] + plural


def _word_plurals(word: str) -> Iterator[str]:
    lower = word.lower()
    if lower in _SAME or (word.isupper() and word[-1] == "S" and len(word) < 4):
        return
    if word.isupper():
        yield word + "s"
        return
    irregular = next((end for end in _IRREGULAR if lower == end or lower in _compounds(end)), None)
    if irregular:
        yield word[: len(word) - len(irregular)] + _match_case(word[-len(irregular) :], _IRREGULAR[irregular])
        return
    yield from _regular(word, lower)


def _compounds(end: str) -> tuple[str, ...]:
    """Words that end in an irregular one: airman, chairwoman, grandchild."""
    if end not in {"man", "woman", "child"}:
        return ()
    firsts = "air business chair congress fire fisher grand gun police sales service spokes states wo work"
    return tuple(first + end for first in firsts.split())


def _match_case(model: str, word: str) -> str:
    return word.capitalize() if model[:1].isupper() else word


def _regular(word: str, lower: str) -> Iterator[str]:
    if lower.endswith(_VES):
        yield _KNIVES.sub("ves", word)
        return
    if _CONSONANT_Y.search(lower):
        yield word[:-1] + "ies"
        return
    if lower.endswith(("sis", "xis")):
        yield word[:-2] + "es"
        return
    if lower in _LATIN:
        yield word[0] + _LATIN[lower][1:]
    if lower.endswith(("s", "x", "z", "ch", "sh")):
        if not lower.endswith("s") or lower.endswith(_SINGULAR_IN_S):
            yield word + "es"
        return
    yield word + "s"
    if lower.endswith("o"):
        yield word + "es"
