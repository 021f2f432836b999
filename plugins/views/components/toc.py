"""The headings of a page."""

from collections.abc import Iterable
from dataclasses import dataclass

from ...annotation.annotated import PageHeading
from .link import LinkView


@dataclass(frozen=True, slots=True)
class TocView:
    """A table of contents."""

    entries: tuple[LinkView, ...]
    """The headings of the text."""
    has_dates: bool
    """Whether a section of dates follows."""
    has_sources: bool
    """Whether a list of sources follows."""


def toc_view(headings: Iterable[PageHeading], *, has_dates: bool, has_sources: bool) -> TocView | None:
    """Show the headings of a page; None where it has no parts."""
    entries = tuple(LinkView(heading.title, f"#{heading.id}") for heading in headings)
    return TocView(entries, has_dates, has_sources) if entries or has_dates or has_sources else None
