"""What stands around the tables of a text, which may be wider than a phone, and over its footnotes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Literal

_EDGE = re.compile(r'(<section class="footnotes" role="doc-endnotes">|<table(?=[\s>])|</table>)')


@dataclass(frozen=True, slots=True)
class FrameView:
    """Where a frame begins or ends."""

    part: ClassVar[str] = "frame"
    edge: Literal["table", "table-end", "footnotes"]
    """Before a table, behind one, or where the list of footnotes opens."""


def split_frames(html: str) -> Iterator[str | FrameView]:
    """Split a text at its tables and its footnotes.

    >>> list(split_frames("<p>It</p><table></table>"))
    ['<p>It</p>', FrameView(edge='table'), '<table></table>', FrameView(edge='table-end')]
    """
    piece, *others = _EDGE.split(html)
    for edge, text in zip(others[::2], others[1::2], strict=True):
        if edge == "</table>":
            yield from (piece + edge, FrameView("table-end"))
            piece = text
        else:
            yield from filter(None, (piece, FrameView("table" if edge == "<table" else "footnotes")))
            piece = edge + text if edge == "<table" else text
    if piece:
        yield piece
