"""Dates in numbers: "2017-05-24", "24.05.2017", "5/24/2017", and what 12/03/2017 means, if anything tells."""

import re
from collections.abc import Iterator
from dataclasses import replace

from ..completion import complete_day
from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from ..tokens import Tokens
from ..when import When
from .clock import clock_of
from .names import of_name
from .words import CLASSES
from .years import full_year

_SLASHED = re.compile(f"[{CLASSES.of('SLASHED')}]")
_PARTS = re.compile(r"(\d{1,2})/(\d{1,2})/((?:\d\d){1,2})")
_NEAR = 7
"""A date in numbers that lies so many days from that of its text, read one way alone, is meant so."""


def numeric_time(match: Match, story: Story) -> Reading | None:
    """Read "2017-05-24 20:00", "2017-05-24T20:00:00"."""
    start, end = match.found.span("d")
    clock = clock_of(match.word("c"))
    if not match.tokens.tight(start, end) or clock is None:
        return None
    day = complete_day(*(int(word) for word in match.words("d")[::2]))
    return story.tell(replace(day, clock=clock)) if day else None


def numeric_date(match: Match, story: Story) -> Reading | None:
    """Read "2017-05-24", "5/24/2017" and "24.05.2017".

    Where nothing tells the order, the value is as the American corpora have it, and there is no EDTF.
    """
    if not match.tokens.tight(match.start, match.end):
        return None
    words = "".join(match.words("d"))
    separator = next(sign for sign in "/.-" if sign in words)
    parts = words.split(separator)
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        return None
    numbers = [int(part) for part in parts]
    if len(parts[0]) == 4:
        return story.tell(complete_day(*numbers))
    year = numbers[2] if len(parts[2]) == 4 else full_year(numbers[2], story) if len(parts[2]) == 2 else 0
    return _in_order(story, year, *numbers[:2], dotted=separator == ".") if year else None


def _in_order(story: Story, year: int, one: int, other: int, *, dotted: bool) -> Reading | None:
    day_first, month_first = complete_day(year, other, one), complete_day(year, one, other)
    if dotted or month_first is None or day_first == month_first:
        return story.tell(day_first)
    if day_first is None:
        return story.tell(month_first)
    told = story.day_first if story.day_first is not None else _nearest(story, day_first, month_first)
    if told is None:
        return of_name(month_first)
    return story.tell(day_first if told else month_first)


def _nearest(story: Story, day_first: When, month_first: When) -> bool | None:
    """Return whether the day comes first if only one order gives about the date of the text itself."""
    near = [
        story.reference is not None
        and when.first is not None
        and abs((when.first - story.reference).days) <= _NEAR
        for when in (day_first, month_first)
    ]
    return near[0] if near[0] != near[1] else None


def day_first(tokens: Tokens) -> bool | None:
    """Return the order that a text's dates in numbers show: a number above 12 is a day."""
    orders = set[bool]()
    for found in _SLASHED.finditer(tokens.codes):
        one, other, _ = _parts(tokens, found.start())
        if max(one, other) > _LAST_MONTH >= min(one, other):
            orders.add(one > other)
    if not orders:
        orders = set(_orders_of_ranges(tokens))
    return orders.pop() if len(orders) == 1 else None


_LAST_MONTH = 12
_RANGE = re.compile(f"[{CLASSES.of('SLASHED')}][{CLASSES.of('DASH TO UNTIL')}][{CLASSES.of('SLASHED')}]")


def _orders_of_ranges(tokens: Tokens) -> Iterator[bool]:
    """Yield the one order in which a range ends after it begins: "from 12/03/2017 to 03/12/2017"."""
    for found in _RANGE.finditer(tokens.codes):
        first, last = _parts(tokens, found.start()), _parts(tokens, found.end() - 1)
        if not all((*first, *last)):
            continue
        by_day, by_month = (first[2], first[1], first[0]), (first[2], first[0], first[1])
        fits = by_day < (last[2], last[1], last[0]), by_month < (last[2], last[0], last[1])
        if fits[0] != fits[1]:
            yield fits[0]


def _parts(tokens: Tokens, place: int) -> tuple[int, ...]:
    """Return the three numbers of a token such as "12/03/2017"; zeros where it is no date."""
    parts = _PARTS.fullmatch(tokens.raw(place))
    return (int(parts[1]), int(parts[2]), int(parts[3])) if parts else (0, 0, 0)
