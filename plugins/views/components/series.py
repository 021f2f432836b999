"""The series that an article is a part of: all parts in order, and the ways back and on."""

from dataclasses import dataclass

from ..addresses import site_address
from ..material import ViewMaterial
from .link import LinkView
from .page_turn import PageTurnView


@dataclass(frozen=True, slots=True)
class SeriesEntryView:
    """A part of a series."""

    title: str
    """Title of the article."""
    url: str
    """Its page."""
    is_here: bool
    """Whether it is the one that shows the list."""


@dataclass(frozen=True, slots=True)
class SeriesView:
    """A series, seen from one of its parts."""

    name: str
    """Its name."""
    number: int
    """Which part shows it, from 1."""
    parts: tuple[SeriesEntryView, ...]
    """All of them, from the first to the last."""
    turn: PageTurnView | None
    """The parts before and after; None where there is but one."""


def series_view(article_id: str, material: ViewMaterial) -> SeriesView | None:
    """Show the series of a published article; None for one that is a part of none."""
    series = material.site.series.by_article.get(article_id)
    if series is None:
        return None
    pages = [material.articles[one].page for one in series.articles]
    here = series.articles.index(article_id)
    parts = tuple(
        SeriesEntryView(page.title, site_address(page.url), page.id == article_id) for page in pages
    )
    before, after = (parts[here - 1] if here else None), (parts[here + 1] if here + 1 < len(parts) else None)
    turn = PageTurnView(_link(before), _link(after)) if len(parts) > 1 else None
    return SeriesView(series.name, here + 1, parts, turn)


def _link(part: SeriesEntryView | None) -> LinkView | None:
    return LinkView(part.title, part.url) if part else None
