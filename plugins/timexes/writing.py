"""How TIMEX3 and EDTF write a stretch of the calendar; they differ in nothing else.

Years are astronomical: 0 is 1 BC, -489 is 490 BC.
"""

from datetime import date, timedelta
from typing import Literal

Unit = Literal[
    "day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade", "century", "millennium"
]

LONG_UNITS = {"decade": 10, "century": 100, "millennium": 1000}
"""Units of many years, and how many."""
_SEASONS = {21: "SP", 22: "SU", 23: "FA", 24: "WI"}
_FIRST_CODE = {"quarter": 33, "half": 40}
_DIGITS = {"decade": 3, "century": 2, "millennium": 1}


def write_timex3(unit: Unit, year: int, part: int, day: int) -> str:
    """Write ``2017-05-24``, ``2017-W20``, ``2017-W20-WE``, ``2017-SP``, ``2017-Q3``, ``199``, ``BC0490``."""
    era = "BC" if year < 1 else ""
    if unit in LONG_UNITS:
        return f"{era}{abs(year - (year < 1)) // LONG_UNITS[unit]:0{_DIGITS[unit]}}"
    endings = {
        "day": f"-{part:02}-{day:02}",
        "month": f"-{part:02}",
        "week": f"-W{part:02}",
        "weekend": f"-W{part:02}-WE",
        "season": f"-{_SEASONS.get(part)}",
        "quarter": f"-Q{part}",
        "half": f"-H{part}",
        "year": "",
    }
    return f"{era}{1 - year if era else year:04}{endings[unit]}"


def write_edtf(unit: Unit, year: int, part: int, day: int) -> str:
    """Write ``2017-05-24``, ``2017-05``, ``2017-21``, ``2017-35``, ``199X``, ``-0489``."""
    if unit in {"week", "weekend"}:
        monday = date.fromisocalendar(year, part, 1)
        return f"{monday + timedelta(5 * (unit == 'weekend'))}/{monday + timedelta(6)}"
    sign = "-" if year < 0 else ""
    start = f"{sign}{abs(year):04}"
    if unit == "decade" and year < 1:  # "the 480s BC" are 489 to 480 BC: no EDTF decade begins there
        return f"-{9 - year - (year == 0):04}/{start}"
    if unit in LONG_UNITS:
        known = f"{abs(year) // LONG_UNITS[unit]:0{_DIGITS[unit]}}"
        return f"{'-' if year < 1 else ''}{known:X<4}"
    if unit == "year":
        return start
    code = part + _FIRST_CODE.get(unit, 1) - 1
    return f"{start}-{code:02}-{day:02}" if unit == "day" else f"{start}-{code:02}"
