"""What a form draws on: marks at their pixels, which become the layers of a Vega-Lite specification."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, Literal

from .colors import INK, UNSEEN

SIZE = 13
"""Of all type, in pixels of the drawing: 11 on the narrowest screens."""
GAP = 6
"""Pixels between a mark and its word."""
LINE = 16
"""From one line of type to the next."""
FONT = "Liberation Sans"
"""Its widths lay out whole specifications; the page shows its own sans serif."""
Spec = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Mark:
    """Something at a place, in pixels from the left and from the top."""

    x: float
    """Across."""
    y: float
    """Downwards."""
    x2: float | None = None
    """Where it ends across; None: it does not."""
    y2: float | None = None
    """Where it ends downwards."""
    color: str = INK
    """As of :mod:`.colors`."""
    text: str = ""
    """Of a word."""
    align: Literal["left", "center", "right"] = "left"
    """On which side of its place a word ends."""
    dx: float = 0
    """Pixels from its place, across."""
    dy: float = 0
    """The same, downwards."""
    is_bold: bool = False
    """Whether a word stands out."""
    is_upright: bool = False
    """Whether a word is read upwards."""


@dataclass
class Canvas:
    """Collects layers; what comes later lies above."""

    width: float
    """Pixels across."""
    height: float
    """Pixels from top to bottom."""
    layers: list[Spec] = field(default_factory=list)
    """What was drawn."""

    def rects(self, marks: Iterable[Mark]) -> None:
        """Draw filled boxes."""
        self._add({"type": "rect"}, marks)

    def rules(self, marks: Iterable[Mark], width: float = 1, *, is_dashed: bool = False) -> None:
        """Draw straight lines."""
        dash = {"strokeDash": [4, 3]} if is_dashed else {}
        self._add({"type": "rule", "strokeWidth": width, **dash}, marks)

    def points(self, marks: Iterable[Mark], size: float = 60) -> None:
        """Draw discs of so many square pixels."""
        self._add({"type": "circle", "size": size, "opacity": 1}, marks)

    def line(self, marks: Iterable[Mark], width: float = 2.25) -> None:
        """Draw one line through places."""
        self._add({"type": "line", "strokeWidth": width, "strokeJoin": "round"}, marks)

    def area(self, marks: Iterable[Mark]) -> None:
        """Fill what lies between two lines."""
        self._add({"type": "area", "opacity": 0.18}, marks)

    def hits(self, marks: Iterable[Mark]) -> None:
        """Lay boxes that nobody sees above all: a pointer that rests on one is told what it holds."""
        marks = list(marks)
        values = [_values(mark) | {"said": mark.text} for mark in marks]
        encoding = self._encoding(marks) | {"description": {"field": "said"}}
        encoding.pop("color", None)
        self._append({"type": "rect", "color": UNSEEN}, values, encoding)

    def texts(self, marks: Iterable[Mark]) -> None:
        """Write words, centered on their height."""

        def look(mark: Mark) -> tuple[Any, ...]:
            return (mark.align, mark.dx, mark.dy, mark.is_bold, mark.is_upright)

        for (align, dx, dy, is_bold, is_upright), group in groupby(sorted(marks, key=look), look):
            turn = {"angle": 270} if is_upright else {}
            weight = {"fontWeight": 600} if is_bold else {}
            mark = {
                "type": "text",
                "align": align,
                "baseline": "middle",
                "dx": dx,
                "dy": dy,
                **weight,
                **turn,
            }
            self._add({**mark, "fontSize": SIZE, "clip": False}, group)

    def _add(self, mark: Spec, marks: Iterable[Mark]) -> None:
        found = list(marks)
        values = [_values(one) for one in found]
        encoding = self._encoding(found)
        if mark["type"] == "text":
            encoding["text"] = {"field": "text", "type": "nominal"}
        if mark["type"] in {"line", "area"}:
            mark["color"] = found[0].color if found else INK
            encoding.pop("color")
        self._append({**mark, "aria": False}, values, encoding)

    def _append(self, mark: Spec, values: list[Spec], encoding: Spec) -> None:
        if values:
            self.layers.append({"data": {"values": values}, "mark": mark, "encoding": encoding})

    def _encoding(self, marks: list[Mark]) -> Spec:
        encoding = {
            "x": _encoded("x", self.width),
            "y": _encoded("y", self.height),
            "color": {"field": "color", "type": "nominal", "scale": None},
        }
        if marks and marks[0].x2 is not None:
            encoding["x2"] = {"field": "x2"}
        if marks and marks[0].y2 is not None:
            encoding["y2"] = {"field": "y2"}
        return encoding

    def spec(self) -> Spec:
        """Return the specification."""
        return {
            "width": self.width,
            "height": round(self.height),
            "padding": 0,
            "autosize": "none",
            "background": None,
            "config": {"view": {"stroke": None}, "font": FONT},
            "layer": self.layers,
        }


def _values(mark: Mark) -> Spec:
    found = {name: getattr(mark, name) for name in ("x", "y", "x2", "y2")}
    kept = {name: round(value, 4) for name, value in found.items() if value is not None}
    return {**kept, "color": mark.color, **({"text": mark.text} if mark.text else {})}


def _encoded(name: str, length: float) -> Spec:
    """Return how a field of marks stands on an axis whose numbers are pixels."""
    ends = [0, round(length)]
    scale = {"domain": ends, "range": ends, "zero": False, "nice": False}
    return {"field": name, "type": "quantitative", "scale": scale, "axis": None}
