"""What is found: one time expression with its place, its value and how exact it is."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression in a text; ``text == source[start:end]``, always."""

    start: int
    """Offset of the first character."""
    end: int
    """Offset after the last character."""
    text: str
    """The words themselves."""
    kind: Kind
    """TIMEX3's type."""
    value: str | None
    """TIMEX3: ``2017-05-24``, ``2017-W20``, ``P2Y``, ``PAST_REF``; None where it declines to resolve."""
    edtf: str | None
    """EDTF for the timeline: ``2017-05``, ``1945~``, ``2014/..``; None where no calendar date is meant."""
    granularity: str
    """``day``, ``month``, ``year`` … for dates; else ``duration``, ``set``, ``reference`` or ``unknown``."""
    modifier: str = ""
    """TIMEX3's mod: ``START``, ``MID``, ``END``, ``APPROX``, ``ON_OR_BEFORE`` and so on, or empty."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule makes of the words: a value still without its place."""

    kind: Kind
    """TIMEX3's type."""
    value: str | None
    """TIMEX3 value or None."""
    edtf: str | None = None
    """EDTF value or None."""
    granularity: str = "unknown"
    """See :class:`Timex`."""
    modifier: str = ""
    """See :class:`Timex`."""


NOT_A_TIME = Reading("DATE", None, None, "none")
"""Returned by a rule whose words look like a time and are none: they are passed over."""
