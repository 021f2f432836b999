"""Where an article's claims stand in its prose: the spans that ``[words]{claim=id}`` made."""

from dataclasses import dataclass

from ..prose import Prose
from ..prose.marked_spans import marked_spans


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
    return [
        ClaimMark(span.values["claim"], block.index, span.start, span.end)
        for block in prose.blocks
        for span in marked_spans(block, prose.html)
        if span.values.get("claim")
    ]
