"""Mine events from the article's own prose: each time expression with the sentence it stands in."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from html import escape
from unicodedata import normalize

from ..prose import Block, Prose, Span
from ..timexes import Timex, find_timexes, join_ranges
from .clauses import clause_at

SKIPPED_ZONES = frozenset({"heading", "quotation", "code", "caption", "control"})
"""Blocks of these kinds are not the article's own account of what happened."""


@dataclass(frozen=True, slots=True)
class FoundTimex:
    """A time expression in a page."""

    block: int
    """Index of the block."""
    timex: Timex
    """Offsets are characters of the block's text."""


@dataclass(frozen=True, slots=True)
class MinedEvent:
    """A sentence of the article that says when something happened."""

    id: str
    """Article, paragraph and normalized words."""
    edtf: str
    """When."""
    block: int
    """Index of the block."""
    sentence: Span
    """Characters of the block's text."""
    clause: Span
    """The part of the sentence that the date belongs to, where it is clear; else the sentence."""
    anchor: str
    """Id of the paragraph, for a link."""
    sentence_text: str
    """The sentence."""
    sentence_html: str
    """The same, escaped, with the time expression marked."""
    words: str
    """The time expression."""


def find_page_timexes(prose: Prose, reference: date | None, language: str) -> list[FoundTimex]:
    """Find the time expressions of a page, read as one running text so that years carry over paragraphs."""
    blocks = [block for block in prose.blocks if not block.whole_zones & SKIPPED_ZONES and block.text]
    text = "\n\n".join(block.text for block in blocks)
    found, offset, remaining = [], 0, iter(_page_timexes(text, reference, language))
    timex = next(remaining, None)
    for block in blocks:
        while timex is not None and timex.start < offset + len(block.text):
            found.append(FoundTimex(block.index, _moved(timex, -offset)))
            timex = next(remaining, None)
        offset += len(block.text) + 2
    return found


def _page_timexes(text: str, reference: date | None, language: str) -> list[Timex]:
    """Find time expressions, a range as one; a time of day dates nothing on a timeline."""
    found = join_ranges(text, find_timexes(text, reference, language), language)
    return [timex for timex in found if timex.kind != "TIME"]


def mine_events(article: str, prose: Prose, timexes: Iterable[FoundTimex]) -> list[MinedEvent]:
    """Make an event of each dated time expression; one for each date and sentence."""
    events: dict[tuple[int, int, str], MinedEvent] = {}
    ids: dict[str, int] = {}
    by_sentence: dict[tuple[int, Span], list[Timex]] = {}
    for found in timexes:
        if found.timex.edtf is not None and not _is_epithet(found.timex):
            sentence = prose.blocks[found.block].sentence_at(found.timex.start)
            by_sentence.setdefault((found.block, sentence), []).append(found.timex)
    for (index, sentence), dated in by_sentence.items():
        dates = [Span(timex.start, timex.end) for timex in dated]
        for timex in dated:
            key = (index, sentence.start, timex.edtf or "")
            if key not in events:
                events[key] = _event(article, prose.blocks[index], sentence, timex, dates, ids=ids)
    return list(events.values())


def _is_epithet(timex: Timex) -> bool:
    """Whether the words only describe a thing: "Soviet-era debt" is old, but nothing happened then."""
    return timex.text.casefold().endswith("-era")


def _event(
    article: str, block: Block, sentence: Span, timex: Timex, dates: list[Span], *, ids: dict[str, int]
) -> MinedEvent:
    """Make the event of a date; ``dates`` are all of its sentence."""
    anchor = block.id or ""
    stem = f"{article}--{anchor.removeprefix('p-')}--{_slug(timex.text)}"
    ids[stem] = ids.get(stem, 0) + 1
    return MinedEvent(
        id=stem if ids[stem] == 1 else f"{stem}-{ids[stem]}",
        edtf=timex.edtf or "",
        block=block.index,
        sentence=sentence,
        clause=clause_at(block.text, sentence, Span(timex.start, timex.end), dates),
        anchor=anchor,
        sentence_text=block.text[sentence.start : sentence.end].strip(),
        sentence_html=_marked(block.text, sentence, timex),
        words=timex.text,
    )


def _marked(text: str, sentence: Span, timex: Timex) -> str:
    end = min(timex.end, sentence.end)
    before, words, after = (
        text[sentence.start : timex.start],
        text[timex.start : end],
        text[end : sentence.end],
    )
    marked = f"<mark>{escape(words, quote=False)}</mark>"
    return escape(before.lstrip(), quote=False) + marked + escape(after.rstrip(), quote=False)


def _slug(words: str) -> str:
    return re.sub(r"[\W_]+", "-", normalize("NFC", words.casefold())).strip("-")


def _moved(timex: Timex, by: int) -> Timex:
    return replace(timex, start=timex.start + by, end=timex.end + by)
