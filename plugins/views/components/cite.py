"""How to cite a page, in several styles, ready to copy."""

from collections.abc import Iterable
from datetime import date

from ...annotation.page import Page
from ...site.authors import Author
from ...sources import Person
from ...sources.page_citation import CitationText, CitedPage, cite
from ..lookups import PageLookups


def citation_texts(
    page: Page, authors: Iterable[Author], day: date, lookups: PageLookups
) -> tuple[CitationText, ...]:
    """Cite a published page; nothing where the site has no address, since there is none to cite."""
    if not lookups.base or not page.is_published:
        return ()
    address = f"{lookups.base}/{page.url}"
    named = tuple(map(_person, authors))
    cited = CitedPage(page.id, page.title, named, lookups.words.name, day, address, page.lang)
    return cite(cited)


def _person(author: Author) -> Person:
    """Return an author as citations have them; a name that nobody has taken apart stays whole."""
    if author.family:
        return Person(family=author.family, given=author.given, suffix=author.suffix)
    return Person(literal=author.shown)
