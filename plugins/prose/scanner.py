"""One pass over HTML: cuts it into blocks and notes what is around each piece of text."""

from __future__ import annotations

import re

from .blocks import Block, Tag, Zone
from .contexts import Contexts
from .elements import ELEMENTS, HEADINGS, INLINE, INTEGRATION_POINTS, LEAVES_FOREIGN, WRAPPABLE, ElementKind
from .folding import fold
from .nesting import CONDITIONAL, Context, OpenElements, OpenZone
from .tokens import MARKUP, end_of_raw_text, read_attributes

_PLAIN = WRAPPABLE - frozenset(ELEMENTS)
"""Inline elements that give their text no meaning of its own; most of all tags."""
_WHITE_ONLY = re.compile(r"[\t\n\f\r ]+")
_INSIDE_END = frozenset(("caption", "dd", "dt", "figcaption", "legend", "li", "summary", "td", "th"))
"""Blocks whose parent takes no other content: what follows their text stays inside them."""


class Scanner:
    """Reads a document once, from its first character to its last."""

    def __init__(self, html: str) -> None:
        self._html = html
        self._open = OpenElements()
        self._contexts = Contexts()
        self._blocks: list[Block] = []
        self._pending: _Pending | None = None
        self._tags: list[Tag] = []
        self._section = "lead"
        self._section_number = 0
        self._foreign = 0
        self._foreign_name = ""
        self._in_integration_point = False
        self._is_over = False

    def scan(self) -> tuple[Block, ...]:
        """Return the blocks of the document."""
        html, end = self._html, 0
        while end >= 0:
            end = self._scan_until_raw_text(end)
        self._end_block(len(html))
        return tuple(self._blocks)

    def _scan_until_raw_text(self, place: int) -> int:
        """Read on from ``place``; return where to go on after raw text, or -1 at the end."""
        html, add_text = self._html, self._add_text
        for markup in MARKUP.finditer(html, place):
            start, end = markup.span()
            if start > place:
                add_text(place, start)
            name, slash, source, unclosed = markup.group(2, 1, 3, 4)
            place = end
            if name in _PLAIN and not source and not self._foreign:
                self._tags.append(Tag(start, end, name, bool(slash)))
                self._open.pass_inline(name, bool(slash))
            elif name:
                place = self._add_tag(name.lower(), slash, source, start, end)
                if place != end:
                    return place
            elif unclosed:
                return -1
            elif self._foreign and html.startswith("<![CDATA[", start):
                end = html.find("]]>", start) + 3
                return end if end > 2 else -1
            else:
                self._tags.append(Tag(start, end, "", False))
        if place < len(html):
            add_text(place, len(html))
        return -1

    def _add_text(self, start: int, end: int) -> None:
        elements, pending = self._open, self._pending
        context = elements.context
        if context.is_unread or self._foreign or self._is_over:
            return
        if pending is None:
            text = self._html[start:end]
            if text.isspace() and (text == "\n" or _WHITE_ONLY.fullmatch(text)):
                return
            pending = self._pending = _Pending(context)
        pending.add(start, end, elements.zones)

    def _add_tag(self, name: str, slash: str, source: str, start: int, end: int) -> int:
        if self._foreign and not self._leaves_foreign(name, slash, source):
            return end
        kind = ELEMENTS.get(name, INLINE)
        if kind.is_block:
            if self._pending or self._tags:
                self._end_block(end if slash and self._ends_outside(name) else start)
        else:
            self._tags.append(Tag(start, end, name, bool(slash)))
            if not source and kind is INLINE:
                self._open.pass_inline(name, bool(slash))
                return end
        if slash and name != "br":
            self._end_element(name, kind)
            return end
        return self._start_element(name, kind, source, start, end)

    def _ends_outside(self, name: str) -> bool:
        pending = self._pending
        return pending is not None and pending.context.tag == name and name not in _INSIDE_END

    def _end_element(self, name: str, kind: ElementKind) -> None:
        if kind.is_formatting:
            self._open.pop_formatting(name)
        elif name in {"body", "html"}:
            self._is_over = True
        else:
            self._open.close(name, kind)

    def _start_element(self, name: str, kind: ElementKind, source: str, start: int, end: int) -> int:
        elements = self._open
        if kind.is_block:
            elements.close_implied(name, kind)
        if kind.is_void:
            if name == "br" and self._pending is not None and not elements.context.is_silent:
                self._pending.add_break(start, end, elements.zones)
            return end
        if kind.is_raw:
            return end_of_raw_text(self._html, name, end)
        attributes = read_attributes(source) if source else {}
        if kind.is_formatting:
            elements.push_formatting(
                name, OpenZone("link" if name == "a" else "code", attributes.get("href"))
            )
            return end
        if name in {"svg", "math"}:
            self._foreign_name, self._foreign = name, 0 if source.endswith("/") else 1
            return end
        if name not in CONDITIONAL or elements.admits(name):
            elements.push(name, kind, self._contexts.inside(elements.context, name, kind, attributes))
        if name in HEADINGS:
            self._open_section(name, attributes)
        return end

    def _open_section(self, name: str, attributes: dict[str, str]) -> None:
        if name in {"h2", "h3"}:
            self._section_number += 1
            self._section = attributes.get("id") or f"section-{self._section_number}"

    def _leaves_foreign(self, name: str, slash: str, source: str) -> bool:
        """Follow ``svg`` and ``math`` to their end; return whether the tag belongs to HTML again."""
        if name == self._foreign_name:
            self._foreign += -1 if slash else not source.endswith("/")
            self._in_integration_point = self._in_integration_point and self._foreign > 0
        elif slash:
            return self._ends_foreign(name)
        elif name in INTEGRATION_POINTS:
            self._in_integration_point = True
        elif name in LEAVES_FOREIGN and not self._in_integration_point:
            self._foreign = 0
            return True
        return False

    def _ends_foreign(self, name: str) -> bool:
        """An end tag of an element around an ``svg`` ends both, unless HTML stands in between."""
        if self._in_integration_point or not self._open.is_open(name):
            return False
        self._foreign = 0
        return True

    def _end_block(self, end: int) -> None:
        pending, tags = self._pending, self._tags
        self._pending, self._tags = None, []
        if pending is None:
            return
        folded = fold(self._html, pending.starts, pending.ends, pending.breaks)
        if not folded.text:
            return
        context = pending.context
        self._blocks.append(
            Block(
                index=len(self._blocks),
                text=folded.text,
                tag=context.tag,
                id=context.id,
                section=self._section,
                section_number=self._section_number,
                lang=context.lang,
                zones=pending.read_zones(folded.pieces),
                source=folded.source,
                tags=tuple(tags),
                end=end,
            )
        )


class _Pending:
    """The block that is being read."""

    __slots__ = ("_has_zones", "_zones", "breaks", "context", "ends", "starts")

    def __init__(self, context: Context) -> None:
        self.context = context
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.breaks: set[int] = set()
        self._zones: list[tuple[OpenZone, ...]] = []
        self._has_zones = False

    def add(self, start: int, end: int, zones: tuple[OpenZone, ...]) -> None:
        """Append text that stands in ``zones``."""
        self.starts.append(start)
        self.ends.append(end)
        self._zones.append(zones)
        if zones:
            self._has_zones = True

    def add_break(self, start: int, end: int, zones: tuple[OpenZone, ...]) -> None:
        """Append a line break."""
        self.breaks.add(len(self.starts))
        self.add(start, end, zones)

    def read_zones(self, places: list[int]) -> tuple[Zone, ...]:
        """Return the ranges of the zones, by start, outer before inner."""
        if not self._has_zones:
            return ()
        ranges: dict[OpenZone, list[int]] = {}
        for number, zones in enumerate(self._zones):
            start, end = places[number], min(places[number + 1], places[-1])
            for zone in zones:
                if start < end:
                    ranges.setdefault(zone, [start, end])[1] = end
        found = [Zone(zone.kind, start, end, zone.href, zone.lang) for zone, (start, end) in ranges.items()]
        return tuple(sorted(found, key=lambda zone: (zone.start, -zone.end)))
