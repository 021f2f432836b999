"""A page's HTML as a tree that readers of pages read whole: bounded, shallow, ``pre`` kept apart."""

import re
from dataclasses import dataclass

from lxml.etree import ParserError, tostring
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from .draft import ImportFailedError

MAX_CHARACTERS = 5_000_000
"""Of a page without its scripts, styles and inline pictures."""
MAX_ELEMENTS = 200_000
_DEEPEST = 120
"""Levels; libxml2 and trafilatura lose what lies below a few hundred."""
_WEIGHT = re.compile(
    r"<(script|style|svg|template)\b(?![^>]*\bld\+json)[^>]*>.*?</\1\s*>|(?<=[\"'(=])data:[^\"')>]{500,}",
    re.DOTALL | re.IGNORECASE,
)
_CONTENT = frozenset({
    "p", "li", "td", "th", "pre", "blockquote", "table", "tr", "ul", "ol", "h1", "h2", "h3", "h4",
    "h5", "h6", "a", "br", "img", "html", "body", "head",
})  # fmt: skip
_TOKEN = "zqpre{}zq"  # noqa: S105 - a mark in the text
_FOUND = re.compile(r"zqpre(\d+)zq")


@dataclass(frozen=True, slots=True)
class PageTree:
    """A parsed page."""

    root: HtmlElement
    """With a token in the place of each preformatted text."""
    html: str
    """The same for readers that want text."""
    preformatted: tuple[str, ...]
    """Preformatted texts as they stand, line by line."""

    def code_of(self, text: str) -> str | None:
        """Return the preformatted text that a block's text stands for; None for any other block."""
        match = _FOUND.fullmatch(text.strip())
        return self.preformatted[int(match[1])] if match else None

    def with_code(self, text: str) -> str:
        """Put preformatted texts back into a text that holds them among other words."""
        return _FOUND.sub(lambda match: self.preformatted[int(match[1])], text)


def page_tree(html: str) -> PageTree:
    """Parse a page. Raises :class:`ImportFailedError` for what is no HTML, or too much of it."""
    html = _WEIGHT.sub("", re.sub(r"^\s*<\?xml[^>]*\?>", "", html))
    if len(html) > MAX_CHARACTERS or html.count("<") > 2 * MAX_ELEMENTS:
        raise ImportFailedError(
            f"has more than {MAX_CHARACTERS:,} characters or {MAX_ELEMENTS:,} elements; clip its text instead"
        )
    try:
        root = document_fromstring(html, parser=HTMLParser(huge_tree=True))
    except (ParserError, ValueError):
        raise ImportFailedError("holds no HTML; save the page again, or clip its text") from None
    is_deep = _flatten(root)
    codes = _take_preformatted(root)
    whole = tostring(root, encoding="unicode", method="html") if is_deep or codes else html
    return PageTree(root, whole, codes)


def _flatten(root: HtmlElement) -> bool:
    """Take away wrappers that lie deep; what they hold stays in its order."""
    depths: dict[HtmlElement, int] = {}
    deep = []
    for element in root.iter():
        parent = element.getparent()
        depth = depths.get(parent, 0) + 1 if parent is not None else 0
        if depth > _DEEPEST and isinstance(element.tag, str) and element.tag not in _CONTENT:
            deep.append(element)
            depth -= 1
        depths[element] = depth
    for element in deep:
        element.drop_tag()
    return bool(deep)


def _take_preformatted(root: HtmlElement) -> tuple[str, ...]:
    texts: list[str] = []
    for element in list(root.iter("pre")):
        text = _lines_of(element)
        if not text.strip() or any(True for _ in element.iterancestors("pre")):
            continue
        for child in list(element):
            element.remove(child)
        element.text = _TOKEN.format(len(texts))
        texts.append(text)
    return tuple(texts)


def _lines_of(element: HtmlElement) -> str:
    """Return the text of ``pre``; HTML leaves out a line end right after its tag."""
    for line_break in list(element.iter("br")):
        line_break.tail = "\n" + (line_break.tail or "")
    return str(element.text_content()).removeprefix("\n").rstrip("\n")
