"""The stretches of a block in which nothing is linked: disjoint, so that one search tells."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from ..prose import Block, ZoneKind


@dataclass(frozen=True, slots=True)
class Skips:
    """Disjoint ranges in order; of nested zones the outermost counts."""

    starts: tuple[int, ...]
    """First character of each."""
    ends: tuple[int, ...]
    """Character after the last of each."""
    kinds: tuple[ZoneKind, ...]
    """Which zone it is."""

    @classmethod
    def of(cls, block: Block, kinds: frozenset[ZoneKind]) -> Skips:
        """Return the ranges of a block's zones of these kinds."""
        starts, ends, found, place = list[int](), list[int](), list[ZoneKind](), 0
        for zone in block.zones:
            if zone.kind in kinds and zone.end > place:
                starts.append(max(zone.start, place))
                ends.append(zone.end)
                found.append(zone.kind)
                place = zone.end
        return cls(tuple(starts), tuple(ends), tuple(found))

    def kind_at(self, start: int, end: int) -> ZoneKind | None:
        """Return the first zone that shares a character with a range."""
        place = bisect_right(self.ends, start)
        return self.kinds[place] if place < len(self.starts) and self.starts[place] < end else None

    def cut(self, start: int, end: int) -> bool:
        """Return whether a range lies partly in a zone and partly outside."""
        place = bisect_right(self.ends, start)
        if place == len(self.starts) or self.starts[place] >= end:
            return False
        return not (self.starts[place] <= start and end <= self.ends[place])
