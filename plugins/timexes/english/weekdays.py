"""Weekdays: "Friday", "last Friday", "the previous Friday"."""

from dataclasses import replace

from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from .names import is_any, is_named, of_name
from .numbers import quantity
from .opening_hours import is_of_every_week
from .relative import PARTS, declined
from .steps import step_of
from .tense import tense_around
from .vocabulary import WEEKDAYS
from .words import CLASSES

_POSSESSIVE, _ARTICLE = frozenset(CLASSES.of("POSS")), frozenset(CLASSES.of("THE"))


def weekday(match: Match, story: Story) -> Reading | None:
    """Read "Friday", "last Friday", "Friday night"."""
    number = WEEKDAYS[match.word("w")]
    step = match.word("s")
    tense = tense_around(match.tokens, match.start, match.end)
    if step in {"next", "coming", "upcoming", "following"}:
        tense = "future"
    elif step in {"last", "past", "previous"}:
        tense = "past"
    elif tense == "future" and _is_attribute(match):
        tense = "open"
    day = story.weekday(number, tense)
    if day and step and story.today and day == story.today and step != "this":
        day = day.shifted("week", 1 if tense == "future" else -1)
    if day is None:
        return declined()
    if is_of_every_week(match):
        story.hours_token = match.end
        return of_name(day)
    if is_named(match) or is_any(match):
        return of_name(day)
    return story.tell(replace(day, clock=PARTS.get(match.word("p"), "")))


def weekday_weeks_ago(match: Match, story: Story) -> Reading | None:
    """Read "a week ago Wednesday": that many weeks before the last one."""
    count = quantity(match.words("q"))
    if match.word("u") not in {"week", "weeks"} or count is None or not count.isdecimal():
        return None
    day = story.weekday(WEEKDAYS[match.word("w")], "past")
    moved = day.shifted("week", -int(count)) if day else None
    return story.tell(moved) if moved else declined()


def weekday_from_narrative(match: Match, story: Story) -> Reading | None:
    """Read "the previous Friday", "the following Monday": from the day mentioned last."""
    base = story.anchor if story.anchor and story.anchor.unit == "day" else None
    if base is None or base.first is None:
        return declined()
    days = (WEEKDAYS[match.word("w")] - base.first.weekday()) % 7
    day = base.shifted("day", days - 7 if step_of(match.word("s")) < 0 else days or 7)
    return story.tell(replace(day, clock=PARTS.get(match.word("p"), ""))) if day else declined()


def _is_attribute(match: Match) -> bool:
    """Whether it is "the Tuesday deadline", "Tuesday's ruling": things the verb says nothing about."""
    codes = match.tokens.codes
    return codes[match.end : match.end + 1] in _POSSESSIVE or codes[match.start - 1 : match.start] in _ARTICLE
