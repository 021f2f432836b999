"""A year that follows: in "between March and November 1965" March is of 1965 too."""

import re

from ..grammar import Match
from .words import CLASSES, MONTHS

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
