"""How to cite a page, in several styles, ready to copy."""

from datetime import date

from ...annotation.page import Page
from ...sources.page_citation import CitationText, CitedPage, cite
from ..lookups import PageLookups


def citation_texts(page: Page, author: str, day: date, lookups: PageLookups) -> tuple[CitationText, ...]:
    """Cite a published page; nothing where the site has no address, since there is none to cite."""
    if not lookups.base or not page.is_published:
        return ()
    address = f"{lookups.base}/{page.url}"
    cited = CitedPage(page.id, page.title, author, lookups.words.name, day, address, page.lang)
    return cite(cited)
