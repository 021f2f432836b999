"""How to cite a page, in several styles, ready to copy."""

from datetime import date

from ...annotation.page import Page
from ...sources.page_citation import CitationText, CitedPage, cite
from ..material import ViewMaterial


def citation_texts(page: Page, author: str, day: date, material: ViewMaterial) -> tuple[CitationText, ...]:
    """Cite a published page; nothing where the site has no address, since there is none to cite."""
    if not material.base or not page.is_published:
        return ()
    address = f"{material.base}/{page.url}"
    cited = CitedPage(page.id, page.title, author, material.words.name, day, address)
    return cite(cited)
