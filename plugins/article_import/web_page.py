"""Read a saved or fetched web page: trafilatura finds the body, htmldate the date, we what they miss."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from htmldate import find_date
from lxml.html import HtmlElement
from trafilatura import extract_metadata

from .beside import without_insertions
from .by_lines import names_in_dateline
from .characters import doubts_of, without_forbidden_references
from .completeness import cut_doubts, missing_doubts
from .deciding import decide_authors, decide_date, decide_title, first_value
from .draft import ArticleDraft, Block, Doubt
from .near_heading import first_line, guesses_near_heading
from .no_article import no_article_doubts
from .page_body import page_body
from .page_metadata import Guess, dates_by_name, guesses_of
from .page_tree import PageTree, page_tree
from .scripts import language_of_script, language_of_tag
from .second_reading import second_opinion
from .title_lines import read_title_line
from .trimming import trim

_NEW_YEAR = re.compile(
    r"(?<!\d)0?1[./-]0?1[./-]\d{2}|\d{4}[./-]0?1[./-]0?1(?!\d)|(?<!\d)0?1(?:\.|st|er)?\s+(?:de\s+)?(?:jan|en|gen)|\bjan\w*\.?\s+0?1(?!\d)|"
    r"(?<!\d)1月1日|(?<!\d)1월 ?1일",
    re.IGNORECASE,
)


def read_web_page(html: str, *, url: str = "") -> ArticleDraft:
    """Return the article of a page. Raises :class:`~.draft.ImportFailedError` for what is no HTML."""
    cleaned = without_forbidden_references(without_insertions(html))
    tree = page_tree(cleaned.text, url=url)
    guesses = guesses_of(tree.root)
    url = url or _absolute(first_value(_of("url", guesses)))
    titles = [guess.value for guess in _of("title", guesses)]
    guesses += [*guesses_near_heading(tree.root, _language(tree.root), titles), *dates_by_name(tree.root)]
    guesses += _foreign_guesses(tree.html, url, is_dated=any(guess.field == "date" for guess in guesses))
    blocks, doubts = page_body(tree, html, url)
    draft = _draft(tree, guesses, blocks, doubts, url)
    missing = missing_doubts(cleaned.text, draft.blocks, draft.left_out) if draft.blocks else ()
    second = second_opinion(tree.root, draft.blocks) if draft.blocks and not missing else ()
    return replace(
        draft,
        doubts=(
            *no_article_doubts(draft.title, draft.blocks, cleaned.text),
            *draft.doubts,
            *missing,
            *cut_doubts(html),
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
    if not title.title and (line := first_line(page)):
        title = read_title_line(line)
        title_doubts = (Doubt("title", title.title, "the first line, as the page states none"),)
    known = authors or ((title.author,) if title.author else ())
    trimmed = trim(blocks, title.title, known)
    named = names_in_dateline(trimmed.blocks[0].text) if trimmed.blocks else ()
    publication = publication or title.site
    return ArticleDraft(
        title=title.title,
        authors=known or trimmed.authors or named,
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


def _absolute(address: str) -> str:
    return address if urlsplit(address).scheme in {"http", "https"} else ""
