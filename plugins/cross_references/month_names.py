"""Months that are somebody's name, too: in May 26, 2019 nobody called May is named."""

from __future__ import annotations

import re

from .name_words import MONTHS

_DAY_BEHIND = re.compile(r" \d{1,2}(?:st|nd|rd|th)?(?!\w|[.,]\d)|,? (?:1[5-9]|20)\d\d(?!\w)")
_DAY_BEFORE = re.compile(r"(?<!\w)(?:\d{1,2}(?:st|nd|rd|th)?(?: of)?|[Mm]id|[Ee]arly|[Ll]ate) $")
_REACH = 9
_LONGEST = max(map(len, MONTHS))


def is_in_date(text: str, start: int, end: int) -> bool:
    """Return whether a name that is a month, too, stands beside a day or a year.

    >>> is_in_date("on May 26, 2019", 3, 6), is_in_date("Mrs May won", 4, 7)
    (True, False)
    """
    if end - start > _LONGEST or not text[start].isupper() or text[start:end].capitalize() not in MONTHS:
        return False
    if _DAY_BEHIND.match(text, end):
        return True
    return _DAY_BEFORE.search(text[max(0, start - _REACH) : start]) is not None
