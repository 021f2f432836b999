"""The time expressions of a page: those that the words tell, and those that an editor has marked.

``[In May]{date=1950-05}`` says when, whatever the words say; ``{event=id}`` says which curated event it is.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from ..edtf_dates import EdtfError, parse_edtf
from ..prose import Prose
from ..prose.marked_spans import MarkedSpan, marked_spans
from ..timexes import Timex, find_timexes, is_known, join_ranges

SKIPPED_ZONES = frozenset({"heading", "quotation", "code", "caption", "control"})
"""Blocks of these kinds are not the article's own account of what happened."""

_DAY = re.compile(r"[A-Z][a-z]{2}|\d\s?[日일]")
_MARKS = ("data-date", "data-event")


@dataclass(frozen=True, slots=True)
class FoundTimex:
    """A time expression in a page."""

    block: int
    """Index of the block."""
    timex: Timex
    """Offsets are characters of the block's text."""
    event: str = ""
    """Id of the curated event that an editor says it is; may be empty."""
    is_marked: bool = False
    """Whether an editor has dated it."""


def find_page_timexes(prose: Prose, reference: date | None, language: str) -> list[FoundTimex]:
    """Find the time expressions of a page, read as one running text so that years carry over paragraphs."""
    blocks = [block for block in prose.blocks if not block.whole_zones & SKIPPED_ZONES and block.text]
    text = "\n\n".join(block.text for block in blocks)
    found, offset, remaining = list[FoundTimex](), 0, iter(_page_timexes(text, reference, language))
    timex = next(remaining, None)
    for block in blocks:
        while timex is not None and timex.start < offset + len(block.text):
            found.append(FoundTimex(block.index, _moved(timex, -offset)))
            timex = next(remaining, None)
        offset += len(block.text) + 2
    return _with_marks(prose, found)


def find_marked_timexes(prose: Prose) -> list[FoundTimex]:
    """Find what editors have dated by hand, on a page whose own words date nothing."""
    return [item for item in _with_marks(prose, ()) if item.is_marked]


def _page_timexes(text: str, reference: date | None, language: str) -> list[Timex]:
    """Find time expressions, a range as one; a time of day dates nothing unless it names its day.

    In a language that the kit cannot read, only what editors have marked is dated.
    """
    if not is_known(language):
        return []
    found = join_ranges(text, find_timexes(text, reference, language), language)
    return [timex for timex in found if timex.kind != "TIME" or _names_its_day(timex)]


def _names_its_day(timex: Timex) -> bool:
    """Whether a time of day says on which day: "Sunday morning", "the night of 16 December"."""
    return timex.granularity == "day" and bool(_DAY.search(timex.text))


def _with_marks(prose: Prose, found: Iterable[FoundTimex]) -> list[FoundTimex]:
    """Let the marks of a page have their way: in the place of what stands there, or beside it."""
    if not any(mark in prose.html for mark in _MARKS):
        return list(found)
    by_block = defaultdict[int, list[FoundTimex]](list)
    for item in found:
        by_block[item.block].append(item)
    for block in prose.blocks:
        for span in marked_spans(block, prose.html):
            if span.start < span.end and {"date", "event"} & span.values.keys():
                text = block.text[span.start : span.end]
                by_block[block.index] = list(_marked(by_block[block.index], span, block.index, text))
    everything = (item for items in by_block.values() for item in items)
    return sorted(everything, key=lambda item: (item.block, item.timex.start))


def _marked(items: list[FoundTimex], span: MarkedSpan, block: int, text: str) -> Iterator[FoundTimex]:
    """Yield the expressions of a block with one mark applied."""
    edtf, event = _edtf(span.values.get("date", "")), span.values.get("event", "")
    inside = [item for item in items if item.timex.start < span.end and span.start < item.timex.end]
    yield from (item for item in items if item not in inside)
    if edtf or not inside:
        event = event or next((item.event for item in inside if item.event), "")
        granularity = parse_edtf(edtf).granularity if edtf else "unknown"
        timex = Timex(span.start, span.end, text, "DATE", edtf, edtf, granularity)
        yield FoundTimex(block, timex, event, is_marked=edtf is not None)
    else:
        yield from (replace(item, event=event or item.event) for item in inside)


def _edtf(text: str) -> str | None:
    """Return a date in its normal form; None for what is none, which the check of references tells."""
    try:
        return parse_edtf(text).value if text else None
    except EdtfError:
        return None


def _moved(timex: Timex, by: int) -> Timex:
    return replace(timex, start=timex.start + by, end=timex.end + by)
