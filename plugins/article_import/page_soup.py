"""A page as BeautifulSoup reads it: whole at any depth, bounded, made shallow for the readers that follow."""

import re

from bs4 import BeautifulSoup, Tag
from bs4.builder import ParserRejectedMarkup
from bs4.element import PageElement

from .draft import ImportFailedError

MAX_CHARACTERS = 5_000_000
"""Of a page without its scripts, styles and inline pictures."""
MAX_ELEMENTS = 200_000
_DEEPEST = 120
"""Levels; extractors lose what lies below a few hundred."""
_WEIGHT = re.compile(
    r"<(script|style|svg|template)\b(?![^>]*\bld\+json)[^>]*>.*?</\1\s*>|(?<=[\"'(=])data:[^\"')>]{500,}",
    re.DOTALL | re.IGNORECASE,
)
_CONTENT = frozenset({
    "p", "li", "td", "th", "pre", "blockquote", "table", "tr", "ul", "ol", "h1", "h2", "h3", "h4",
    "h5", "h6", "a", "br", "img", "html", "body", "head",
})  # fmt: skip


def page_soup(html: str) -> BeautifulSoup:
    """Parse a page. Raises :class:`ImportFailedError` for what is no HTML, or too much of it."""
    html = _WEIGHT.sub("", re.sub(r"^\s*<\?xml[^>]*\?>", "", html))
    if len(html) > MAX_CHARACTERS or html.count("<") > 2 * MAX_ELEMENTS:
        raise ImportFailedError(
            f"has more than {MAX_CHARACTERS:,} characters or {MAX_ELEMENTS:,} elements; clip its text instead"
        )
    try:
        soup = BeautifulSoup(html, "lxml")
    except (ParserRejectedMarkup, ValueError):
        soup = None
    if soup is None or soup.find(True) is None:
        raise ImportFailedError("holds no HTML; save the page again, or clip its text")
    _flatten(soup)
    return soup


def _flatten(soup: BeautifulSoup) -> None:
    """Take away wrappers that lie deep; what they hold stays in its order."""
    depths = {id(soup): 0}
    deep: set[int] = set()
    outermost: list[Tag] = []
    for element in soup.find_all(True):
        depth = depths[id(element.parent)] + 1
        if depth > _DEEPEST and element.name not in _CONTENT:
            if id(element.parent) not in deep:
                outermost.append(element)
            deep.add(id(element))
            depth -= 1
        depths[id(element)] = depth
    for element in reversed(outermost):
        kept = [part for part in element.descendants if id(part) not in deep and _stands_in(part, deep)]
        for part in kept:
            part.extract()
        element.clear()
        element.extend(kept)


def _stands_in(part: PageElement, deep: set[int]) -> bool:
    return part.parent is not None and id(part.parent) in deep
