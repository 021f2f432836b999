"""What the site reads, for sentences that name it: its one article, or several by their number."""

from dataclasses import dataclass

from ..site.article_labels import counted_articles, in_running_text, label_of_one
from .material import ViewMaterial


@dataclass(frozen=True, slots=True)
class SubjectView:
    """What the site reads. A sentence that names it is two messages, of which one is shown.

    ``Each claim of the %(article)s …`` and ``Each claim of %(articles)s …``: languages
    inflect neither word, and say it otherwise (``Kolumne: jede Behauptung …``).
    """

    article: str = ""
    """What the site calls its one article, within a sentence; empty where it has several."""
    articles: str = ""
    """Several with their number: "12 articles"; empty where there is but one."""


def subject(material: ViewMaterial, articles: int | None = None) -> SubjectView:
    """Name what the site reads: the one article by its label, several by their number; or so many of them."""
    count = len(material.site.articles)
    if count <= 1:
        return SubjectView(article=article_words(material))
    shown = count if articles is None else articles
    return SubjectView(articles=counted_articles(shown, material.words, material.interface))


def checked_subject(material: ViewMaterial) -> SubjectView:
    """Name what the site's claims are read from: as :func:`subject`, the articles that have some."""
    return subject(material, sum(1 for article in material.site.articles if article.claims))


def article_words(material: ViewMaterial) -> str:
    """Return what the site calls an article within a sentence."""
    words, interface = material.words, material.interface
    return in_running_text(label_of_one(words, interface), words, interface)
