"""One end of an EDTF date: a day, month, season, year, decade or century, with its qualifier."""

import re
from dataclasses import dataclass
from typing import Literal

from .day import Day, last_day

Granularity = Literal[
    "day", "month", "season", "quarter", "half", "year", "decade", "century", "millennium", "interval"
]

SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
# Seasons have no fixed bounds in EDTF: meteorological ones of the northern hemisphere, as TimeML has them.
_FIRST_MONTH = {21: 3, 22: 6, 23: 9, 24: 12, 33: 1, 34: 4, 35: 7, 36: 10, 40: 1, 41: 7}
_MONTHS_LONG = {"season": 3, "quarter": 3, "half": 6}
_COARSE: dict[int, Granularity] = {1: "decade", 2: "century", 3: "millennium"}

_MOMENT = re.compile(
    r"(?P<year>-?(?:\d{4}|\d{3}X|\d{2}XX|\dXXX)|Y-?\d{5,9})"
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?"
    r"(?P<qualifier>[~?%]?)",
    re.ASCII,
)
_CODES = (*range(1, 13), *_FIRST_MONTH)
MOMENT_PATTERN = (
    r"(?:-?(?:\d{4}|\d{3}X|\d{2}XX|\dXXX)|Y-?\d{5,9})"
    f"(?:-(?:{'|'.join(f'{code:02}' for code in _CODES)}|XX)"
    r"(?:-(?:0[1-9]|[12]\d|3[01]|XX))?)?[~?%]?"
)
"""The same for editors' tools, which know months but no lengths of them."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One end of a date, taken apart; see EDTF level 0 and 1."""

    year: str
    """Digits, sign and unspecified digits: ``2017``, ``-0489``, ``195X``."""
    month: str | None
    """``01`` to ``12``, a season or quarter code, or ``XX``."""
    day: str | None
    """``01`` to ``31`` or ``XX``."""
    qualifier: str
    """``~`` approximate, ``?`` uncertain, ``%`` both, or empty."""

    @property
    def granularity(self) -> Granularity:
        """How finely the moment is known; unspecified digits do not count."""
        code = self.code
        if code is None:
            return _COARSE.get(self.year.count("X"), "year")
        if code <= 12:
            return "day" if self.day not in {None, "XX"} else "month"
        return "season" if code < 25 else "quarter" if code < 40 else "half"

    @property
    def code(self) -> int | None:
        """Month, season, quarter or half year as EDTF numbers them; None when not given."""
        return int(self.month) if self.month and self.month != "XX" else None

    @property
    def number(self) -> int:
        """The astronomical year; the nearest to year 0 where digits are unspecified."""
        return int(self.year.lstrip("Y").replace("X", "0"))

    @property
    def first(self) -> Day:
        """The first day it can mean."""
        code, day = self.code, self.day
        if code is None:
            return Day(_years(self.year)[0], 1, 1)
        month = _FIRST_MONTH.get(code, code)
        return Day(self.number, month, int(day) if day and day != "XX" else 1)

    @property
    def last(self) -> Day:
        """The last day it can mean."""
        if self.granularity == "day":
            return self.first
        if self.code is None:
            return Day(_years(self.year)[1], 12, 31)
        months = self.first.month + _MONTHS_LONG.get(self.granularity, 1) - 1
        return last_day(self.number + (months > 12), (months - 1) % 12 + 1)


def read_moment(text: str) -> Moment | None:
    """Take one end of an EDTF date apart; None when it is beyond what this kit reads.

    Only the shape is checked here: whether such a day exists is python-edtf's to say.
    """
    match = _MOMENT.fullmatch(text)
    if match is None:
        return None
    moment = Moment(match["year"], match["month"], match["day"], match["qualifier"])
    code = moment.code
    if code is not None and code > 12 and (code not in _FIRST_MONTH or moment.day):
        return None
    unspecified = "X" in moment.year
    return None if unspecified and moment.month else moment


def _years(year: str) -> tuple[int, int]:
    """First and last year that digits with unspecified places can mean."""
    ends = (int(year.lstrip("Y").replace("X", "0")), int(year.lstrip("Y").replace("X", "9")))
    return (min(ends), max(ends))
