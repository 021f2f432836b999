"""A block of prose: one paragraph, heading, list item or cell, as its reader sees it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, Protocol

from .sentences import Span, split_sentences

ZoneKind = Literal[
    "link",
    "code",
    "quotation",
    "abbreviation",
    "definition",
    "control",
    "math",
    "heading",
    "caption",
    "nolink",
    "language",
]


class Zone(NamedTuple):
    """A range of a block's text that lies in an element with a meaning of its own."""

    kind: ZoneKind
    """What the element makes of the text; ``language`` when its language differs from the block's."""
    start: int
    """First character of ``block.text``."""
    end: int
    """Character after the last."""
    href: str | None = None
    """The address, of a link that has one."""
    lang: str | None = None
    """The language, of a language zone."""


class SourceMap(NamedTuple):
    """Which characters of the source each character of a block's text comes from.

    The text is cut into runs. A run as long as its source maps character by character; any other (a character
    reference, folded white space) is one piece.
    """

    texts: tuple[int, ...]
    """Offset in the text where each run starts, and where the last one ends."""
    starts: tuple[int, ...]
    """Offset in the source where each run starts."""
    ends: tuple[int, ...]
    """Offset in the source where each run ends."""

    def start_of(self, index: int) -> int:
        """Return where the source of character ``index`` starts."""
        run = bisect_right(self.texts, index) - 1
        offset = index - self.texts[run]
        return self.starts[run] + offset if self._is_verbatim(run) else self.starts[run]

    def end_of(self, index: int) -> int:
        """Return where the source of character ``index`` ends."""
        run = bisect_right(self.texts, index) - 1
        offset = index - self.texts[run]
        return self.starts[run] + offset + 1 if self._is_verbatim(run) else self.ends[run]

    def find_piece(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the source of characters ``[start, end)`` if it is one run, so that no tag is in between."""
        run = bisect_right(self.texts, start) - 1
        if end > self.texts[run + 1] or not self._is_verbatim(run):
            return None
        shift = self.starts[run] - self.texts[run]
        return start + shift, end + shift

    def _is_verbatim(self, run: int) -> bool:
        return self.texts[run + 1] - self.texts[run] == self.ends[run] - self.starts[run]


class Tag(NamedTuple):
    """An inline tag between the characters of a block."""

    start: int
    """Offset of ``<`` in the source."""
    end: int
    """Offset after ``>``."""
    name: str
    """Element name in lower case; empty for a comment."""
    is_end: bool
    """Whether it is an end tag."""


class Layout(Protocol):
    """Where the parts of a block stand; most blocks are read without ever being asked."""

    @property
    def zones(self) -> tuple[Zone, ...]:
        """Ranges with a meaning of their own, by start, outer before inner."""

    @property
    def source(self) -> SourceMap:
        """Where each character stands in the source."""

    @property
    def tags(self) -> tuple[Tag, ...]:
        """The inline tags between the first and the last character and around them, in order."""


@dataclass(slots=True, eq=False)
class Block:
    """A run of text between two block borders."""

    index: int
    """Its place in ``prose.blocks``."""
    text: str
    """Entities decoded, white space folded to one space; no-break spaces stay."""
    tag: str
    """Name of the innermost block element: p, li, h2, td, …"""
    id: str | None
    """``id`` of that element, else of the nearest block element around it that has one."""
    section: str
    """Id of the latest h2 or h3; ``lead`` before the first. A heading opens its own section."""
    section_number: int
    """How many h2 and h3 stand before it, itself included; 0 in the lead."""
    lang: str | None
    """Nearest ``lang``, if any element around it states one."""
    end: int
    """Offset in the source where markup that follows the block may be put."""
    layout: Layout
    """Where its characters, zones and tags stand."""
    page_lang: str = field(default="en", init=False, repr=False)
    """The language of a block that states none."""
    _sentences: tuple[Span, ...] | None = field(default=None, init=False, repr=False)

    @property
    def zones(self) -> tuple[Zone, ...]:
        """Ranges with a meaning of their own, by start, outer before inner."""
        return self.layout.zones

    @property
    def source(self) -> SourceMap:
        """Where each character stands in the source."""
        return self.layout.source

    @property
    def tags(self) -> tuple[Tag, ...]:
        """The inline tags between its first and its last character and around them, in order."""
        return self.layout.tags

    @property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the text, split when first asked for."""
        if self._sentences is None:
            self._sentences = split_sentences(self.text, self.lang or self.page_lang)
        return self._sentences

    @property
    def whole_zones(self) -> frozenset[ZoneKind]:
        """Kinds of the zones that cover the whole block, as ``heading`` does in a heading."""
        return frozenset(zone.kind for zone in self.zones if zone.start == 0 and zone.end == len(self.text))

    def source_offset(self, index: int) -> int:
        """Return where character ``index`` of the text starts in the source; its length gives the end."""
        return self.source.start_of(index) if index < len(self.text) else self.source.end_of(index - 1)

    def sentence_at(self, index: int) -> Span:
        """Return the sentence that character ``index`` stands in."""
        place = bisect_right(self.sentences, index, key=_end_of)
        return self.sentences[place] if place < len(self.sentences) else Span(0, len(self.text))


def _end_of(span: Span) -> int:
    return span.end
