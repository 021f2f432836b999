"""The sections of a page: the words under each heading, up to the next."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from .blocks import Block
from .document import Prose
from .words import words_of

_CELLS = frozenset({"td", "th"})


@dataclass(slots=True)
class Section:
    """The words under one heading."""

    title: str
    """The heading; empty for what stands before the first."""
    words: list[str]
    """In order, the heading's own left out."""
    sentences: int = 0
    """How many they make; each cell of a table is one."""
    sentence_lengths: list[int] = field(default_factory=list)
    """The words of each, in order; cells of tables left out."""


def sections_of(prose: Prose) -> list[Section]:
    """Return the sections of a page's body, in order; what is code is not read on and not counted."""
    found = [Section("", [])]
    for block in prose.blocks:
        if "heading" in block.whole_zones:
            if block.section_number >= len(found):
                found.append(Section(block.text, []))
        elif "code" not in block.whole_zones:
            found[-1].words += words_of(block.text)
            found[-1].sentences += len(block.sentences)
            if block.tag not in _CELLS:
                found[-1].sentence_lengths += _lengths(block)
    return found


def _lengths(block: Block) -> Iterator[int]:
    for span in block.sentences:
        if words := len(words_of(block.text[span.start : span.end])):
            yield words
