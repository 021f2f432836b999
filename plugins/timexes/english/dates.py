"""Dates that name a month, or a day of it."""

from dataclasses import replace

from ..completion import complete_day
from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from ..narrative_year import year_of_month
from ..when import When
from .ahead import is_aside, year_ahead
from .clock import clock_of
from .numbers import ordinal
from .tense import tense_around
from .vocabulary import MONTHS
from .years import full_year, year_in_full, year_of


def full_date(match: Match, story: Story) -> Reading | None:
    """Read month, day and year in either order: "May 24, 2017", "24 May 2017"."""
    day = complete_day(year_of(match), MONTHS[match.word("m")], ordinal(match.word("d")))
    return story.tell(day, aside=is_aside(match))


def month_of_year(match: Match, story: Story) -> Reading | None:
    """Read "May 2017", "May nineteen ninety-seven"."""
    year = year_in_full(match)
    if year is None:
        return None
    return story.tell(When("month", year, MONTHS[match.word("m")]), aside=is_aside(match))


def day_of_month(match: Match, story: Story) -> Reading | None:
    """Read "May 24" and complete its year."""
    month, day = MONTHS[match.word("m")], ordinal(match.word("d"))
    return _day(match, story, month, day)


def _day(match: Match, story: Story, month: int, day: int) -> Reading | None:
    year = year_ahead(match, month)
    if year is None:
        tense = tense_around(match.tokens, match.start, match.end) or "open"
        year = year_of_month(story, month, tense, day=day)
    if year is None:
        story.is_lost = True
        return Reading("DATE", None) if complete_day(2000, month, day) else None
    return story.tell(complete_day(year, month, day))


def bare_month(match: Match, story: Story) -> Reading | None:
    """Read "January" and complete its year."""
    month = MONTHS[match.word("m")]
    year = year_ahead(match, month)
    if year is None:
        year = year_of_month(story, month, tense_around(match.tokens, match.start, match.end))
    return Reading("DATE", None) if year is None else story.tell(When("month", year, month))


def adjective_month(match: Match, story: Story) -> Reading | None:
    """Read "the March meeting", not "the March on Rome"."""
    following = match.tokens.raw(match.end) if match.end < len(match.tokens.pieces) else ""
    if not following[:1].islower() or following in {"on", "of", "to", "from", "for", "in"}:
        return None
    return bare_month(match, story)


def second_day(match: Match, story: Story) -> Reading | None:
    """Read the second number of "May 4 and 5", "April 6-7": a day of the month just named."""
    last = story.mentioned
    if last is None or last.unit != "day" or story.last_token != match.start - 1:
        return None
    day = ordinal(match.word("d"))
    if day <= last.day:
        return None
    return story.tell(complete_day(last.year, last.part, day))


def day_alone(match: Match, story: Story) -> Reading | None:
    """Read "on the 18th": of the month the text has reached."""
    now = story.point
    if now is None or not now.month or now.unit not in {"day", "month"}:
        return None
    return story.tell(complete_day(now.year, now.part, ordinal(match.word("d"))))


def first_day(match: Match, story: Story) -> Reading | None:
    """Read the first number of "3 to 5 May 2017": a day of the month named after it."""
    month = MONTHS[match.tokens.word(match.end + 2)]
    return _day(match, story, month, ordinal(match.word("d")))


def numeric_time(match: Match, story: Story) -> Reading | None:
    """Read "2017-05-24 20:00", "2017-05-24T20:00:00"."""
    start, end = match.found.span("d")
    clock = clock_of(match.word("c"))
    if not match.tokens.tight(start, end) or clock is None:
        return None
    day = complete_day(*(int(word) for word in match.words("d")[::2]))
    return story.tell(replace(day, clock=clock)) if day else None


def numeric_date(match: Match, story: Story) -> Reading | None:
    """Read "2017-05-24", "5/24/2017" and "24.05.2017"; the order only where the numbers leave no doubt."""
    if not match.tokens.tight(match.start, match.end):
        return None
    words = "".join(match.words("d"))
    separator = next(sign for sign in "/.-" if sign in words)
    parts = words.split(separator)
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        return None
    numbers = [int(part) for part in parts]
    if len(parts[0]) == 4:
        return story.tell(complete_day(*numbers))
    year = numbers[2] if len(parts[2]) == 4 else full_year(numbers[2], story) if len(parts[2]) == 2 else 0
    month, day = (numbers[1], numbers[0]) if separator == "." or numbers[0] > 12 else numbers[:2]
    return story.tell(complete_day(year, month, day)) if year else None
