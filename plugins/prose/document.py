"""A document as its reader sees it, and its source with annotations written in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .annotations import Annotation, Insertion
from .blocks import Block
from .scanner import read_blocks
from .splicing import is_enclosable, splice


class Prose:
    """The prose of an HTML document: blocks of text, and the way back into the source.

    Any string is accepted. The source is read once, linearly, and never serialized again. ``lang`` is the
    language (BCP 47) of what states none; by it sentences are told apart.

    >>> prose = Prose("<p>The <em>Kuril</em> Islands</p>")
    >>> prose.blocks[0].text
    'The Kuril Islands'
    >>> prose.annotated([Annotation(0, 4, 17, "<a href='/kurils/'>", "</a>")])
    "<p>The <a href='/kurils/'><em>Kuril</em> Islands</a></p>"
    """

    __slots__ = ("blocks", "html")

    def __init__(self, html: str, lang: str = "en") -> None:
        self.html = html
        self.blocks: tuple[Block, ...] = read_blocks(html)
        for block in self.blocks:
            block.page_lang = lang

    def annotated(
        self,
        layers: Sequence[Iterable[Annotation | Insertion]] | Sequence[Annotation | Insertion],
    ) -> str:
        """Return the source with annotations, and not one other character changed.

        ``layers`` are in order of priority; a flat sequence is one layer. Nested ranges nest. Where one
        crosses an earlier one or an element's edge, it is split or, if it is not splittable, left out. A link
        is never put into a link, nor around one.
        """
        nested: list[Iterable[Annotation | Insertion]] = []
        flat: list[Annotation | Insertion] = []
        for item in layers:
            if isinstance(item, Annotation | Insertion):
                flat.append(item)
            else:
                nested.append(item)
        return splice(self.html, self.blocks, [*nested, flat])

    def is_linkable(self, block: int, start: int, end: int) -> bool:
        """Return whether one ``a`` element can enclose the characters ``[start, end)`` of a block."""
        return is_enclosable(self.blocks[block], start, end)


def plain_text(html: str) -> str:
    """Return the text of ``html`` on one line, for descriptions and searches.

    >>> plain_text("<p>R&amp;D <em>costs</em></p>")
    'R&D costs'
    """
    return " ".join(block.text for block in Prose(html).blocks)
