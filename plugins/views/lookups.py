"""What one text shows of the rest of the site, each part looked up by name.

The views of texts read nothing else of other pages, so what they look up tells all that they hang on.
"""

from collections.abc import Iterable, Iterator
from typing import Protocol

from markupsafe import Markup

from ..annotation.fragments import FileAddresses
from ..maps.locator import LocatorDrawing
from ..pictures import InlineDrawings, SitePicture
from .article_dates import ArticleDates
from .card import CardView
from .components.article_folder import ArticlePageView
from .components.backlinks import BacklinkPageView
from .components.chart import ChartView
from .components.events import EventView
from .components.guide import NamedExplainer
from .components.link import LinkView
from .components.map import OpeningMapView
from .components.namesakes import NamesakesView
from .components.page_turn import PageTurnView
from .components.preview import PreviewView
from .components.relations import RelationView
from .components.series import SeriesView
from .material import SiteFrame


class PageLookups(SiteFrame, Protocol):
    """The rest of the site, seen from one text."""

    @property
    def addresses(self) -> FileAddresses:
        """Where the page of each content file stands."""

    def about_box(self) -> tuple[Markup, ...]:
        """Return the lines near the by-line."""

    def all_articles(self) -> LinkView | None:
        """Return the way to all articles; None on a site of one."""

    def all_dates(self, term_id: str) -> LinkView | None:
        """Return where all dates of an explainer stand; None where its own page lists them."""

    def all_mentions(self, term_id: str) -> LinkView | None:
        """Return where all mentions of an explainer stand; None where its own page lists them."""

    def article_pages(self, article_id: str) -> tuple[ArticlePageView, ...]:
        """Return the ways to the pages below an article."""

    def backlinks(self, term_id: str) -> tuple[BacklinkPageView, ...]:
        """Return where an explainer is mentioned, as its own page shows it; of very many the first."""

    def card(self, term_id: str) -> CardView:
        """Return what the page of a card shows."""

    def chart(self, chart_id: str) -> ChartView | None:
        """Return a chart; None for one that is not there."""

    def claims_page(self, article_id: str) -> str:
        """Return the address of the page where the claims of an article stand, with their sources."""

    def drawing(self, name: str) -> InlineDrawings | None:
        """Return a drawing as a part of the page, by its path below the content folder; None for none."""

    def events_from(self, article_id: str) -> ArticleDates:
        """Return the dates that were read from an article, those that its page shows apart."""

    def events_of(self, term_id: str) -> tuple[EventView, ...]:
        """Return the dates of an explainer, as its own page shows them; of very many the first."""

    def explainer(self, term_id: str) -> LinkView:
        """Return the link to an explainer."""

    def guide(self, term_id: str) -> NamedExplainer:
        """Return an explainer as a guide names it."""

    def locator(self, term_id: str) -> LocatorDrawing | None:
        """Return the picture of where an explainer lies; None for one without a place."""

    def namesakes(self, term_id: str) -> tuple[NamesakesView, ...]:
        """Return what else has the names of an explainer."""

    def opening_map(self, view_id: str) -> OpeningMapView | None:
        """Return a view of the map for the top of a page; None for one that is not there."""

    def page_turn(self, term_id: str) -> PageTurnView | None:
        """Return the neighbors of an explainer; None for one that has none."""

    def picture(self, name: str) -> SitePicture | None:
        """Return a picture by its path below the content folder; None for none, and for a faulty one."""

    def previews(self, term_ids: Iterable[str]) -> Iterator[PreviewView]:
        """Yield the cards of explainers, each once, in order."""

    def questions(self, article_id: str) -> tuple[str, ...]:
        """Return what the site asks about an article, inline Markdown; nothing but of its lead."""

    def relations(self, term_id: str) -> tuple[RelationView, ...]:
        """Return what an explainer is tied to."""

    def series(self, article_id: str) -> SeriesView | None:
        """Return the series that an article is a part of."""

    def told_apart(self, term_id: str) -> str:
        """Return the title of an explainer, with what tells it from another of the same title."""

    def topics(self, article_id: str) -> tuple[LinkView, ...]:
        """Return the topics of an article."""
