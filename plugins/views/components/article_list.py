"""Articles in a list, each as far as one needs it to choose."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...annotation.annotated import AnnotatedPage
from ...records import Part
from ...site.model import Site
from ..addresses import site_address
from .day import DayView, day_view
from .genre import genre_words, shows_opinion


@dataclass(frozen=True, slots=True)
class ListedArticleView:
    """An article in a list."""

    label: str
    """What kind of text it is: "Column", "Opinion, read closely"."""
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


def stretch_title(part: Part[AnnotatedPage]) -> str:
    """Name a part of a list of articles: the year, or the month with its year, is understood anywhere."""
    return part.shared.label


def article_entries(articles: Iterable[AnnotatedPage], words: Site) -> Iterator[ListedArticleView]:
    """Show articles in a list, in their order."""
    for article in articles:
        yield article_entry(article, words)


def article_entry(article: AnnotatedPage, words: Site) -> ListedArticleView:
    """Show an article as lists do."""
    record = article.page.article
    original = record.original if record else None
    own = genre_words(record) or words.article_label
    return ListedArticleView(
        label=f"{original.genre.capitalize()}, read closely" if original else own,
        is_opinion=shows_opinion(record),
        title=article.page.title,
        url=site_address(article.page.url),
        deck=article.lead_text,
        day=day_view(record.date) if record else None,
        minutes=article.minutes,
    )
