"""A plain page of prose."""

from dataclasses import dataclass

from markupsafe import Markup

from ..annotation.annotated import AnnotatedPage
from .addresses import safe
from .components.bibliography import CitedSourceView, cited_sources, page_exports
from .components.body import TextPartView, text_view
from .components.changes import ChangesView, changes_view
from .components.day import day_to_come
from .components.link import LinkView
from .components.picture import BodyPictures
from .components.preview import PreviewView
from .components.toc import TocView, toc_view
from .head import HeadView, document_title, head_view
from .lookups import PageLookups
from .social_card import text_card
from .structured_data import page_data

_FEW = 2
"""So many headings need no table of contents."""


@dataclass(frozen=True, slots=True)
class PageView:
    """All that a plain page shows."""

    head: HeadView
    """The page's head."""
    title: str
    """Its heading."""
    deck: Markup
    """One sentence under it; may be empty."""
    toc: TocView | None
    """Its headings; None where they are few."""
    body: tuple[TextPartView, ...]
    """The text."""
    sources: tuple[CitedSourceView, ...]
    """What it cites."""
    exports: tuple[LinkView, ...]
    """The same for other programs."""
    changes: ChangesView | None
    """What was wrong or changed."""
    previews: tuple[PreviewView, ...]
    """A card for each explainer that it links."""


def page_view(annotated: AnnotatedPage, lookups: PageLookups) -> PageView:
    """Gather what a plain page shows."""
    page = annotated.page
    has_toc = len(annotated.headings) > _FEW
    toc = toc_view(annotated.headings, has_dates=False, has_sources=bool(annotated.citations))
    return PageView(
        head=_head(annotated, lookups),
        title=page.title,
        deck=safe(annotated.deck_html),
        toc=toc if has_toc else None,
        body=text_view(annotated.shown_html, BodyPictures(lookups)),
        sources=cited_sources(annotated.citations, lookups.interface),
        exports=tuple(page_exports(page, annotated.citations)),
        changes=changes_view(annotated, lookups),
        previews=tuple(lookups.previews(annotated.links.linked_targets)),
    )


def _head(annotated: AnnotatedPage, lookups: PageLookups) -> HeadView:
    page = annotated.page
    has_data = lookups.base and page.is_published
    modified = getattr(page.record, "modified", None)
    return head_view(
        lookups,
        page.save_as,
        title=document_title(lookups, page.title),
        description=annotated.lead_text,
        part=page.id,
        lang=page.lang,
        card=text_card(annotated, lookups.words, lookups.picture, lookups.interface)
        if page.is_published
        else None,
        is_article=True,
        is_listed=page.is_published,
        is_draft=page.is_draft,
        plays_media=annotated.plays_media,
        to_come=day_to_come(page, lookups.interface),
        modified=modified.isoformat() if modified else "",
        data=page_data(page.title, page.url, lookups) if has_data else None,
    )
