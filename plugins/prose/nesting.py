"""Open elements: what is around the text at each point of a document, however it is nested.

End tags close what they close in a browser; each operation is constant or pays for an earlier one, so that
thousands of unclosed or unmatched tags cost no more than their number.
"""

from __future__ import annotations

from dataclasses import dataclass

from .blocks import ZoneKind
from .elements import (
    CLOSED_WITHOUT_END_TAG,
    ELEMENTS,
    FORMATTING_BORDERS,
    HEADINGS,
    INLINE,
    ROW_CONTEXT,
    SIBLINGS,
    TABLE_PARTS,
    ElementKind,
)

_NO_WALLS = frozenset(("address", "div", "p"))
_LISTS = frozenset(("menu", "ol", "ul"))
_ONCE = frozenset(("html", "head", "body"))
CONDITIONAL = _ONCE | TABLE_PARTS | {"form"}
"""Elements that are not opened everywhere; see :meth:`OpenElements.admits`."""


@dataclass(frozen=True, eq=False, slots=True)
class OpenZone:
    """An element that gives its text a meaning; compared by identity."""

    kind: ZoneKind
    """What it makes of the text."""
    href: str | None = None
    """The address, of a link."""
    lang: str | None = None
    """The language, of a language zone."""


@dataclass(frozen=True, eq=False, slots=True)
class Context:
    """What holds for the text directly inside an element."""

    tag: str = "div"
    """The innermost block element."""
    id: str | None = None
    """Nearest id of a block element."""
    lang: str | None = None
    """Nearest language of a block element."""
    zones: tuple[OpenZone, ...] = ()
    """The zones around it, outer first."""
    is_silent: bool = False
    """Whether the text is hidden from the reader's flow."""
    is_between_cells: bool = False
    """Whether it stands in a table but in no cell, where text cannot stay."""

    @property
    def is_unread(self) -> bool:
        """Whether text here is no part of the prose."""
        return self.is_silent or self.is_between_cells


class OpenElements:
    """The stack of open elements."""

    __slots__ = (
        "_contexts",
        "_formatting",
        "_inherited",
        "_inline",
        "_inlines",
        "_is_in_form",
        "_markers",
        "_names",
        "_places",
        "_specials",
        "_walls",
        "context",
        "zones",
    )

    def __init__(self) -> None:
        self._names: list[str] = ["#document"]
        self._contexts: list[Context] = [Context()]
        self._places: dict[str, list[int]] = {}
        self._specials: list[int] = [0]
        self._walls: list[int] = [0]
        self._markers: list[int] = [0]
        self._is_in_form = False
        self._formatting: list[dict[str, list[OpenZone]]] = [{}]
        self._inherited: list[tuple[OpenZone, ...]] = [()]
        self._inline = 0
        self._inlines = 0
        self.context = self._contexts[-1]
        self.zones: tuple[OpenZone, ...] = ()

    def is_open(self, name: str) -> bool:
        """Return whether an element of this name is open anywhere."""
        return bool(self._places.get(name)) or any(name in frame for frame in self._formatting[-1:])

    def admits(self, name: str) -> bool:
        """Return whether a browser opens this element here: table parts in tables, one root and one body."""
        if name in TABLE_PARTS:
            return self._place("table") > 0
        if name == "form" and self._is_in_form:
            return False
        return name not in _ONCE or self._place(name) < 0

    def is_plain_for(self, name: str) -> bool:
        """Return whether a block that starts here ends no element before it, nor stands in an inline one."""
        places = self._places
        if self._inlines or places.get("p") or self._formatting[-1] or self._inherited[-1]:
            return False
        if self._inline and any(places.get(heading) for heading in HEADINGS):
            return False
        return self._names[-1] in _LISTS if name == "li" else self._names[-1] not in HEADINGS

    def push(self, name: str, kind: ElementKind, context: Context) -> None:
        """Open an element."""
        place = len(self._names)
        self._is_in_form = self._is_in_form or name == "form"
        self._names.append(name)
        self._contexts.append(context)
        if not kind.is_block:
            self._inlines += 1
        places = self._places.get(name)
        if places is None:
            places = self._places[name] = []
        places.append(place)
        if kind.is_special:
            self._specials.append(place)
            if name not in _NO_WALLS:
                self._walls.append(place)
            if kind.is_marker:
                self._markers.append(place)
                if name in FORMATTING_BORDERS:
                    self._inherited.append(self._formatting_zones())
                    self._formatting.append({})
        if context is not self.context:
            self.context = context
            self._update_zones()

    def pass_inline(self, name: str, is_end: bool) -> None:
        """Note an inline element that changes nothing: it only may stand between a heading and the next."""
        if not is_end:
            self._inline = len(self._names)
        elif name in self._places:
            self.close(name, INLINE)

    def push_formatting(self, name: str, zone: OpenZone) -> None:
        """Open a formatting element until its end tag or its cell's; a link ends the one before it."""
        entries = self._formatting[-1].setdefault(name, [])
        if name == "a":
            entries.clear()
        entries.append(zone)
        self._update_zones()

    def pop_formatting(self, name: str) -> None:
        """Close the latest formatting element of this name in the same cell."""
        entries = self._formatting[-1].get(name)
        if entries:
            entries.pop()
            if not entries:
                del self._formatting[-1][name]
            self._update_zones()

    def close_implied(self, name: str, kind: ElementKind) -> None:
        """Close what the start tag of ``name`` closes without an end tag."""
        if name in TABLE_PARTS:
            self._close_table_parts(name)
            return
        if name == "table" and self.context.is_between_cells:
            self._pop_to(self._place("table"))
        if name in SIBLINGS:
            self._close_sibling(SIBLINGS[name])
        if kind.closes_paragraph and self._places.get("p"):
            self._close_scoped("p", self._border_of("p"))
        if name in HEADINGS and self._names[-1] in HEADINGS and self._inline != len(self._names):
            self._pop_to(len(self._names) - 1)

    def close(self, name: str, kind: ElementKind) -> None:
        """Close the element that the end tag of ``name`` closes, if any."""
        if self._names[-1] == name != "form":
            self._pop_to(len(self._names) - 1)
        elif name in HEADINGS:
            place = max(self._place(heading) for heading in HEADINGS)
            if place > self._markers[-1]:
                self._pop_to(place)
        elif name == "table" or name in TABLE_PARTS:
            place = self._place(name)
            if place > 0 and place >= self._place("table"):
                self._pop_to(place)
        elif name == "form":
            self._close_form()
        elif kind.is_special and name != "noscript":
            self._close_scoped(name, self._border_of(name))
        elif self._place(name) >= self._specials[-1]:
            self._pop_to(self._place(name))

    def _close_form(self) -> None:
        """Close the form alone: one that still holds open elements is left to its parent."""
        top = len(self._names) - 1
        while self._is_in_form and self._names[top] in CLOSED_WITHOUT_END_TAG:
            top -= 1
        if self._is_in_form and self._names[top] == "form":
            self._pop_to(top)
        self._is_in_form = False

    def _close_table_parts(self, name: str) -> None:
        table = self._place("table")
        if table < 0:
            return
        context = ROW_CONTEXT.get(name, frozenset(("table",)))
        places = [self._place(part) for part in context]
        self._pop_to(max(places) + 1)

    def _close_sibling(self, siblings: frozenset[str]) -> None:
        place = max(self._place(name) for name in siblings)
        if place == self._walls[-1]:
            self._pop_to(place)

    def _close_scoped(self, name: str, border: int) -> None:
        place = self._place(name)
        if place >= self._markers[-1] and place > border:
            self._pop_to(place)

    def _border_of(self, name: str) -> int:
        if name == "p":
            return self._place("button")
        return max(self._place("ul"), self._place("ol")) if name == "li" else 0

    def _place(self, name: str) -> int:
        places = self._places.get(name)
        return places[-1] if places else -1

    def _pop_to(self, length: int) -> None:
        if self._inline > length:
            self._inline = 0
        while len(self._names) > length > 0:
            name = self._names.pop()
            self._contexts.pop()
            self._places[name].pop()
            if not ELEMENTS.get(name, INLINE).is_block:
                self._inlines -= 1
            if self._specials[-1] == len(self._names):
                self._specials.pop()
                if self._walls[-1] == len(self._names):
                    self._walls.pop()
                if self._markers[-1] == len(self._names):
                    self._markers.pop()
                    if name in FORMATTING_BORDERS:
                        self._formatting.pop()
                        self._inherited.pop()
                        self._update_zones()
        if self.context is not self._contexts[-1]:
            self.context = self._contexts[-1]
            self._update_zones()

    def _formatting_zones(self) -> tuple[OpenZone, ...]:
        """Return the zones of the open formatting elements; of a kind, one outside this cell is enough."""
        zones = self._inherited[-1]
        own = [entries[-1] for entries in self._formatting[-1].values() if entries]
        return (*zones, *(zone for zone in own if all(zone.kind != outer.kind for outer in zones)))

    def _update_zones(self) -> None:
        zones = self._contexts[-1].zones
        if self._formatting[-1] or self._inherited[-1]:
            zones = (*zones, *self._formatting_zones())
        self.zones = zones
