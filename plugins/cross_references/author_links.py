"""An author's own links to targets: they stand for a first mention, and tell what a page is about."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from ..prose import Block, Prose
from .mentions import Mention
from .page_evidence import Clue

TargetOf = Callable[[str], str | None]
"""Tells the target of a link by its address."""


class AuthorLink(NamedTuple):
    """A link to a target that was written by hand."""

    block: Block
    """The block that holds it."""
    start: int
    """First character of ``block.text``."""
    end: int
    """Character after the last."""
    target: str
    """Where it leads."""

    @property
    def words(self) -> str:
        """The words that are linked."""
        return self.block.text[self.start : self.end]

    @property
    def mention(self) -> Mention:
        """The same as a mention of its target."""
        block = self.block
        place = (block.index, self.start, self.end)
        return Mention(*place, self.target, self.words, block.section, block.id, block)


def author_links(prose: Prose, target_of: TargetOf) -> Iterator[AuthorLink]:
    """Yield the links of a page to targets, in the order of its text."""
    for block in prose.blocks:
        for zone in block.zones:
            target = target_of(zone.href) if zone.kind == "link" and zone.href is not None else None
            if target is not None:
                yield AuthorLink(block, zone.start, zone.end, target)


def author_clues(prose: Prose, target_of: TargetOf) -> Iterator[Clue]:
    """Yield what these links tell of their page."""
    return (Clue(link.target, link.words) for link in author_links(prose, target_of))
