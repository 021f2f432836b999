"""Drawings and formulas: where ``svg`` and ``math`` end, and which of their elements hold HTML again.

Their text is never read. So where it is costly to know what a browser does with broken markup, they go on.
"""

from __future__ import annotations

from typing import NamedTuple

from .elements import ELEMENTS, INLINE, INTEGRATION_POINTS, LEAVES_FOREIGN
from .tokens import is_self_closing, read_attributes

_ROOTS = frozenset(("svg", "math"))
_FONT_ATTRIBUTES = frozenset(("color", "face", "size"))
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

    __slots__ = ("_names", "_open", "_points")

    def __init__(self, name: str) -> None:
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

    def start(self, name: str, source: str) -> bool:
        """Take in a start tag; return whether it ends the element, and belongs to the HTML around it."""
        top = self._open[-1]
        if top.is_html or top.is_point:
            if name in _ROOTS:
                self._start_foreign(name, name, source)
            elif not ELEMENTS.get(name, INLINE).is_void:
                self._push(_Element(name, top.root, is_html=True))
        elif not _leaves(name, source):
            self._start_foreign(name, top.root, source)
        elif self._points:
            while not (self._open[-1].is_html or self._open[-1].is_point):
                self._pop()
            return self.start(name, source)
        else:
            self._open.clear()
            return True
        return False

    def end(self, name: str, *, closes_outside: bool) -> bool:
        """Take in an end tag; return whether it ends the element, and one around it (``closes_outside``)."""
        if self._names.get(name):
            place = self._find(name)
            while len(self._open) > place:
                self._pop()
        elif closes_outside and not self._points:
            self._open.clear()
            return True
        return False

    def _find(self, name: str) -> int:
        """Return the place of the element that an end tag closes; past the last, if others shield it."""
        is_block = ELEMENTS.get(name, INLINE).is_block
        after, in_html = len(self._open), self._open[-1].is_html
        farthest = max(0, after - _FARTHEST) if self._points else 0
        for place in range(after - 1, farthest - 1, -1):
            element = self._open[place]
            in_html = in_html or element.is_html
            if element.name == name and element.is_html == in_html:
                return place
            if in_html and (element.is_point or (element.is_html and _shields(element.name, is_block))):
                return after
        return after

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


def _shields(name: str, is_block: bool) -> bool:
    """Return whether the end tag of a block, or of an inline element, closes nothing beyond an element."""
    kind = ELEMENTS.get(name, INLINE)
    return kind.is_marker or (kind.is_special and not is_block)


def _leaves(name: str, source: str) -> bool:
    """Return whether a start tag is HTML wherever it stands."""
    if name == "font":
        return not _FONT_ATTRIBUTES.isdisjoint(read_attributes(source))
    return name in LEAVES_FOREIGN
