"""Mentions and decisions: what stands where, whether it became a link, and by which rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from ..prose import Block, Span

Rule = Literal[
    "first-mention",
    "address",
    "ambiguous",
    "already-linked",
    "autolink-off",
    "budget",
    "context",
    "date",
    "crosses-element",
    "heading",
    "link",
    "code",
    "common-word",
    "quotation",
    "abbreviation",
    "definition",
    "control",
    "math",
    "caption",
    "nolink",
    "longer-name",
    "page-nolink",
    "plural",
    "self",
    "taken",
]


class Mention(NamedTuple):
    """Words in a block that stand for a target."""

    block: int
    """Index of the block."""
    start: int
    """First character of ``block.text``."""
    end: int
    """Character after the last."""
    target: str
    """What is mentioned."""
    text: str
    """The words."""
    section: str
    """Id of the section, ``lead`` before the first heading."""
    block_id: str | None
    """Id of the block, for links to the passage."""
    passage: Block
    """The block itself."""

    @property
    def sentence(self) -> Span:
        """The sentence around it, in characters of ``block.text``."""
        return self.passage.sentence_at(self.start)


class Decision(NamedTuple):
    """What became of a mention."""

    mention: Mention
    """The mention; of an ambiguous one, the first target."""
    is_linked: bool
    """Whether it is a link now."""
    rule: Rule
    """The rule that decided."""
    targets: tuple[str, ...]
    """Every target that the words may stand for."""

    @property
    def is_mention(self) -> bool:
        """Whether the words stand for one known target, linked or not."""
        return self.rule not in NO_MENTIONS and len(self.targets) == 1


@dataclass(frozen=True, slots=True)
class Decisions:
    """Every decision about a page, in the order of its text."""

    all: tuple[Decision, ...]
    """Linked and skipped."""

    @property
    def linked(self) -> tuple[Mention, ...]:
        """The mentions that become links."""
        return tuple(decision.mention for decision in self.all if decision.is_linked)

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Every mention that stands for one known target, linked or not."""
        return tuple(decision.mention for decision in self.all if decision.is_mention)


NO_MENTIONS = frozenset(("address", "ambiguous", "common-word", "context", "date", "longer-name", "plural"))
"""Rules by which words turn out not to mention the target."""
