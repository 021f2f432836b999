"""Formatting elements: a browser opens them again in every block until it meets their end tag."""

from __future__ import annotations

from typing import NamedTuple

from .open_zones import OpenZone

_DEEP = 8
"""The adoption agency algorithm of the HTML standard goes so many elements deep."""


class _Entry(NamedTuple):
    zone: OpenZone
    """What the element makes of its text."""
    place: int
    """How many elements were open around it."""


class OpenFormatting:
    """The open formatting elements; those of a cell end with it, and those around it go on in it."""

    __slots__ = ("_cells", "_depths", "_inherited")

    def __init__(self) -> None:
        self._cells: list[dict[str, list[_Entry]]] = [{}]
        self._depths: list[int] = [0]
        self._inherited: list[tuple[OpenZone, ...]] = [()]

    @property
    def is_empty(self) -> bool:
        """Whether none is open here."""
        return not (self._cells[-1] or self._inherited[-1])

    def has(self, name: str) -> bool:
        """Return whether one of this name was opened in this cell."""
        return name in self._cells[-1]

    def push(self, name: str, zone: OpenZone, place: int, depth: int) -> None:
        """Open one inside so many elements, ``depth`` of them special; a link ends the one before it."""
        cell = self._cells[-1]
        if not cell:
            self._depths[-1] = depth
        entries = cell.setdefault(name, [])
        if name == "a" and entries and not self._is_deep(depth):
            entries.pop()
        entries.append(_Entry(zone, place))

    def pop(self, name: str, table: int, depth: int) -> bool:
        """Close the latest of this name, unless a table was opened in it; return whether one was closed."""
        entries = self._cells[-1].get(name)
        if not entries or entries[-1].place <= table or self._is_deep(depth):
            return False
        entries.pop()
        if not entries:
            del self._cells[-1][name]
        return True

    def enter_cell(self) -> None:
        """Start a cell, or another element that formatting elements do not outlive."""
        self._inherited.append(self.add_to(()))
        self._cells.append({})
        self._depths.append(0)

    def leave_cell(self, *, is_torn: bool) -> None:
        """Forget what was opened since the last such start; if the element was torn, not closed, nothing is.

        So a cell in which an object was torn forgets what was opened in that, and its own goes on outside.
        """
        if is_torn:
            return
        self._cells.pop()
        self._depths.pop()
        self._inherited.pop()

    def note_depth(self, depth: int) -> None:
        """Note how many special elements are open after some were closed."""
        self._depths[-1] = min(self._depths[-1], depth)

    def add_to(self, zones: tuple[OpenZone, ...]) -> tuple[OpenZone, ...]:
        """Return zones and those of the open elements; of a kind, one outside this cell is enough."""
        outer = self._inherited[-1]
        if not (self._cells[-1] or outer):
            return zones
        own = [entries[-1].zone for entries in self._cells[-1].values()]
        return (*zones, *outer, *(zone for zone in own if all(zone.kind != other.kind for other in outer)))

    def _is_deep(self, depth: int) -> bool:
        """Return whether an element holds so many special ones that its end tag does not end it.

        A browser then closes it in the outer ones only, and opens it again in the others.
        """
        return depth - self._depths[-1] >= _DEEP
