"""Plurals of common nouns in French, Spanish, Italian and Portuguese, whose adjectives go with the noun."""

from __future__ import annotations

import re

_RULES = {
    "es": ((r"z$", "ces"), (r"ión$", "iones"), (r"(?<=[aeiouáéó])$", "s"), (r"(?<=[dlrnj])$", "es")),
    "fr": ((r"(?<=[sxz])$", ""), (r"al$", "aux"), (r"(?<=eau)$|(?<=eu)$", "x"), (r"(?<=\w)$", "s")),
    "it": (
        (r"(?<=ic)o$|(?<=log)o$", "i"),
        (r"(?<=[cg])o$", "hi"),
        (r"(?<=[cg])a$", "he"),
        (r"io$", "i"),
        (r"[oe]$", "i"),
        (r"a$", "e"),
        (r"(?<=[àèìòù])$", ""),
    ),
    "pt": (
        (r"ão$", "ões"),
        (r"m$", "ns"),
        (r"(?<=[aeou])l$", "is"),
        (r"il$", "is"),
        (r"(?<=[rz])$", "es"),
        (r"(?<=[aeiouáéêô])$", "s"),
    ),
}
"""By language: expression for the end of a word, and its plural."""
_REST = re.compile(
    r" (?:d'|(?:d[aeiou]s?|d[eo]l(?:la|lo)?|degli|dei|delle|à|a|al|au|aux|en|in|por|para|pour|per|sur|con|y|e"
    r"|et)(?!\w))"
)
"""What a noun is narrowed down by stays: misil de crucero."""


def romance_plural(term: str, language: str) -> str | None:
    """Return the plural of a term, as far as its noun and its adjectives go; None where no rule holds.

    >>> romance_plural("missile balistique intercontinental", "fr"), romance_plural("misil de crucero", "es")
    ('missiles balistiques intercontinentaux', 'misiles de crucero')
    """
    cut = _REST.search(term)
    head, rest = (term[: cut.start()], term[cut.start() :]) if cut else (term, "")
    plurals = [_plural(word, language) for word in head.split(" ")]
    found = [word for word in plurals if word]
    return " ".join(found) + rest if len(found) == len(plurals) else None


def _plural(word: str, language: str) -> str | None:
    rule = next((rule for rule in _RULES[language] if re.search(rule[0], word)), None)
    return re.sub(*rule, word, count=1) if rule else None
