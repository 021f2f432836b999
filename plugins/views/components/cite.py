"""How to cite a page, in several styles, ready to copy."""

from collections.abc import Iterable
from datetime import date

from ...annotation.page import Page
from ...site.authors import Author
from ...sources import Person
from ...sources.page_citation import CitationText, CitedPage, cite, csl_name
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


def cited_name(author: Author) -> str:
    """Return an author for the tags that reference managers read: family name first.

    They take any other name apart at its last blank, but for one with a comma: so a name that citations keep
    whole ends in one.

    >>> cited_name(Author(family="Marsh", given="Ada")), cited_name(Author(name="The Harbor Desk"))
    ('Marsh, Ada', 'The Harbor Desk,')
    """
    parts = dict(csl_name(_person(author)))
    if "literal" in parts:
        return f"{parts['literal']},"
    return ", ".join(parts[part] for part in ("family", "given", "suffix") if part in parts)


def _person(author: Author) -> Person:
    """Return an author as citations have them; a name that nobody has taken apart stays whole."""
    if author.family:
        return Person(family=author.family, given=author.given, suffix=author.suffix)
    return Person(literal=author.shown)
