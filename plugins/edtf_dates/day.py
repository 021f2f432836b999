"""One calendar day in any year, also before year 1 and after 9999.

``datetime.date`` knows the years 1 to 9999 only; history starts earlier. Years are astronomical, as in
EDTF: year 0 is 1 BC, -489 is 490 BC.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """A day of the proleptic Gregorian calendar; days compare in time order."""

    year: int
    """Astronomical year."""
    month: int
    """1 to 12."""
    day: int
    """1 to 31."""

    @property
    def as_date(self) -> date | None:
        """The same day as ``datetime.date``; None in years that it does not know."""
        if MINYEAR <= self.year <= MAXYEAR:
            return date(self.year, self.month, self.day)
        return None

    @property
    def key(self) -> tuple[int, ...]:
        """Year, month and day for sorting beside other numbers."""
        return (self.year, self.month, self.day)


def last_day(year: int, month: int) -> Day:
    """Return the last day of a month of any year."""
    # The calendar repeats every 400 years; datetime's own years stand in for remote ones.
    return Day(year, month, monthrange(year % 400 + 2000, month)[1])
