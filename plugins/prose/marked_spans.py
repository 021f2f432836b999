"""Words that a ``span`` with attributes of ours encloses: ``<span data-claim="too-short">``."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape

from .blocks import Block

_DATA = re.compile(r"""\sdata-(?P<name>[a-z]+)=["'](?P<value>[^"']*)["']""")


@dataclass(frozen=True, slots=True)
class MarkedSpan:
    """Words of a block with what their span says of them."""

    start: int
    """First character of the block's text."""
    end: int
    """Character after the last."""
    values: Mapping[str, str]
    """Its ``data-`` attributes, by name without ``data-``."""


def marked_spans(block: Block, html: str) -> Iterator[MarkedSpan]:
    """Yield the spans of a block that have ``data-`` attributes, as they end; ``html`` is the source."""
    open_spans: list[tuple[dict[str, str], int]] = []
    for tag in block.tags:
        if tag.name != "span":
            continue
        if not tag.is_end:
            open_spans.append((_values(html, tag.start, tag.end), tag.end))
        elif open_spans:
            values, start = open_spans.pop()
            if values:
                yield MarkedSpan(_text_index(block, start), _text_index(block, tag.start), values)


def _values(html: str, start: int, end: int) -> dict[str, str]:
    return {found["name"]: unescape(found["value"]) for found in _DATA.finditer(html, start, end)}


def _text_index(block: Block, offset: int) -> int:
    """Return the first character of the block that stands at or after a place in the source."""
    low, high = 0, len(block.text)
    while low < high:
        middle = (low + high) // 2
        if block.source_offset(middle) < offset:
            low = middle + 1
        else:
            high = middle
    return low
