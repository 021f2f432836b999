"""The role of each date of a sentence, in whatever language."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from importlib import import_module

from ...edtf_dates import Day, EdtfDate, EdtfError, parse_edtf
from ...prose import Span
from ...timexes import Timex
from .role import Role, Told

Teller = Callable[[str, Span, Sequence[Timex], Sequence[Span]], list[Told]]

_TELLERS: Mapping[str, str] = {"en": "english", "ja": "japanese", "ko": "korean"}
"""Modules by language, of which most sites need one."""

_YEAR = re.compile(r"\d{3}")
_LONGEST = 3000
_MOST_DATES = 50


def roles_of(
    text: str,
    sentence: Span,
    dates: Sequence[Timex],
    reference: date | None,
    language: str,
    *,
    quoted: Sequence[Span] = (),
    written: date | None = None,
) -> list[Role]:
    """Return what each of ``dates``, those of one sentence of ``text`` in order, is to it.

    ``quoted`` are the quotations of the sentence, see :func:`~.quotations.quoted_spans`. Of what is longer
    than any sentence, nothing is told. What names its year may have happened until ``written``, the rest
    until ``reference``.

    >>> words = "It is the lowest level since 1856."
    >>> from ...timexes import find_timexes
    >>> roles_of(words, Span(0, len(words)), find_timexes(words, None), None, "en")
    ['bound']
    """
    teller = _teller(language.partition("-")[0].lower())
    if teller is None or sentence.end - sentence.start > _LONGEST or len(dates) > _MOST_DATES:
        return ["unclear"] * len(dates)
    told = teller(text, sentence, dates, quoted)
    checked = [
        replace(found, role=_checked(found.role, timex, _latest(timex, reference, written)))
        for found, timex in zip(told, dates, strict=True)
    ]
    checked = [
        replace(found, role="quoted") if _is_inside(timex, quoted) else found
        for found, timex in zip(checked, dates, strict=True)
    ]
    days = [_days(timex) for timex in dates]
    return [
        "frame" if found.role == "event" and _is_frame(number, checked, days) else found.role
        for number, found in enumerate(checked)
    ]


@cache
def _teller(language: str) -> Teller | None:
    module = _TELLERS.get(language)
    return import_module(f".{module}", __package__).roles if module else None


def _is_frame(number: int, told: Sequence[Told], days: Sequence[EdtfDate | None]) -> bool:
    """Whether another date of the same verb lies within one, and is more exact."""
    return any(
        told[number].verb == other.verb and other.role == "event" and _is_within(days[place], days[number])
        for place, other in enumerate(told)
        if place != number
    )


def _is_within(inner: EdtfDate | None, outer: EdtfDate | None) -> bool:
    if not (inner and outer and inner.first and inner.last and outer.first and outer.last):
        return False
    is_same = (inner.first, inner.last) == (outer.first, outer.last)
    return not is_same and outer.first <= inner.first and inner.last <= outer.last


def _days(timex: Timex) -> EdtfDate | None:
    try:
        return parse_edtf(timex.edtf) if timex.edtf else None
    except EdtfError:
        return None


def _is_inside(timex: Timex, spans: Sequence[Span]) -> bool:
    return any(span.start <= timex.start and timex.end <= span.end for span in spans)


def _latest(timex: Timex, reference: date | None, written: date | None) -> date | None:
    """Return the day until which a date may have come: a year by its number is of no other."""
    return written or reference if _YEAR.search(timex.text) else reference


def _checked(role: Role, timex: Timex, latest: date | None) -> Role:
    """Let nothing have happened before its time, nor at no time at all."""
    if role != "event":
        return role
    if timex.kind == "SET":
        return "habit"
    if timex.kind == "DURATION":
        return "span"
    days = _days(timex)
    is_ahead = latest and days and days.first and days.first > Day(*latest.timetuple()[:3])
    return "plan" if is_ahead else role
