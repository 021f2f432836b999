"""What was wrong on a page and what was changed, newest first; and when an explainer was last read."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from ...annotation.annotated import AnnotatedPage
from ...explainers import Term
from ...interface import Interface
from ...records import Change
from ..addresses import safe
from ..lookups import PageLookups
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


def changes_view(annotated: AnnotatedPage, lookups: PageLookups) -> ChangesView | None:
    """Show the history of a page, citations by their numbers there; None for one without."""
    words = lookups.interface
    page, inline = annotated.page, partial(lookups.addresses.inline_html, numbers=annotated.numbers)
    if not page.corrections and not page.changes:
        return None
    return ChangesView(_notes(page.corrections, inline, words), _notes(page.changes, inline, words))


def review_view(term: Term, interface: Interface) -> ReviewView:
    """Show when an explainer was read, and when it is due."""
    return ReviewView(day_view(term.reviewed, interface), day_view(term.review_by, interface))


def _notes(
    changes: Iterable[Change], inline: Callable[[str], str], interface: Interface
) -> tuple[ChangeView, ...]:
    notes = [ChangeView(day_view(change.date, interface), safe(inline(change.note))) for change in changes]
    return tuple(reversed(notes))
