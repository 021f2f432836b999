"""How a date stands in its sentence: a year lent by a date that follows, and dates that are asides."""

import re

from ..grammar import Match
from .vocabulary import MONTHS
from .words import CLASSES

_of = CLASSES.of
_BRIDGE = f"[{_of('DASH TO AND OR UNTIL COMMA DURING')}]"
_YEAR_AHEAD = re.compile(
    f"{_BRIDGE}(?:[{_of('IN ON BY UNTIL')}]|[{_of('THE')}]|[{_of('MOD')}][{_of('DASH')}]?)*"
    f"(?:(?P<month>[{_of('ANY_MONTH')}])(?:[{_of('DAY DIGIT_ORDINAL')}][{_of('COMMA')}]?)?"
    f"|(?P<season>[{_of('ANY_SEASON')}])[{_of('OF')}]?"
    f"|[{_of('DAY DIGIT_ORDINAL')}](?P<same>[{_of('ANY_MONTH')}])?[{_of('COMMA')}]?)"
    f"(?P<year>[{_of('YEAR')}]|[{_of('THREE_DIGITS')}](?=[{_of('BC')}]))(?P<bc>[{_of('BC')}])?"
)


def year_ahead(match: Match, month: int) -> int | None:
    """Return the year that a second date lends to the first one, the match; None when none follows.

    ``month`` is the first date's, 0 for a season: from November to March is over the turn of the year.
    """
    found = _YEAR_AHEAD.match(match.tokens.codes, match.end)
    if found is None:
        return None
    number = int(match.tokens.word(found.start("year")))
    year = 1 - number if found["bc"] else number
    if not month or not found["month"]:
        return year
    return year - (month > MONTHS[match.tokens.word(found.start("month"))])


_SENTENCE_END = _of("DOT")
_LEADING = _of("IN BY ON UNTIL FROM BETWEEN DURING AFTER BEFORE THE MOD EDGE OF DASH OPEN ANY_WEEKDAY COMMA")
_LONGEST_OPENING = 6


def is_aside(match: Match) -> bool:
    """Whether a date stands inside a sentence, where it may be an aside, or after "since".

    A narrative moves on with the dates that open its sentences: "In 1941, …", "By early May …".
    """
    codes = match.tokens.codes
    for index in range(match.start - 1, max(match.start - _LONGEST_OPENING, -1), -1):
        if codes[index] in _SENTENCE_END:
            return False
        if codes[index] not in _LEADING:
            return True
    return match.start >= _LONGEST_OPENING
