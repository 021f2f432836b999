"""Where an article's claims stand in its prose: the spans that ``[words]{claim=id}`` made."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..prose import Block, Prose

_CLAIM = re.compile(r"""\bdata-claim=["']([^"']+)["']""")


@dataclass(frozen=True, slots=True)
class ClaimMark:
    """The words of an article that make a claim."""

    claim: str
    """Id of the claim."""
    block: int
    """Index of the block."""
    start: int
    """First character of the block's text."""
    end: int
    """Character after the last."""


def find_claim_marks(prose: Prose) -> list[ClaimMark]:
    """Find the marked words, in reading order."""
    return [mark for block in prose.blocks for mark in _marks_of(block, prose.html)]


def _marks_of(block: Block, html: str) -> Iterator[ClaimMark]:
    open_spans: list[tuple[str | None, int]] = []
    for tag in block.tags:
        if tag.name != "span":
            continue
        if not tag.is_end:
            found = _CLAIM.search(html, tag.start, tag.end)
            open_spans.append((found[1] if found else None, tag.end))
        elif open_spans:
            claim, start = open_spans.pop()
            if claim:
                yield ClaimMark(claim, block.index, _text_index(block, start), _text_index(block, tag.start))


def _text_index(block: Block, offset: int) -> int:
    """Return the first character of the block that stands at or after a place in the source."""
    low, high = 0, len(block.text)
    while low < high:
        middle = (low + high) // 2
        if block.source_offset(middle) < offset:
            low = middle + 1
        else:
            high = middle
    return low
