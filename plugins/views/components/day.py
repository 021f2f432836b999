"""A day or another date, for machines and in words."""

from dataclasses import dataclass
from datetime import date

from ...annotation.page import Page
from ...edtf_dates import parse_edtf
from ...interface import Interface


@dataclass(frozen=True, slots=True)
class DayView:
    """A date."""

    iso: str
    """ISO 8601, or EDTF where that is no exact day."""
    words: str
    """As precise as it is known: ``24 May 2017``."""


def day_view(day: date, interface: Interface) -> DayView:
    """Show a day."""
    return DayView(day.isoformat(), day_words(day, interface))


def day_to_come(page: Page, interface: Interface) -> DayView | None:
    """Show the day on which a text is published that is kept back till then; None for all others."""
    return day_view(page.held_until, interface) if page.held_until else None


def day_words(day: date, interface: Interface) -> str:
    """Say a day in words."""
    return interface.date(parse_edtf(day.isoformat()))
