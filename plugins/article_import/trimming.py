"""Trim the body that an extractor found: the title, by-line and buttons it took along, and the tail."""

import re
from collections.abc import Sequence
from dataclasses import replace

from .date_lines import read_date_line
from .debris import ends_a_sentence, is_button, length_in_words
from .draft import Block, LeftOut
from .head import read_credit_line
from .tail import Tail, cut_tail
from .title_lines import read_title_line

_SOURCE = r"(?:来源|來源|출처|quelle|source|fuente|fonte|источник)\s*[:：]\s*\S.{0,40}"
_CREDIT = 12
"""Words beside a date."""
_HEAD = 6
"""Blocks among which a title or by-line may stand once more."""


def trim(blocks: Sequence[Block], title: str, authors: tuple[str, ...]) -> Tail:
    """Return the body between head and tail; only what is surely no text is cut above it."""
    kept: list[Block] = []
    cut: list[LeftOut] = []
    for index, block in enumerate(blocks):
        reason = _reason(block, title, authors, is_head=index < _HEAD)
        if reason:
            cut.append(LeftOut(block.text, reason))
        else:
            kept.append(block)
    credit_lines = [credit for left in cut if (credit := read_credit_line(left.text))]
    above = tuple(dict.fromkeys(author for credit in credit_lines for author in credit.authors))
    tail = cut_tail(kept, authors or above)
    return replace(
        tail,
        authors=above or tail.authors,
        date=next((credit.dates.published for credit in credit_lines if credit.dates), tail.date),
        left_out=(*cut, *tail.left_out),
    )


def _reason(block: Block, title: str, authors: tuple[str, ...], *, is_head: bool) -> str:
    if block.kind in {"paragraph", "heading", "item"} and is_button(block.text):
        return "a button or label of the page"
    if not is_head:
        return ""
    if re.fullmatch(r"\d{1,6}|" + _SOURCE, block.text):
        return "a button or label of the page"
    if _is_title_with_credit(block.text, title):
        return "the title, by-line and date again"
    if _key(title) in {_key(block.text), _key(read_title_line(block.text).title)}:
        return "the title again"
    is_line = length_in_words(block.text) <= _CREDIT and not ends_a_sentence(block.text)
    is_name = any(
        _key(block.text) == _key(author) or (is_line and _key(block.text).startswith(_key(author)))
        for author in authors
    )
    return "the by-line or date again" if is_name or read_credit_line(block.text) else ""


def _is_title_with_credit(text: str, title: str) -> bool:
    """Whether a block is the title and, behind mere line breaks, who wrote it and when."""
    if not title or not text.casefold().startswith(title.casefold()):
        return False
    found = read_date_line(text[len(title) :])
    return found is not None and length_in_words(found.rest) <= _CREDIT and not ends_a_sentence(found.rest)


def _key(text: str) -> str:
    return re.sub(r"\W+", "", text.casefold())
