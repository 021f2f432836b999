"""Business days: Monday to Friday. Holidays differ by country, so what is counted in them is approximate."""

from datetime import date, timedelta

from ..expression import Reading
from ..when import When, day_of

WORKDAY = "business_day"
"""The unit."""
_SATURDAY = 5


def workday_from(day: date, count: int) -> date:
    """Return the ``count``-th business day after a day, or before it where ``count`` is negative."""
    step = timedelta(1 if count > 0 else -1)
    for _ in range(abs(count)):
        day += step
        while day.weekday() >= _SATURDAY:
            day += step
    return day


def moved_workdays(today: When | None, count: int) -> Reading:
    """Return the day so many business days from today."""
    if today is None or today.first is None:
        return Reading("DATE", None)
    day = day_of(workday_from(today.first, count))
    return Reading("DATE", day.timex3, f"{day.edtf}~", "day", "APPROX")


def workdays_beside(start: date, count: int) -> Reading:
    """Return the interval of the ``count`` business days after ``start``, before it where negative."""
    first, last = sorted((workday_from(start, 1 if count > 0 else -1), workday_from(start, count)))
    return Reading("DATE", f"{first}/{last}", f"{first}/{last}~", "interval", "APPROX")
