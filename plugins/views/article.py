"""The page of an article: text under the genre of what it reads, guide in the rail, findings beside."""

from dataclasses import dataclass

from markupsafe import Markup

from ..annotation.annotated import AnnotatedPage
from ..site.model import ArticleRecord
from ..sources.page_citation import CitationText
from .addresses import safe
from .components.bibliography import CitedSourceView, cited_sources
from .components.body import BodyPartView, body_view
from .components.byline import BylineView, byline_view
from .components.changes import ChangesView, changes_view
from .components.cite import citation_texts
from .components.events import EventView, event_views
from .components.guide import GuideGroupView, guide_groups
from .components.preview import PreviewView, preview_views
from .head import HeadView, document_title, head_view
from .material import ViewMaterial
from .structured_data import article_data


@dataclass(frozen=True, slots=True)
class ArticleView:
    """All that an article's page shows, in the order in which it shows it."""

    head: HeadView
    """The page's head."""
    genre: str
    """What kind of writing it reads; empty when it is the original itself."""
    title: str
    """Its title."""
    deck: Markup
    """Its summary; may be empty."""
    byline: BylineView
    """Who wrote it, when, how long it takes."""
    key_points: tuple[Markup, ...]
    """What to know before one begins."""
    guide: tuple[GuideGroupView, ...]
    """Who and what it names."""
    body: tuple[BodyPartView, ...]
    """The text, with the marks of its claims."""
    events: tuple[EventView, ...]
    """The dates that it mentions, in order."""
    sources: tuple[CitedSourceView, ...]
    """What it cites."""
    citations: tuple[CitationText, ...]
    """How to cite it."""
    changes: ChangesView | None
    """What was wrong or changed."""
    previews: tuple[PreviewView, ...]
    """A card for each explainer that it links."""


def article_view(article: AnnotatedPage, record: ArticleRecord, material: ViewMaterial) -> ArticleView:
    """Gather what the page of an article shows."""
    page, site = article.page, material.site
    inline = site.addresses.inline_html
    return ArticleView(
        head=_head(article, record, material),
        genre=record.original.genre if record.original else "",
        title=page.title,
        deck=safe(article.lead_html),
        byline=byline_view(article, record, material),
        key_points=tuple(safe(inline(point)) for point in record.key_points),
        guide=tuple(guide_groups(article, material)),
        body=body_view(article, material),
        events=event_views(site.events_from(page.id), material),
        sources=cited_sources(article.citations),
        citations=citation_texts(page, record.author, record.modified or record.date, material),
        changes=changes_view(page, site.addresses),
        previews=preview_views(article.links.linked_targets, material),
    )


def _head(article: AnnotatedPage, record: ArticleRecord, material: ViewMaterial) -> HeadView:
    page = article.page
    has_data = material.base and page.is_published
    return head_view(
        material,
        page.save_as,
        title=document_title(material, page.title),
        description=article.lead_text,
        part="article",
        lang=page.lang,
        image=f"articles/{page.id}" if page.is_published else "home",
        is_article=True,
        modified=record.modified.isoformat() if record.modified else "",
        data=article_data(article, record, material) if has_data else None,
    )
