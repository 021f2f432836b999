"""Weekdays of every week: "open Monday to Friday, 9 a.m. to 5 p.m.". Neither has a date."""

import re

from ..grammar import Match
from .words import CLASSES

_of = CLASSES.of
_TO = f"[{_of('TO DASH DURING')}]"
_HOURS = re.compile(
    f"[{_of('COMMA OPEN')}]?[{_of('FROM BETWEEN AT')}]?[{_of('CLOCK DAY NOON')}][{_of('TO AND DASH')}]"
    f"[{_of('CLOCK DAY NOON')}]"
)
_RANGE_OF_HOURS = re.compile(f"{_TO}[{_of('ANY_WEEKDAY')}]{_HOURS.pattern}")
_RANGE_BEFORE = re.compile(f"[{_of('ANY_WEEKDAY')}]{_TO}$")
_REACH = 8
_WORDS_OF_ONE_WEEK = "this next last past coming was were had did has been"
_ONCE = frozenset(_WORDS_OF_ONE_WEEK.split())


def is_of_every_week(match: Match) -> bool:
    """Whether a weekday is an end of a range that hours follow, and nothing says that it is one week's."""
    tokens, start, end = match.tokens, match.start, match.end
    if not _RANGE_OF_HOURS.match(tokens.codes, end):
        is_last = _RANGE_BEFORE.search(tokens.codes[max(start - 2, 0) : start])
        if not is_last or not _HOURS.match(tokens.codes, end):
            return False
    before = (tokens.word(place) for place in range(max(start - _REACH, 0), start))
    return _ONCE.isdisjoint(before)
