"""Days told by two calendars: "25 October (7 November) 1917" is one day, the 7th of November."""

from datetime import date

from ..completion import complete_day
from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from ..when import When
from .numbers import ordinal
from .relative import declined
from .vocabulary import MONTHS

_APART = range(9, 14)
"""So many days the Julian calendar has been behind the Gregorian one, from 1500 to 2100."""


def day_in_two_calendars(match: Match, story: Story) -> Reading | None:
    """Read a day with the same day in the other calendar beside it: the Gregorian one is meant."""
    one, other = (MONTHS[match.word("m")], ordinal(match.word("d"))), _other(match)
    year = match.word("y") or match.word("y2")
    if not year:
        return None
    first, second = complete_day(int(year), *one), complete_day(int(match.word("y3") or year), *other)
    gregorian = _later(first, second)
    if gregorian is None:
        crosses = {one[0], other[0]} == {1, 12}
        return declined() if crosses else None
    return story.tell(gregorian)


def _other(match: Match) -> tuple[int, int]:
    """Return month and day of the date in brackets, which may leave its month to the first."""
    if match.has("other"):
        return MONTHS[match.word("m")], ordinal(match.word("other"))
    words = [word for word in match.words("second") if word != "of"]
    month, day = words if words[0] in MONTHS else words[::-1]
    return MONTHS[month], ordinal(day)


def _later(one: When | None, other: When | None) -> When | None:
    """Return the later of two days if they are as far apart as the calendars."""
    if one is None or other is None or one.first is None or other.first is None:
        return None
    days = _days(other.first, one.first)
    if abs(days) not in _APART:
        return None
    return other if days > 0 else one


def _days(later: date, earlier: date) -> int:
    return (later - earlier).days
