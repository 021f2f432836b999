"""A list of the whole site by article: the way to each article's part of it; of many articles by year."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...annotation.annotated import AnnotatedPage
from ...edtf_dates import parse_edtf
from ...interface import Interface
from ..article_folder import count_of, folder_address, has_list
from ..material import ViewMaterial

FEW = 12
"""So many articles stand in one list."""
_MANY_IN_A_YEAR = 40
"""A year with more than these is told apart by month."""


@dataclass(frozen=True, slots=True)
class ArticleEntryView:
    """An article's part of a list."""

    title: str
    """Title of the article."""
    url: str
    """The page of its part."""
    count: int
    """How many things stand there."""


@dataclass(frozen=True, slots=True)
class ArticleGroupView:
    """Articles of one time."""

    label: str
    """The year, or the month; empty where all stand in one list."""
    entries: tuple[ArticleEntryView, ...]
    """In the site's order."""


def by_article(key: str, material: ViewMaterial) -> tuple[ArticleGroupView, ...]:
    """Show the articles that have a part of a list; nothing where none has a page of its own."""
    articles = [article for article in material.site.articles if has_list(article, key, material)]
    return tuple(
        ArticleGroupView(
            time_words(time, material.interface),
            tuple(_entry(article, key, material) for article in members),
        )
        for time, members in grouped(articles).items()
    )


def grouped(articles: Iterable[AnnotatedPage]) -> dict[str, list[AnnotatedPage]]:
    """Put articles together by year, or by month where a year has very many; a few under an empty time."""
    listed = list(articles)
    if len(listed) <= FEW:
        return {"": listed} if listed else {}
    years: dict[str, list[AnnotatedPage]] = {}
    for article in listed:
        years.setdefault(_day(article)[:4], []).append(article)
    return {time: members for year in years.items() for time, members in _by_month(*year)}


def time_words(time: str, interface: Interface) -> str:
    """Return what a time of :func:`grouped` is called; empty for the empty one."""
    return interface.date(parse_edtf(time)) if time else ""


def _by_month(year: str, articles: list[AnnotatedPage]) -> Iterator[tuple[str, list[AnnotatedPage]]]:
    if len(articles) <= _MANY_IN_A_YEAR:
        yield year, articles
        return
    months: dict[str, list[AnnotatedPage]] = {}
    for article in articles:
        months.setdefault(_day(article)[:7], []).append(article)
    yield from months.items()


def _day(article: AnnotatedPage) -> str:
    record = article.page.article
    return record.date.isoformat() if record else ""


def _entry(article: AnnotatedPage, key: str, material: ViewMaterial) -> ArticleEntryView:
    count = count_of(article, key, material)
    return ArticleEntryView(article.page.title, folder_address(article, key, material), count)
