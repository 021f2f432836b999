"""Ranges: two ends found one by one, joined into one interval.

TimeML marks the ends of "from 2014 to 2016" as two expressions, and so does ``find_timexes`` in English; a
timeline wants the one event that lasts.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from .expression import Timex

_DASH = r"\s*[-–—~∼〜～]\s*"
_BRIDGES = {
    "en": re.compile(rf"{_DASH}|,?\s+(?:to|until|till|through)\s+", re.IGNORECASE),
    "ko": re.compile(rf"{_DASH}|\s*(?:에서|부터)\s*"),
    "ja": re.compile(rf"{_DASH}|\s*から\s*"),
}
_LISTS = {
    "en": re.compile(r"\s?/\s?"),
    "ko": re.compile(r"\s*[,·]\s*"),
    "ja": re.compile(r"\s*[、，・,]\s*"),
}
_BETWEEN = re.compile(r"\s+and\s+", re.IGNORECASE)
_OPENS_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?$", re.IGNORECASE)
_WIDEST_LEAD = 14
# EDTF intervals run between these; python-edtf knows no seasons in them.
_ENDS = frozenset({"day", "month", "year", "decade", "century"})


def join_ranges(text: str, timexes: list[Timex], language: str = "en") -> list[Timex]:
    """Join the ends of ranges: "from 2014 to 2016", "between 1947 and 1949", "1955–1957".

    ``timexes`` are those of ``find_timexes`` for the same text, in order; all others are passed on unchanged.
    Both values of a joined range are intervals: ``2014/2016``.
    """
    return list(_joined(text, timexes, language.partition("-")[0].lower()))


def _joined(text: str, timexes: list[Timex], language: str) -> Iterator[Timex]:
    waiting: Timex | None = None
    last: Timex | None = None
    """The end that ``waiting`` reaches; a list may go on from there."""
    for timex in timexes:
        if waiting and last and _goes_on(text, waiting, last, timex, language):
            waiting, last = _join(text, waiting, timex), timex
        else:
            if waiting:
                yield waiting
            waiting = last = timex
    if waiting:
        yield waiting


def _goes_on(text: str, waiting: Timex, last: Timex, timex: Timex, language: str) -> bool:
    """Whether an expression is the second end of a range, or the next of a list that is one already."""
    if waiting is last:
        return _is_range(text, waiting, timex, language)
    return _is_end(timex) and _is_list(text[last.end : timex.start], last, timex, language)


def _is_range(text: str, first: Timex, last: Timex, language: str) -> bool:
    if not _is_end(first) or not _is_end(last) or not _in_order(first, last):
        return False
    gap = text[first.end : last.start]
    if _BRIDGES[language].fullmatch(gap) or _is_list(gap, first, last, language):
        return True
    before = text[max(first.start - _WIDEST_LEAD, 0) : first.start]
    return bool(_BETWEEN.fullmatch(gap) and _OPENS_BETWEEN.search(before))


def _is_list(gap: str, first: Timex, last: Timex, language: str) -> bool:
    """Whether two adjoin in a list that leaves the unit, or in English the year, to the last of it."""
    shares = language == "en" or first.text[-1].isdecimal()
    return shares and bool(_LISTS[language].fullmatch(gap)) and _adjoin(first, last)


def _adjoin(first: Timex, last: Timex) -> bool:
    """Whether a list that shares a unit or a year goes on: "26、27日", "August/September 1811"."""
    before, after = (_READ.fullmatch(str(timex.edtf)) for timex in (first, last))
    if before is None or after is None or first.granularity != last.granularity:
        return False
    one, other = (date(int(found[1]), int(found[2] or 1), int(found[3] or 1)) for found in (before, after))
    if first.granularity == "day":
        return other - one == timedelta(1)
    months = (other.year - one.year) * 12 + other.month - one.month
    return months == (1 if first.granularity == "month" else 12)


_READ = re.compile(r"([1-9]\d{3})(?:-(\d\d))?(?:-(\d\d))?")


def _is_end(timex: Timex) -> bool:
    return timex.edtf is not None and timex.granularity in _ENDS and "/" not in timex.edtf


def _in_order(first: Timex, last: Timex) -> bool:
    """Whether the first end starts before the last; years before Christ are left to their minus signs."""
    start, end = str(first.edtf).rstrip("~"), str(last.edtf).rstrip("~")
    if start.startswith("-") or end.startswith("-"):
        return start.startswith("-") and (not end.startswith("-") or start > end)
    return start < end


def _join(text: str, first: Timex, last: Timex) -> Timex:
    return replace(
        first,
        end=last.end,
        text=text[first.start : last.end],
        kind="DATE",
        value=f"{str(first.value).partition('/')[0]}/{last.value}",
        edtf=f"{str(first.edtf).partition('/')[0]}/{last.edtf}",
        granularity="interval",
    )
