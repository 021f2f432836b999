"""The pages of a site: each file that is written, with its template and what makes its view."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from ..annotation.annotated import AnnotatedPage
from ..kept_work import Key, work_key
from ..records import Part, Parted
from ..timeline.selections import Selection, below
from .article import ArticleView, article_view
from .article_folder import folder_page, has_list
from .articles import ArticlesView, articles_view
from .card import CardView, card_address
from .chart import FRAME, ChartFrameView, ChartPageView, chart_frame_view, chart_page_view
from .charts import ChartsView, charts_view
from .claims import ClaimsView, claims_view
from .classroom import ClassroomView, classroom_view, is_one_lesson, lesson_view
from .component_examples import ComponentExamplesView, component_examples_view
from .components.chart import chart_file
from .connections import ConnectionsView, connections_view
from .drafts import DraftsView, drafts_view
from .explainer import ExplainerView, explainer_view
from .glossary import GlossaryView, glossary_pages, glossary_view
from .home import HomeView, home_view
from .lookups import PageLookups
from .map import MapView, article_map_view, map_view
from .material import ViewMaterial
from .mentions import (
    MentionsView,
    has_mentions_page,
    mentions_address,
    mentions_view,
    parted_mentions,
)
from .not_found import NotFoundView, not_found_view
from .page import PageView, page_view
from .redirect import RedirectView, filter_redirect_view, redirect_view
from .search import SearchView, search_view
from .sources import SourcesView, sources_view
from .timeline import TimelineView, timeline_view
from .topic import TopicView, topic_view
from .topics import TopicsView, topics_view

ThingT = TypeVar("ThingT")
View = (
    ArticleView
    | ArticlesView
    | CardView
    | ChartFrameView
    | ChartPageView
    | ChartsView
    | ClaimsView
    | ClassroomView
    | ComponentExamplesView
    | ConnectionsView
    | DraftsView
    | ExplainerView
    | GlossaryView
    | HomeView
    | MapView
    | MentionsView
    | NotFoundView
    | PageView
    | RedirectView
    | SearchView
    | SourcesView
    | TimelineView
    | TopicView
    | TopicsView
)
"""What a template shows."""

OWN_PAGES: Mapping[str, Callable[[ViewMaterial], View]] = {
    "home": home_view,
    "articles": articles_view,
    "topics": topics_view,
    "glossary": glossary_view,
    "timeline": timeline_view,
    "claims": claims_view,
    "sources": sources_view,
    "map": map_view,
    "connections": connections_view,
    "charts": charts_view,
    "classroom": classroom_view,
    "search": search_view,
    "drafts": drafts_view,
    "component_examples": component_examples_view,
    "not_found": not_found_view,
}
"""The pages of the kit's own: each with what makes its view. The key names its template and its settings."""


OUTWARD = b"outward"
"""Marks a page that shows nothing of the bodies of texts: its place tells it from others."""


@dataclass(frozen=True, slots=True)
class PlannedPage:
    """A page to be written."""

    save_as: str
    """Its file below the output folder."""
    template: str
    """Name of its template, without ending."""
    make_view: Callable[[], View]
    """Makes its view; called when it is not known to be what it was."""
    digest: Key | None = None
    """:data:`OUTWARD`, or None for a page that may show bodies of texts."""
    lang: str = ""
    """BCP 47 tag of its language; empty: the site's."""


_INWARD = {"home", "articles", "search", "drafts", "component_examples", "not_found"}
"""Pages of the kit's own that show how long a text is, or the text itself, or nothing of the site's."""


@dataclass(frozen=True, slots=True)
class TextPage:
    """The page of a text, or of its card: a small part of the site, and what it looks up of the rest."""

    save_as: str
    """Its file below the output folder."""
    template: str
    """Name of its template, without ending."""
    make_view: Callable[[PageLookups], View]
    """Makes its view; called when it is not kept from an earlier build."""
    digest: Key | None
    """Digest of the text that ``make_view`` holds; None for a text of which nothing can be kept."""
    lang: str = ""
    """BCP 47 tag of its language; empty: the site's."""


def site_pages(material: ViewMaterial) -> Iterator[PlannedPage | TextPage]:
    """Yield every page that the site has: texts and drafts, what belongs to explainers, the kit's own."""
    yield from _texts(material)
    yield from _explainer_pages(material)
    for key, make in OWN_PAGES.items():
        if material.has(key):
            save_as: str = getattr(material.site.settings.parts, key).save_as
            template = "redirect" if key == "classroom" and is_one_lesson(material) else key
            yield PlannedPage(save_as, template, partial(make, material), None if key in _INWARD else OUTWARD)
            yield from _parts(key, save_as, material)
    if material.has("timeline"):
        yield from _selections(material)
    if material.has("topics"):
        yield from _topics(material)
    if material.has("charts"):
        yield from _charts(material)
    for article in material.articles.values():
        yield from _below_article(article, material)


def _parts(key: str, save_as: str, material: ViewMaterial) -> Iterator[PlannedPage]:
    """Yield the pages below the first one of a list that is too long for one page."""
    if key == "articles":
        yield from _below(key, save_as, material.parted_articles, partial(articles_view, material), None)
    elif key == "glossary":
        yield from _below(key, save_as, material.parted_terms, partial(glossary_view, material))
    elif key == "sources":
        yield from _below(key, save_as, material.parted_sources, partial(sources_view, material))
    elif key == "timeline":
        yield from _below(key, save_as, material.parted_events, partial(timeline_view, material, None))
    elif key == "connections" and material.connections:
        yield from _below(key, save_as, material.connections.pages, partial(connections_view, material))
    elif key == "map" and material.map:
        yield from _below(key, save_as, material.map.pages, partial(map_view, material))


def _below_article(article: AnnotatedPage, material: ViewMaterial) -> Iterator[PlannedPage | TextPage]:
    """Yield the pages below an article: its lesson, and its parts of the site's lists."""

    def file(key: str) -> str:
        return folder_page(article, key, material).save_as

    if article.page.article and material.has("classroom"):
        lesson = partial(lesson_view, article, article.page.article)
        yield TextPage(file("classroom"), "classroom", lesson, article.digest, article.page.lang)
    if has_list(article, "claims", material):
        yield PlannedPage(file("claims"), "claims", partial(claims_view, material, article), OUTWARD)
    if has_list(article, "timeline", material):
        selection = material.article_selections[article.page.id]
        yield from _selection(file("timeline"), selection, material)
    if has_list(article, "glossary", material):
        show = partial(glossary_view, material, article=article)
        yield PlannedPage(file("glossary"), "glossary", show, OUTWARD)
        yield from _below("glossary", file("glossary"), glossary_pages(material, article), show)
    if has_list(article, "map", material):
        yield PlannedPage(file("map"), "map", partial(article_map_view, article, material), OUTWARD)


def _below(
    key: str,
    save_as: str,
    parted: Parted[ThingT],
    make: Callable[[Part[ThingT]], View],
    digest: Key | None = OUTWARD,
) -> Iterator[PlannedPage]:
    for part in parted.below():
        yield PlannedPage(below(save_as, part.path), key, partial(make, part), digest)


def _texts(material: ViewMaterial) -> Iterator[TextPage]:
    """Yield the page of each text that is written, and whose front matter could be read."""
    for annotated in material.site.written:
        if annotated.page.record:
            yield text_page(annotated)


def text_page(annotated: AnnotatedPage) -> TextPage:
    """Plan the page of a text."""
    page = annotated.page
    template = getattr(page.record, "template", None) or page.kind
    if page.article:
        make: Callable[[PageLookups], View] = partial(article_view, annotated, page.article)
    elif page.term:
        make = partial(explainer_view, annotated, page.term)
    else:
        make = partial(page_view, annotated)
    return TextPage(page.save_as, template, make, annotated.digest, page.lang)


def _explainer_pages(material: ViewMaterial) -> Iterator[PlannedPage | TextPage]:
    site = material.site
    for term_id in material.previews.cards:
        page = site.explainers[term_id].page
        digest = work_key("card", term_id)
        yield TextPage(card_address(page.save_as), "card", partial(_card, term_id), digest, page.lang)
    for term in site.knowledge_base:
        if has_mentions_page(term.id, material):
            first = mentions_address(site.explainers[term.id].page.save_as)
            show = partial(mentions_view, term, material)
            yield PlannedPage(first, "mentions", show, OUTWARD)
            yield from _below("mentions", first, parted_mentions(term.id, material), show)
    for old, new in site.knowledge_base.previous_ids.items():
        address = site.settings.explainer_save_as.format(slug=old)
        yield PlannedPage(address, "redirect", partial(redirect_view, new, material), OUTWARD)


def _card(term_id: str, lookups: PageLookups) -> CardView:
    return lookups.card(term_id)


def _topics(material: ViewMaterial) -> Iterator[PlannedPage]:
    """Yield the pages of each topic; they say how long its articles are."""
    for topic in material.site.topics.topics:
        first = below(material.site.settings.parts.topics.save_as, f"{topic.id}/")
        show, parted = partial(topic_view, topic, material), material.parted_topics[topic.id]
        yield PlannedPage(first, "topic", show)
        yield from _below("topic", first, parted, show, None)


def _charts(material: ViewMaterial) -> Iterator[PlannedPage]:
    """Yield the page of each chart, which names the texts whose bodies place it, and the chart alone."""
    for name, drawn in material.charts.items():
        page = chart_file(name, material, "index.html")
        yield PlannedPage(page, "chart", partial(chart_page_view, drawn, material))
        frame = chart_file(name, material, f"{FRAME}index.html")
        yield PlannedPage(frame, "chart_frame", partial(chart_frame_view, drawn, material), OUTWARD)


def _selections(material: ViewMaterial) -> Iterator[PlannedPage]:
    """Yield the timeline's plain pages, and what leads on from where an explainer's events once stood."""
    save_as = material.site.settings.parts.timeline.save_as
    for selection in (*material.selections, *material.long_subjects.values()):
        yield from _selection(below(save_as, selection.path), selection, material)
    for subject in material.subjects:
        if subject.id not in material.long_subjects:
            make = partial(filter_redirect_view, subject, material)
            yield PlannedPage(below(save_as, subject.path), "redirect", make, OUTWARD)


def _selection(first: str, selection: Selection, material: ViewMaterial) -> Iterator[PlannedPage]:
    """Yield the pages of a selection, the first at ``first``; none of one that the timeline itself shows."""
    parted = material.parted_selections.get(selection.key)
    if parted:
        show = partial(timeline_view, material, selection)
        yield PlannedPage(first, "timeline", show, OUTWARD)
        yield from _below("timeline", first, parted, show)
