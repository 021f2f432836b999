"""Lists of articles, of the site or of a topic, and the list of topics, as far as a page shows them."""

from collections.abc import Iterable

from ...annotation.annotated import AnnotatedPage
from ...site.article_labels import label_of_all
from ...site.topics import SiteTopic
from ...timeline.selections import below
from ..addresses import absolute
from ..components.topic_list import TopicLinkView
from ..material import ViewMaterial
from .node import Node
from .vocabulary import breadcrumbs, graph, thing


def articles_data(heading: str, url: str, shown: Iterable[AnnotatedPage], material: ViewMaterial) -> Node:
    """Describe a page of articles that shows these."""
    crumbs = breadcrumbs(
        material, (label_of_all(material.words, material.interface), material.settings.parts.articles.url)
    )
    return graph(_collection(heading, url, article_items(shown, material), material), crumbs)


def topic_data(
    topic: SiteTopic, heading: str, url: str, shown: Iterable[AnnotatedPage], material: ViewMaterial
) -> Node:
    """Describe a page of a topic that shows these of its articles."""
    topics = material.settings.parts.topics.url
    own = below(topics, f"{topic.id}/")
    page = _collection(heading, url, article_items(shown, material), material)
    crumbs = breadcrumbs(material, (material.interface.gettext("Topics"), topics), (topic.name, own))
    return graph(page | {"about": thing(topic.name, f"{material.base}/{own}")}, crumbs)


def topics_data(heading: str, topics: Iterable[TopicLinkView], material: ViewMaterial) -> Node:
    """Describe the page of all topics."""
    url = material.settings.parts.topics.url
    items = [(topic.title, absolute(topic.url, material.base)) for topic in topics]
    return graph(_collection(heading, url, items, material), breadcrumbs(material, (heading, url)))


def article_items(articles: Iterable[AnnotatedPage], material: ViewMaterial) -> list[tuple[str, str]]:
    """Return the title and the absolute address of each article."""
    return [(article.page.title, f"{material.base}/{article.page.url}") for article in articles]


def item_list(items: Iterable[tuple[str, str]]) -> Node:
    """Describe things with a title and an address, in their order."""
    elements = [
        {"@type": "ListItem", "position": number, "name": title, "url": url}
        for number, (title, url) in enumerate(items, start=1)
    ]
    return {"@type": "ItemList", "numberOfItems": len(elements), "itemListElement": elements}


def _collection(heading: str, url: str, items: list[tuple[str, str]], material: ViewMaterial) -> Node:
    address = f"{material.base}/{url}"
    node: Node = {"@type": "CollectionPage", "@id": address, "url": address, "name": heading}
    return node | ({"mainEntity": item_list(items)} if items else {})
