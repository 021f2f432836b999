"""Cut what stands below the body: by-line, note on the author, rights, contacts, links to other articles."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import regex

from .boxes import begins_readers_words, closes_an_article, is_caption, is_promotion
from .by_lines import NAME
from .debris import (
    begins_other_articles,
    ends_a_sentence,
    is_author_note,
    is_button,
    is_notice,
    is_prose,
    length_in_words,
)
from .draft import Block, Doubt, LeftOut
from .head import read_credit_line

_NEAR_THE_END = 10
"""Blocks among which a by-line is looked for."""
_SHORT = "a short line after the end: a label or tag?"
_OTHERS = "below the heading of other articles"
_MOST_SHORT = 12
_LABEL = 12
_NOTES = 3
"""Last blocks among which a note on the author is looked for."""
_NOTE = 60
"""Words; a longer paragraph is no note."""
_LEADING_NAME = regex.compile(
    rf"(?P<name>{NAME})(?:,\s+(?:an?|the|is|who)|\s+(?:is (?:an?|the|our)|teaches|writes|works|heads))\b"
)
_NAMED_SITE = (
    regex.compile(r"\((?P<site>The \p{Lu}[\p{L}’'. -]{2,40})\)"),
    regex.compile(
        r"(?:©|\(c\)|ⓒ|copyright)[\s©ⓒ]*(?:\(c\))?\s*(?:\d{4}(?:[-–]\d{4})?)?\s*(?:by\s+)?"
        r"(?P<site>[\p{Lu}\p{Lo}][\p{L}’'& -]{2,40}?)\s*(?:[.,|]|all rights|$).*",
        regex.IGNORECASE,
    ),
    regex.compile(
        r".*\b(?:first|originally) (?:published|appeared|posted) (?:in|on|at|by) "
        r"(?P<site>(?:[Tt]he )?\p{Lu}[\p{L}’' -]{2,40}).*"
    ),
)


@dataclass(frozen=True, slots=True)
class Tail:
    """The body without its tail, and what the tail said."""

    blocks: tuple[Block, ...]
    """The body."""
    authors: tuple[str, ...]
    """From a by-line below the text, or from a note on the author."""
    date: dt.date | None
    """From a line below the text."""
    publication: str
    """From a notice."""
    doubts: tuple[Doubt, ...]
    """What to look at."""
    left_out: tuple[LeftOut, ...]
    """What was cut."""


def cut_tail(blocks: Sequence[Block], authors: tuple[str, ...] = ()) -> Tail:
    """Cut the tail; ``authors`` are those that the head names."""
    end = _end_of_article(blocks)
    named = [credit for block in blocks[-_NEAR_THE_END:] if (credit := read_credit_line(block.text))]
    by_line = next((credit.authors for credit in named if credit.authors), ())
    below = next((credit.dates.published for credit in named if credit.dates), None)
    known = tuple(dict.fromkeys((*authors, *by_line)))
    noted = "" if known else _author_of_note(blocks[:end])
    known = known or ((noted,) if noted else ())
    below_it = _below(blocks[end].text) if end < len(blocks) else ""
    reasons: dict[int, str] = dict.fromkeys(range(end, len(blocks)), below_it)
    short = 0
    while end > 1 and (reason := _reason_at(blocks, end - 1, known)):
        short += reason == _SHORT
        end -= 1
        reasons[end] = reason
    if short > _MOST_SHORT:  # lines of verse, or of a list
        end = max(i for i, reason in reasons.items() if reason == _SHORT) + 1
        reasons = {i: reason for i, reason in reasons.items() if i >= end}
    cut = [LeftOut(blocks[i].text, reasons[i]) for i in sorted(reasons)]
    publication = next((site for left in cut if (site := _site_in(left.text))), "")
    doubts = [Doubt("author", noted, "taken from the note below the text")] if noted else []
    if publication:
        doubts.append(Doubt("publication", publication, "taken from a notice below the text"))
    if below:
        doubts.append(Doubt("date", str(below), "stands below the text"))
    return Tail(
        tuple(blocks[:end]),
        by_line or ((noted,) if noted else ()),
        below,
        publication,
        tuple(doubts),
        tuple(cut),
    )


def _end_of_article(blocks: Sequence[Block]) -> int:
    """Return the index of the heading over other articles, if nothing but their titles follows it."""
    first = next((i for i, block in enumerate(blocks) if is_prose(block.text)), len(blocks))
    readers = (i for i in range(first + 1, len(blocks)) if begins_readers_words(blocks[i].text))
    end = next(readers, len(blocks))
    closing = (
        i for i in range(max(first + 1, end - _NEAR_THE_END), end) if closes_an_article(blocks[i].text)
    )
    end = next(closing, end)
    for i in range(end - 1, 0, -1):
        text = blocks[i].text
        if begins_other_articles(text):
            end = i
        if length_in_words(text) >= 20 and ends_a_sentence(text):
            break
    return end


def _below(heading: str) -> str:
    if begins_readers_words(heading):
        return "what readers wrote"
    return "what the page says of its authors" if closes_an_article(heading) else _OTHERS


def _reason_at(blocks: Sequence[Block], index: int, authors: tuple[str, ...]) -> str:
    """Say what a block at the end is; a line that is no sentence, below a label, is of the page too."""
    reason = _reason(blocks[index], authors)
    if reason or blocks[index].kind not in {"paragraph", "heading"}:
        return reason
    is_line = length_in_words(blocks[index].text) <= _LABEL and not ends_a_sentence(blocks[index].text)
    return "between labels of the page" if is_line and _reason(blocks[index - 1], authors) else ""


def _reason(block: Block, authors: tuple[str, ...]) -> str:
    """Say what the last block is, if it is no part of the body."""
    text = block.text
    is_line = block.kind in {"paragraph", "heading"}
    signs = (
        ("a button or label of the page", is_button(text)),
        ("a note on the author, or the editor's", is_author_note(text, authors)),
        (
            "a notice: rights, contact or credits",
            is_notice(text) or any(pattern.fullmatch(text) for pattern in _NAMED_SITE),
        ),
        ("a box of the page: newsletter, subscription, terms", is_promotion(text)),
        ("a caption", is_caption(text) and length_in_words(text) <= _NOTE),
        ("the by-line or date again", block.kind == "paragraph" and read_credit_line(text) is not None),
        (_SHORT, is_line and length_in_words(text) < 6 and not ends_a_sentence(text)),
    )
    return next((reason for reason, is_so in signs if is_so), "")


def _author_of_note(blocks: Sequence[Block]) -> str:
    """Return who a short last paragraph introduces, when nothing above it has named that person."""
    for index in range(len(blocks) - 1, max(len(blocks) - _NOTES - 1, 0), -1):
        match = _LEADING_NAME.match(blocks[index].text)
        above = " ".join(block.text for block in blocks[:index])
        if match and length_in_words(blocks[index].text) <= _NOTE and match["name"] not in above:
            return str(match["name"])
    return ""


def _site_in(text: str) -> str:
    for pattern in _NAMED_SITE:
        match = pattern.fullmatch(text)
        if match:
            return str(match["site"]).strip()
    return ""
