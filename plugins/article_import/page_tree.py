"""A page's HTML as readers of pages take it: cleaned as a soup, then a tree and its text."""

from dataclasses import dataclass

from lxml.etree import ParserError
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from .beside import refuse_frames, take_boxes, take_menu_cells, take_readings
from .draft import ImportFailedError, LeftOut
from .held_parts import HeldParts
from .holding import hold_parts
from .page_soup import page_soup
from .readers import take_readers_words


@dataclass(frozen=True, slots=True)
class PageTree:
    """A parsed page without what its readers wrote."""

    root: HtmlElement
    """As it stands."""
    html: str
    """The same for readers that want text."""
    held_html: str
    """With tokens in the places of what is held, for extractors."""
    held: HeldParts
    """What extractors would lose."""
    left_out: tuple[LeftOut, ...]
    """What readers of the page wrote, and what stood beside its text."""


def page_tree(html: str, *, url: str = "") -> PageTree:
    """Parse a page. Raises :class:`ImportFailedError` for what is no HTML, or too much of it."""
    soup = page_soup(html)
    refuse_frames(soup)
    take_menu_cells(soup)
    left_out = (*take_readings(soup), *take_readers_words(soup), *take_boxes(soup))
    whole = soup.decode(formatter="minimal")
    try:
        root = document_fromstring(whole, parser=HTMLParser(huge_tree=True))
    except (ParserError, ValueError):
        raise ImportFailedError("holds no HTML; save the page again, or clip its text") from None
    held = hold_parts(soup, url)
    return PageTree(root, whole, soup.decode(formatter="minimal"), held, left_out)
