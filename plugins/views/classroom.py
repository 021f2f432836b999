"""The classroom: an article on one page that prints, with numbered notes, terms, dates, questions."""

from dataclasses import dataclass

from markupsafe import Markup, escape

from ..annotation.annotated import AnnotatedPage
from ..site.model import ArticleRecord
from ..timeline.selections import below
from .addresses import safe, site_address
from .article_folder import FOLDERS, classroom_address, folder_address, lessons
from .components.bibliography import CitedSourceView, cited_sources
from .components.body import BodyPartView, body_view
from .components.by_article import grouped, time_words
from .components.byline import BylineView, byline_view
from .components.events import EventView
from .components.figure import FigureView, lead_figure
from .components.foreign import ForeignView
from .components.genre import genre_words, shows_opinion
from .components.link import LinkView
from .components.ways import WayView
from .head import HeadView, document_title, head_view
from .lookups import PageLookups
from .material import SiteFrame, ViewMaterial
from .redirect import RedirectView
from .social_card import SocialCard, text_card


@dataclass(frozen=True, slots=True)
class TermView:
    """A term of the lesson."""

    title: str
    """Its name."""
    definition: Markup
    """One sentence, without links."""
    language: ForeignView | None = None
    """The language of both, where it is not the page's."""


@dataclass(frozen=True, slots=True)
class LessonView:
    """An article on one page."""

    genre: str
    """What kind of writing it is itself; may be empty."""
    is_opinion: bool
    """Whether it is an opinion, or reads one."""
    title: str
    """Its title."""
    article: LinkView
    """The way back to its page."""
    deck: Markup
    """Its summary; may be empty."""
    byline: BylineView
    """Who wrote it, when, how long it takes."""
    key_points: tuple[Markup, ...]
    """What to know before one begins."""
    figure: FigureView | None
    """Its lead picture."""
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
class LessonGroupView:
    """Lessons of articles of one time."""

    label: str
    """The year, or the month; empty where all stand in one list."""
    lessons: tuple[WayView, ...]
    """In the site's order."""


@dataclass(frozen=True, slots=True)
class ClassroomView:
    """All that the page for the classroom shows: a lesson, or the way to each."""

    head: HeadView
    """The page's head."""
    lesson: LessonView | None
    """The article; None where there are several, or none yet."""
    lessons: tuple[LessonGroupView, ...] = ()
    """The lessons of several articles, that of the lead first; of many by year."""


def lesson_view(article: AnnotatedPage, record: ArticleRecord, lookups: PageLookups) -> ClassroomView:
    """Gather what the page for the classroom shows of an article."""
    page, inline = article.page, lookups.addresses.inline_html
    previews = lookups.previews(article.links.linked_targets)
    own = [inline(question, article.numbers) for question in record.questions]
    asked = own or map(inline, lookups.questions(page.id))
    return ClassroomView(
        head=_head(
            lookups,
            below(page.save_as, FOLDERS["classroom"]),
            page.title,
            lang=page.lang,
            card=text_card(article, lookups.words, lookups.picture, lookups.interface),
            plays_media=article.plays_media,
        ),
        lesson=LessonView(
            genre=genre_words(record, lookups.interface),
            is_opinion=shows_opinion(record),
            title=page.title,
            article=LinkView(lookups.interface.gettext("The article with its links"), site_address(page.url)),
            deck=safe(article.deck_html),
            byline=byline_view(article, record, lookups),
            key_points=tuple(safe(inline(point, article.numbers)) for point in record.key_points),
            figure=lead_figure(page, lookups),
            body=body_view(article, lookups),
            questions=tuple(map(safe, asked)),
            terms=tuple(
                TermView(preview.title, preview.definition, preview.language) for preview in previews
            ),
            events=lookups.events_from(page.id).every,
            sources=cited_sources(article.citations, lookups.interface),
        ),
    )


def classroom_view(material: ViewMaterial) -> ClassroomView | RedirectView:
    """Gather what stands at the classroom's own address: the way to the one lesson, or to each of several."""
    if is_one_lesson(material):
        return RedirectView(
            LinkView(material.interface.gettext("For the classroom"), classroom_address(material))
        )
    return ClassroomView(
        head=_head(material, material.settings.parts.classroom.save_as),
        lesson=None,
        lessons=tuple(
            LessonGroupView(
                time_words(time, material.interface), tuple(_way(article, material) for article in members)
            )
            for time, members in grouped(lessons(material)).items()
        ),
    )


def is_one_lesson(material: ViewMaterial) -> bool:
    """Whether the site has the lesson of one article and no other."""
    return len(lessons(material)) == 1


def _way(article: AnnotatedPage, material: ViewMaterial) -> WayView:
    address = folder_address(article, "classroom", material)
    language = material.foreign(article.page.lang)
    return WayView(article.page.title, escape(article.lead_text), address, language=language)


def _head(
    frame: SiteFrame,
    save_as: str,
    *title: str,
    lang: str = "",
    card: SocialCard | None = None,
    plays_media: bool = False,
) -> HeadView:
    return head_view(
        frame,
        save_as,
        title=document_title(frame, *title, frame.interface.gettext("For the classroom")),
        description=frame.interface.gettext(
            "The article with its notes, the terms, the dates and questions to discuss, on one page to print."
        ),
        part="classroom",
        lang=lang,
        card=card,
        plays_media=plays_media,
    )
