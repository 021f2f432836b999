"""Times of day: "9 a.m. Tuesday", "noon", "3:00 a.m."."""

import re
from dataclasses import replace

from ..completion import complete_day
from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from ..narrative_year import year_of_month
from ..when import When
from .numbers import ordinal
from .relative import PARTS, declined
from .tense import tense_around
from .vocabulary import MONTHS, WEEKDAYS

# So many tokens after a day was named, a time of day is of that day.
_REACH_OF_DAY = 30
_REACH_OF_HOURS = 8
_LONGEST_DATE = 12
_CLOCK = re.compile(r"(\d{1,2})(?::(\d\d))?(?::\d\d)?\s*([ap])?\.?m?\.?", re.IGNORECASE)


def clock_time(match: Match, story: Story) -> Reading | None:
    """Read a time, on the day named beside it, or on the day the text has reached."""
    clock = PARTS.get(match.word("c")) or clock_of(match.word("c"))
    day = _day(match, story)
    if clock is None or _is_ratio(match):
        return None
    if day is None or day.unit != "day":
        return Reading("TIME", f"XXXX-XX-XX{clock}", None, "time")
    return story.tell(replace(day, clock=clock)) or declined()


def clock_of_full_date(match: Match, story: Story) -> Reading | None:
    """Read "5 p.m." of "5 p.m. on May 6, 2017"; the date is read by itself, and alone goes on a timeline."""
    clock = clock_of(match.word("c"))
    end = min(match.end + _LONGEST_DATE, len(match.tokens.pieces))
    words = [match.tokens.word(index) for index in range(match.end, end)]
    month = next(MONTHS[word] for word in words if word in MONTHS)
    day, year = [number for number in map(ordinal, words) if number][:2]
    when = complete_day(year, month, day)
    return Reading("TIME", f"{when.timex3}{clock}", None, "time") if clock and when else None


def _is_ratio(match: Match) -> bool:
    """Whether a unit stands directly behind it: "1:10Kb", but "19:00hrs"."""
    tokens, end = match.tokens, match.end
    if end == len(tokens.pieces) or not tokens.tight(end - 1, end + 1):
        return False
    return tokens.raw(end).isalpha() and tokens.word(end) not in _HOURS


_HOURS = frozenset({"h", "hr", "hrs", "hours", "z", "utc", "gmt", "t"})


def _day(match: Match, story: Story) -> When | None:
    tense = tense_around(match.tokens, match.start, match.end)
    if match.has("m"):
        month, day = MONTHS[match.word("m")], ordinal(match.word("d"))
        year = year_of_month(story, month, tense, day=day)
        return complete_day(year, month, day) if year is not None else None
    if match.has("w"):
        return story.weekday(WEEKDAYS[match.word("w")], tense)
    if match.has("t") and story.today:
        return story.today.shifted("day", {"yesterday": -1, "tomorrow": 1}.get(match.word("t"), 0))
    if 0 <= match.start - story.hours_token <= _REACH_OF_HOURS:
        return None
    near = story.is_history or match.start - story.last_token <= _REACH_OF_DAY
    return story.mentioned if near and story.mentioned and story.mentioned.unit == "day" else None


def clock_of(word: str) -> str | None:
    """Return TIMEX3's time of "9 a.m." or "20:00:00"; None when it is none."""
    found = _CLOCK.fullmatch(word)
    if found is None or int(found[1]) > 24 or int(found[2] or 0) > 59:
        return None
    hour = int(found[1])
    if found[3]:
        hour = hour % 12 + (12 if found[3].lower() == "p" else 0)
    return f"T{hour:02}:{found[2] or '00'}"
