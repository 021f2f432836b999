"""Figures that say no more than they know: more than so much, at most so much, about so much."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..records.written import WrittenNumber
from .figures import Row

NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,17})(?:\.\d{1,30})?", re.ASCII)
_SIGNS = {">": ">", ">=": "≥", "≥": "≥", "<": "<", "<=": "≤", "≤": "≤", "~": "~"}
_BOUND = re.compile(rf"(>=|<=|[>≥<≤~]) ?({NUMBER.pattern})", re.ASCII)
_UPWARDS, _DOWNWARDS = frozenset({">", "≥"}), frozenset({"<", "≤"})


class Bound(WrittenNumber):
    """A number with the sign that stands before it."""

    sign: str
    """``>``, ``≥``, ``<``, ``≤`` or ``~``."""


def read_bound(text: str) -> Bound | None:
    """Read a number with its sign; None for what is none.

    >>> read_bound(">20000"), read_bound("<= 4.50").sign, read_bound("many")
    (20000.0, '≤', None)
    """
    found = _BOUND.fullmatch(text.strip())
    if found is None:
        return None
    bound = Bound(found[2])
    bound.written, bound.sign = found[2], _SIGNS[found[1]]
    return bound


def sign_of(value: float | None) -> str:
    """Return the sign before a number; nothing for a plain one."""
    return value.sign if isinstance(value, Bound) else ""


def reaches_up(value: float | None) -> bool:
    """Whether a number is one that may be more."""
    return sign_of(value) in _UPWARDS


def reaches_down(value: float | None) -> bool:
    """Whether a number is one that may be less."""
    return sign_of(value) in _DOWNWARDS


def with_bounds(rows: Iterable[Row]) -> Iterator[Row]:
    """Yield rows whose text that is a number with a sign is read as one."""
    for row in rows:
        cells = (read_bound(cell) or cell if isinstance(cell, str) else cell for cell in row.cells)
        yield replace(row, cells=tuple(cells))
