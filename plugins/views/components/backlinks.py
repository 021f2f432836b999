"""Where an explainer is mentioned, each place with its sentence."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from ...cross_references.backlinks import BacklinkPage
from ..addresses import safe, site_address
from .foreign import ForeignView, foreign


@dataclass(frozen=True, slots=True)
class BacklinkView:
    """A sentence that mentions the explainer."""

    sentence: Markup
    """The sentence, the words in ``mark``."""
    url: str
    """Where they stand."""


@dataclass(frozen=True, slots=True)
class BacklinkPageView:
    """A page that mentions the explainer."""

    title: str
    """Its title."""
    links: tuple[BacklinkView, ...]
    """In the order of its text."""
    language: ForeignView | None = None
    """The language of title and sentences, where it is not the page's."""


def backlink_pages(pages: Iterable[BacklinkPage], around: str) -> Iterator[BacklinkPageView]:
    """Show the pages that mention an explainer, in their order."""
    for page in pages:
        links = (BacklinkView(safe(link.sentence_html), site_address(link.url)) for link in page.links)
        yield BacklinkPageView(page.title, tuple(links), foreign(page.lang, around))
