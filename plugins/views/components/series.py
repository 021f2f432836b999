"""The series that an article is a part of: all parts in order, and the ways back and on."""

from dataclasses import dataclass

from ..addresses import site_address
from ..material import ViewMaterial
from .foreign import ForeignView
from .link import LinkView
from .page_turn import PageTurnView

_AROUND = 12
"""So many parts before and after the one that shows the list stand in it."""


@dataclass(frozen=True, slots=True)
class SeriesEntryView:
    """A part of a series."""

    title: str
    """Title of the article."""
    url: str
    """Its page."""
    is_here: bool
    """Whether it is the one that shows the list."""
    language: ForeignView | None = None
    """The language of the title, where it is not the page's."""


@dataclass(frozen=True, slots=True)
class SeriesView:
    """A series, seen from one of its parts."""

    name: str
    """Its name."""
    number: int
    """Which part shows it, from 1."""
    count: int
    """How many parts there are."""
    first: int
    """The number of the first part in the list."""
    parts: tuple[SeriesEntryView, ...]
    """All of them in order; of very many those around it."""
    turn: PageTurnView | None
    """The parts before and after; None where there is but one."""


def series_view(article_id: str, material: ViewMaterial) -> SeriesView | None:
    """Show the series of a published article; None for a part of none, or the only one."""
    place = material.site.series.by_article.get(article_id)
    if place is None or len(place.series.articles) == 1:
        return None
    every, here = place.series.articles, place.index
    first = max(0, min(here - _AROUND, len(every) - 2 * _AROUND - 1))
    pages = [material.articles[one].page for one in every[first : first + 2 * _AROUND + 1]]
    parts = tuple(
        SeriesEntryView(
            page.title, site_address(page.url), page.id == article_id, material.foreign(page.lang)
        )
        for page in pages
    )
    before, after = parts[: here - first][-1:], parts[here - first + 1 :][:1]
    turn = PageTurnView(*(_link(*part) for part in (before, after))) if before or after else None
    return SeriesView(place.series.name, here + 1, len(every), first + 1, parts, turn)


def _link(part: SeriesEntryView | None = None) -> LinkView | None:
    return LinkView(part.title, part.url, part.language) if part else None
