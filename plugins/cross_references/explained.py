"""What of a page has an explainer, and which of its terms in small letters have none."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from ..prose import Block, Prose, Span
from .gazetteer import Gazetteer
from .linking import link_mentions
from .lowercase_terms import LowercaseTerm, find_lowercase_terms
from .options import LinkOptions

QUIET_ZONES = frozenset(("link", "code", "math"))
"""Kinds of zones in which nothing is looked for."""


@dataclass(frozen=True, slots=True)
class Explained:
    """What of a page has an explainer."""

    spans: dict[int, list[Span]]
    """By index of the block: where mentions and an author's own links stand."""
    words: frozenset[str]
    """The words in them, in small letters."""

    @classmethod
    def on(cls, page: Prose, gazetteer: Gazetteer) -> Explained:
        """Note mentions of explainers, and an author's own links."""
        spans: dict[int, list[Span]] = defaultdict(list)
        for mention in link_mentions(page, gazetteer, LinkOptions()).mentions:
            spans[mention.block].append(Span(mention.start, mention.end))
        for block in page.blocks:
            spans[block.index] += [Span(z.start, z.end) for z in block.zones if z.kind in QUIET_ZONES]
        texts = (page.blocks[i].text[span.start : span.end] for i, found in spans.items() for span in found)
        return cls(spans, frozenset(word for text in texts for word in re.findall(r"\w+", text.lower())))

    def covers(self, block: Block, start: int, end: int) -> bool:
        """Return whether what stands there is or holds part of a mention or a link."""
        return any(span.start < end and start < span.end for span in self.spans.get(block.index, ()))

    def lacking(self, block: Block) -> Iterator[LowercaseTerm]:
        """Yield the terms of a block that nothing explains."""
        for term in find_lowercase_terms(block):
            is_mentioned = self.covers(block, term.noun_start, term.noun_start + len(term.noun))
            if not is_mentioned and not self.words.issuperset({term.noun, *term.narrowing}):
                yield term
