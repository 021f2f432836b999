"""From text to an EDTF date; python-edtf does the parsing.

It takes 3 to 4 ms a date, so each distinct date is parsed once: ``parse_edtf`` is pure and its results are
kept. What is plain ISO 8601 (EDTF level 0 without an interval: nine dates in ten) the standard library checks
in a thousandth of that. python-edtf's bounds are not used: open ends are infinities there, and its winters
end on 31 December.
"""

from functools import lru_cache

import edtf
from edtf.parser.edtf_exceptions import EDTFParseException

from .date import EdtfDate
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
    read = _read_interval(text, value) if "/" in value else _read_moment(text, value)
    try:
        edtf.parse_edtf(value)
    except (EDTFParseException, ValueError) as error:
        raise EdtfError(text, find_mend(text)) from error
    return read


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
    if moment is None:
        raise EdtfError(text, find_mend(text))
    return moment
