"""Completing a date that leaves something out: the year that a day is nearest to, and days that exist."""

from calendar import monthrange
from datetime import date
from typing import Literal

from .when import When

Tense = Literal["past", "future", "open"] | None
"""What the verb says of a date; ``open`` where it allows both, None where there is none."""

# A day that is further away than this is on the side of the publication date that the verb tells.
_DAYS_IN_DOUBT = 60
# News says "in March" of a month as near as this without saying that it lies ahead.
_MONTHS_AHEAD = 2


def year_of_news(now: date, month: int, day: int, tense: Tense) -> int | None:
    """Return the year of a month, or a day of it, seen from the day of publication; None if in doubt."""
    if day:
        return _nearest_year(now, month, day, tense)
    last = now.year - (month > now.month)
    following = now.year + (month < now.month)
    if tense == "open":
        return last if last == following else None
    near = (month - now.month) % 12 <= _MONTHS_AHEAD
    return following if tense == "future" or (tense is None and near) else last


def _nearest_year(now: date, month: int, day: int, tense: Tense) -> int | None:
    """Return the year in which a day of the year comes nearest to ``now``, if the verb does not object.

    Where the verb allows both, a day some months ahead may be the next or the last: None.
    """
    year = min(
        (now.year - 1, now.year, now.year + 1), key=lambda y: abs(_days(y, month, day) - _days_of(now))
    )
    ahead = _days(year, month, day) - _days_of(now)
    if tense != "future" and ahead > _DAYS_IN_DOUBT:
        return None if tense == "open" else year - 1
    return year + 1 if tense == "future" and ahead < -_DAYS_IN_DOUBT else year


def _days(year: int, month: int, day: int) -> float:
    return year * 365.25 + month * 30.4 + day


def _days_of(day: date) -> float:
    return _days(day.year, day.month, day.day)


def complete_day(year: int, month: int, day: int) -> When | None:
    """Return the day if the calendar has it."""
    if not 1 <= month <= 12 or not -9998 < year < 9999:
        return None
    return When("day", year, month, day) if 1 <= day <= last_of_month(year, month) else None


def last_of_month(year: int, month: int) -> int:
    """Return the number of days of a month of any year."""
    return monthrange(year % 400 + 2000, month)[1]
