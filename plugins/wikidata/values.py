"""Values of statements, each a type of its own."""

import re
from dataclasses import dataclass
from typing import Literal

Calendar = Literal["gregorian", "julian"]
Unknown = Literal["somevalue", "novalue"]
"""There is one, but nobody knows which; there is none."""

MAX_TEXT = 300
"""Characters; what is longer is no name."""
ITEM = re.compile(r"Q[1-9]\d{0,11}", re.ASCII)
"""The id of an item."""


@dataclass(frozen=True, slots=True)
class ItemId:
    """Another item."""

    id: str
    """``Q183``."""


@dataclass(frozen=True, slots=True)
class Time:
    """A point in time, in the calendar that it names."""

    year: int
    """Historical: 44 before Christ is -44; there is no year 0."""
    month: int
    """0 where it is not given."""
    day: int
    """0 where it is not given."""
    precision: int
    """As Wikibase numbers it: 11 a day, 10 a month, 9 a year, 8 a decade, 7 a century, 6 a millennium."""
    before: int
    """Units of the precision by which it may be earlier."""
    after: int
    """Units of the precision by which it may be later."""
    calendar: Calendar
    """In which year, month and day are counted."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, with what it counts."""

    amount: str
    """Decimal, as it was written, without a plus."""
    unit: str
    """Id of an item; empty for a bare number."""
    lower: str
    """Lower bound; empty where none is given."""
    upper: str
    """Upper bound; empty where none is given."""


@dataclass(frozen=True, slots=True)
class Coordinates:
    """A place on a globe."""

    latitude: float
    """In degrees."""
    longitude: float
    """In degrees."""
    precision: float
    """In degrees; 0 where none is given."""
    is_on_earth: bool
    """Whether the globe is ours."""


@dataclass(frozen=True, slots=True)
class Words:
    """A text."""

    text: str
    """On one line."""
    lang: str
    """Wikimedia's code; empty for a text in no language."""


Value = ItemId | Time | Quantity | Coordinates | Words | Unknown
