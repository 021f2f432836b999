"""Parts of the site that texts show, made once for a build, and a note of every one that is looked up."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import cast

from markupsafe import Markup

from ..annotation.fragments import FileAddresses
from ..kept_work import Asked, Key, Question, RecordingMapping, value_digest
from ..lettering import FontFile
from ..maps.locator import LocatorDrawing
from ..pictures import InlineDrawings, SitePicture
from ..site.build_settings import BuildSettings
from ..site.model import Site
from .article_dates import ArticleDates, article_dates
from .article_folder import pages_of
from .card import CardView, card_view
from .claim_places import claims_page
from .components.article_folder import ArticlePageView
from .components.backlinks import BacklinkPageView, backlink_pages
from .components.chart import ChartView, chart_view
from .components.events import EventView, event_views
from .components.guide import NamedExplainer, named_explainer
from .components.link import LinkView
from .components.map import OpeningMapView, locator_picture, opening_map
from .components.namesakes import NamesakesView, namesake_views, told_apart
from .components.page_turn import PageTurnView, page_turn
from .components.preview import PreviewView, preview_view
from .components.relations import RelationView, relation_views
from .components.series import SeriesView, series_view
from .components.topic_list import topics_of_article
from .dates import all_dates, first_dates
from .material import ViewMaterial
from .mentions import all_mentions, first_mentions
from .site import about_box, all_articles
from .social_card import SocialCard, home_card

_ALL = "*"
_IN = " in "
"""What parts a question from the language of a page that has another than the site."""


def _preview(material: ViewMaterial, term_id: str) -> PreviewView | None:
    preview = material.previews.cards.get(term_id)
    return preview_view(preview, material) if preview else None


def _questions(material: ViewMaterial, article_id: str) -> tuple[str, ...]:
    """Return the questions of ``site.yaml``, which are about the lead."""
    lead = material.site.lead
    return material.words.questions if lead and article_id == lead.page.id else ()


def _told_apart(material: ViewMaterial, term_id: str) -> str:
    """A draft stands in no list: it keeps its title."""
    terms = material.site.knowledge_base
    return told_apart(terms[term_id], material) if term_id in terms else ""


_FOUND: Mapping[str, Callable[[ViewMaterial, str], object]] = {
    "about box": lambda material, _: about_box(material),
    "address": lambda material, path: material.site.addresses.urls.get(path),
    "name of source": lambda material, name: material.site.addresses.citing.names.get(name),
    "all articles": lambda material, _: all_articles(material),
    "all dates": lambda material, name: all_dates(name, material),
    "all mentions": lambda material, name: all_mentions(name, material),
    "article pages": lambda material, name: pages_of(name, material),
    "backlinks": lambda material, name: tuple(
        backlink_pages(first_mentions(name, material), material.language)
    ),
    "card": lambda material, name: card_view(material.previews.cards[name], material),
    "chart": lambda material, name: chart_view(name, material),
    "claims page": lambda material, name: claims_page(name, material),
    "drawing": lambda material, name: material.settings.pictures.inline(name),
    "events from": lambda material, name: article_dates(
        event_views(material.site.events_from(name), material),
        material.settings.article_dates,
        material.interface,
    ),
    "events of": lambda material, name: event_views(first_dates(name, material), material, of=name),
    "explainer": lambda material, name: material.explainer_link(name),
    "guide": lambda material, name: named_explainer(material.site.knowledge_base[name], material),
    "locator": lambda material, name: locator_picture(name, material),
    "namesakes": lambda material, name: namesake_views(name, material),
    "opening map": lambda material, name: opening_map(name, material),
    "page turn": lambda material, name: page_turn(name, material),
    "picture": lambda material, name: material.settings.pictures.find(name),
    "preview": _preview,
    "questions": _questions,
    "relations": lambda material, name: tuple(relation_views(name, material)),
    "series": lambda material, name: series_view(name, material),
    "told apart": _told_apart,
    "topics": lambda material, name: topics_of_article(name, material),
}
"""What can be asked, and where the answer is found."""


class SharedParts:
    """Parts that many pages show, each made once for a build."""

    def __init__(self, material: ViewMaterial) -> None:
        self.material = material
        self._made: dict[Question, object] = {}
        self._others: dict[str, SharedParts] = {}

    def in_language(self, lang: str) -> "SharedParts":
        """Return the same parts as pages of that language show them."""
        if lang in {"", self.material.lang or self.material.words.lang}:
            return self
        if lang not in self._others:
            self._others[lang] = SharedParts(self.material.in_language(lang))
        return self._others[lang]

    def find(self, question: Question) -> object:
        """Return the answer to a question, which may end in the language of the page that asks it."""
        about, _, lang = question.about.partition(_IN)
        if lang and lang != self.material.lang:
            return self.in_language(lang).find(question)
        if question not in self._made:
            self._made[question] = _FOUND[about](self.material, question.name)
        return self._made[question]

    def digest(self, question: Question) -> Key:
        """Return the digest of an answer."""
        return value_digest(self.find(question))


def lookups_of(material: ViewMaterial) -> "RecordedLookups":
    """Return the lookups of a page that is made anew with the site: nobody asks what it looked at."""
    return material.once("lookups", lambda: RecordedLookups(SharedParts(material), Asked()))


class RecordedLookups:
    """The rest of the site, seen from one text, which notes what is looked at (:class:`PageLookups`)."""

    def __init__(self, parts: SharedParts, asked: Asked) -> None:
        self._parts = parts
        self._asked = asked
        material = parts.material
        self.words: Site = material.words
        """What the site says of itself."""
        self.settings: BuildSettings = material.settings
        """How it is built."""
        self.base: str = material.base
        """Its absolute address without a slash at its end; empty where it has none."""
        self.interface = material.interface
        """The kit's own words in the language of the page."""
        self._in = f"{_IN}{material.lang}" if material.lang else ""
        self.card_fonts: tuple[FontFile, ...] | None = material.card_fonts
        """What the pictures for link previews are written in; None where nobody draws any."""
        self.home_card: SocialCard = home_card(material.words, material.interface)
        """What the picture of the home page says, without what hangs on texts."""
        known, citing = material.site.addresses.urls, material.site.addresses.citing
        names = RecordingMapping(citing.names, "name of source", self._asked)
        urls = RecordingMapping(known, "address", self._asked)
        self.addresses = FileAddresses(urls, citing=replace(citing, names=names)).in_language(material.lang)
        """Where the page of each content file stands; fields are read in the text's language."""

    def about_box(self) -> tuple[Markup, ...]:
        """Return the lines near the by-line."""
        return cast("tuple[Markup, ...]", self._find("about box", _ALL))

    def all_articles(self) -> LinkView | None:
        """Return the way to all articles; None on a site of one."""
        return cast("LinkView | None", self._find("all articles", _ALL))

    def all_dates(self, term_id: str) -> LinkView | None:
        """Return where all dates of an explainer stand; None where its own page lists them."""
        return cast("LinkView | None", self._find("all dates", term_id))

    def all_mentions(self, term_id: str) -> LinkView | None:
        """Return where all mentions of an explainer stand; None where its own page lists them."""
        return cast("LinkView | None", self._find("all mentions", term_id))

    def article_pages(self, article_id: str) -> tuple[ArticlePageView, ...]:
        """Return the ways to the pages below an article."""
        return cast("tuple[ArticlePageView, ...]", self._find("article pages", article_id))

    def backlinks(self, term_id: str) -> tuple[BacklinkPageView, ...]:
        """Return where an explainer is mentioned."""
        return cast("tuple[BacklinkPageView, ...]", self._find("backlinks", term_id))

    def card(self, term_id: str) -> CardView:
        """Return what the page of a card shows."""
        return cast("CardView", self._find("card", term_id))

    def chart(self, chart_id: str) -> ChartView | None:
        """Return a chart; None for one that is not there."""
        return cast("ChartView | None", self._find("chart", chart_id))

    def claims_page(self, article_id: str) -> str:
        """Return the address of the page where the claims of an article stand, with their sources."""
        return cast("str", self._find("claims page", article_id))

    def drawing(self, name: str) -> InlineDrawings | None:
        """Return a drawing as a part of the page, by its path below the content folder; None for none."""
        return cast("InlineDrawings | None", self._find("drawing", name))

    def events_from(self, article_id: str) -> ArticleDates:
        """Return the dates that were read from an article."""
        return cast("ArticleDates", self._find("events from", article_id))

    def events_of(self, term_id: str) -> tuple[EventView, ...]:
        """Return the dates of an explainer, as its own page shows them."""
        return cast("tuple[EventView, ...]", self._find("events of", term_id))

    def explainer(self, term_id: str) -> LinkView:
        """Return the link to an explainer."""
        return cast("LinkView", self._find("explainer", term_id))

    def guide(self, term_id: str) -> NamedExplainer:
        """Return an explainer as a guide names it."""
        return cast("NamedExplainer", self._find("guide", term_id))

    def locator(self, term_id: str) -> LocatorDrawing | None:
        """Return the picture of where an explainer lies; None for one without a place."""
        return cast("LocatorDrawing | None", self._find("locator", term_id))

    def namesakes(self, term_id: str) -> tuple[NamesakesView, ...]:
        """Return what else has the names of an explainer."""
        return cast("tuple[NamesakesView, ...]", self._find("namesakes", term_id))

    def opening_map(self, view_id: str) -> OpeningMapView | None:
        """Return a view of the map for the top of a page; None for one that is not there."""
        return cast("OpeningMapView | None", self._find("opening map", view_id))

    def page_turn(self, term_id: str) -> PageTurnView | None:
        """Return the neighbors of an explainer; None for one that has none."""
        return cast("PageTurnView | None", self._find("page turn", term_id))

    def picture(self, name: str) -> SitePicture | None:
        """Return a picture by its path below the content folder; None for none, and for a faulty one."""
        return cast("SitePicture | None", self._find("picture", name))

    def previews(self, term_ids: Iterable[str]) -> Iterator[PreviewView]:
        """Yield the cards of explainers, each once, in order."""
        for term_id in dict.fromkeys(term_ids):
            preview = cast("PreviewView | None", self._find("preview", term_id))
            if preview:
                yield preview

    def questions(self, article_id: str) -> tuple[str, ...]:
        """Return what the site asks about an article, inline Markdown; nothing but of its lead."""
        return cast("tuple[str, ...]", self._find("questions", article_id))

    def relations(self, term_id: str) -> tuple[RelationView, ...]:
        """Return what an explainer is tied to."""
        return cast("tuple[RelationView, ...]", self._find("relations", term_id))

    def series(self, article_id: str) -> SeriesView | None:
        """Return the series that an article is a part of."""
        return cast("SeriesView | None", self._find("series", article_id))

    def told_apart(self, term_id: str) -> str:
        """Return the title of an explainer, with what tells it from another of the same title."""
        return cast("str", self._find("told apart", term_id))

    def topics(self, article_id: str) -> tuple[LinkView, ...]:
        """Return the topics of an article."""
        return cast("tuple[LinkView, ...]", self._find("topics", article_id))

    def _find(self, about: str, name: str) -> object:
        question = Question(f"{about}{self._in}", name)
        self._asked.note(*question)
        return self._parts.find(question)
