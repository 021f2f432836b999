"""Read a saved or fetched web page: trafilatura finds the body, htmldate the date, we what they miss."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from htmldate import find_date
from lxml.html import HtmlElement
from trafilatura import extract, extract_metadata

from .characters import doubts_of, without_forbidden_references
from .completeness import missing_doubts
from .deciding import decide_authors, decide_date, decide_title, first_value
from .draft import ArticleDraft, Block, Doubt
from .html_blocks import blocks_of
from .near_heading import guesses_near_heading
from .no_article import no_article_doubts
from .page_metadata import Guess, article_body, dates_by_name, guesses_of
from .page_tree import PageTree, page_tree
from .scripts import language_of_script, language_of_tag
from .second_reading import second_opinion
from .trimming import trim

_NO_BREAK = re.compile(r"(?<=\w)(?:\xa0|&nbsp;|&#160;|&#[xX][aA]0;)(?=\w)")
"""A blank that holds two words together; trafilatura makes common blanks of some."""
_NEW_YEAR = re.compile(
    r"(?<!\d)0?1[./-]0?1[./-]\d{2}|\d{4}[./-]0?1[./-]0?1(?!\d)|(?<!\d)0?1(?:\.|st|er)?\s+(?:de\s+)?(?:jan|en|gen)|\bjan\w*\.?\s+0?1(?!\d)|"
    r"(?<!\d)1月1日|(?<!\d)1월 ?1일",
    re.IGNORECASE,
)
_HELD = "zqnbzq"
_ENOUGH = 250
"""Characters; less is a teaser, not an article."""


def read_web_page(html: str, *, url: str = "") -> ArticleDraft:
    """Return the article of a page. Raises :class:`~.draft.ImportFailedError` for what is no HTML."""
    cleaned = without_forbidden_references(html)
    tree = page_tree(cleaned.text, url=url)
    guesses = guesses_of(tree.root)
    url = url or _absolute(first_value(_of("url", guesses)))
    guesses += [*guesses_near_heading(tree.root, _language(tree.root)), *dates_by_name(tree.root)]
    guesses += _foreign_guesses(tree.html, url, is_dated=any(guess.field == "date" for guess in guesses))
    blocks, doubts = _body(tree, url)
    draft = _draft(tree, guesses, blocks, doubts, url)
    missing = missing_doubts(cleaned.text, draft.blocks, draft.left_out) if draft.blocks else ()
    second = second_opinion(tree.root, draft.blocks) if draft.blocks and not missing else ()
    return replace(
        draft,
        doubts=(
            *no_article_doubts(draft.title, draft.blocks, tree.html),
            *draft.doubts,
            *missing,
            *second,
            *doubts_of(cleaned.dropped),
        ),
        left_out=(*draft.left_out, *tree.left_out),
    )


def _draft(
    tree: PageTree, guesses: Sequence[Guess], blocks: Sequence[Block], doubts: list[Doubt], url: str
) -> ArticleDraft:
    page = tree.root
    publication = first_value(_of("publication", guesses))
    title, title_doubts = decide_title(_of("title", guesses), publication)
    authors, author_doubts = decide_authors(_of("author", guesses), publication)
    day, date_doubts = decide_date(_of("date", guesses))
    modified, _ = decide_date(_of("modified", guesses))
    known = authors or ((title.author,) if title.author else ())
    trimmed = trim(blocks, title.title, known)
    publication = publication or title.site
    return ArticleDraft(
        title=title.title,
        authors=known or trimmed.authors,
        date=day or trimmed.date,
        modified=modified if modified and day and modified > day else None,
        publication=publication or trimmed.publication,
        url=url,
        lang=_language(page) or language_of_script(" ".join(block.text for block in trimmed.blocks)),
        blocks=tree.held.with_notes(trimmed.blocks),
        doubts=(
            *title_doubts,
            *author_doubts,
            *date_doubts,
            *(doubt for doubt in trimmed.doubts if not _is_stated(doubt, known, day, publication)),
            *_picture_doubts(page),
            *doubts,
        ),
        left_out=trimmed.left_out,
    )


def _language(page: HtmlElement) -> str:
    tag = page.get("lang") or page.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    return language_of_tag(tag)


def _is_stated(doubt: Doubt, authors: tuple[str, ...], day: dt.date | None, publication: str) -> bool:
    """Whether the page itself states what a line of its text made doubtful."""
    return bool({"author": authors, "date": day, "publication": publication}.get(doubt.field))


def _picture_doubts(page: HtmlElement) -> list[Doubt]:
    count = len(page.xpath("//article//img | //main//img"))
    what = "1 picture was" if count == 1 else f"{count} pictures were"
    return [Doubt("body", "", f"{what} left out; add what you may show")] if count else []


def _of(field: str, guesses: Sequence[Guess]) -> list[Guess]:
    return [guess for guess in guesses if guess.field == field]


def _foreign_guesses(html: str, url: str, *, is_dated: bool) -> list[Guess]:
    """Ask trafilatura, and htmldate where the page states no date, after the page's own statements."""
    found = extract_metadata(html, default_url=url or None, extensive=False)
    stated = (
        Guess("title", found.title or "", "trafilatura's guess"),
        Guess("author", (found.author or "").replace(";", ","), "trafilatura's guess"),
        Guess("publication", found.sitename or "", "trafilatura's guess"),
        Guess("date", "" if is_dated else _day_in(html, url), "htmldate's guess"),
    )
    return [guess for guess in stated if guess.value]


def _day_in(html: str, url: str) -> str:
    """Return htmldate's guess, but no year that it gives as its first day."""
    day = find_date(html, original_date=True, url=url or None) or ""
    return "" if day.endswith("-01-01") and not _NEW_YEAR.search(html) else day


def _body(tree: PageTree, url: str) -> tuple[list[Block], list[Doubt]]:
    """Return the body as trafilatura finds it; where that is next to nothing, as the page states it."""
    blocks = _extracted(tree, url)
    stated = article_body(tree.root)
    if _length(blocks) >= max(_ENOUGH, len(stated) // 2):
        return blocks, []
    recalled = _extracted(tree, url, favor_recall=True)
    lines = [Block(line) for line in re.split(r"\s*\n\s*", stated.strip()) if line]
    best = max((blocks, recalled, lines), key=_length)
    if best is blocks:
        return blocks, [Doubt("body", "", "little text was found; the page may be a teaser")] if _length(
            blocks
        ) < _ENOUGH else []
    origin = (
        "the page's JSON-LD, without emphasis and links"
        if best is lines
        else "a wider net; compare it with the page"
    )
    return best, [Doubt("body", "", f"taken from {origin}")]


def _extracted(tree: PageTree, url: str, *, favor_recall: bool = False) -> list[Block]:
    html = _NO_BREAK.sub(_HELD, tree.held_html)
    body = extract(
        html, url=url or None, output_format="html", include_comments=False, include_formatting=True,
        include_links=True, include_tables=True, favor_recall=favor_recall, with_metadata=False,
    )  # fmt: skip
    return tree.held.put_back(blocks_of((body or "").replace(_HELD, "\xa0"), url=url))


def _length(blocks: Sequence[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def _absolute(address: str) -> str:
    return address if urlsplit(address).scheme in {"http", "https"} else ""
