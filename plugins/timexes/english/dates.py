"""Dates that name a month, or a day of it."""

from ..completion import complete_day
from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from ..narrative_year import year_of_month
from ..when import When
from .ahead import is_aside, year_ahead, year_behind, year_beside
from .names import is_in_name, of_name
from .numbers import ordinal
from .tense import tense_around
from .vocabulary import MONTHS
from .words import CLASSES
from .years import short_year_of, year_in_full, year_of


def full_date(match: Match, story: Story) -> Reading | None:
    """Read month, day and year in either order: "May 24, 2017", "24 May 2017"."""
    month = MONTHS[match.word("m")]
    day = complete_day(year_of(match), month, ordinal(match.word("d")))
    story.named[month] = (year_of(match), story.token)
    return story.tell(day, aside=is_aside(match))


def month_of_year(match: Match, story: Story) -> Reading | None:
    """Read "May 2017", "May nineteen ninety-seven"."""
    year = year_in_full(match)
    if year is None:
        return None
    month = MONTHS[match.word("m")]
    story.named[month] = (year, story.token)
    return story.tell(When("month", year, month), aside=is_aside(match))


def day_of_month(match: Match, story: Story) -> Reading | None:
    """Read "May 24" and complete its year."""
    month, day = MONTHS[match.word("m")], ordinal(match.word("d"))
    return _day(match, story, month, day)


def _day(match: Match, story: Story, month: int, day: int) -> Reading | None:
    year = _year_lent(match, story, month)
    if year is None:
        tense = tense_around(match.tokens, match.start, match.end) or "open"
        year = year_of_month(story, month, tense, day=day)
    if year is None:
        story.is_lost = True
        return Reading("DATE", None) if complete_day(2000, month, day) else None
    return story.tell(complete_day(year, month, day))


def _year_lent(match: Match, story: Story, month: int) -> int | None:
    """Return the year of a date beside the match that it shares: of a list, a range, a year just told."""
    lent = year_ahead(match, month, story) or year_behind(match, month, story) or year_beside(match, story)
    return lent or (None if story.is_history else story.year_named(month))


def bare_month(match: Match, story: Story) -> Reading | None:
    """Read "January" and complete its year."""
    month = MONTHS[match.word("m")]
    year = _year_lent(match, story, month)
    if year is None:
        year = year_of_month(story, month, tense_around(match.tokens, match.start, match.end))
    if year is None:
        return Reading("DATE", None)
    when = When("month", year, month)
    return of_name(when) if is_in_name(match) else story.tell(when)


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
    if day <= last.day or (match.has("y") and int(match.word("y")) != last.year):
        return None
    return story.tell(complete_day(last.year, last.part, day))


def date_of_short_year(match: Match, story: Story) -> Reading | None:
    """Read "October '29", "May 4, '68"."""
    year = short_year_of(match, story, "short")
    month = MONTHS[match.word("m")]
    if year is None:
        return None
    return story.tell(
        complete_day(year, month, ordinal(match.word("d"))) if match.has("d") else When("month", year, month)
    )


def day_alone(match: Match, story: Story) -> Reading | None:
    """Read "on the 18th": of the month the text has reached."""
    now = story.point
    if now is None or not now.month or now.unit not in {"day", "month"}:
        return None
    return story.tell(complete_day(now.year, now.part, ordinal(match.word("d"))))


def first_day(match: Match, story: Story) -> Reading | None:
    """Read the first number of "3 to 5 May 2017": a day of the month named after it."""
    before = match.tokens.raw(match.start - 1) if match.start else ""
    if before.istitle() and match.tokens.codes[match.start - 1] == CLASSES.codes["OTHER"]:
        return None  # "Operation Dawn 5, and 22 to 24 February"
    words = (match.tokens.word(index) for index in range(match.end + 2, len(match.tokens.pieces)))
    month = next(MONTHS[word] for word in words if word in MONTHS)
    return _day(match, story, month, ordinal(match.word("d")))
