"""The classroom: one page that prints, an article with numbered notes, terms, dates, questions."""

from dataclasses import dataclass

from markupsafe import Markup

from ..annotation.annotated import AnnotatedPage
from ..site.model import ArticleRecord
from .addresses import safe
from .components.bibliography import CitedSourceView, cited_sources
from .components.body import BodyPartView, body_view
from .components.byline import BylineView, byline_view
from .components.events import EventView, event_views
from .head import HeadView, document_title, head_view
from .material import ViewMaterial
from .shared_parts import lookups_of


@dataclass(frozen=True, slots=True)
class TermView:
    """A term of the lesson."""

    title: str
    """Its name."""
    definition: Markup
    """One sentence, without links."""


@dataclass(frozen=True, slots=True)
class LessonView:
    """An article on one page."""

    is_reading: bool
    """Whether it reads another work."""
    title: str
    """Its title."""
    deck: Markup
    """Its summary; may be empty."""
    byline: BylineView
    """Who wrote it, when, how long it takes."""
    key_points: tuple[Markup, ...]
    """What to know before one begins."""
    body: tuple[BodyPartView, ...]
    """The text, with the marks of its claims."""
    questions: tuple[Markup, ...]
    """To discuss."""
    terms: tuple[TermView, ...]
    """What it names."""
    events: tuple[EventView, ...]
    """The dates that it mentions, in order."""
    sources: tuple[CitedSourceView, ...]
    """What it cites."""


@dataclass(frozen=True, slots=True)
class ClassroomView:
    """All that the page for the classroom shows."""

    head: HeadView
    """The page's head."""
    lesson: LessonView | None
    """The article; None on a site that has none yet."""


def classroom_view(material: ViewMaterial) -> ClassroomView:
    """Gather what the page for the classroom shows of the article that leads."""
    article = material.site.lead
    record = material.site.record_of(article) if article else None
    return ClassroomView(
        head=head_view(
            material,
            material.site.settings.parts.classroom.save_as,
            title=document_title(material, "For the classroom"),
            description="The article with its notes, the terms, the dates and questions to discuss,"
            " on one page to print.",
            part="classroom",
        ),
        lesson=_lesson(article, record, material) if article and record else None,
    )


def _lesson(article: AnnotatedPage, record: ArticleRecord, material: ViewMaterial) -> LessonView:
    site = material.site
    inline = site.addresses.inline_html
    previews = material.previews.of_targets(article.links.linked_targets)
    return LessonView(
        is_reading=record.original is not None,
        title=article.page.title,
        deck=safe(article.deck_html),
        byline=byline_view(article, record, lookups_of(material)),
        key_points=tuple(safe(inline(point, article.numbers)) for point in record.key_points),
        body=body_view(article, lookups_of(material)),
        questions=tuple(safe(inline(question, article.numbers)) for question in record.questions),
        terms=tuple(TermView(preview.term.title, safe(preview.definition_html)) for preview in previews),
        events=event_views(site.events_from(article.page.id), material),
        sources=cited_sources(article.citations),
    )
