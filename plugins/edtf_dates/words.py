"""Dates in words, exactly as precise as the data: never a false day.

One wording per language; a language without one gets the EDTF value itself, which is right in any.
"""

from collections.abc import Callable
from functools import partial

from .east_asian_words import JAPANESE, KOREAN, write_east_asian
from .moment import SEASONS, Moment

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_QUARTERS = {33: "first", 34: "second", 35: "third", 36: "fourth", 40: "first", 41: "second"}

Writer = Callable[[str, Moment | None, Moment | None], str]


def write_words(value: str, start: Moment | None, end: Moment | None, language: str = "en") -> str:
    """Write a date or interval in a language; see :meth:`EdtfDate.words`."""
    writer = WRITERS.get(language.split("-", maxsplit=1)[0])
    return writer(value, start, end) if writer else value


def _english(value: str, start: Moment | None, end: Moment | None) -> str:
    if start is end and start is not None:
        return _qualified(start)
    if end is None and start is not None:
        return (
            f"since {_qualified(start)}" if value.endswith("..") else f"{_qualified(start)} to an unknown end"
        )
    if start is None and end is not None:
        return f"until {_qualified(end)}" if value.startswith("..") else f"unknown start to {_qualified(end)}"
    return f"{_shortened(start, end)} to {_qualified(end)}" if start and end else value


def _shortened(start: Moment, end: Moment) -> str:
    """Say the start of an interval without the year, era or month that its end repeats."""
    words = _qualified(start)
    if start.qualifier or end.qualifier or "X" in (start.day or "") + (end.day or ""):
        return words
    if start.granularity == end.granularity == "day" and (start.year, start.month) == (end.year, end.month):
        return str(int(start.day or 0))
    fine = {"day", "month", "season"}
    if start.year == end.year and {start.granularity, end.granularity} <= fine:
        return words.removesuffix(" " + _year(start))
    both_before_christ = start.granularity == end.granularity == "year" and end.number < 1
    return words.removesuffix(" BC") if both_before_christ else words


def _qualified(moment: Moment) -> str:
    words = _plain(moment)
    if moment.qualifier in {"~", "%"}:
        article = "the " if moment.granularity in {"decade", "century", "millennium"} else ""
        words = f"about {article}{words}"
    return f"{words} (uncertain)" if moment.qualifier in {"?", "%"} else words


def _plain(moment: Moment) -> str:
    code, year = moment.code, _year(moment)
    if code is None:
        unknown = "a day" if moment.day else "a month" if moment.month else ""
        return f"{unknown} in {year}" if unknown else year
    if code in SEASONS:
        return f"{SEASONS[code]} {year}"
    if code > 12:
        return f"{_QUARTERS[code]} {'quarter' if code < 40 else 'half'} of {year}"
    month = f"{MONTHS[code - 1]} {year}"
    if moment.day == "XX":
        return f"a day in {month}"
    return f"{int(moment.day)} {month}" if moment.day else month


def _year(moment: Moment) -> str:
    number, early = moment.number, moment.year.startswith("-")
    if moment.granularity == "decade":
        if early:
            return f"{1 - moment.last.year + 9} to {1 - moment.last.year} BC"
        return f"{number}s" if number else "1 BC to AD 9"
    if moment.granularity in {"century", "millennium"}:
        length = 100 if moment.granularity == "century" else 1000
        return f"{_ordinal(abs(number) // length + 1)} {moment.granularity}{' BC' if early else ''}"
    if number < 1:
        return f"{_grouped(1 - number)} BC"
    return f"AD {number}" if number < 1000 else _grouped(number)


def _grouped(number: int) -> str:
    """Group the digits of years with more than four of them: 170,000,002."""
    return f"{number:,}" if number >= 10_000 else str(number)


def _ordinal(number: int) -> str:
    teen = 10 <= number % 100 <= 20
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


WRITERS: dict[str, Writer] = {
    "en": _english,
    "ko": partial(write_east_asian, KOREAN),
    "ja": partial(write_east_asian, JAPANESE),
}
"""One writer per language code; a translation adds its own."""
