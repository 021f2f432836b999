"""Open elements: what is around the text at each point of a document, however it is nested.

End tags close what they close in a browser; each operation is constant or pays for an earlier one, so that
thousands of unclosed or unmatched tags cost no more than their number.
"""

from __future__ import annotations

from .elements import (
    CLOSED_WITHOUT_END_TAG,
    ELEMENTS,
    FORMATTING_BORDERS,
    HEADINGS,
    IMPLIED_PARTS,
    INLINE,
    ROW_CONTEXT,
    SIBLINGS,
    TABLE_PARTS,
    ElementKind,
)
from .formatting import OpenFormatting
from .open_zones import Context, OpenZone

_NO_WALLS = frozenset(("address", "div", "p"))
_TABLE = frozenset(("table",))
_NOT_IMPLIED = frozenset(("caption", "tfoot", "thead"))
_OBJECTS = frozenset(("applet", "marquee", "object"))
_LISTS = frozenset(("menu", "ol", "ul"))
_ONCE = frozenset(("html", "head", "body"))
CONDITIONAL = _ONCE | TABLE_PARTS | {"form", "frameset"}
"""Elements that are not opened everywhere; see :meth:`OpenElements.admits`."""

ENDS_SELECT = frozenset(("input", "keygen"))
"""Elements without content whose start tag ends a ``select``."""


class OpenElements:
    """The stack of open elements."""

    __slots__ = (
        "_contexts",
        "_formatting",
        "_inline",
        "_inlines",
        "_is_in_form",
        "_markers",
        "_names",
        "_passed",
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
        self._formatting = OpenFormatting()
        self._inline = 0
        self._inlines = 0
        self._passed: dict[str, list[int]] = {}
        self.context = self._contexts[-1]
        self.zones: tuple[OpenZone, ...] = ()

    def is_closed_by(self, name: str, kind: ElementKind) -> bool:
        """Return whether the end tag of ``name`` closes an element here."""
        return self._formatting.has(name) or self._place_closed_by(name, kind) > 0

    def admits(self, name: str) -> bool:
        """Return whether a browser opens this element here: table parts in tables, one root and one body."""
        if name in TABLE_PARTS:
            return self._table() > 0
        if name == "form" and self._is_in_form:
            return False
        if name == "frameset":  # in place of a body, never inside one
            return False
        return name not in _ONCE or self._place(name) < 0

    def is_plain_for(self, name: str) -> bool:
        """Return whether a block that starts here ends no element before it, nor stands in an inline one."""
        places = self._places
        if self._inlines or places.get("p") or not self._formatting.is_empty:
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
                    self._formatting.enter_cell()
        if context is not self.context:
            self.context = context
            self._update_zones()

    def pass_inline(self, name: str, is_end: bool) -> None:
        """Note an inline element that changes nothing, but may stand between others that do."""
        if not is_end:
            self._inline = len(self._names)
            if self._places.get(name):  # the end tag to come is its own, not that of the one around it
                self.push(name, INLINE, self.context)
            else:
                self._passed.setdefault(name, []).append(self._inline)
        elif self._places.get(name):
            self.close(name, INLINE)
        elif self._passed.get(name):
            place = self._passed[name].pop()
            if self._specials[-1] < place < len(self._names):
                self._pop_to(place)

    def push_formatting(self, name: str, zone: OpenZone) -> None:
        """Open a formatting element until its end tag or its cell's; a link ends the one before it."""
        self._formatting.push(name, zone, len(self._names), len(self._specials))
        self._update_zones()

    def pop_formatting(self, name: str) -> None:
        """Close the latest formatting element of this name in the same cell."""
        if self._formatting.pop(name, self._place("table"), len(self._specials)):
            self._update_zones()

    def close_implied(self, name: str, kind: ElementKind) -> None:
        """Close what the start tag of ``name`` closes without an end tag."""
        if name in TABLE_PARTS:
            self._close_table_parts(name)
            return
        if name == "table" and self.context.is_between_cells and self._table() > 0:
            self._pop_to(self._table())
        if name in SIBLINGS:
            self._close_sibling(SIBLINGS[name])
        if kind.closes_paragraph and self._places.get("p"):
            place = self._place("p")
            if place >= self._markers[-1] and place > self._border_of("p"):
                self._pop_to(place)
        if name in HEADINGS and self._names[-1] in HEADINGS and self._inline != len(self._names):
            self._pop_to(len(self._names) - 1)

    def close(self, name: str, kind: ElementKind) -> None:
        """Close the element that the end tag of ``name`` closes, if any."""
        if name == "form":
            self._close_form()
            return
        place = self._place_closed_by(name, kind)
        if place > 0:
            self._pop_to(place, by=name)

    def _place_closed_by(self, name: str, kind: ElementKind) -> int:
        """Return the place of the element that an end tag closes, with all that is in it; else -1."""
        if self._names[-1] == name:
            return len(self._names) - 1
        if name == "head":  # a browser has closed it before anything else that is open
            return -1
        if name in HEADINGS:
            place, border = self._place_of(HEADINGS), self._markers[-1] + 1
        elif name == "table" or name in TABLE_PARTS:
            place, border = self._place(name), max(self._place("table"), self._place("template") + 1)
            if (
                place < border == self._table()
                and name in IMPLIED_PARTS
                and self._place_of(_NOT_IMPLIED) < border
            ):
                place = self._end_of_context(name)
        elif kind.is_special and name != "noscript":
            place, border = self._place(name), max(self._markers[-1], self._border_of(name) + 1)
        else:
            place, border = self._place(name), self._specials[-1]
        return place if place >= border else -1

    def _close_form(self) -> None:
        """Close the form alone: one that still holds open elements is left to its parent."""
        top = len(self._names) - 1
        while self._inline <= top and self._is_in_form and self._names[top] in CLOSED_WITHOUT_END_TAG:
            top -= 1
        if self._is_in_form and self._names[top] == "form":
            self._pop_to(top)
        self._is_in_form = False

    def _close_table_parts(self, name: str) -> None:
        if self._table() >= 0:
            self._pop_to(self._end_of_context(name))

    def _end_of_context(self, name: str) -> int:
        """Return the place after the row, section or table that a part belongs to."""
        return self._place_of(ROW_CONTEXT.get(name, _TABLE)) + 1

    def _close_sibling(self, siblings: frozenset[str]) -> None:
        place = self._place_of(siblings)
        if place == self._walls[-1]:
            self._pop_to(place)

    def _border_of(self, name: str) -> int:
        if name == "p":
            return self._place("button")
        return max(self._place("ul"), self._place("ol")) if name == "li" else 0

    def _table(self) -> int:
        """Return the place of the table whose parts may be opened and closed here; a template shields it."""
        place = self._place("table")
        return place if place > self._place("template") else -1

    def _place(self, name: str) -> int:
        places = self._places.get(name)
        return places[-1] if places else -1

    def _place_of(self, names: frozenset[str]) -> int:
        """Return the place of the latest element with one of these names."""
        return max(self._place(name) for name in names)

    def _pop_to(self, length: int, by: str = "") -> None:
        if self._inline > length:
            self._inline = 0
            self._passed.clear()
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
                        self._formatting.leave_cell(is_torn=name in _OBJECTS and name != by)
                        self._update_zones()
        self._formatting.note_depth(len(self._specials))
        if self.context is not self._contexts[-1]:
            self.context = self._contexts[-1]
            self._update_zones()

    def _update_zones(self) -> None:
        self.zones = self._formatting.add_to(self._contexts[-1].zones)
