"""Read a text as a reader clipped it from a page: head, body, tail, and the page's buttons between them."""

import re
from collections.abc import Sequence

from .by_lines import names_in_dateline
from .debris import begins_other_articles, ends_a_sentence, is_button, is_prose, length_in_words
from .draft import ArticleDraft, Block, Doubt, LeftOut
from .head import Head, read_head
from .scripts import language_of_script
from .tail import cut_tail
from .text_lines import bullet_of, paragraphs_of

_CAPTION = re.compile(r"\*(?!\*)[^*]+\*")
"""A line in emphasis as a whole, as captions are written."""
_SUBHEADING = 9
"""Words; a line that is no sentence and no longer than that, between paragraphs, is a subheading."""


def read_clipped_text(text: str, *, has_head: bool = True) -> ArticleDraft:
    """Return the article in ``text``; what is missing stays empty.

    ``has_head``: whether title, by-line and date may stand above the text.
    """
    lines = paragraphs_of(text)
    return draft_of_lines([Block(line) for line in lines], read_head(lines if has_head else []))


def draft_of_lines(lines: Sequence[Block], head: Head) -> ArticleDraft:
    """Return the article in blocks that begin with its head and end with its tail."""
    texts = [block.text for block in lines]
    bracketed = (head.title.author,) if head.title.author else ()
    tail = cut_tail(lines[head.body_start :], tuple(dict.fromkeys((*head.authors, *bracketed))))
    body = [_in_kind(block, following) for block, following in _with_next(tail.blocks)]
    named = names_in_dateline(body[0].text) if body else ()
    authors = head.authors or tail.authors or bracketed or named
    doubts = [*head.doubts, *(doubt for doubt in tail.doubts if _is_needed(doubt, head.published is None))]
    if authors == bracketed and not head.authors and not tail.authors and bracketed:
        doubts.append(Doubt("author", head.title.author, "stands in brackets before the title"))
    if head.summary:
        doubts.append(Doubt("summary", head.summary, "the line under the title; it may be a caption"))
    doubts += [
        Doubt("body", block.text, "taken for a subheading")
        for block, line in zip(body, tail.blocks, strict=True)
        if block.kind == "heading" and line.kind == "paragraph"
    ]
    return ArticleDraft(
        title=head.title.title,
        authors=authors,
        date=head.published or head.modified or tail.date,
        modified=head.modified if head.published else None,
        publication=head.title.site or tail.publication,
        lang=language_of_script(" ".join(texts)),
        summary=head.summary,
        blocks=tuple(block for block in body if not is_button(block.text)),
        doubts=tuple(doubts),
        left_out=(*head.left_out, *_buttons(body), *tail.left_out),
    )


def _is_needed(doubt: Doubt, is_date_missing: bool) -> bool:
    return doubt.field != "date" or is_date_missing


def _with_next(blocks: Sequence[Block]) -> list[tuple[Block, Block | None]]:
    return list(zip(blocks, (*blocks[1:], None), strict=False))


def _in_kind(block: Block, following: Block | None) -> Block:
    """Tell list items and subheadings from paragraphs."""
    if block.kind != "paragraph" or is_button(block.text) or _CAPTION.fullmatch(block.markdown):
        return block
    bullet = bullet_of(block.text)
    if bullet:
        return Block(block.text[len(bullet) :], "item", block.markdown[len(bullet) :])
    is_short = length_in_words(block.text) <= _SUBHEADING and not ends_a_sentence(block.text)
    if (
        is_short
        and following is not None
        and is_prose(following.text)
        and not begins_other_articles(block.text)
    ):
        return Block(block.text, "heading")
    return block


def _buttons(body: Sequence[Block]) -> list[LeftOut]:
    return [LeftOut(block.text, "a button or label of the page") for block in body if is_button(block.text)]
