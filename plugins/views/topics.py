"""The topics: what the articles are about, each with a page of its own."""

from dataclasses import dataclass

from .components.topic_list import TopicLinkView, topic_links
from .head import HeadView, document_title, head_view
from .material import ViewMaterial
from .structured_data import topics_data


@dataclass(frozen=True, slots=True)
class TopicsView:
    """All that the page of topics shows."""

    head: HeadView
    """The page's head."""
    topics: tuple[TopicLinkView, ...]
    """All of them, by name."""


def topics_view(material: ViewMaterial) -> TopicsView:
    """Gather what the page of topics shows."""
    topics, words = tuple(topic_links(material.site.topics.topics, material)), material.interface
    title = words.gettext("Topics")
    return TopicsView(
        head=head_view(
            material,
            material.site.settings.parts.topics.save_as,
            title=document_title(material, title),
            description=words.gettext(
                "%(topics)s.", topics=words.comma.join(topic.title for topic in topics[:20])
            ),
            part="topics",
            data=topics_data(title, topics, material) if material.base else None,
        ),
        topics=topics,
    )
