"""Signs that a name in -s is a plural: these Tomahawks, Democrats who; Adams may be one man."""

from __future__ import annotations

import re
from functools import lru_cache

_REACH = 12
_CUE = re.compile(
    r"(?<![A-Za-z])(?:the|these|those|some|many|several|all|both|few|more|most|of|two|three|four|five|six|seven|"
    r"eight|nine|ten|hundred|thousand|million|billion|\d+) $",
    re.IGNORECASE,
)
_SURE = re.compile(
    r"(?<![A-Za-z])(?:hundred|thousand|million|billion) (?P<counted>[A-Z][a-z]+s)(?!['\w])"
    r"|(?<!')\b(?P<agreeing>[A-Z][a-z]+s) (?:who )?(?:are|were|have|themselves)(?!\w)"
)
"""What none but a plural has; "the Polands economy" is only a lost apostrophe."""


def has_plural_sign(text: str, start: int, end: int) -> bool:
    """Return whether a word like "these" stands before, or a sure sign by the same word anywhere in the text.

    >>> text = "Hindus came. Two million Hindus bathed."
    >>> has_plural_sign(text, 0, 6), has_plural_sign("Adams came.", 0, 5)
    (True, False)
    """
    if _CUE.search(text[max(0, start - _REACH) : start]):
        return True
    return text.startswith(" who ", end) or text[start:end] in _sure_plurals(text)


@lru_cache(maxsize=1)
def _sure_plurals(text: str) -> frozenset[str]:
    """Return the words that have a sure sign somewhere: one look for all names of a page."""
    return frozenset(found[found.lastgroup or 0] for found in _SURE.finditer(text))
