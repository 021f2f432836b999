"""By-lines and dates that no mark names: lines around a page's heading, read as those of a clipped text."""

import re
from collections.abc import Collection, Iterator, Sequence

import regex
from lxml.html import HtmlElement

from .by_lines import is_bare_name, is_name, read_by_line
from .characters import folded
from .debris import is_prose, length_in_words
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
_SEPARATOR = regex.compile(r"\s[|»·–—-]+\s|[:：｜|]\s*")
_LONGEST_TITLE = 20
_WORDS = 3
"""Of a title; a shorter part of one may be the name of a section."""


def guesses_near_heading(page: HtmlElement, language: str, titles: Collection[str] = ()) -> list[Guess]:
    """Return what the lines around the heading say, then whose page a by-line links to.

    ``titles``: what the page states as its title; where it has no heading of the first level, the line that
    says the same is one.
    """
    heading, lines = _lines_near(page, titles)
    found = [guess for line in lines for guess in _of_line(line, language)]
    if heading and len({guess.value for guess in found if guess.field == "date"}) > 1:
        found = [
            guess for guess in found if guess.field != "date"
        ]  # a list of articles, of which this is one
    links = list(_linked_authors(page))
    by_word = [name for name, reason in links if reason == _SAID]
    guesses = [Guess("author", ", ".join(by_word), _SAID)] if by_word else found[:0]
    linked = [Guess("author", name, reason) for name, reason in links if reason != _SAID][:1]
    sure = [guess for guess in found if guess.reason != _BESIDE_DATE]
    bare = [guess for guess in found if guess.reason == _BESIDE_DATE]
    alone = [Guess("author", name, _BESIDE_DATE) for name in _lone_names(lines, language)][:1]
    return [*heading, *guesses, *sure, *linked, *bare, *alone]


_SAID = "a link behind 'By'"
_NEAR = "a line beside the heading"
_BESIDE_DATE = "a name beside the date"
_PAGE = "a link to an author's page"


def _of_line(line: str, language: str) -> Iterator[Guess]:
    credit: CreditLine | None = read_credit_line(line, language)
    if credit is None:
        return
    if credit.authors:
        rest = regex.split(r"[|·/]", credit.dates.rest) if credit.dates else [line]
        is_said = any(read_by_line(part) for part in rest)
        yield Guess("author", ", ".join(credit.authors), _NEAR if is_said else _BESIDE_DATE)
    if credit.dates and credit.dates.published:
        yield Guess("date", str(credit.dates.published), _NEAR)
    if credit.dates and credit.dates.modified:
        yield Guess("modified", str(credit.dates.modified), _NEAR)


def _lone_names(lines: Sequence[str], language: str) -> Iterator[str]:
    """Yield lines that are only a name, right beside one that is only a date."""
    dated = {
        i for i, line in enumerate(lines) if (credit := read_credit_line(line, language)) and credit.dates
        and not credit.authors
    }  # fmt: skip
    for i, line in enumerate(lines):
        if ({i - 1, i + 1} & dated) and i not in dated and is_bare_name(line):
            yield line


def _lines_near(page: HtmlElement, titles: Collection[str]) -> tuple[list[Guess], list[str]]:
    """Return the heading where it is none by its tag, and short lines: those below it, then those above."""
    above: list[str] = []
    below: list[str] = []
    heading: list[Guess] = []
    is_below = False
    said = {} if page.find(".//h1") is not None else _parts_of(titles)
    for line, is_heading in _lines(page):
        is_said = _key(line) in said
        if (is_heading or is_said) and not is_below:
            is_below = True
            heading = [Guess("title", line, "looks like the heading")] if is_said else []
        elif not is_below:
            above.append(line)
        elif (is_prose(line) and read_credit_line(line) is None) or len(below) == _BELOW:
            break
        else:
            below.append(line)
    return heading, [*below, *above[-_ABOVE:]] if is_below else []


def _parts_of(titles: Collection[str]) -> dict[str, str]:
    """Return what titles say, and what stands before or behind a site's name or a label in them."""
    found: dict[str, str] = {}
    for title in titles:
        ends = list(_SEPARATOR.finditer(title))[:10]
        parts = [title, *(title[: end.start()] for end in ends), *(title[end.end() :] for end in ends)]
        found |= {_key(part): part for part in parts if length_in_words(part) >= _WORDS}
    return found


def _key(text: str) -> str:
    return re.sub(r"\W+", "", text.casefold())


def first_line(page: HtmlElement) -> str:
    """Return the first line of a page where it can be a title; else an empty text."""
    line = next((line for line, _ in _lines(page)), "")
    return line if _WORDS <= length_in_words(line) <= _LONGEST_TITLE and not is_prose(line) else ""


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
