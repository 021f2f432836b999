"""What was wrong on a page and what was changed, newest first; and when an explainer was last read."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from ...annotation.annotated import AnnotatedPage
from ...annotation.fragments import FileAddresses
from ...explainers import Term
from ...records import Change
from ..addresses import safe
from .day import DayView, day_view


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A dated note."""

    day: DayView
    """When."""
    note: Markup
    """What."""


@dataclass(frozen=True, slots=True)
class ChangesView:
    """The history of a page."""

    corrections: tuple[ChangeView, ...]
    """What was wrong and is now right, newest first."""
    changes: tuple[ChangeView, ...]
    """What was changed, newest first."""


@dataclass(frozen=True, slots=True)
class ReviewView:
    """When an explainer was read against its sources."""

    reviewed: DayView
    """The last time."""
    review_by: DayView
    """When it is due again."""


def changes_view(annotated: AnnotatedPage, addresses: FileAddresses) -> ChangesView | None:
    """Show the history of a page, citations by their numbers there; None for one without."""
    page, inline = annotated.page, partial(addresses.inline_html, numbers=annotated.numbers)
    if not page.corrections and not page.changes:
        return None
    return ChangesView(_notes(page.corrections, inline), _notes(page.changes, inline))


def review_view(term: Term) -> ReviewView:
    """Show when an explainer was read, and when it is due."""
    return ReviewView(day_view(term.reviewed), day_view(term.review_by))


def _notes(changes: Iterable[Change], inline: Callable[[str], str]) -> tuple[ChangeView, ...]:
    notes = [ChangeView(day_view(change.date), safe(inline(change.note))) for change in changes]
    return tuple(reversed(notes))
