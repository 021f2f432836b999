"""How a date stands in its sentence: a year lent by a date that follows, and dates that are asides."""

import re

from ..grammar import Match
from ..narrative import Story
from ..when import When
from .steps import step_of
from .vocabulary import MONTHS
from .words import CLASSES

_of = CLASSES.of
_BRIDGE = f"[{_of('DASH TO AND OR UNTIL COMMA DURING SLASH')}]{{1,2}}"
_LEAD = f"(?:[{_of('IN ON BY UNTIL')}]|[{_of('THE')}]|[{_of('MOD')}][{_of('DASH')}]?)*"
_DAYS = f"[{_of('DAY DIGIT_ORDINAL')}]"
_ANY_DATE = f"(?:[{_of('ANY_MONTH')}]{_DAYS}?|{_DAYS}(?:[{_of('OF')}]?[{_of('ANY_MONTH')}])?)"
_TOLD_YEAR = (
    f"[{_of('OF')}]?[{_of('THE')}]?(?P<step>[{_of('THAT SAME FOLLOWING PREVIOUS')}])(?P<unit>[{_of('UNIT')}])"
)
_YEAR_AHEAD = re.compile(
    f"(?:{_BRIDGE}{_LEAD}{_ANY_DATE}){{0,6}}?{_BRIDGE}{_LEAD}"
    f"(?:(?P<month>[{_of('ANY_MONTH')}])(?:{_DAYS}[{_of('COMMA')}]?)?"
    f"|(?P<season>[{_of('ANY_SEASON')}])[{_of('OF')}]?"
    f"|{_DAYS}(?:[{_of('OF')}]?(?P<same>[{_of('ANY_MONTH')}]))?[{_of('COMMA')}]?)"
    f"(?:(?P<year>[{_of('YEAR')}]|[{_of('THREE_DIGITS')}](?=[{_of('BC')}]))(?P<bc>[{_of('BC')}])?"
    f"|{_TOLD_YEAR})"
)
_LINKS = frozenset(_of("TO UNTIL DASH"))
_THROUGH, _AND, _BETWEEN, _SINCE, _MONTHS = (
    frozenset(_of(name)) for name in ("DURING", "AND", "BETWEEN", "SINCE", "ANY_MONTH")
)
_REACH_OF_BETWEEN = 9


def year_ahead(match: Match, month: int, story: Story) -> int | None:
    """Return the year that a date lends to one before it, the match, in a list or range; None if none does.

    ``month`` is the first date's, 0 for a season: from November to March is over the turn of the year.
    """
    found = _YEAR_AHEAD.match(match.tokens.codes, match.end)
    year = _year_lent(match, found, story) if found else None
    if found is None or year is None or not month or not found["month"]:
        return year
    return year - (month > MONTHS[match.tokens.word(found.start("month"))])


def _year_lent(match: Match, found: re.Match[str], story: Story) -> int | None:
    """Return the year that is written, or told: "that year"."""
    tokens = match.tokens
    if found["year"]:
        number = int(tokens.word(found.start("year")))
        return 1 - number if found["bc"] else number
    told = told_before(match, story)
    if told is None or tokens.word(found.start("unit")) != "year":
        return None
    return told.year + step_of(tokens.word(found.start("step")))


def year_behind(match: Match, month: int, story: Story) -> int | None:
    """Return the year that the start of a range lends to its end, the match; None if it ends none."""
    codes, start, before = match.tokens.codes, match.start, story.mentioned
    if (
        before is None
        or not before.month
        or story.last_token != start - 1
        or before.unit not in {"day", "month"}
    ):
        return None
    if _MONTHS.isdisjoint(codes[max(start - _LONGEST_OPENING, 0) : start - 1]):
        return None
    link = codes[start - 1]
    is_link = link in _LINKS or link in _THROUGH
    if link in _AND:
        is_link = not _BETWEEN.isdisjoint(codes[max(start - _REACH_OF_BETWEEN, 0) : start])
    return before.year + (month < before.month) if is_link else None


def year_beside(match: Match, story: Story) -> int | None:
    """Return the year told just before a month or a day of it: "in 1845: on 30 March", "in 1911, in May"."""
    last, between = story.mentioned, match.tokens.codes[story.last_token : match.start]
    if last is None or last.unit != "year" or not 0 < story.last_token < match.start <= story.last_token + 3:
        return None
    marks = all(
        code in _BESIDE or match.tokens.raw(place) == ":"
        for place, code in enumerate(between, story.last_token)
    )
    return last.year if marks and match.tokens.codes[story.last_token - 1] in _YEARS else None


_BESIDE, _YEARS = frozenset(_of("COMMA OPEN ON IN THE")), frozenset(_of("YEAR"))


def told_before(match: Match, story: Story) -> When | None:
    """Return what "that year" counts from: the date told last, if no sentence before looked back to it."""
    last, anchor = story.mentioned, story.anchor
    if last is None or anchor is None or last.year >= anchor.year:
        return last
    codes, place = match.tokens.codes, story.mentioned_token
    looks_back = anchor.year - last.year >= _LONG_AGO or not _SINCE.isdisjoint(
        codes[max(place - _LONGEST_OPENING, 0) : place]
    )
    between = codes[max(place, match.start - _REACH_OF_SENTENCE) : match.start]
    return anchor if looks_back and not _SENTENCE_ENDS.isdisjoint(between) else last


_LONG_AGO = 20
"""So many years behind the story, a date in passing is of something else."""
_REACH_OF_SENTENCE = 60
_SENTENCE_ENDS = frozenset(_of("DOT"))
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
