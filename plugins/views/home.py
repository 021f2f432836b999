"""The home page: the article in brief, what to know first, who and what, where to go on."""

from dataclasses import dataclass

from markupsafe import Markup

from ..annotation.annotated import AnnotatedPage
from ..edtf_dates import parse_edtf
from ..timeline.strip import Strip
from .addresses import safe, site_address
from .components.genre import genre_words, is_opinion
from .components.guide import GuideGroupView, guide_groups
from .components.tally import TallyRow, tally_rows
from .components.ways import WayView, article_ways, featured_ways, ways_in
from .head import HeadView, head_view
from .material import ViewMaterial
from .shared_parts import lookups_of
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
    genre: str
    """What kind of writing it is itself; may be empty."""
    is_opinion: bool
    """Whether it is an opinion of ours."""


@dataclass(frozen=True, slots=True)
class HomeView:
    """All that the home page shows, in the order in which it shows it."""

    head: HeadView
    """The page's head."""
    lead: LeadView | None
    """The article; None on a site that has none yet."""
    heading: str
    """The page's heading."""
    deck: Markup
    """One or two sentences under it."""
    in_brief: tuple[Markup, ...]
    """The article in brief, a paragraph each."""
    need_to_know: tuple[Markup, ...]
    """What to know first."""
    featured: tuple[WayView, ...]
    """Explainers to begin with."""
    more: tuple[WayView, ...]
    """The site's other articles."""
    strip: Strip | None
    """How the timeline's events lie in time."""
    ways: tuple[WayView, ...]
    """Other ways in."""
    guide: tuple[GuideGroupView, ...]
    """Who and what the article names."""
    tally: tuple[TallyRow, ...]
    """How its claims hold."""


def home_view(material: ViewMaterial) -> HomeView:
    """Gather what the home page shows."""
    home, site = material.words.home, material.site
    article = site.articles[0] if site.articles else None
    inline = site.addresses.inline_html
    return HomeView(
        head=head_view(
            material,
            site.settings.parts.home.save_as,
            title=material.words.name,
            description=site.addresses.inline_words(home.deck),
            part="home",
            data=site_data(material) if material.base else None,
        ),
        lead=_lead(article) if article else None,
        heading=home.heading,
        deck=safe(inline(home.deck)),
        in_brief=tuple(safe(inline(paragraph)) for paragraph in home.in_brief),
        need_to_know=tuple(safe(inline(point)) for point in home.need_to_know),
        featured=tuple(featured_ways(home.featured, material)),
        more=tuple(article_ways(site.articles[1:])),
        strip=material.strip,
        ways=tuple(ways_in(material)),
        guide=tuple(guide_groups(map(lookups_of(material).guide, article.links.counts))) if article else (),
        tally=tally_rows(article.claims) if article else (),
    )


def _lead(article: AnnotatedPage) -> LeadView:
    record = article.page.article
    original = record.original if record else None
    date = parse_edtf(original.date).words() if original else ""
    address = site_address(article.page.url)
    return LeadView(address, article.minutes, date, genre_words(record), is_opinion(record))
