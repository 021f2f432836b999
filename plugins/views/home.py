"""The home page: the leading article in brief, who and what; the others, topics, other ways in."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from markupsafe import Markup

from ..annotation.annotated import AnnotatedPage
from ..edtf_dates import parse_edtf
from ..timeline.strip import Strip
from .addresses import safe, site_address
from .article_folder import claims_url, pages_of
from .claim_places import claim_address, claims_page
from .components.article_list import ListedArticleView, article_entries, article_entry
from .components.figure import FigureView, lead_figure
from .components.genre import genre_words, shows_opinion
from .components.guide import GuideGroupView, guide_groups
from .components.link import LinkView
from .components.opening import DrawnOpeningView, OpeningView, article_opening, home_opening
from .components.scorecard import ScorecardView, scorecard
from .components.topic_list import MOST_TOPICS, TopicLinkView, most_used, topic_links, topics_page
from .components.ways import WayView, featured_ways, ways_in
from .head import HeadView, head_view
from .material import ViewMaterial
from .shared_parts import lookups_of
from .site import all_articles
from .structured_data import site_data


@dataclass(frozen=True, slots=True)
class LeadView:
    """The way to the article."""

    url: str
    """Its page."""
    minutes: int
    """How long reading takes."""
    original_date: str
    """When the work that it reads was published, in words; empty when it is the original itself."""
    entry: ListedArticleView | None
    """What lists say of it, where it is one of several; None where it is the only one."""
    is_checked: bool
    """Whether claims of it are checked."""
    genre: str
    """What kind of writing it is itself; may be empty."""
    is_opinion: bool
    """Whether it is an opinion, or reads one."""
    figure: FigureView | None = None
    """Its picture, without caption; None where it has none."""
    opening: DrawnOpeningView | None = None
    """The chart or the map that it opens with; None for none."""


@dataclass(frozen=True, slots=True)
class HomeView:
    """All that the home page shows, in the order in which it shows it."""

    head: HeadView
    """The page's head."""
    lead: LeadView | None
    """The article that leads; None on a site that has none yet."""
    heading: str
    """The page's heading."""
    deck: Markup
    """One or two sentences under it."""
    opening: OpeningView | None
    """What it opens with, if not with what its leading article opens with."""
    in_brief: tuple[Markup, ...]
    """The article in brief, a paragraph each."""
    need_to_know: tuple[Markup, ...]
    """What to know first."""
    featured: tuple[WayView, ...]
    """Explainers to begin with."""
    more: tuple[ListedArticleView, ...]
    """The site's other articles, newest first; of very many the first."""
    all_articles: LinkView | None
    """The way to all of them; None on a site of one."""
    topics: tuple[TopicLinkView, ...]
    """What they are about, of very many topics those of most articles."""
    all_topics: LinkView | None
    """The way to all topics; None where they are all shown."""
    strip: Strip | None
    """How the timeline's events lie in time."""
    ways: tuple[WayView, ...]
    """Other ways in."""
    guide: tuple[GuideGroupView, ...]
    """Who and what the article names."""
    scorecard: ScorecardView | None
    """How its claims hold; None where it has none."""


def home_view(material: ViewMaterial) -> HomeView:
    """Gather what the home page shows."""
    home, site = material.words.home, material.site
    article = site.lead
    record = site.record_of(article) if article else None
    more, topics = _others(material), site.topics.topics if material.has("topics") else ()
    return HomeView(
        head=_head(material, more),
        lead=_lead(article, material) if article else None,
        heading=home.heading,
        deck=safe(site.addresses.inline_html(home.deck)),
        opening=home_opening(lookups_of(material)),
        in_brief=tuple(_of_article(text, article, material) for text in (record.in_brief if record else ())),
        need_to_know=tuple(
            _of_article(text, article, material) for text in (record.need_to_know if record else ())
        ),
        featured=tuple(featured_ways(record.featured if record else (), material)),
        more=tuple(article_entries(more, material)),
        all_articles=all_articles(material),
        topics=tuple(topic_links(most_used(topics, material), material)),
        all_topics=topics_page(material) if len(topics) > MOST_TOPICS else None,
        strip=material.strip,
        ways=tuple(ways_in(material)),
        guide=_guide(article, material) if article else (),
        scorecard=_scorecard(article, material) if article else None,
    )


def _head(material: ViewMaterial, more: Sequence[AnnotatedPage]) -> HeadView:
    site = material.site
    shown = [site.lead, *more] if site.lead else []
    return head_view(
        material,
        site.settings.parts.home.save_as,
        title=material.words.name,
        description=site.addresses.inline_words(material.words.home.deck),
        part="home",
        data=site_data(shown, material) if material.base else None,
    )


def _others(material: ViewMaterial) -> tuple[AnnotatedPage, ...]:
    """Return the articles beside the one that leads, as many as the home page lists."""
    site, limit = material.site, material.site.settings.parts.home.limit
    others = (article for article in site.articles if article is not site.lead)
    return tuple(islice(others, limit or None))


def _lead(article: AnnotatedPage, material: ViewMaterial) -> LeadView:
    record = article.page.article
    original = record.original if record else None
    date = material.interface.date(parse_edtf(original.date)) if original else ""
    is_one_of_several = len(material.site.articles) > 1
    entry = article_entry(article, material) if is_one_of_several else None
    address = site_address(article.page.url)
    lookups = lookups_of(material)
    opens_otherwise = material.words.home.lead_image is not None
    figure = None if opens_otherwise else lead_figure(article.page, lookups)
    return LeadView(
        url=address,
        minutes=article.minutes,
        original_date=date,
        entry=entry,
        is_checked=bool(article.claims),
        genre=genre_words(record, material.interface),
        is_opinion=shows_opinion(record),
        figure=replace(figure, caption=Markup("")) if figure else None,
        opening=None if opens_otherwise else article_opening(article.page, lookups),
    )


def _guide(article: AnnotatedPage, material: ViewMaterial) -> tuple[GuideGroupView, ...]:
    named = map(lookups_of(material).guide, article.links.counts)
    return tuple(guide_groups(named, material.interface))


def _scorecard(article: AnnotatedPage, material: ViewMaterial) -> ScorecardView | None:
    own, page = article.page.id, claims_page(article.page.id, material)
    findings, url = claim_address(page, ""), claims_url(pages_of(own, material), page)
    return scorecard(article, material.site.addresses, material.interface, findings=findings, url=url)


def _of_article(text: str, article: AnnotatedPage | None, material: ViewMaterial) -> Markup:
    """Show a text of an article here: the numbers of its sources lead to the article's own list."""
    numbers = article.numbers if article else {}
    html = material.site.addresses.inline_html(text, numbers)
    own = site_address(article.page.url) if article else ""
    return safe(html.replace('href="#source-', f'href="{own}#source-'))
