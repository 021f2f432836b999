"""German cases: the genitive of a name, and a name of several words behind an article.

Vereinte Nationen are "der Vereinten Nationen", and Roter Platz is "auf dem Roten Platz": the ending of the
adjectives tells the gender, the gender what they may end in. Compounds and the adjectives of towns (Berliner
Mauer) are words of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_ADJECTIVE = re.compile(r"(?P<stem>\w{2,})(?P<ending>er|es|e)")
_ENDINGS = {"er": ("er", "e", "en", "em"), "es": ("es", "e", "en", "em"), "e": ("e", "en", "er")}
"""What an adjective may end in, by its ending in the title: masculine, neuter, feminine or plural."""
_WITH_GENITIVE = frozenset(("er", "en"))
"""Beside a noun in the genitive; -er is the adjective of a town."""
_SIBILANT = ("s", "ß", "x", "z")
_FEMININE = ("ung", "heit", "keit", "schaft", "ion", "tät")
_WEAK = ("ent", "ant", "ist")
"""Masculine nouns with -en in every case but one: Präsident."""
_SHORTEST = 3


def german_forms(name: str) -> Iterator[str]:
    """Yield the other cases of a name in German, and the plurals that its ending tells.

    >>> list(german_forms("Putin")), "Nördlichen Seewegs" in german_forms("Nördlicher Seeweg")
    (['Putins', 'Putines'], True)
    """
    words = name.split(" ")
    head = _head(words)
    adjectives = _adjectives(words[:head])
    noun, rest = words[head], words[head + 1 :]
    if not noun[:1].isupper() or noun.isupper() or len(noun) < _SHORTEST:
        return
    if not adjectives:
        for form in _noun_forms(noun):
            yield " ".join((*words[:head], form, *rest))
        return
    own = adjectives[0]["ending"]
    if own == "e":
        yield from (" ".join((*words[:head], form, *rest)) for form in _noun_forms(noun))
    for ending in _ENDINGS[own]:
        changed = [adjective["stem"] + ending for adjective in adjectives]
        for form in (*((noun,) if ending != own else ()), *_forms_beside(noun, own, ending)):
            yield " ".join((*changed, form, *rest))


def _head(words: list[str]) -> int:
    """Return the index of the noun that is declined: the last before a small word, as in Rat der Weisen."""
    small = (at for at, word in enumerate(words) if at and word[:1].islower())
    return next((at for at in small if words[at - 1][:1].isupper()), len(words)) - 1


def _adjectives(words: list[str]) -> list[re.Match[str]]:
    """Return the adjectives before a noun, if all words there are some and end alike."""
    found = [match for match in map(_ADJECTIVE.fullmatch, words) if match]
    return found if len(found) == len(words) and len({match["ending"] for match in found}) == 1 else []


def _noun_forms(noun: str) -> Iterator[str]:
    if noun.endswith((*_FEMININE, *_WEAK)):
        yield noun + "en"
    elif noun.endswith(_SIBILANT):
        yield noun + "es"
    else:
        yield noun + "s"
        if noun[-1] not in "aeiouyäöü":
            yield noun + "es"


def _forms_beside(noun: str, own: str, ending: str) -> Iterator[str]:
    """Yield what a noun may be beside an adjective: a genitive, or a plural in the dative."""
    if own == "e":
        if noun.endswith("e") or (ending == "en" and noun.endswith(("el", "er"))):
            yield noun + "n"
        if noun.endswith(_FEMININE):
            yield noun + "en"
    elif ending in _WITH_GENITIVE:
        yield from _noun_forms(noun)
