"""Whose words an article reads, from when; who read it, when; how long that takes; who speaks here."""

from dataclasses import dataclass

from markupsafe import Markup

from ...annotation.annotated import AnnotatedPage
from ...edtf_dates import parse_edtf
from ...site.model import ArticleRecord, Original
from ..lookups import PageLookups
from .day import DayView, day_view


@dataclass(frozen=True, slots=True)
class OriginalView:
    """The work that an article reads."""

    label: str
    """What it is called: "Column", "Report"."""
    author: str
    """Who wrote it."""
    publication: str
    """Where it was published."""
    url: str
    """Its address; may be empty."""
    day: DayView
    """When it was published."""


@dataclass(frozen=True, slots=True)
class BylineView:
    """The lines under a title."""

    original: OriginalView | None
    """The work it reads; None when the article is the original itself."""
    author: str
    """Ours."""
    day: DayView
    """When we published it; of a reading, when we last changed it."""
    minutes: int
    """How long reading takes."""
    voices: tuple[Markup, ...]
    """Who speaks here, a line each."""


def byline_view(article: AnnotatedPage, record: ArticleRecord, lookups: PageLookups) -> BylineView:
    """Show the lines under the title of an article."""
    shown = (record.modified or record.date) if record.original else record.date
    return BylineView(
        original=_original(record.original, lookups.words.article_label) if record.original else None,
        author=record.author,
        day=day_view(shown),
        minutes=article.minutes,
        voices=lookups.about_box(),
    )


def _original(original: Original, label: str) -> OriginalView:
    day = DayView(original.date, parse_edtf(original.date).words())
    return OriginalView(label, original.author, original.publication, original.url or "", day)
