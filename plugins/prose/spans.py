"""Ranges of one block that are already taken, and whether another can nest with them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass, field


@dataclass(slots=True)
class Nest:
    """Ranges that are disjoint or nested, never crossing."""

    _by_start: list[tuple[int, int]] = field(default_factory=list)
    _by_end: list[tuple[int, int]] = field(default_factory=list)

    def add(self, start: int, end: int) -> None:
        """Take a range that crosses no other."""
        insort(self._by_start, (start, end))
        insort(self._by_end, (end, start))

    def crossing_edges(self, start: int, end: int) -> list[int]:
        """Return the points inside ``[start, end)`` where it would have to be cut to nest with all others."""
        edges = []
        for place in range(
            bisect_right(self._by_start, (start, end)), bisect_left(self._by_start, (end, end))
        ):
            other_start, other_end = self._by_start[place]
            if other_start > start and other_end > end:
                edges.append(other_start)
        for place in range(bisect_right(self._by_end, (start, end)), bisect_left(self._by_end, (end, -1))):
            other_end, other_start = self._by_end[place]
            if other_start < start:
                edges.append(other_end)
        return sorted(set(edges))


@dataclass(slots=True)
class Links:
    """Ranges that lie in a link: disjoint, so that a look at two neighbors tells."""

    _starts: list[int] = field(default_factory=list)
    _ends: list[int] = field(default_factory=list)

    def add(self, start: int, end: int) -> None:
        """Note a link, unless it overlaps one that is noted."""
        if not self.overlap(start, end):
            place = bisect_left(self._starts, start)
            self._starts.insert(place, start)
            self._ends.insert(place, end)

    def overlap(self, start: int, end: int) -> bool:
        """Return whether the range shares a character with a link, or lies inside one."""
        place = bisect_right(self._ends, start)
        return place < len(self._starts) and self._starts[place] < end
