"""Weekdays by their number: "the last Friday of May 1811", "the first Monday of the month"."""

from datetime import date, timedelta

from ..completion import last_of_month
from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from ..narrative_year import year_of_month
from ..when import When, day_of
from .ahead import is_aside
from .numbers import ordinal
from .relative import declined
from .tense import tense_around
from .vocabulary import MONTHS, WEEKDAYS

_LAST = frozenset({"last", "final"})


def nth_weekday(match: Match, story: Story) -> Reading | None:
    """Read "the last Friday of May 1811", "the first Monday of the month"."""
    return _of_unit(match, story) if match.has("u") else _of_month(match, story)


def weekday_of_something(match: Match, story: Story) -> Reading | None:
    """Read "the first Sunday in Advent", "the second Monday after the vote": nobody knows which."""
    return declined()


def _of_month(match: Match, story: Story) -> Reading | None:
    """Return the day; without a year only where a verb says that it happened once."""
    month = MONTHS[match.word("m")]
    if match.has("y"):
        day = _nth_weekday(match, int(match.word("y")), month)
        return story.tell(day, aside=is_aside(match)) or declined()
    tense = tense_around(match.tokens, match.start, match.end)
    year = year_of_month(story, month, tense) if tense and not _is_usual(match) else None
    return story.tell(_nth_weekday(match, year, month) if year else None) or declined()


def _is_usual(match: Match) -> bool:
    """Whether it is "held on the first Saturday of June", as every year."""
    words = {match.tokens.word(index) for index in range(max(match.start - _REACH, 0), match.start)}
    return not words.isdisjoint(_PRESENT)


_REACH = 5
_PRESENT = frozenset({"is", "are"})


def _of_unit(match: Match, story: Story) -> Reading | None:
    """Return the day of the month told; "the first Monday of each month" is a set."""
    if match.word("u") != "month":
        return declined()
    if {"each", "every", "a"}.intersection(match.words("s")):
        return Reading("SET", f"XXXX-WXX-{WEEKDAYS[match.word('w')] + 1}", None, "set")
    base = story.anchor if "that" in match.words("s") else story.point
    step = 1 if "next" in match.words("s") else -1 if "last" in match.words("s") else 0
    within = base.within("month") if base else None
    told = within.shifted("month", step) if within else None
    return story.tell(_nth_weekday(match, told.year, told.part) if told else None) or declined()


def _nth_weekday(match: Match, year: int, month: int) -> When | None:
    """Return the day if the month has so many of that weekday."""
    if not 1 <= year <= 9998:
        return None
    weekday, word = WEEKDAYS[match.word("w")], match.word("n")
    if word in _LAST:
        last = date(year, month, last_of_month(year, month))
        return day_of(last - timedelta((last.weekday() - weekday) % 7))
    first = date(year, month, 1)
    number = ordinal(word)
    day = first + timedelta((weekday - first.weekday()) % 7 + 7 * (number - 1))
    return day_of(day) if number and day.month == month else None
