"""Whether the year that was found for a date is sure: texts go to and fro between then and now."""

import re
from dataclasses import dataclass, field
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
_DAYS_OF_A_MONTH = 31


@dataclass(slots=True)
class ToldDates:
    """The dates of the events that a paragraph has told so far."""

    last: EdtfDate | None = None
    """The one told last."""
    years: set[int] = field(default_factory=set)
    """Their years."""
    is_in_doubt: bool = False
    """Whether the year of one was in doubt since."""

    def accept(self, timex: Timex, days: EdtfDate, reference: date | None) -> bool:
        """Return whether an event's date is of the year that was found for it; if so, it is told.

        ``reference`` is what "this month" counts from.
        """
        if days.first is None or not self._is_sure(timex, days, days.first, reference):
            if reference and days.first and days.first.year >= reference.year - 1:
                self.is_in_doubt = True
            return False
        self.last, self.is_in_doubt = days, False
        if days.last and days.last.year == days.first.year:
            self.years.add(days.first.year)
        return True

    def _is_sure(self, timex: Timex, days: EdtfDate, first: Day, reference: date | None) -> bool:
        if self.is_in_doubt and _DISTANCE.search(timex.text):
            return False  # it counts from what is in doubt
        if self.last and _goes_wrong_way(timex, days, self.last):
            return False
        if reference is None or _names_year(timex, days):
            return True
        if first.year < reference.year - 1:
            return first.year in self.years
        is_deictic = _DEICTIC.search(timex.text) or timex.granularity in {"year", "week", "weekend"}
        return bool(is_deictic) or not self._may_be_of_then(first, reference)

    def _may_be_of_then(self, first: Day, reference: date) -> bool:
        """Whether a date without a year, found to be of now, may be of the year told last.

        In a text that goes to and fro between a history and its own day, "in March" may be of either.
        """
        if self.last is None or self.last.first is None or self.last.last is None:
            return False
        if self.last.first > Day(*reference.timetuple()[:3]):
            return True  # the paragraph tells what came after
        is_old = self.last.last.year < reference.year - 1
        return (is_old or _goes_on(first, self.last)) and not _is_recent(first, reference)


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


def _goes_on(first: Day, last: EdtfDate) -> bool:
    """Whether it may go on in the year before: "It fell in June 2022; a rival came in the autumn"."""
    if not (last.first and last.last) or last.first.month != last.last.month:
        return False
    return last.first.year == last.last.year < first.year and first.month >= last.first.month


def _is_recent(first: Day, reference: date) -> bool:
    """Whether it is of the month of writing, or of the last days before: that is told as news."""
    months = (reference.year - first.year) * 12 + reference.month - first.month
    return months * _DAYS_OF_A_MONTH + reference.day - first.day < _DAYS_OF_A_MONTH


def days_of(timex: Timex) -> EdtfDate | None:
    """Return the days of a date; None if it has none that are known."""
    try:
        return parse_edtf(timex.edtf or "")
    except EdtfError:
        return None
