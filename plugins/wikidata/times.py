"""A point in time of Wikidata as EDTF: never more precise, in the Gregorian calendar, what is lost told."""

from dataclasses import dataclass

from ..edtf_dates import EdtfError, parse_edtf
from .values import Time

_DAY, _MONTH, _YEAR, _DECADE, _CENTURY, _MILLENNIUM = 11, 10, 9, 8, 7, 6
_UNITS = {_DAY: "days", _MONTH: "months", _YEAR: "years", _DECADE: "decades", _CENTURY: "centuries"}
_UNITS_OF_ONE = {
    "days": "day",
    "months": "month",
    "years": "year",
    "decades": "decade",
    "centuries": "century",
}
_LONGEST_YEAR = 9_999
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date, and what an editor should know of it."""

    edtf: str
    """Empty where EDTF cannot say it."""
    note: str = ""
    """How Wikidata has it, where that is not the same; English, for a comment."""
    julian: str = ""
    """A day or month of the Julian calendar as it is counted there, in EDTF's signs; empty for any other."""


def dated(time: Time, *, is_about: bool = False, is_doubtful: bool = False) -> Dated:
    """Return a point in time as EDTF.

    A day of the Julian calendar is converted, and told. A month of it lies in two of ours: its year remains.

    >>> dated(Time(1958, 0, 0, 9, 0, 0, "gregorian")).edtf, dated(Time(-44, 3, 15, 11, 0, 0, "julian")).edtf
    ('1958', '-0043-03-13')
    """
    plain, note = _plain(time)
    if time.before or time.after:
        unit = _UNITS.get(min(time.precision, _DAY), "units")
        earlier = f"{time.before} {unit if time.before != 1 else _UNITS_OF_ONE.get(unit, unit)}"
        around = f"perhaps {earlier} earlier or {time.after} later"
        note, is_about = f"{note}; {around}".removeprefix("; "), True
    sign = "%" if is_about and is_doubtful else "~" if is_about else "?" if is_doubtful else ""
    try:
        return Dated(parse_edtf(plain + sign).value if plain else "", note, _julian(time, sign))
    except EdtfError:
        return Dated("", note or as_it_stands(time))


def as_it_stands(time: Time) -> str:
    """Return a point in time as Wikidata writes it, for a comment."""
    digits = f"{abs(time.year)}" + (f"-{time.month:02}" if time.month else "")
    digits += f"-{time.day:02}" if time.month and time.day else ""
    era = " BC" if time.year < 0 else ""
    calendar = " of the Julian calendar" if time.calendar == "julian" else ""
    return f"{digits}{era}{calendar} (precision {time.precision})"


def _plain(time: Time) -> tuple[str, str]:
    """Return the date without a sign, and what there is to say."""
    if not time.year:
        return "", as_it_stands(time)
    year, precision = _astronomical(time.year), _kept_precision(time)
    if precision < _YEAR:
        text = _coarse(time.year, precision)
        return text, "" if text else as_it_stands(time)
    if time.calendar == "gregorian":
        parts = [_year(year), f"{time.month:02}", f"{time.day:02}"]
        return "-".join(parts[: precision - _YEAR + 1]), ""
    return _of_julian(year, time, precision)


def _of_julian(year: int, time: Time, precision: int) -> tuple[str, str]:
    if precision == _YEAR:
        return _year(year), "a year of the Julian calendar"
    if not (1 <= time.month <= 12 and time.day <= _LENGTHS[time.month - 1]):
        return "", as_it_stands(time)
    if precision == _MONTH:
        return _month_of_julian(year, time)
    return _gregorian(year, time.month, time.day), f"{_words(time)} in the Julian calendar"


def _julian(time: Time, sign: str) -> str:
    """Return a day or month as the Julian calendar counts it; empty where ours has no such day."""
    precision = _kept_precision(time)
    if time.calendar != "julian" or precision < _MONTH:
        return ""
    parts = [_year(_astronomical(time.year)), f"{time.month:02}", f"{time.day:02}"]
    try:
        return parse_edtf("-".join(parts[: precision - _YEAR + 1]) + sign).value
    except EdtfError:
        return ""


def _kept_precision(time: Time) -> int:
    """Return the precision as far as there are digits for it."""
    precision = min(time.precision, _DAY)
    if precision == _DAY and not time.day:
        precision = _MONTH
    return _YEAR if precision >= _MONTH and not time.month else precision


def _coarse(year: int, precision: int) -> str:
    """Return a decade, century or millennium; before Christ decades are counted otherwise than in EDTF."""
    early, number = year < 0, abs(year)
    if precision == _DECADE and not early and number <= _LONGEST_YEAR:
        return f"{number // 10:03}X"
    length, digits = {_CENTURY: (100, 2), _MILLENNIUM: (1000, 1)}.get(precision, (0, 0))
    if not length or number > _LONGEST_YEAR:
        return ""
    count = (number - 1) // length  # the 19th century is 1801 to 1900
    return f"{'-' if early else ''}{count:0{digits}}{'X' * (4 - digits)}"


def _month_of_julian(year: int, time: Time) -> tuple[str, str]:
    months = _words(time)
    first = _gregorian(year, time.month, 1)[:-6]
    last = _gregorian(year, time.month, 28)[:-6]
    return (first if first == last else ""), f"{months} in the Julian calendar"


def _gregorian(year: int, month: int, day: int) -> str:
    """Return a Julian day in our calendar, by its Julian day number (Richards 2013, 15.11)."""
    shift = 0 if month > 2 else -1  # years begin in March
    number = (1461 * (year + 4800 + shift)) // 4 + (367 * (month - 2 - 12 * shift)) // 12 + day - 32113
    f = number + 1401 + (((4 * number + 274277) // 146097) * 3) // 4 - 38
    e = 4 * f + 3
    h = 5 * ((e % 1461) // 4) + 2
    found_day, found_month = (h % 153) // 5 + 1, (h // 153 + 2) % 12 + 1
    found_year = e // 1461 - 4716 + (14 - found_month) // 12
    return f"{_year(found_year)}-{found_month:02}-{found_day:02}"


def _astronomical(year: int) -> int:
    return year + 1 if year < 0 else year


def _year(year: int) -> str:
    if abs(year) > _LONGEST_YEAR:
        return f"Y{year}"
    return f"-{-year:04}" if year < 0 else f"{year:04}"


def _words(time: Time) -> str:
    """Return the day or month as it is counted in its own calendar."""
    parts = [_year(_astronomical(time.year)), f"{time.month:02}", f"{time.day:02}"]
    try:
        return parse_edtf("-".join(parts if time.day and time.precision >= _DAY else parts[:2])).words()
    except EdtfError:  # 29 February of a year in which ours has none
        return "-".join(parts)
