"""From text to an EDTF date; python-edtf does the parsing.

It takes 3 to 4 ms a date, so each distinct date is parsed once: ``parse_edtf`` is pure and its results are
kept. What is plain ISO 8601 (EDTF level 0 without an interval: nine dates in ten) the standard library checks
in a thousandth of that. python-edtf's bounds are not used: open ends are infinities there, and its winters
end on 31 December.
"""

from datetime import date
from functools import lru_cache

from .date import EdtfDate
from .day import last_day
from .errors import EdtfError
from .mending import find_mend
from .moment import Moment, read_moment

_OPEN = ("..", "")
_PLAIN = {4: "-01-01", 7: "-01", 10: ""}


@lru_cache(maxsize=4096)
def parse_edtf(text: str) -> EdtfDate:
    """Read an EDTF date: ``2017-05``, ``1945~``, ``1947/1949``, ``2014/..``, ``195X``, ``2017-21``.

    Raises :class:`EdtfError`, which says what to write instead.
    """
    value = text.strip()
    read = parse_checked(value)
    if not all(_is_plain(part) for part in value.split("/") if part not in _OPEN):
        _confirm(text, value)
    return read


@lru_cache(maxsize=4096)
def parse_checked(value: str) -> EdtfDate:
    """Read a date that a record holds: what is more than a calendar date was confirmed when it was read.

    Raises :class:`EdtfError`, which says what to write instead.
    """
    return _read_interval(value, value) if "/" in value else _read_moment(value, value)


def _confirm(text: str, value: str) -> None:
    """Have python-edtf read what is more than a calendar date."""
    from edtf import parse_edtf as parse_by_reference  # noqa: PLC0415 - 50 ms that few builds need
    from edtf.parser.edtf_exceptions import EDTFParseException  # noqa: PLC0415

    try:
        parse_by_reference(value)
    except (EDTFParseException, TypeError, ValueError) as error:  # TypeError: for ../Y12345
        raise EdtfError(text, find_mend(text)) from error


def _is_plain(part: str) -> bool:
    """Whether ``part`` is a calendar date of ISO 8601: YYYY, YYYY-MM or YYYY-MM-DD."""
    if len(part) not in _PLAIN or not part.isascii():
        return False
    try:
        date.fromisoformat(part + _PLAIN[len(part)])
    except ValueError:
        return False
    return True


def _read_moment(text: str, value: str) -> EdtfDate:
    moment = _take_apart(text, value)
    return EdtfDate(value, moment, moment)


def _read_interval(text: str, value: str) -> EdtfDate:
    lower, _, upper = value.partition("/")
    start = None if lower in _OPEN else _take_apart(text, lower)
    end = None if upper in _OPEN else _take_apart(text, upper)
    if start is None and end is None:
        raise EdtfError(text, "give at least one end: 2014/.. or ../1945")
    if start and end and start.first > end.last:
        raise EdtfError(text, f"write the earlier end first: {upper}/{lower}")
    return EdtfDate(value, start, end)


def _take_apart(text: str, part: str) -> Moment:
    moment = read_moment(part)
    if moment is None or (moment.granularity == "day" and not _exists(moment)):
        raise EdtfError(text, find_mend(text))
    return moment


def _exists(moment: Moment) -> bool:
    """Whether there is such a day; python-edtf takes every 29 February for one."""
    day, code = moment.first, moment.code or 0
    return 1 <= code <= 12 and 1 <= day.day <= last_day(moment.number, code).day
