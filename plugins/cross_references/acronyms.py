"""Acronyms, and whether a text spells them out."""

from __future__ import annotations

import re

ACRONYM = re.compile(r"(?<![\w.-])(?:[A-Z][A-Z0-9&]{1,7}|(?:[A-Z]\.){2,6})(?=s?(?![\w.]))")
"""Capital letters with or without full stops, in the singular."""


def is_spelled_out(acronym: str, text: str) -> bool:
    """Return whether ``text`` gives the words of an acronym next to it.

    >>> is_spelled_out("WTO", "the World Trade Organization (WTO)")
    True
    """
    letters = [letter for letter in acronym if letter.isalpha()]
    words = (
        r"\b"
        + r"[\w’'-]*[ /-](?:(?:of|the|and|for|in) ){0,2}".join(re.escape(x) for x in letters)
        + r"[\w’'-]*"
    )
    name = re.escape(acronym)
    pattern = rf"{words} ?\(\W?{name}(?!\w)|(?<!\w){name} ?\((?:the )?{words}"
    return re.search(pattern, text, re.IGNORECASE) is not None
