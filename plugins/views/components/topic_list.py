"""Topics, each with how many articles it has."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...site.topics import SiteTopic
from ..addresses import site_address
from ..material import ViewMaterial
from .link import LinkView

MOST_TOPICS = 24
"""So many topics stand beside articles, those of most of them; the page of topics has all."""


@dataclass(frozen=True, slots=True)
class TopicLinkView:
    """A topic in a list."""

    title: str
    """Its name."""
    url: str
    """Its page."""
    count: int
    """How many articles it has."""


def topic_links(topics: Iterable[SiteTopic], material: ViewMaterial) -> Iterator[TopicLinkView]:
    """Show topics, in their order."""
    for topic in topics:
        yield TopicLinkView(topic.name, material.topic_address(topic.id), len(topic.articles))


def most_used(
    topics: Iterable[SiteTopic], material: ViewMaterial, most: int = MOST_TOPICS
) -> list[SiteTopic]:
    """Return the topics of most articles, by name."""
    chosen = sorted(topics, key=lambda topic: -len(topic.articles))[:most]
    return sorted(chosen, key=lambda topic: (material.alphabet.name_key(topic.name), topic.id))


def topics_of_article(article_id: str, material: ViewMaterial) -> tuple[LinkView, ...]:
    """Show the topics of an article; none where the site goes without their pages."""
    if not material.has("topics"):
        return ()
    found = material.site.topics.by_article.get(article_id, ())
    return tuple(LinkView(topic.name, material.topic_address(topic.id)) for topic in found)


def topics_page(material: ViewMaterial) -> LinkView | None:
    """Return the way to all topics; None on a site without."""
    if not material.has("topics"):
        return None
    count, url = len(material.site.topics.topics), material.settings.parts.topics.url
    label = material.interface.ngettext("All %(num)s topic", "All %(num)s topics", count)
    return LinkView(label, site_address(url))
