"""Articles in a list, each as far as one needs it to choose."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...annotation.annotated import AnnotatedPage
from ...annotation.shown_pictures import lead_picture
from ...interface import Interface
from ...records import Part
from ...records.directions import is_right_to_left
from ...site.article_labels import label_of_one
from ..addresses import site_address
from ..material import ViewMaterial
from .day import DayView, day_view
from .genre import kind_words, shows_opinion
from .picture import PictureView, thumbnail_view

_NEWEST = 12
"""So many articles stand on the first page of a list of years."""


@dataclass(frozen=True, slots=True)
class ListedArticleView:
    """An article in a list."""

    label: str
    """What kind of text it is: "Column", "Opinion, explained"."""
    is_opinion: bool
    """Whether it is an opinion, or reads one."""
    title: str
    """Its title."""
    url: str
    """Its page."""
    deck: str
    """Its summary, without markup; may be empty."""
    day: DayView | None
    """When it was published; None for a text of another reader."""
    minutes: int
    """How long reading takes."""
    thumbnail: PictureView | None = None
    """Its picture, small; None where it has none."""
    lang: str = ""
    """BCP 47 tag of its title and summary; empty where that is the site's."""
    direction: str = ""
    """How they are written, ``ltr`` or ``rtl``; empty where the language is the site's."""


def shown_of(part: Part[AnnotatedPage]) -> tuple[AnnotatedPage, ...]:
    """Return the articles that a page of a list shows: its own, and on the first of several the newest."""
    if part.parts:
        return () if part.path else tuple(part.things[:_NEWEST])
    return tuple(part.things)


def stretch_title(part: Part[AnnotatedPage]) -> str:
    """Name a part of a list of articles: the year, or the month with its year, is understood anywhere."""
    return part.shared.label


def part_heading(label: str, part: Part[AnnotatedPage], interface: Interface) -> str:
    """Return the heading of a part of a list that has that label: "Columns: May 2017"."""
    if not part.path:
        return label
    return interface.labeled(label, stretch_title(part))


def article_entries(articles: Iterable[AnnotatedPage], material: ViewMaterial) -> Iterator[ListedArticleView]:
    """Show articles in a list, in their order."""
    for article in articles:
        yield article_entry(article, material)


def article_entry(article: AnnotatedPage, material: ViewMaterial) -> ListedArticleView:
    """Show an article as lists do."""
    record = article.page.article
    lang = "" if article.page.lang == material.words.lang else article.page.lang
    picture = lead_picture(article.page, material.settings.pictures.find)
    return ListedArticleView(
        label=kind_words(record, label_of_one(material.words, material.interface), material.interface),
        is_opinion=shows_opinion(record),
        title=article.page.title,
        url=site_address(article.page.url),
        deck=article.lead_text,
        day=day_view(record.date, material.interface) if record else None,
        minutes=article.minutes,
        thumbnail=thumbnail_view(picture) if picture else None,
        lang=lang,
        direction=("rtl" if is_right_to_left(lang) else "ltr") if lang else "",
    )
