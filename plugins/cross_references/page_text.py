"""A page as one text, so that its names are looked for at once; and the way back to its blocks."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from ..prose import Block, Prose, ZoneKind
from .recognition import BORDER
from .skips import Skips

_NO_PROSE = frozenset(("code", "math"))


@dataclass(slots=True)
class PageText:
    """The blocks of a page, joined."""

    prose: Prose
    """The page."""
    text: str
    """Its blocks, set apart by borders; what is no prose is blanked out."""
    starts: list[int]
    """Where each block starts in the text."""
    _skips: dict[int, Skips] = field(default_factory=dict)

    @classmethod
    def read(cls, prose: Prose) -> PageText:
        """Join the blocks; a border keeps names from crossing from one to the next."""
        starts, length = [], 0
        for block in prose.blocks:
            starts.append(length)
            length += len(block.text) + len(BORDER)
        return cls(prose, BORDER.join(_mask(block) for block in prose.blocks), starts)

    def index_at(self, offset: int) -> int:
        """Return the index of the block at an offset of the text."""
        return bisect_right(self.starts, offset) - 1

    def block_at(self, offset: int) -> Block:
        """Return the block at an offset of the text."""
        return self.prose.blocks[bisect_right(self.starts, offset) - 1]

    def language_at(self, offset: int) -> str | None:
        """Return the language that the nearest element states."""
        block = self.block_at(offset)
        place = offset - self.starts[block.index]
        for zone in reversed(block.zones):
            if zone.kind == "language" and zone.start <= place < zone.end:
                return zone.lang
        return block.lang

    def is_whole(self, start: int, end: int, zones: frozenset[ZoneKind]) -> bool:
        """Return whether one link can enclose a range that is not cut by the edge of a zone without links."""
        block = self.block_at(start)
        first, last = start - self.starts[block.index], end - self.starts[block.index]
        if block.source.find_piece(first, last) is not None:
            return True
        if block.zones:
            skips = self.skips_of(block, zones)
            if skips.kind_at(first, last) is not None:
                return not skips.cut(first, last)
        return self.prose.is_linkable(block.index, first, last)

    def skips_of(self, block: Block, zones: frozenset[ZoneKind]) -> Skips:
        """Return where nothing is linked in a block."""
        skips = self._skips.get(block.index)
        if skips is None:
            skips = self._skips[block.index] = Skips.of(block, zones)
        return skips


def _mask(block: Block) -> str:
    """Blank out what is no prose at all, so that words beside it are whole."""
    zones = block.zones
    if not zones or not any(zone.kind in _NO_PROSE for zone in zones):
        return block.text
    parts, place = [], 0
    for zone in zones:
        if zone.kind in _NO_PROSE and zone.end > place:
            start = max(zone.start, place)
            parts += [block.text[place:start], BORDER * (zone.end - start)]
            place = zone.end
    return "".join((*parts, block.text[place:]))
