"""Whose words an article reads, from when; who read it, when; how long that takes; who speaks here."""

from dataclasses import dataclass

from markupsafe import Markup

from ...annotation.annotated import AnnotatedPage
from ...edtf_dates import parse_edtf
from ...site.article_labels import label_of_one
from ...site.model import ArticleRecord, Original
from ..lookups import PageLookups
from .authors import AuthorView, author_views
from .day import DayView, day_view


@dataclass(frozen=True, slots=True)
class OriginalView:
    """The work that an article reads."""

    label: str
    """What it is called: "Column", "Report"."""
    authors: tuple[AuthorView, ...]
    """Who wrote it; none where it is the publication itself."""
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
    authors: tuple[AuthorView, ...]
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
        original=_original(record.original, lookups) if record.original else None,
        authors=author_views(record.author, lookups.addresses),
        day=day_view(shown, lookups.interface),
        minutes=article.minutes,
        voices=lookups.about_box(),
    )


def _original(original: Original, lookups: PageLookups) -> OriginalView:
    name = original.publication.casefold()
    others = tuple(author for author in original.author if author.shown.casefold() != name)
    return OriginalView(
        label=label_of_one(lookups.words, lookups.interface),
        authors=author_views(others, lookups.addresses),
        publication=original.publication,
        url=original.url or "",
        day=DayView(original.date, lookups.interface.date(parse_edtf(original.date))),
    )
