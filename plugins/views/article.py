"""The page of an article: text under the genre of what it reads, guide in the rail, findings beside."""

from dataclasses import dataclass

from markupsafe import Markup

from ..annotation.annotated import AnnotatedPage
from ..site.model import ArticleRecord
from ..sources.page_citation import CitationText
from .addresses import safe
from .article_dates import MoreEventsView
from .article_folder import claims_url
from .components.article_folder import ArticlePageView
from .components.bibliography import CitedSourceView, cited_sources, page_exports
from .components.body import BodyPartView, body_view
from .components.brief import BriefView, brief_view
from .components.byline import BylineView, byline_view
from .components.changes import ChangesView, changes_view
from .components.chart import chart_links
from .components.cite import citation_texts
from .components.day import day_to_come
from .components.events import EventView
from .components.figure import FigureView, lead_figure
from .components.genre import genre_words, original_genre, shows_opinion
from .components.guide import GuideGroupView, guide_groups
from .components.link import LinkView
from .components.map import OpeningMapView
from .components.opening import DrawnOpeningView, article_opening
from .components.preview import PreviewView
from .components.scorecard import own_scorecard
from .components.series import SeriesView
from .head import HeadView, document_title, head_view
from .lookups import PageLookups
from .social_card import text_card
from .structured_data import article_data


@dataclass(frozen=True, slots=True)
class ArticleView:
    """All that an article's page shows, in the order in which it shows it."""

    head: HeadView
    """The page's head."""
    genre: str
    """What kind of writing it reads; empty when it is the original itself."""
    own_genre: str
    """What kind of writing it is itself; may be empty."""
    is_opinion: bool
    """Whether it is an opinion, or reads one."""
    title: str
    """Its title."""
    deck: Markup
    """Its summary; may be empty."""
    brief: BriefView | None
    """It in a minute, with how its claims hold; None where there is nothing to say."""
    byline: BylineView
    """Who wrote it, when, how long it takes."""
    topics: tuple[LinkView, ...]
    """What it is about."""
    figure: FigureView | None
    """Its lead picture."""
    opening: DrawnOpeningView | None
    """The chart that it opens with instead, or the map where none stands in the box; None for none."""
    guide: tuple[GuideGroupView, ...]
    """Who and what it names."""
    body: tuple[BodyPartView, ...]
    """The text, with the marks of its claims."""
    events: tuple[EventView, ...]
    """The dates that it mentions, in order: as many as help."""
    more_events: MoreEventsView | None
    """The other dates, folded; None where there are none."""
    series: SeriesView | None
    """The series that it is a part of; None for none."""
    charts: tuple[LinkView, ...]
    """Its charts, each where it stands on the page."""
    sources: tuple[CitedSourceView, ...]
    """What it cites."""
    exports: tuple[LinkView, ...]
    """The same for other programs."""
    citations: tuple[CitationText, ...]
    """How to cite it."""
    changes: ChangesView | None
    """What was wrong or changed."""
    pages: tuple[ArticlePageView, ...]
    """The pages below it: its parts of the site's lists, and its lesson."""
    previews: tuple[PreviewView, ...]
    """A card for each explainer that it links."""


def article_view(article: AnnotatedPage, record: ArticleRecord, lookups: PageLookups) -> ArticleView:
    """Gather what the page of an article shows."""
    page, dates = article.page, lookups.events_from(article.page.id)
    brief, opening = _top(article, record, lookups)
    body = body_view(article, lookups)
    return ArticleView(
        head=_head(article, record, lookups),
        genre=original_genre(record, lookups.interface),
        own_genre=genre_words(record, lookups.interface),
        is_opinion=shows_opinion(record),
        title=page.title,
        deck=safe(article.deck_html),
        brief=brief,
        byline=byline_view(article, record, lookups),
        topics=lookups.topics(page.id) if page.is_published else (),
        figure=lead_figure(page, lookups),
        opening=opening,
        guide=tuple(guide_groups(map(lookups.guide, article.links.counts), lookups.interface)),
        body=body,
        events=dates.first,
        more_events=dates.more,
        series=lookups.series(page.id) if page.is_published else None,
        charts=chart_links((opening, *body)),
        sources=cited_sources(article.citations, lookups.interface),
        exports=tuple(page_exports(page, article.citations)),
        citations=citation_texts(page, record.author, record.modified or record.date, lookups),
        changes=changes_view(article, lookups),
        pages=lookups.article_pages(page.id),
        previews=tuple(lookups.previews(article.links.linked_targets)),
    )


def _top(
    article: AnnotatedPage, record: ArticleRecord, lookups: PageLookups
) -> tuple[BriefView | None, DrawnOpeningView | None]:
    """Show the box at the top, which takes an opening map, and what the article opens with then."""
    page, opening = article.page, article_opening(article.page, lookups)
    url = claims_url(lookups.article_pages(page.id), lookups.claims_page(page.id))
    shown = own_scorecard(article, lookups.addresses, lookups.interface, url=url)
    small = opening if isinstance(opening, OpeningMapView) else None
    brief = brief_view(article, record, lookups, shown, small)
    return brief, None if brief and small else opening


def _head(article: AnnotatedPage, record: ArticleRecord, lookups: PageLookups) -> HeadView:
    page = article.page
    has_data = lookups.base and page.is_published
    return head_view(
        lookups,
        page.save_as,
        title=document_title(lookups, page.title),
        description=article.lead_text,
        part="article",
        lang=page.lang,
        card=text_card(article, lookups.words, lookups.picture, lookups.interface)
        if page.is_published
        else None,
        is_article=True,
        is_listed=page.is_published,
        is_draft=page.is_draft,
        plays_media=article.plays_media,
        to_come=day_to_come(page, lookups.interface),
        authors=record.author,
        day=(record.modified or record.date).isoformat(),
        modified=record.modified.isoformat() if record.modified else "",
        data=article_data(article, record, lookups) if has_data else None,
    )
