"""A topic: its articles, newest first, and the explainers that they name most."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from ..annotation.annotated import AnnotatedPage
from ..records import Part
from ..site.article_labels import counted_articles
from ..site.topics import SiteTopic
from ..timeline.selections import below
from .addresses import safe, site_address
from .components.article_list import ListedArticleView, article_entries, part_heading, shown_of, stretch_title
from .components.link import LinkView
from .components.parts import PartsView, parts_view
from .head import HeadView, document_title, head_view
from .material import ViewMaterial
from .structured_data import topic_data

_MOST_NAMED = 12
"""So many explainers stand beside the articles of a topic."""


@dataclass(frozen=True, slots=True)
class TopicView:
    """All that a page of a topic shows."""

    head: HeadView
    """The page's head."""
    heading: str
    """Its name, with the year or month that the page is of."""
    description: Markup
    """A sentence or two under it; may be empty."""
    count: int
    """How many articles it has, or stand on the page."""
    counted: str
    """The same, by what the site calls them."""
    topics: LinkView
    """The way to all topics."""
    parts: PartsView | None
    """The pages of its list; None where it is one."""
    articles: tuple[ListedArticleView, ...]
    """Those that the page shows, newest first; on the first of several pages the newest."""
    named: tuple[LinkView, ...]
    """The explainers that most of its articles name."""


def topic_view(
    topic: SiteTopic, material: ViewMaterial, part: Part[AnnotatedPage] | None = None
) -> TopicView:
    """Gather what a page of a topic shows; the first one for None."""
    parted, address = material.parted_topics[topic.id], material.site.settings.parts.topics
    page, inline, own = part or parted.whole, material.site.addresses, f"{topic.id}/"
    heading = part_heading(topic.name, page, material.interface)
    shown = shown_of(page)
    url = below(address.url, f"{own}{page.path}")
    counted = counted_articles(len(page.things), material.words, material.interface)
    described = inline.inline_words(topic.description) or _description(heading, len(page.things), material)
    return TopicView(
        head=head_view(
            material,
            below(address.save_as, f"{own}{page.path}"),
            title=document_title(material, heading),
            description=described,
            part="topics",
            data=topic_data(topic, heading, url, shown, material) if material.base else None,
        ),
        heading=heading,
        description=safe("" if page.path else inline.inline_html(topic.description)),
        count=len(page.things),
        counted=counted,
        topics=LinkView(material.interface.gettext("All topics"), site_address(address.url)),
        parts=parts_view(
            parted, page, below(address.url, own), topic.name, material.interface, title_of=stretch_title
        ),
        articles=tuple(article_entries(shown, material)),
        named=() if page.path else tuple(map(material.explainer_link, _most_named(page.things))),
    )


def _description(heading: str, count: int, material: ViewMaterial) -> str:
    return material.interface.ngettext(
        "%(heading)s: %(num)s article.", "%(heading)s: %(num)s articles.", count, heading=heading
    )


def _most_named(articles: Iterable[AnnotatedPage]) -> Iterator[str]:
    """Yield the explainers that most articles name; of equals the one that is named most, then by id."""
    pages, times = Counter[str](), Counter[str]()
    for article in articles:
        pages.update(article.links.counts.keys())
        times.update(article.links.counts)
    by_rank = sorted(pages, key=lambda name: (-pages[name], -times[name], name))
    yield from by_rank[:_MOST_NAMED]
