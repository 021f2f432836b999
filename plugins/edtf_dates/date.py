"""An EDTF date as a value: its bounds, its place in order, its words."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from .day import Day
from .moment import Granularity, Moment
from .words import write_words

_FAR = 10**10


@dataclass(frozen=True)
class EdtfDate:
    """A date or interval; made by :func:`~plugins.edtf_dates.parse_edtf`, once for each distinct value."""

    value: str
    """The normalized EDTF string."""
    start: Moment | None
    """The date, or where an interval starts; None when the start is open or unknown."""
    end: Moment | None
    """The date again, or where an interval ends; None when the end is open or unknown."""

    @cached_property
    def first(self) -> Day | None:
        """The earliest possible day; None when the start is open."""
        return self.start.first if self.start else None

    @cached_property
    def last(self) -> Day | None:
        """The latest possible day; None when the end is open."""
        return self.end.last if self.end else None

    @property
    def earliest(self) -> date | None:
        """``first`` as a date; None when open or in a year that ``datetime`` does not know."""
        return self.first.as_date if self.first else None

    @property
    def latest(self) -> date | None:
        """``last`` as a date; None when open or in a year that ``datetime`` does not know."""
        return self.last.as_date if self.last else None

    @property
    def earliest_year(self) -> int | None:
        """The astronomical year of ``first``, however remote; None when the start is open."""
        return self.first.year if self.first else None

    @property
    def open_start(self) -> bool:
        """Whether it has no known start: ``../1945``."""
        return self.start is None

    @property
    def open_end(self) -> bool:
        """Whether it has no known end: ``2014/..``."""
        return self.end is None

    @property
    def granularity(self) -> Granularity:
        """How finely the date is known; ``interval`` for two ends, open or not."""
        if self.start is None or self.start is not self.end:
            return "interval"
        return self.start.granularity

    @property
    def approximate(self) -> bool:
        """Whether an end is marked ``~`` or ``%``."""
        return any(mark in self.value for mark in "~%")

    @property
    def uncertain(self) -> bool:
        """Whether an end is marked ``?`` or ``%``."""
        return any(mark in self.value for mark in "?%")

    @cached_property
    def sort_key(self) -> tuple[tuple[int, ...], tuple[int, ...], str]:
        """A total order: by the first day, then the longer first; "until 1945" stands at its end."""
        first, last = self.first or self.last, self.last
        start = first.key if first else (-_FAR, 1, 1)
        end = last.key if last else (_FAR, 12, 31)
        return (start, tuple(-part for part in end), self.value)

    @cached_property
    def html_datetime(self) -> str | None:
        """A value that HTML allows in ``<time datetime>``; None where HTML cannot say it."""
        plain = self.granularity in {"day", "month", "year"} and self.value.replace("-", "").isdecimal()
        return self.value if plain and self.value[0] != "-" and int(self.value[:4]) > 0 else None

    def words(self, language: str = "en") -> str:
        """Say the date exactly as precisely as it is known: "about 1945", "since 2014"."""
        known = self._words.get(language)
        if known is None:
            known = self._words[language] = write_words(self.value, self.start, self.end, language)
        return known

    @cached_property
    def _words(self) -> dict[str, str]:
        return {}

    def overlaps(self, other: "EdtfDate") -> bool:
        """Whether some day can belong to both."""
        return _reaches(self, other) and _reaches(other, self)


def _reaches(date_: EdtfDate, other: EdtfDate) -> bool:
    """Whether ``date_`` can start no later than ``other`` ends."""
    return date_.first is None or other.last is None or date_.first <= other.last
