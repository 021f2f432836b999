"""A calendar value: a day, week, month, season, quarter, year, decade or century, and its arithmetic.

Years are astronomical (0 is 1 BC), so that arithmetic works across eras.
"""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from .writing import LONG_UNITS, Unit, write_edtf, write_timex3

THURSDAY = 3
"""As ``date.weekday`` counts; a week belongs to the year and month of its Thursday."""
SPRING, SUMMER, AUTUMN, WINTER = 21, 22, 23, 24
_YEARS = {"year": 1, **LONG_UNITS}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "season": 3}


@dataclass(frozen=True, slots=True)
class When:
    """A stretch of the calendar that TIMEX3 and EDTF can name."""

    unit: Unit
    """How long it is, which is also how precise."""
    year: int
    """Astronomical year; of a decade or century the year nearest to year 0; of a week the ISO year."""
    part: int = 0
    """Month 1-12, ISO week 1-53, season 21-24, quarter 1-4 or half 1-2; 0 for years and longer."""
    day: int = 0
    """Day of the month; 0 for all but days."""
    clock: str = ""
    """Time within a day as TIMEX3 appends it: ``T10:30``, ``TMO``, ``TNI``."""

    @property
    def timex3(self) -> str:
        """The TIMEX3 value: ``2017-05-24``, ``2017-W20``, ``2017-Q3``, ``199``, ``BC0490``."""
        return write_timex3(self.unit, self.year, self.part, self.day) + self.clock

    @property
    def edtf(self) -> str:
        """The EDTF value, as exact as the TIMEX3 one; a week is the interval of its days."""
        return write_edtf(self.unit, self.year, self.part, self.day)

    @property
    def first(self) -> date | None:
        """The first day; None before year 1 and after year 9998, where ``datetime`` ends."""
        if not 1 <= self.year <= 9998:
            return None
        if self.unit in {"week", "weekend"}:
            return date.fromisocalendar(self.year, self.part, 6 if self.unit == "weekend" else 1)
        starts = {
            "day": self.part,
            "month": self.part,
            "quarter": self.part * 3 - 2,
            "half": self.part * 6 - 5,
        }
        month = self.part % 20 * 3 if self.unit == "season" else starts.get(self.unit, 1)
        return date(self.year, month, self.day or 1)

    @property
    def month(self) -> int:
        """The month it lies in or begins with; 0 for years and longer."""
        if self.unit in _YEARS:
            return 0
        return self.part if self.unit in {"day", "month"} else (self.first or date(1, 1, 1)).month

    def shifted(self, unit: str, count: int) -> "When | None":
        """Move by ``count`` units; None where that leaves the calendar or is finer than this value."""
        if unit in {"day", "week"}:
            return self._shifted_days(count * (7 if unit == "week" else 1))
        if unit in _YEARS:
            moved = self.year + count * _YEARS[unit]
            crosses = self.unit in LONG_UNITS and (moved < 1) != (self.year < 1)
            return None if crosses else _clipped(replace(self, year=moved))
        if unit not in _MONTHS or self.unit in _YEARS:
            return None
        months = count * _MONTHS[unit]
        if self.unit in {"day", "month"}:
            total = self.year * 12 + self.part - 1 + months
            return _clipped(replace(self, year=total // 12, part=total % 12 + 1))
        if self.unit == unit:
            base, many = (SPRING, 4) if unit == "season" else (1, 12 // _MONTHS[unit])
            total = self.year * many + self.part - base + count
            return _clipped(replace(self, year=total // many, part=total % many + base))
        return None

    def _shifted_days(self, days: int) -> "When | None":
        if self.unit not in {"day", "week", "weekend"} or self.first is None:
            return None
        if self.unit != "day" and days % 7:
            return None
        try:
            moved = self.first + timedelta(days)
        except OverflowError:
            return None
        return replace(day_of(moved), clock=self.clock) if self.unit == "day" else week_of(moved, self.unit)

    def within(self, unit: str) -> "When | None":
        """Return the week, month, year … that this value lies in; None if it is longer than that."""
        if unit == self.unit:
            return replace(self, clock="")
        if unit in _YEARS:
            return years_of(unit, self.year) if _YEARS[unit] >= _YEARS.get(self.unit, 0) else None
        first = self.first
        if first is None or self.unit in _YEARS or unit not in {"week", "weekend", *_MONTHS}:
            return None
        if unit in {"week", "weekend"}:
            return week_of(first, unit) if self.unit in {"day", "weekend"} else None  # type: ignore[arg-type]
        return _part_of_year(unit, self.year, self.part if self.unit == "month" else first.month)


def day_of(day: date, clock: str = "") -> When:
    """Return a day, with a time if one is given."""
    return When("day", day.year, day.month, day.day, clock)


def week_of(day: date, unit: Unit = "week") -> When:
    """Return the ISO week, or its weekend, that a day lies in."""
    year, week, _ = day.isocalendar()
    return When(unit, year, week)


def years_of(unit: str, year: int) -> When:
    """Return the year, decade, century or millennium that an astronomical year lies in.

    The 480s BC are 489 to 480 BC; the fifth century BC is 500 to 401 BC.
    """
    length, before = _YEARS[unit], 1 - year
    if unit == "year":
        first = year
    elif year > 0:
        first = max(year // length * length, 1)
    else:
        first = min(1 - before // 10 * 10, 0) if unit == "decade" else -((before - 1) // length * length)
    return When(unit, first)  # type: ignore[arg-type]


def century_of(number: int, *, before_christ: bool = False, length: int = 100) -> When:
    """Return the century (or millennium) of a number: the 19th, the fifth before Christ."""
    unit = "century" if length == 100 else "millennium"
    return years_of(unit, 1 - number * length if before_christ else (number - 1) * length + 1)


def _part_of_year(unit: str, year: int, month: int) -> When:
    if unit == "month":
        return When("month", year, month)
    if unit == "season":
        return When("season", year - (month < 3), WINTER if month < 3 else 20 + month // 3)
    length = _MONTHS[unit]
    return When("quarter" if unit == "quarter" else "half", year, (month - 1) // length + 1)


def _clipped(when: When) -> When | None:
    """Keep 29 February and 31 April out of the calendar, and years within four digits."""
    if not -9998 < when.year < 9999:
        return None
    if when.unit != "day":
        return when
    return replace(when, day=min(when.day, monthrange(when.year % 400 + 2000, when.part)[1]))
