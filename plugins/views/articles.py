"""The articles: all of them, newest first, or one page of a list that is too long for one."""

from dataclasses import dataclass

from ..annotation.annotated import AnnotatedPage
from ..records import Part
from ..site.article_labels import counted_articles, label_of_all
from ..timeline.selections import below
from .components.article_list import ListedArticleView, article_entries, part_heading, shown_of, stretch_title
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
    counted: str
    """How many there are, or stand on the page, by what the site calls them."""
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
    page, words = part or parted.whole, material.interface
    label = label_of_all(material.words, words)
    heading = part_heading(label, page, words)
    shown = shown_of(page)
    url = below(address.url, page.path)
    return ArticlesView(
        head=head_view(
            material,
            below(address.save_as, page.path),
            title=document_title(material, heading),
            description=words.gettext(
                "%(heading)s: %(count)s, newest first.", heading=heading, count=words.number(len(page.things))
            ),
            part="article",
            data=articles_data(heading, url, shown, material) if material.base else None,
        ),
        heading=heading,
        counted=counted_articles(len(page.things), material.words, words),
        parts=parts_view(parted, page, address.url, label, words, title_of=stretch_title),
        articles=tuple(article_entries(shown, material)),
        topics=() if page.path else tuple(topic_links(most_used(topics, material), material)),
        all_topics=None if page.path or len(topics) <= MOST_TOPICS else topics_page(material),
    )
