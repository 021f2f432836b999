"""The running narrative: which year "in January" means, and what "two days later" counts from.

News is told from its publication date; history is told from the date mentioned last. Which of the two a
text is shows in the text itself: history names its years, news has weekdays and "yesterday".
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Literal

from .expression import Reading
from .when import When, day_of, week_of

Tense = Literal["past", "future"] | None

# From here on a month behind the last one belongs to the next year: histories go forward.
_TURN_OF_YEAR = 8
# A month as far ahead as this of a mere month may as well lie behind it: it is declined.
_TOO_FAR_AHEAD = 7
# A history this many years from its writing tells the present.
_PRESENT = 1
# News says "in March" of a month as near as this without saying that it lies ahead.
_MONTHS_AHEAD = 2
# A day that is further away than this is on the side of the publication date that the verb tells.
_DAYS_IN_DOUBT = 60


@dataclass(slots=True)
class Story:
    """What has been told so far; one per text."""

    reference: date | None
    """When the text was published or written."""
    is_history: bool
    """Whether incomplete dates are completed from the narrative rather than the reference."""
    anchor: When | None = None
    """The calendar value mentioned last."""
    mentioned: When | None = None
    """The calendar value mentioned last, asides too."""
    before_christ: bool = False
    """Whether the text counts years before Christ."""
    last_token: int = -1
    """The token after the expression found last."""
    quarter: When | None = None
    """The quarter that a report is about; "a year ago" is a year before it."""
    quarter_token: int = 0
    """Where that quarter was mentioned."""

    @property
    def today(self) -> When | None:
        """The reference as a day."""
        return day_of(self.reference) if self.reference else None

    @property
    def point(self) -> When | None:
        """What relative words count from: the narrative's last date in history, else the reference."""
        return (self.anchor or self.today) if self.is_history else self.today

    @property
    def tells_the_present(self) -> bool:
        """Whether "this year" is the year of writing: in news, and where a history reaches its own time."""
        if not self.is_history or self.reference is None or self.anchor is None:
            return not self.is_history
        return self.reference.year - self.anchor.year <= _PRESENT

    def tell(self, when: When | None, modifier: str = "", *, aside: bool = False) -> Reading | None:
        """Take a value into the narrative and return it as a reading; None stays None.

        An aside, a date inside a sentence, does not move the narrative from month to mere year.
        """
        if when is None:
            return None
        if self._moves_to(when, aside=aside):
            self.anchor = when
        return self.mention(when, modifier)

    def _moves_to(self, when: When, *, aside: bool) -> bool:
        last = self.anchor
        if last is None or when.unit != "year" or not last.month:
            return True
        # A year alone is less exact than what is known, and inside a sentence often beside the point.
        return not aside and when.year != last.year

    def mention(self, when: When, modifier: str = "") -> Reading:
        """Return a value as a reading, without taking it into the narrative."""
        self.mentioned = when
        return Reading("TIME" if when.clock else "DATE", when.timex3, when.edtf, when.unit, modifier)

    def year_of_month(self, month: int, tense: Tense, *, day: int = 0) -> int | None:
        """Return the year that a month, or a day of it, without a year means; None if nothing tells."""
        if self.is_history and self.anchor:
            return self._narrative_year(month)
        if self.reference is None:
            return self.anchor.year if self.anchor else None
        now = self.reference
        if day:
            return _nearest_year(now, month, day, tense)
        if tense == "future":
            return now.year + (month < now.month)
        if tense == "past" or (month - now.month) % 12 > _MONTHS_AHEAD:
            return now.year - (month > now.month)
        return now.year + (month < now.month)

    def _narrative_year(self, month: int) -> int | None:
        anchor = self.anchor
        if anchor is None:
            return None
        behind = anchor.month - month if anchor.month else 0
        # The first date after another year was mentioned may be of either; the next goes on as before.
        if self.mentioned and self.mentioned.year != anchor.year:
            self.mentioned = anchor
            return None
        if behind <= -_TOO_FAR_AHEAD and anchor.unit != "day":
            return None
        return anchor.year + (behind >= _TURN_OF_YEAR)

    def weekday(self, number: int, tense: Tense) -> When | None:
        """Return the day that a weekday (Monday is 0) means: the last one, or the next in the future."""
        if self.is_history or self.reference is None:
            base = self.anchor.first if self.anchor and self.anchor.unit == "day" else None
        else:
            base = self.reference
        if base is None:
            return None
        back = (base.weekday() - number) % 7
        ahead = tense == "future"
        return day_of(base).shifted("day", (number - base.weekday()) % 7 if ahead else -back)

    def week(self, count: int) -> When | None:
        """Return the week ``count`` weeks from the point the text has reached."""
        base = self.point.first if self.point and self.point.unit == "day" else None
        return week_of(base).shifted("week", count) if base else None


def _nearest_year(now: date, month: int, day: int, tense: Tense) -> int:
    """Return the year in which a day of the year comes nearest to ``now``, if the verb does not object."""
    year = min(
        (now.year - 1, now.year, now.year + 1), key=lambda y: abs(_days(y, month, day) - _days_of(now))
    )
    ahead = _days(year, month, day) - _days_of(now)
    if tense != "future" and ahead > _DAYS_IN_DOUBT:
        return year - 1
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
