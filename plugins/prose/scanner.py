"""One pass over HTML: cuts it into blocks and notes what is around each piece of text."""

from __future__ import annotations

import re

from .blocks import Block, Layout, Tag
from .contexts import Contexts
from .elements import ELEMENTS, HEADINGS, INLINE, ElementKind
from .folding import fold
from .foreign import ForeignContent
from .layouts import NotedLayout
from .nesting import CONDITIONAL, ENDS_SELECT, OpenElements
from .open_zones import Context, OpenZone
from .pending import Pending
from .plain_blocks import MEANINGLESS, PLAIN_BLOCK, PLAIN_FRAGMENT, PLAIN_NAMES, read_plain
from .tokens import MARKUP, end_of_raw_text, is_self_closing, read_attributes

_WHITE_ONLY = re.compile(r"[\t\n\f\r ]+")
_OUTSIDE = Context()
_NEAR = 64
"""How many tags before an ``svg`` are looked at for the start of an inline element."""
_INSIDE_END = frozenset(("caption", "dd", "dt", "figcaption", "legend", "li", "summary", "td", "th"))
"""Blocks whose parent takes no other content: what follows their text stays inside them."""


def read_blocks(html: str) -> tuple[Block, ...]:
    """Return the blocks of a document, or the one block of a title or label."""
    if PLAIN_FRAGMENT.fullmatch(html):
        plain = read_plain(html, 0, len(html), ())
        block = Block(0, plain.text, _OUTSIDE.tag, None, "lead", 0, None, len(html), plain)
        return (block,) if plain.text else ()
    return Scanner(html).scan()


class Scanner:
    """Reads a document once, from its first character to its last."""

    def __init__(self, html: str) -> None:
        self._html = html
        self._open = OpenElements()
        self._contexts = Contexts()
        self._blocks: list[Block] = []
        self._pending: Pending | None = None
        self._tags: list[Tag] = []
        self._section = "lead"
        self._section_number = 0
        self._foreign: ForeignContent | None = None
        self._is_over = False
        self._tried = -1

    def scan(self) -> tuple[Block, ...]:
        """Return the blocks of the document."""
        html, end = self._html, 0
        while end >= 0:
            end = self._scan_on(self._read_plain_blocks(end))
        self._end_block(len(html))
        return tuple(self._blocks)

    def _read_plain_blocks(self, place: int) -> int:
        """Read the plain blocks that follow one another from ``place``; return where the last one ends."""
        match = PLAIN_BLOCK.match
        while found := match(self._html, place):
            if not self._read_plain_block(found):
                break
            place = found.end()
            if self._html.startswith("\n<", place):
                place += 1
        self._tried = place
        return place

    def _read_plain_block(self, found: re.Match[str]) -> bool:
        """Read a block that the scanner would read alike, tag by tag; return whether it is one."""
        name, source, _ = found.groups()
        elements = self._open
        if self._foreign or self._is_over or not elements.is_plain_for(name):
            return False
        kind, outer = ELEMENTS[name], elements.context
        if outer.is_unread:
            return False
        attributes = read_attributes(source) if source else {}
        context = self._contexts.inside(outer, name, kind, attributes)
        if context.is_unread:
            return False
        start, end = found.span("content")
        plain = read_plain(self._html, start, end, context.zones)
        if self._pending or self._tags:
            self._end_block(found.start())
        if name in HEADINGS:
            self._open_section(name, attributes)
        if plain.text:
            after = end if name in _INSIDE_END else found.end()
            self._add_block(plain.text, context, after, plain)
        return True

    def _scan_on(self, place: int) -> int:
        """Read on tag by tag; return where raw text ends or a plain block starts, or -1 at the end."""
        html, add_text = self._html, self._add_text
        for markup in MARKUP.finditer(html, place):
            start, end = markup.span()
            if start > place:
                add_text(place, start)
            name, slash, source, unclosed = markup.group(2, 1, 3, 4)
            place = end
            if name in MEANINGLESS and not source and not self._foreign:
                self._tags.append(Tag(start, end, name, bool(slash)))
                self._open.pass_inline(name, bool(slash))
            elif name:
                place = self._add_tag(name.lower(), slash, source, start, end)
                if place != end:
                    return place
            elif unclosed:
                return -1
            elif self._foreign and self._foreign.has_cdata and html.startswith("<![CDATA[", start):
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
            pending = self._pending = Pending(context)
        pending.add(start, end, elements.zones)

    def _add_tag(self, name: str, slash: str, source: str, start: int, end: int) -> int:
        kind = ELEMENTS.get(name, INLINE)
        if self._foreign:
            is_raw = kind.is_raw and not slash and self._foreign.holds_html
            if not self._leaves_foreign(self._foreign, name, slash, source):
                return end_of_raw_text(self._html, name, end) if is_raw else end
        if kind.is_block:
            if name in PLAIN_NAMES and not slash and start > self._tried:
                place = self._read_plain_blocks(start)
                if place > start:
                    return place
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
        if name in CONDITIONAL and not elements.admits(name):
            return end
        if kind.is_block:
            elements.close_implied(name, kind)
        if kind.is_void:
            if name in ENDS_SELECT:
                elements.close("select", ELEMENTS["select"])
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
            self._foreign = None if is_self_closing(source) else ForeignContent(name)
            return end
        elements.push(name, kind, self._contexts.inside(elements.context, name, kind, attributes))
        if name in HEADINGS:
            self._open_section(name, attributes)
        return end

    def _open_section(self, name: str, attributes: dict[str, str]) -> None:
        if name in {"h2", "h3"}:
            self._section_number += 1
            self._section = attributes.get("id") or f"section-{self._section_number}"

    def _leaves_foreign(self, foreign: ForeignContent, name: str, slash: str, source: str) -> bool:
        """Follow ``svg`` and ``math`` to their end; return whether the tag belongs to HTML again."""
        if slash:
            closes_outside = self._closes(name)
            self._is_over |= foreign.is_doubtful(name, closes_outside=closes_outside)
            is_html = foreign.end(name, closes_outside=closes_outside)
        else:
            is_html = foreign.start(name, source)
        if not foreign.is_open:
            self._foreign = None
            for left in foreign.left_open:
                self._open.push_formatting(left, OpenZone("link" if left == "a" else "code"))
        return is_html

    def _closes(self, name: str) -> bool:
        """Return whether an end tag closes an element that is open around an ``svg``, with all in it."""
        if name in MEANINGLESS:
            near = self._tags[-_NEAR:]
            return sum(-1 if tag.is_end else 1 for tag in near if tag.name == name) > 0
        return name not in {"form", "head"} and self._open.is_closed_by(name, ELEMENTS.get(name, INLINE))

    def _end_block(self, end: int) -> None:
        pending, tags = self._pending, self._tags
        self._pending, self._tags = None, []
        if pending is None:
            return
        folded = fold(self._html, pending.starts, pending.ends, pending.breaks)
        if folded.text:
            layout = NotedLayout(pending.read_zones(folded.pieces), folded.source, tuple(tags))
            self._add_block(folded.text, pending.context, end, layout)

    def _add_block(self, text: str, context: Context, end: int, layout: Layout) -> None:
        self._blocks.append(
            Block(
                len(self._blocks),
                text,
                context.tag,
                context.id,
                self._section,
                self._section_number,
                context.lang,
                end,
                layout,
            )
        )
