"""Read a saved or fetched web page: trafilatura finds the body, htmldate the date, we what they miss."""

import re
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from htmldate import find_date
from lxml.etree import ParserError
from lxml.html import HtmlElement, document_fromstring
from trafilatura import extract, extract_metadata

from .clipped_text import draft_of_lines
from .deciding import decide_authors, decide_date, decide_title, first_value
from .draft import ArticleDraft, Block, Doubt, ImportFailedError
from .html_blocks import blocks_of
from .page_metadata import Guess, article_body, guesses_of

_ENOUGH = 250
"""Characters; less is a teaser, not an article."""


def read_web_page(html: str, *, url: str = "") -> ArticleDraft:
    """Return the article of a page. Raises :class:`ImportFailedError` for what is no HTML."""
    try:
        page = document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", html))
    except (ParserError, ValueError):
        raise ImportFailedError("holds no HTML; save the page again, or clip its text") from None
    guesses = guesses_of(page)
    url = url or _absolute(first_value(_of("url", guesses)))
    guesses += _foreign_guesses(html, url)
    blocks, doubts = _body(page, html, url)
    return _draft(page, guesses, blocks, doubts, url)


def _draft(page: HtmlElement, guesses: Sequence[Guess], blocks: Sequence[Block], doubts: list[Doubt], url: str) -> ArticleDraft:
    publication = first_value(_of("publication", guesses))
    title, title_doubts = decide_title(_of("title", guesses), publication)
    authors, author_doubts = decide_authors(_of("author", guesses), publication)
    day, date_doubts = decide_date(_of("date", guesses))
    modified, _ = decide_date(_of("modified", guesses))
    read = _between_head_and_tail(blocks, title.title)
    found = replace(
        read,
        title=title.title or read.title,
        authors=authors or read.authors or ((title.author,) if title.author else ()),
        date=day or read.date,
        modified=modified if modified and day and modified > day else None,
        publication=publication or title.site or read.publication,
        url=url,
        lang=(page.get("lang") or page.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip() or read.lang,
        summary="",
    )
    kept = [doubt for doubt in read.doubts if _is_about(doubt, found, read)]
    pictures = len(page.xpath("//article//img | //main//img"))
    if pictures:
        kept.append(Doubt("body", "", f"{pictures} pictures of the page were left out; add those that you may show"))
    return replace(found, doubts=(*title_doubts, *author_doubts, *date_doubts, *kept, *doubts))


def _of(field: str, guesses: Sequence[Guess]) -> list[Guess]:
    return [guess for guess in guesses if guess.field == field]


def _foreign_guesses(html: str, url: str) -> list[Guess]:
    """Ask trafilatura and htmldate, after the page's own statements."""
    found = extract_metadata(html, default_url=url or None)
    day = find_date(html, original_date=True, url=url or None)
    stated = {"title": found.title, "author": (found.author or "").replace(";", ","), "publication": found.sitename, "date": day}
    return [Guess(field, value, f"a guess from the page's text ({field})") for field, value in stated.items() if value]


def _body(page: HtmlElement, html: str, url: str) -> tuple[list[Block], list[Doubt]]:
    """Return the body as trafilatura finds it; where that is next to nothing, as the page states it."""
    blocks = _extracted(html, url)
    stated = article_body(page)
    if _length(blocks) >= max(_ENOUGH, len(stated) // 2):
        return blocks, []
    recalled = _extracted(html, url, favor_recall=True)
    lines = [Block(line) for line in re.split(r"\s*\n\s*", stated.strip()) if line]
    best = max((blocks, recalled, lines), key=_length)
    if best is blocks:
        return blocks, [Doubt("body", "", "little text was found; the page may be a teaser")] if _length(blocks) < _ENOUGH else []
    origin = "the page's JSON-LD, without emphasis and links" if best is lines else "a wider net; compare it with the page"
    return best, [Doubt("body", "", f"taken from {origin}")]


def _extracted(html: str, url: str, *, favor_recall: bool = False) -> list[Block]:
    body = extract(
        html, url=url or None, output_format="html", include_comments=False, include_formatting=True,
        include_links=True, include_tables=True, favor_recall=favor_recall, with_metadata=False,
    )  # fmt: skip
    return blocks_of(body or "", url=url)


def _length(blocks: Sequence[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def _between_head_and_tail(blocks: Sequence[Block], title: str) -> ArticleDraft:
    """Cut by-lines and notes that trafilatura takes for text, as in a clipped text with this title."""
    first = Block(title or "-")
    rest = list(blocks)
    while rest and _same(rest[0].text, title):
        rest.pop(0)
    return draft_of_lines([first, *rest])


def _same(one: str, other: str) -> bool:
    return re.sub(r"\W+", "", one.casefold()) == re.sub(r"\W+", "", other.casefold())


def _is_about(doubt: Doubt, found: ArticleDraft, read: ArticleDraft) -> bool:
    """Whether a doubt about the text's own lines concerns what was taken from them."""
    taken = {"author": found.authors == read.authors, "date": found.date == read.date, "publication": found.publication == read.publication}
    return taken.get(doubt.field, doubt.field == "body")


def _absolute(address: str) -> str:
    return address if urlsplit(address).scheme in {"http", "https"} else ""
