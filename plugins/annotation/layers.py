"""What annotators found on one page, turned into markup and slots to splice in."""

from collections.abc import Container, Iterable, Iterator, Sequence

from ..claims.marks import ClaimMark
from ..edtf_dates import parse_edtf
from ..prose import Annotation, Block, Insertion
from ..timeline.found_timexes import FoundTimex
from .slots import Slot, slot_markup


def claim_layer(
    marks: Iterable[ClaimMark], known: Container[str], blocks: Sequence[Block]
) -> Iterator[Annotation | Insertion]:
    """Give each marked claim a slot behind its words, and one for its note after the paragraph."""
    for mark in marks:
        if mark.claim in known:
            words = blocks[mark.block].text[mark.start : mark.end]
            sign = slot_markup(Slot("claim-sign", mark.claim))
            yield Annotation(mark.block, mark.end, mark.end, sign, "")
            yield Insertion(mark.block, slot_markup(Slot("margin-note", mark.claim, words)))


def time_layer(found: Iterable[FoundTimex]) -> Iterator[Annotation]:
    """Wrap time expressions that HTML can say in ``<time datetime>``."""
    for item in found:
        value = parse_edtf(item.timex.edtf).html_datetime if item.timex.edtf else None
        if value:
            opening = f'<time datetime="{value}">'
            yield Annotation(
                item.block, item.timex.start, item.timex.end, opening, "</time>", splittable=False
            )
