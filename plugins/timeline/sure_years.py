"""Whether the year that was found for a date is sure: texts go to and fro between then and now."""

import re
from collections.abc import Sequence
from datetime import date

from ..edtf_dates import Day, EdtfDate, EdtfError, parse_edtf
from ..timexes import Timex

_YEAR = re.compile(r"\d{3}")
"""What names a year, or a decade, by itself."""
_DISTANCE = re.compile(
    r"\b(?:ago|later|earlier|following|previous|next|same|that)\b|전|뒤|후|[前後]", re.IGNORECASE
)
"""What counts from a day that it tells."""
_EARLIER = re.compile(r"\bearlier$", re.IGNORECASE)
_LATER = re.compile(r"\b(?:later|following|next)\b|뒤|후|後", re.IGNORECASE)
_DEICTIC = re.compile(r"\b(?:last|this|past)\b|지난|이번|올|[昨今先去]", re.IGNORECASE)
"""What counts from the day of writing."""
_RECENT = 14
"""So many days ago a weekday was, or a day that is told as news."""


Told = Sequence[EdtfDate | None]
"""The dates of the events that a paragraph has told so far; None for one whose year is in doubt."""


def has_sure_year(timex: Timex, days: EdtfDate, reference: date | None, told: Told) -> bool:
    """Return whether a date is of the year that was found for it.

    ``reference`` is what "this month" counts from.
    """
    last = told[-1] if told else None
    if told and last is None and _DISTANCE.search(timex.text):
        return False  # it counts from what is in doubt
    if last and _goes_wrong_way(timex, days, last):
        return False
    if reference is None or _names_year(timex, days):
        return True
    return not _may_be_of_another_year(timex, days, reference, told)


def _goes_wrong_way(timex: Timex, days: EdtfDate, last: EdtfDate) -> bool:
    """Whether "later" lies before the event told last, or "earlier" behind: counted from another."""
    if not (days.first and days.last and last.first and last.last):
        return False
    is_back, is_on = _EARLIER.search(timex.text), _LATER.search(timex.text)
    return bool((is_back and days.first > last.last) or (is_on and days.last < last.first))


def _names_year(timex: Timex, days: EdtfDate) -> bool:
    """Whether a date has its year from its own words, as what is longer than a year has."""
    if _YEAR.search(timex.text) or _DISTANCE.search(timex.text):
        return True
    return bool(days.first and days.last and days.last.year > days.first.year + 1)


def _may_be_of_another_year(timex: Timex, days: EdtfDate, reference: date, told: Told) -> bool:
    """Whether a date without a year may be of the year of writing as well as of one told before.

    In a text that goes to and fro between a history and its own day, "in March" may be of either.
    """
    year = days.first.year if days.first else 0
    if year < reference.year - 1:
        return all(not other or not other.first or other.first.year != year for other in told)
    sure = [other for other in told if other]
    if not sure or _DEICTIC.search(timex.text) or timex.granularity in {"year", "week", "weekend"}:
        return False
    last = sure[-1].last
    if last and last > Day(*reference.timetuple()[:3]):
        return True  # the paragraph tells what came after
    return bool(last and last.year < reference.year - 1 and _distance(days, reference) > _RECENT)


def _distance(days: EdtfDate, reference: date) -> int:
    """Return how many days ago, roughly."""
    last = days.last
    if last is None:
        return 0
    return (reference.year - last.year) * 366 + (reference.month - last.month) * 31 + reference.day - last.day


def days_of(timex: Timex) -> EdtfDate | None:
    """Return the days of a date; None if it has none that are known."""
    try:
        return parse_edtf(timex.edtf or "")
    except EdtfError:
        return None
