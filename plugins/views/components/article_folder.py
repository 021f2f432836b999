"""The pages below an article: the way to each, and from each to its article and to the whole list."""

from dataclasses import dataclass

from .link import LinkView


@dataclass(frozen=True, slots=True)
class ArticlePageView:
    """A page below an article."""

    key: str
    """Which one."""
    label: str
    """What it holds of the article."""
    count: int | None
    """How many; None for a page that is no list."""
    url: str
    """Its address."""


@dataclass(frozen=True, slots=True)
class OfArticleView:
    """Where a page below an article belongs."""

    key: str
    """Which of the pages it is."""
    whole: LinkView
    """The list of the whole site."""
    article: LinkView
    """The article."""
    pages: tuple[ArticlePageView, ...]
    """All pages below the article, this one among them."""
