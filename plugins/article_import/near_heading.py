"""By-lines and dates that no mark names: lines around a page's heading, read as those of a clipped text."""

from collections.abc import Iterator

import regex
from lxml.html import HtmlElement

from .by_lines import is_name
from .characters import folded
from .debris import is_prose
from .head import CreditLine, read_credit_line
from .page_metadata import Guess, stands_beside

_ABOVE, _BELOW = 6, 14
"""Lines around the heading that are read."""
_BLOCKS = frozenset({
    "article", "aside", "br", "dd", "div", "dl", "dt", "figcaption", "footer", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "section", "table", "td", "th", "tr", "ul",
})  # fmt: skip
_SILENT = frozenset({"script", "style", "noscript", "template", "select", "button", "head", "nav", "figure"})
_BY = regex.compile(
    r"(?:^|\s)(?:by|von|par|por|door|av|af|autor(?:in)?:?|auteur:?|автор:?|text:?)\s*$", regex.IGNORECASE
)
_AUTHOR_PAGE = regex.compile(
    r"/(?:@|(?:author|autor|auteur|autore|writer|by|byline|people|profile|profil|staff|journalist|contributor|columnist|reporter|redakteur)"
    r"(?:s|e[ns]?|in|i)?/)[^/]", regex.IGNORECASE
)  # fmt: skip
_MOST_LINKS = 5_000


def guesses_near_heading(page: HtmlElement, language: str) -> list[Guess]:
    """Return what the lines around the heading say, then whose page a by-line links to."""
    found = [guess for line in _lines_near(page) for guess in _of_line(line, language)]
    links = list(_linked_authors(page))
    by_word = [name for name, reason in links if reason == _SAID]
    guesses = [Guess("author", ", ".join(by_word), _SAID)] if by_word else found[:0]
    linked = [Guess("author", name, reason) for name, reason in links if reason != _SAID][:1]
    return [*guesses, *found, *linked]


_SAID = "a link behind 'By'"
_NEAR = "a line beside the heading"
_PAGE = "a link to an author's page"


def _of_line(line: str, language: str) -> Iterator[Guess]:
    credit: CreditLine | None = read_credit_line(line, language)
    if credit is None:
        return
    if credit.authors:
        yield Guess("author", ", ".join(credit.authors), _NEAR)
    if credit.dates and credit.dates.published:
        yield Guess("date", str(credit.dates.published), _NEAR)
    if credit.dates and credit.dates.modified:
        yield Guess("modified", str(credit.dates.modified), _NEAR)


def _lines_near(page: HtmlElement) -> list[str]:
    """Return short lines below the first heading up to the first paragraph, then those right above it."""
    above: list[str] = []
    below: list[str] = []
    is_below = False
    for line, is_heading in _lines(page):
        if is_heading and not is_below:
            is_below = True
        elif not is_below:
            above.append(line)
        elif (is_prose(line) and read_credit_line(line) is None) or len(below) == _BELOW:
            break
        else:
            below.append(line)
    return [*below, *above[-_ABOVE:]] if is_below else []


def _lines(page: HtmlElement) -> Iterator[tuple[str, bool]]:
    """Yield the lines of a page's blocks, and whether each is the main heading."""
    parts: list[str] = []
    stack: list[tuple[HtmlElement, bool]] = [(page, False)]
    while stack:
        element, is_end = stack.pop()
        tag = str(element.tag) if isinstance(element.tag, str) else "script"
        if tag in _BLOCKS:
            if line := folded("".join(parts)):
                yield line, is_end and tag == "h1"
            parts.clear()
        if is_end or tag in _SILENT:
            parts.append(element.tail or "")
            continue
        parts.append(element.text or "")
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))


def _linked_authors(page: HtmlElement) -> Iterator[tuple[str, str]]:
    """Yield names that are links behind ``By`` or to an author's page, as they stand in the article."""
    last: HtmlElement | None = None
    for count, link in enumerate(page.iter("a")):
        name = folded("".join(link.itertext()))
        if count > _MOST_LINKS or not 3 < len(name) < 60 or not is_name(name):
            continue
        previous = link.getprevious()
        before = (
            previous.tail
            if previous is not None
            else (link.getparent().text if link.getparent() is not None else "")
        ) or ""
        goes_on = (
            last is not None
            and previous is last
            and regex.fullmatch(r"\s*(?:,|&|and|und|et|y|e)?\s*(?:and)?\s*", before)
        )
        is_said = _BY.search(before) is not None or bool(goes_on)
        if (is_said or _AUTHOR_PAGE.search(link.get("href") or "")) and not stands_beside(link):
            yield name, _SAID if is_said else _PAGE
        last = link if is_said else None
