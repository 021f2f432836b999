"""Drawings and formulas: where ``svg`` and ``math`` end, and which of their elements hold HTML again.

Their text is never read. So where it is costly to know what a browser does with broken markup, they go on.
"""

from __future__ import annotations

from typing import NamedTuple

from .elements import ELEMENTS, INLINE, INTEGRATION_POINTS, LEAVES_FOREIGN
from .tokens import is_self_closing, read_attributes

_ROOTS = frozenset(("svg", "math"))
_FONT_ATTRIBUTES = frozenset(("color", "face", "size"))
_LEAVING_END_TAGS = frozenset(("br", "p"))
_SHIELDS = {"p": frozenset(("button",)), "li": frozenset(("ol", "ul"))}
"""What keeps an end tag from closing its element beyond."""
_FARTHEST = 256
"""How many elements an end tag looks back over HTML in a drawing, so that hostile pages cost no more."""


class _Element(NamedTuple):
    name: str
    root: str
    """The ``svg`` or ``math`` that it stands in."""
    is_html: bool = False
    is_point: bool = False
    """Whether it is an integration point: a foreign element whose content is HTML."""


class ForeignContent:
    """An open ``svg`` or ``math`` element and what is open in it."""

    __slots__ = ("_names", "_open", "_points", "left_open")

    def __init__(self, name: str) -> None:
        self.left_open: list[str] = []
        """Formatting elements that were closed with something around them: a browser opens them again."""
        self._open = [_Element(name, name)]
        self._names: dict[str, int] = {name: 1}
        self._points = 0

    @property
    def is_open(self) -> bool:
        """Whether the element goes on."""
        return bool(self._open)

    @property
    def has_cdata(self) -> bool:
        """Whether ``<![CDATA[`` starts a section of text here; in HTML it is a comment."""
        return not self._open[-1].is_html

    @property
    def holds_html(self) -> bool:
        """Whether a start tag here is one of HTML."""
        return self._open[-1].is_html or self._open[-1].is_point

    def is_doubtful(self, end_tag: str, *, closes_outside: bool) -> bool:
        """Return whether an end tag is one that readers of the standard of today and before take otherwise.

        Today ``</p>`` and ``</br>`` end what is foreign; before, only if a paragraph was open around it.
        """
        if end_tag not in _LEAVING_END_TAGS or self.holds_html:
            return False
        return bool(self._points) or not closes_outside

    def start(self, name: str, source: str) -> bool:
        """Take in a start tag; return whether it ends the element, and belongs to the HTML around it."""
        top = self._open[-1]
        if self.holds_html:
            self._start_html(name, top.root, source)
        elif not _leaves(name, source):
            self._start_foreign(name, top.root, source)
        elif self._leave():
            return True
        else:
            return self.start(name, source)
        return False

    def end(self, name: str, *, closes_outside: bool) -> bool:
        """Take in an end tag; return whether it ends the element, and one around it (``closes_outside``)."""
        if self._names.get(name):
            self._close(self._find(name), name)
        elif name in self.left_open:
            self.left_open.remove(name)
        elif closes_outside and not self._points:
            self._open.clear()
            return True
        return False

    def _find(self, name: str) -> int:
        """Return the place of the element that an end tag closes; past the last, if others shield it."""
        after, in_html = len(self._open), self._open[-1].is_html
        farthest = max(0, after - _FARTHEST) if self._points else 0
        for place in range(after - 1, farthest - 1, -1):
            element = self._open[place]
            in_html = in_html or element.is_html
            if element.name == name and element.is_html == in_html:
                return place
            if in_html and (element.is_point or (element.is_html and _shields(element.name, name))):
                return after
        return after

    def _leave(self) -> bool:
        """Close what is foreign; return whether the element ends, since nothing in it may hold HTML."""
        while self._points and not self.holds_html:
            self._pop()
        if not self._points:
            self._open.clear()
        return not self._open

    def _start_html(self, name: str, root: str, source: str) -> None:
        kind = ELEMENTS.get(name, INLINE)
        if name in _ROOTS:
            self._start_foreign(name, name, source)
        elif not kind.is_void:
            if kind.closes_paragraph and self._names.get("p"):
                self._close(self._find("p"), "p")
            self._push(_Element(name, root, is_html=True))

    def _close(self, place: int, name: str) -> None:
        """Close all elements from ``place`` on, of which the first is called ``name``."""
        while len(self._open) > place:
            closed = self._open[-1]
            if closed.is_html and closed.name != name and ELEMENTS.get(closed.name, INLINE).is_formatting:
                self.left_open.append(closed.name)
            self._pop()

    def _start_foreign(self, name: str, root: str, source: str) -> None:
        if not is_self_closing(source):
            self._push(_Element(name, root, is_point=name in INTEGRATION_POINTS[root]))

    def _push(self, element: _Element) -> None:
        self._open.append(element)
        self._points += element.is_point
        self._names[element.name] = self._names.get(element.name, 0) + 1

    def _pop(self) -> None:
        element = self._open.pop()
        self._points -= element.is_point
        self._names[element.name] -= 1


def _shields(name: str, end_tag: str) -> bool:
    """Return whether an end tag closes nothing beyond an element."""
    kind = ELEMENTS.get(name, INLINE)
    is_shield = kind.is_marker or name in _SHIELDS.get(end_tag, ())
    return is_shield or (kind.is_special and not ELEMENTS.get(end_tag, INLINE).is_block)


def _leaves(name: str, source: str) -> bool:
    """Return whether a start tag is HTML wherever it stands."""
    if name == "font":
        return not _FONT_ATTRIBUTES.isdisjoint(read_attributes(source))
    return name in LEAVES_FOREIGN
