"""The calendar of a build: opened once, with the day for which it is made."""

from collections.abc import MutableMapping
from typing import Any

from ..records import CALENDAR, Calendar, Problem
from .build_day import GIVEN_DAY, build_day, day_of, given_day


def open_calendar(settings: MutableMapping[str, Any]) -> Problem | None:
    """Put a new calendar into the settings; return what is wrong with the day that is set."""
    day, problem = build_day(settings), None
    given = given_day(settings)
    if given and day_of(given) is None:
        problem = Problem("", None, GIVEN_DAY, given, "is not a date", "write YYYY-MM-DD")
    settings[CALENDAR] = Calendar(day, bool(settings.get(GIVEN_DAY)))
    return problem
