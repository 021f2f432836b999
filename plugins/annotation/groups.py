"""What puts the articles of a site together: their topics, and the series that they are parts of."""

from collections.abc import Iterable, Iterator

from ..collation import Alphabet
from ..site.labels import LabelUse
from ..site.model import Site
from ..site.series import AllSeries, SeriesUse, site_series
from ..site.topics import SiteTopics, site_topics
from .page import Page


def topics_of(articles: Iterable[Page], words: Site | None, alphabet: Alphabet) -> SiteTopics:
    """Return the topics of articles, which come in the site's order."""
    uses = (use for page in articles for use in _topic_uses(page))
    return site_topics(words.topics if words else (), uses, alphabet)


def series_of(articles: Iterable[Page]) -> AllSeries:
    """Return the series of articles."""
    return site_series(use for page in articles for use in _series_uses(page))


def _topic_uses(page: Page) -> Iterator[LabelUse]:
    for index, label in enumerate(page.article.topics if page.article else ()):
        yield _use(page, label, ("topics", index))


def _series_uses(page: Page) -> Iterator[SeriesUse]:
    record = page.article
    if record and record.series:
        yield SeriesUse(_use(page, record.series.name, ("series",)), record.series.part, record.date)


def _use(page: Page, label: str, path: tuple[str | int, ...]) -> LabelUse:
    line = page.front_matter.line_of(path) if page.front_matter else None
    return LabelUse(label, page.id, page.file, line, ".".join(map(str, path)))
