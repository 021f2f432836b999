"""The articles: all of them, newest first, or one page of a list that is too long for one."""

from dataclasses import dataclass

from ..annotation.annotated import AnnotatedPage
from ..records import Part
from ..site.article_labels import label_of_all
from ..timeline.selections import below
from .components.article_list import ListedArticleView, article_entries, shown_of, stretch_title
from .components.link import LinkView
from .components.parts import PartsView, parts_view
from .components.topic_list import MOST_TOPICS, TopicLinkView, most_used, topic_links, topics_page
from .head import HeadView, document_title, head_view
from .material import ViewMaterial
from .structured_data import articles_data


@dataclass(frozen=True, slots=True)
class ArticlesView:
    """All that a page of articles shows."""

    head: HeadView
    """The page's head."""
    heading: str
    """What the articles are called, with the year or month that the page is of."""
    count: int
    """How many there are, or stand on the page."""
    parts: PartsView | None
    """The pages of the list; None where it is one."""
    articles: tuple[ListedArticleView, ...]
    """Those that the page shows, newest first; on the first of several pages the newest."""
    topics: tuple[TopicLinkView, ...]
    """The topics, on the first page; of very many those of most articles."""
    all_topics: LinkView | None
    """The way to all topics; None where they are all shown."""


def articles_view(material: ViewMaterial, part: Part[AnnotatedPage] | None = None) -> ArticlesView:
    """Gather what a page of articles shows; the first, at their own address, for None."""
    parted, address = material.parted_articles, material.site.settings.parts.articles
    topics = material.site.topics.topics
    page, label = part or parted.whole, label_of_all(material.words, material.interface)
    heading = f"{label}: {stretch_title(page)}" if page.path else label
    shown = shown_of(page)
    url = below(address.url, page.path)
    return ArticlesView(
        head=head_view(
            material,
            below(address.save_as, page.path),
            title=document_title(material, heading),
            description=f"{heading}: {len(page.things)}, newest first.",
            part="article",
            data=articles_data(heading, url, shown, material) if material.base else None,
        ),
        heading=heading,
        count=len(page.things),
        parts=parts_view(parted, page, address.url, label, title_of=stretch_title),
        articles=tuple(article_entries(shown, material)),
        topics=() if page.path else tuple(topic_links(most_used(topics, material), material)),
        all_topics=None if page.path or len(topics) <= MOST_TOPICS else topics_page(material),
    )
