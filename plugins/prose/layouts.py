"""Where the parts of a block stand: noted when it is read, or worked out when somebody asks."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import NamedTuple

from .blocks import SourceMap, Tag, Zone
from .character_references import decode_attribute
from .folding import Fold
from .open_zones import OpenZone

_LINKS = ("<a ", "<a>")
_HREF = re.compile(r'<a(?: [a-z:-]+="[^"]*")*? href="([^"]*)"')


class NotedLayout(NamedTuple):
    """A layout that was noted while the block was read."""

    zones: tuple[Zone, ...]
    """Ranges with a meaning of their own."""
    source: SourceMap
    """Where each character stands in the source."""
    tags: tuple[Tag, ...]
    """The inline tags."""


class PlainLayout:
    """The layout of a block whose source is its text with tags in between, each of them an own zone or none.

    Most blocks are of this kind, and most of them hold nothing that anybody asks about.
    """

    __slots__ = ("_folded", "_outer", "_parts", "_source", "_start", "_tags", "_zones", "text")

    def __init__(
        self, text: str, parts: list[str], start: int, outer: tuple[OpenZone, ...], folded: Fold | None = None
    ) -> None:
        """``parts`` are text and tags in turn, from offset ``start`` on; ``outer`` zones hold the block.

        ``folded`` is what became of the text, if it is not that of its source.
        """
        self.text = text
        self._parts = parts
        self._start = start
        self._outer = outer
        self._zones: tuple[Zone, ...] | None = None if outer or _has_zones(parts) else ()
        self._folded = folded
        self._source: SourceMap | None = folded.source if folded else None
        self._tags: tuple[Tag, ...] | None = None

    @property
    def zones(self) -> tuple[Zone, ...]:
        """Ranges with a meaning of their own, by start, outer before inner."""
        if self._zones is None:
            self._zones = self._find_zones()
        return self._zones

    @property
    def source(self) -> SourceMap:
        """Where each character stands in the source."""
        if self._source is None:
            parts = self._parts
            offsets = tuple(accumulate(map(len, parts), initial=self._start))
            texts = tuple(accumulate(map(len, parts[::2]), initial=0))
            self._source = SourceMap(texts, offsets[:-1:2], offsets[1::2])
        return self._source

    @property
    def tags(self) -> tuple[Tag, ...]:
        """The inline tags, in order."""
        if self._tags is None:
            offsets = [*accumulate(map(len, self._parts), initial=self._start)]
            edges = zip(offsets[1::2], offsets[2::2], self._parts[1::2], strict=False)
            self._tags = tuple(_read_tag(start, end, tag) for start, end, tag in edges)
        return self._tags

    def _find_zones(self) -> tuple[Zone, ...]:
        parts = self._parts
        places = self._folded.pieces if self._folded else (*accumulate(map(len, parts[::2]), initial=0),)
        found = [Zone(zone.kind, 0, places[-1], zone.href, zone.lang) for zone in self._outer]
        link = code = order = 0
        opening = ""
        for number in range(1, len(parts), 2):
            tag = parts[number]
            if tag == "</a>":
                place = places[number // 2 + 1]
                if link < place:
                    found.insert(order, Zone("link", link, place, _href(opening)))
            elif tag == "</code>":
                place = places[number // 2 + 1]
                if code < place:
                    found.append(Zone("code", code, place))
            elif tag.startswith(_LINKS):
                link, opening, order = places[number // 2 + 1], tag, len(found)
            elif tag.startswith("<code"):
                code = places[number // 2 + 1]
        return tuple(sorted(found, key=_by_start)) if len(found) > 1 else tuple(found)


def _has_zones(parts: list[str]) -> bool:
    return len(parts) > 1 and ("</a>" in parts or "</code>" in parts)


def _href(tag: str) -> str | None:
    found = _HREF.match(tag)
    return decode_attribute(found[1]) if found else None


def _read_tag(start: int, end: int, tag: str) -> Tag:
    if tag[1] == "/":
        return Tag(start, end, tag[2:-1], True)
    return Tag(start, end, tag[1:-1].partition(" ")[0], False)


def _by_start(zone: Zone) -> tuple[int, int]:
    return zone.start, -zone.end
