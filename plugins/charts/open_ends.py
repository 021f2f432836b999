"""Ends that nobody knows: beyond what is known a mark goes on in slices, each thinner than the one before."""

from collections.abc import Iterator

from .canvas import Mark

OPEN = 14
"""Pixels that the slices take."""
_SLICES = ((2, 4), (7.5, 3), (11.5, 2))
"""How far each stands from the end, and how long it is."""


def lying_slices(box: Mark, *, is_right: bool = True) -> Iterator[Mark]:
    """Yield the slices behind the right end of a lying box, or before its left one."""
    bottom = box.y if box.y2 is None else box.y2
    right = box.x if box.x2 is None else box.x2
    for far, length in _SLICES:
        first = right + far if is_right else box.x - far - length
        yield Mark(first, box.y, first + length, bottom, color=box.color)


def upright_slices(box: Mark, *, is_down: bool = False) -> Iterator[Mark]:
    """Yield the slices above a column, or below one that hangs."""
    ends = (box.y, box.y if box.y2 is None else box.y2)
    for far, length in _SLICES:
        first = max(ends) + far if is_down else min(ends) - far - length
        yield Mark(box.x, first, box.x2, first + length, color=box.color)
