"""Dates of a TimelineJS row as EDTF: as precise as its cells, and no more than what it shows its reader."""

import re
from dataclasses import dataclass

from ...edtf_dates import EdtfDate, EdtfError, parse_edtf
from ...prose import plain_text
from ...timexes import find_timexes
from .sheet import SheetRow


class CellError(Exception):
    """A cell that cannot be read."""

    def __init__(self, field: str, value: str, message: str, mend: str) -> None:
        super().__init__(f"{field}: {value!r} {message}; {mend}")
        self.field = field
        self.value = value
        self.message = message
        self.mend = mend


@dataclass(frozen=True, slots=True)
class RowDate:
    """What a row says of its date."""

    date: EdtfDate
    """The date to write."""
    unread: str = ""
    """The Display Date, where it says something else that is not in ``date``."""


_YEAR = re.compile(r"-?\d{1,9}", re.ASCII)
_NUMBER = re.compile(r"\d{1,2}", re.ASCII)
_ABOUT = re.compile(r"(?:about|around|circa|ca?\.)\s*", re.IGNORECASE)
_UNSURE = re.compile(r"\s*(?:\(uncertain\)|\(\?\)|\?)$")
_RANGE = re.compile(r"\s+to\s+|\s*[–—]\s*|\s+-\s+")


def row_date(row: SheetRow) -> RowDate:
    """Return the date of a row. Raises :class:`CellError`.

    TimelineJS knows no uncertain date, so that people write "Spring 1945" over the first of March: a Display
    Date that is wider than the cells wins.
    """
    date = _cells_date(row)
    shown = displayed_date(row.display_date) if row.display_date else date
    if shown is None or not _within(date, shown):
        return RowDate(date, row.display_date)
    return RowDate(shown)


def displayed_date(text: str) -> EdtfDate | None:
    """Read a Display Date: ``Spring 1945``, ``about 1945``, ``1947–1949``, ``since 2014``; None: unclear."""
    words = plain_text(text)
    for opening, form in (("since ", "{}/.."), ("until ", "../{}")):
        if words.lower().startswith(opening):
            return _checked(form, _one_date(words[len(opening) :]))
    first, *rest = _RANGE.split(words)
    if not rest:
        return _checked("{}", _one_date(words))
    # "3 to 5 September 1945": what the first end leaves out stands behind the second one.
    start = _one_date(first) or _one_date(f"{first} {rest[0].partition(' ')[2]}")
    return _checked("{}/{}", start, _one_date(rest[0])) if len(rest) == 1 else None


def _one_date(words: str) -> str | None:
    """Read one date that is all of ``words``; None otherwise."""
    unsure = "?" if _UNSURE.search(words) else ""
    about = "~" if _ABOUT.match(words) else ""
    bare = _ABOUT.sub("", _UNSURE.sub("", words), count=1)
    found = find_timexes(bare, None)
    if len(found) != 1 or found[0].text != bare or not found[0].edtf or "/" in found[0].edtf:
        return None
    return found[0].edtf + ("%" if unsure and about else unsure or about)


def _checked(form: str, *ends: str | None) -> EdtfDate | None:
    try:
        return None if None in ends else parse_edtf(form.format(*ends))
    except EdtfError:
        return None


def _within(date: EdtfDate, shown: EdtfDate) -> bool:
    """Whether every day that ``date`` can mean is one that ``shown`` can mean."""
    starts = shown.first is None or (date.first is not None and shown.first <= date.first)
    return starts and (shown.last is None or (date.last is not None and date.last <= shown.last))


def _cells_date(row: SheetRow) -> EdtfDate:
    start = _moment(row.year, row.month, row.day, "")
    if not row.end_year:
        if row.end_month or row.end_day:
            raise CellError("End Year", "", "is missing", "give it, or clear End Month and End Day")
        return parse_edtf(start)
    end = _moment(row.end_year, row.end_month, row.end_day, "End ")
    try:
        return parse_edtf(start if start == end else f"{start}/{end}")
    except EdtfError:
        mend = f"correct one of them: it starts {start}"
        raise CellError("End Year", end, "is before the start", mend) from None


def _moment(year: str, month: str, day: str, end: str) -> str:
    """Write year, month and day in EDTF, as far as they are given."""
    if not year:
        raise CellError(f"{end}Year", "", "is missing", "every event needs at least a year")
    parts = [_edtf_year(year, f"{end}Year")]
    if day and not month:
        raise CellError(f"{end}Month", "", "is missing", f"give it, or clear {end}Day")
    for cell, field in ((month, "Month"), (day, "Day")):
        if cell:
            parts.append(_two_digits(cell, f"{end}{field}"))
    try:
        return parse_edtf("-".join(parts)).value
    except EdtfError as error:
        raise CellError(
            f"{end}{'Day' if day else 'Month'}", day or month, "is not a date", error.mend
        ) from None


def _edtf_year(cell: str, field: str) -> str:
    """Write a year in EDTF, where 1 BC is 0; TimelineJS counts it as -1."""
    digits = re.sub(r"[\s,]+", "", cell)
    if not _YEAR.fullmatch(digits) or int(digits) == 0:
        raise CellError(field, cell, "is not a year", "write digits; -490 is 490 BC, and there is no year 0")
    year = int(digits) + (int(digits) < 0)
    return f"{'-' if year < 0 else ''}{abs(year):04}" if abs(year) <= 9999 else f"Y{year}"


def _two_digits(cell: str, field: str) -> str:
    if not _NUMBER.fullmatch(cell):
        raise CellError(field, cell, "is not a number", "write digits only: 5")
    number = int(cell)
    if not 1 <= number <= (12 if "Month" in field else 31):
        raise CellError(
            field, cell, "does not exist", "write 1 to 12" if "Month" in field else "write 1 to 31"
        )
    return f"{number:02}"
