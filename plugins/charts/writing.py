"""Numbers and days in the language of a site: its signs for decimals and thousands, its months."""

from dataclasses import dataclass
from functools import cached_property
from math import ceil, floor, isclose, log10
from typing import TYPE_CHECKING

from ..edtf_dates import EdtfError, parse_edtf
from ..interface import Interface
from ..records.locales import locale_of
from ..records.written import WrittenNumber
from .bounds import sign_of

if TYPE_CHECKING:
    from datetime import date

    from babel import Locale

MONTHS = 12


@dataclass(frozen=True)
class Writer:
    """Writes for a language."""

    interface: Interface
    """Its words and signs."""
    unit: str = ""
    """What the numbers count; may be empty."""

    @cached_property
    def _locale(self) -> "Locale":
        return locale_of(self.interface.lang)

    def number(self, value: float) -> str:
        """Write a number with as many decimals as it was written with."""
        text = value.written if isinstance(value, WrittenNumber) else repr(value).removesuffix(".0")
        decimals = len(text.partition(".")[2]) if "e" not in text else 0
        return sign_of(value) + self._written(value, decimals)

    def tick(self, value: float, step: float) -> str:
        """Write a number of a scale whose steps are so long."""
        return self._written(value, max(0, -floor(log10(step) + 1e-9)))

    def _written(self, value: float, decimals: int) -> str:
        from babel.numbers import format_decimal  # noqa: PLC0415 - as above

        pattern = f"#,##0.{'0' * decimals}" if decimals else "#,##0"
        written = str(format_decimal(value, pattern, locale=self._locale, numbering_system="default"))
        return written.replace("-", "\N{MINUS SIGN}")

    def said(self, value: float | None) -> str:
        """Write a number with its unit; a dash for a gap."""
        return "–" if value is None else self.counted(self.number(value))

    def counted(self, number: str) -> str:
        """Put the unit to a number or a range that is written."""
        if not self.unit:
            return number
        # Translators: a number in a chart, with what it counts: "28,000 ships"; in Korean "28,000척".
        return self.interface.pgettext(
            "a number and what it counts", "%(number)s %(unit)s", number=number, unit=self.unit
        )  # fmt: skip

    def span(self, low: float | None, high: float | None) -> str:
        """Write a range, open where an end is not known."""
        if low is None or high is None:
            return self.open_span(low if high is None else high, is_least=high is None)
        one, other = self.number(low), self.number(high)
        dash = " – " if low < 0 or sign_of(low) or sign_of(high) else "–"
        return one if one == other else f"{one}{dash}{other}"

    def open_span(self, known: float | None, *, is_least: bool) -> str:
        """Write the end of a range that is known where the other is not, with its sign."""
        if known is None:
            return "–"
        sign = "≥" if is_least else "≤"
        return self.number(known) if sign_of(known) else f"{sign}\N{NO-BREAK SPACE}{self.number(known)}"

    def day(self, text: str) -> tuple[str, str]:
        """Write a date short: its own part, and the year where that is not all of it."""
        found = parse_edtf(text)
        day, about, doubt = found.earliest, "~" * found.approximate, "?" * found.uncertain
        if day is None or found.granularity not in {"month", "day"}:
            is_plain = found.granularity == "year" and day is not None
            return (f"{about}{day.year}{doubt}" if is_plain and day else self.interface.date(found)), ""
        own = self._month(day) if found.granularity == "month" else self._by_skeleton("MMMd", day)
        return f"{about}{own}{doubt}", self._by_skeleton("y", day)

    def name(self, text: str) -> str:
        """Write the name of a row: of a date its words, anything else as it is."""
        try:
            found = parse_edtf(text)
        except EdtfError:
            return text
        if found.earliest is None or found.granularity not in {"month", "day"}:
            return self.day(text)[0]
        skeleton = "yMMM" if found.granularity == "month" else "yMMMd"
        written = self._by_skeleton(skeleton, found.earliest)
        return f"{'~' * found.approximate}{written}{'?' * found.uncertain}"

    def _month(self, day: "date") -> str:
        """Write a month that stands alone: some languages bend it beside a day."""
        from babel.dates import format_date  # noqa: PLC0415 - as above

        return str(format_date(day, "LLL", locale=self._locale))

    def _by_skeleton(self, skeleton: str, day: "date") -> str:
        """Write the parts of a date in the order and with the signs of the language (CLDR)."""
        from babel.dates import format_skeleton  # noqa: PLC0415 - as above

        locale = locale_of("en-001") if self.interface.lang == "en" else self._locale
        return str(format_skeleton(skeleton, day, locale=locale))


def unit_words(unit: str | None, interface: Interface) -> str:
    """Return what the numbers of a chart count, where that stands without a number; may be empty."""
    if not unit:
        return ""
    # Translators: what all numbers of a chart count, below its title, or in brackets behind it:
    # "million tons"; a language may say what that is: "단위: 백만 톤".
    return interface.pgettext("what the numbers of a chart count", "%(unit)s", unit=unit)


def moment(text: str) -> float | None:
    """Return where a date stands among the years; None for what is no date.

    >>> moment("2017-07"), moment("Seoul")
    (2017.5, None)
    """
    try:
        first = parse_edtf(text).first
    except EdtfError:
        return None
    return (
        first if first is None else round(first.year + (first.month - 1 + (first.day - 1) / 31) / MONTHS, 4)
    )


def ticks(low: float, high: float, most: int = 6) -> tuple[float, ...]:
    """Return round numbers that enclose a range, at most so many steps.

    >>> ticks(0, 113)
    (0.0, 20.0, 40.0, 60.0, 80.0, 100.0, 120.0)
    """
    if isclose(low, high):
        low, high = min(low, 0.0), max(high, 0.0) or 1.0
    step = step_of(high - low, most)
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    return tuple(round(number * step, 10) for number in range(first, last + 1))


def step_of(length: float, most: int) -> float:
    """Return the smallest round step that goes into a length so many times at most."""
    power = 10.0 ** floor(log10(length / most))
    return next(power * factor for factor in (1, 2, 5, 10, 20) if length / (power * factor) <= most + 1e-9)
