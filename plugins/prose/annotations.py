"""What annotators hand over: markup to put around characters of a block, or after a block."""

from __future__ import annotations

from typing import NamedTuple

_LINK_STARTS = frozenset(("<a ", "<a>", "<a\n", "<A ", "<A>"))


class Annotation(NamedTuple):
    """Markup around the characters ``[start, end)`` of a block's text.

    Where both are equal, ``opening + closing`` is put between two characters.
    """

    block: int
    """Index of the block."""
    start: int
    """First character of ``block.text``."""
    end: int
    """Character after the last."""
    opening: str
    """Markup before it."""
    closing: str
    """Markup after it."""
    splittable: bool = True
    """Whether it may be cut where it crosses another annotation or an element's edge; else it yields."""

    @property
    def is_link(self) -> bool:
        """Whether it is an ``a`` element, which can neither hold nor be in another."""
        return self.opening[:3] in _LINK_STARTS


class Insertion(NamedTuple):
    """Markup put after a block: behind its end tag, or at its end where only cells or items may follow."""

    after_block: int
    """Index of the block."""
    markup: str
    """What is inserted."""
