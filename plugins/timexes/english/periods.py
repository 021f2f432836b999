"""Holidays and named periods of history."""

from datetime import date, timedelta

from dateutil.easter import easter  # type: ignore[import-untyped]

from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from ..when import When, day_of
from .named import DAYS_BY_NAME, PERIODS_BY_NAME, NamedDay
from .names import is_in_name, of_name
from .relative import declined
from .steps import step_of
from .tense import tense_around


def holiday(match: Match, story: Story) -> Reading | None:
    """Read "Thanksgiving", "last Christmas", "Labor Day 1998"."""
    day = _day_of_holiday(match, story)
    if day and not match.has("y") and (is_in_name(match) or _is_likeness(match)):
        return of_name(day)
    return story.tell(day) or declined()


def _is_likeness(match: Match) -> bool:
    """Whether it is "like Christmas Day": no day of any year."""
    return match.start > 0 and match.tokens.word(match.start - 1) in {"like", "than"}


def holiday_week(match: Match, story: Story) -> Reading | None:
    """Read "Easter week", "Thanksgiving weekend", "Labor Day weekend": the one that the holiday lies in."""
    day, unit = _day_of_holiday(match, story), match.word("u")
    if unit not in {"week", "weekend"}:
        return None
    first = day.first if day else None
    if day is None or first is None or (unit == "weekend" and first.weekday() in _MIDWEEK):
        return declined()
    # A holiday on a Monday makes the weekend before it long.
    near = day.shifted("day", -1) if unit == "weekend" and first.weekday() == 0 else day
    return story.tell(near.within(unit) if near else None) or declined()


_MIDWEEK = frozenset({1, 2})


def _day_of_holiday(match: Match, story: Story) -> When | None:
    named = DAYS_BY_NAME[_name(match, "h")]
    if match.has("y"):
        return _date_of(named, int(match.word("y")))
    now = story.point
    this_year = _date_of(named, now.year) if now else None
    if now is None or now.first is None or this_year is None or this_year.first is None:
        return None
    return _date_of(named, now.year + _years_off(match, this_year.first, now.first))


def _years_off(match: Match, this_year: date, now: date) -> int:
    step = step_of(match.word("s"))
    tense = (
        "past" if step < 0 else "future" if step > 0 else tense_around(match.tokens, match.start, match.end)
    )
    if tense == "past":
        return -1 if this_year > now else 0
    if tense == "future":
        return 1 if this_year < now else 0
    return round((now - this_year) / timedelta(365))


def _date_of(named: NamedDay, year: int) -> When | None:
    if not 1583 <= year <= 4000:
        return None
    if not named.month:
        return day_of(easter(year) + timedelta(named.day))
    if named.day:
        return When("day", year, named.month, named.day)
    return day_of(_nth_weekday(year, named))


def _nth_weekday(year: int, named: NamedDay) -> date:
    if named.nth < 0:
        last = date(year, named.month + 1, 1) - timedelta(1)
        return last - timedelta((last.weekday() - named.weekday) % 7)
    first = date(year, named.month, 1)
    return first + timedelta((named.weekday - first.weekday()) % 7 + 7 * (named.nth - 1) + named.later)


def named_period(match: Match, story: Story) -> Reading | None:
    """Read "the Cold War" after "during", and "Soviet-era"."""
    period = PERIODS_BY_NAME[_name(match, "h")]
    if (period.adjective and not match.has("era")) or is_in_name(match):
        return None
    edtf = period.edtf
    return Reading("DATE", edtf, edtf, "period")


def edge_of_period(match: Match, story: Story) -> Reading | None:
    """Read "the end of World War II": the year it ended."""
    period = PERIODS_BY_NAME[_name(match, "h")]
    edges = {"end": period.end, "close": period.end, "start": period.start, "beginning": period.start}
    edtf = edges.get(match.word("edge")) or (
        period.start if match.word("edge") in {"outset", "onset", "eve"} else period.edtf
    )
    modifier = "END" if edtf == period.end else "START" if edtf == period.start else ""
    return Reading("DATE", edtf, edtf, "year" if edtf.isdecimal() else "period", modifier)


def _name(match: Match, group: str) -> str:
    return " ".join(match.tokens.raw(match.found.start(group)).split())
