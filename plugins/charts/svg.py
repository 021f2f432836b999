"""What a renderer drew, as the kit shows it: few elements, colors by name, words for whoever points."""

import re
from collections.abc import Iterator
from math import ceil
from xml.etree import ElementTree as ET

from .canvas import SIZE
from .colors import INK, NAMES, RULE, SERIES, SOFT, UNSEEN
from .soundness import MOST_COLORS
from .svg_limits import check_size, check_type, too_many_colors

EDITION = 1
"""Rises with each change of what is made of a renderer's drawing: all are drawn anew then."""
_SPACE = "http://www.w3.org/2000/svg"
_KEPT = frozenset(
    {"svg", "g", "path", "rect", "line", "circle", "text", "tspan", "title", "defs", "clipPath"}
)
_ATTRIBUTES = (
    "d", "transform", "x", "y", "x1", "y1", "x2", "y2", "r", "cx", "cy", "dx", "dy", "width", "height", "rx",
    "text-anchor", "font-weight", "font-style", "stroke-width", "stroke-dasharray", "stroke-linejoin",
    "fill-opacity", "stroke-opacity", "opacity", "clip-path", "id",
)  # fmt: skip
_NOTHING = {
    "opacity": "1",
    "stroke-width": "1",
    "text-anchor": "start",
    "fill-opacity": "1",
    "font-weight": "normal",
}
"""What says what would be so without it."""
_DECIMALS = re.compile(r"-?\d+\.\d{2,}(?:e-?\d+)?")
_HEX = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
_RGB = re.compile(r"rgba?\((\d+), ?(\d+), ?(\d+)(?:, ?[\d.]+)?\)")
_WORDS = {"black": INK, "white": "#fbfaf6", "gray": SOFT, "grey": SOFT}
_GREY = 24
"""So much may the parts of a color differ that is none."""


def house_svg(raw: str, name: str, width: int) -> str:
    """Return a drawing as a file keeps it; ``name`` tells its ids from those of others on a page.

    Raises :class:`~.svg_limits.UnreadableDrawingError`.
    """
    root = ET.fromstring(re.sub(r' xmlns(?::xlink)?="[^"]*"', "", raw))  # noqa: S314 - our own renderer's
    drawn = _House(name)
    *_, wide, high = (float(one) for one in (root.get("viewBox") or "0 0").split())
    check_size(wide, high, width)
    whole = ET.Element("svg", xmlns=_SPACE, viewBox=f"0 0 {max(width, ceil(wide))} {ceil(high)}")
    whole.attrib |= {"class": "chart__picture", "font-size": str(SIZE), "font-family": "sans-serif"}
    for child in root:
        whole.extend(list(drawn.kept(child)))
    return ET.tostring(whole, encoding="unicode")


class _House:
    """Goes through one drawing."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._colors: dict[str, str] = dict(NAMES)
        self._others = 0

    def kept(self, element: ET.Element) -> Iterator[ET.Element]:
        """Yield what stands for an element: itself, its children, or nothing."""
        if element.tag not in _KEPT or element.get("display") == "none" or _is_empty(element):
            return
        children = [one for child in element for one in self.kept(child)]
        attributes = self._attributes(element)
        if element.tag == "g" and not children:
            return
        if element.tag == "g" and not attributes:
            yield from children
            return
        made = ET.Element(element.tag, attributes)
        made.text = element.text
        made.extend(children)
        said = element.get("aria-label")
        if said and element.get("role") == "graphics-symbol" and element.tag != "g":
            title = ET.Element("title")
            title.text = said
            made.insert(0, title)
        yield made

    def _attributes(self, element: ET.Element) -> dict[str, str]:
        found = {name: _rounded(element.attrib[name]) for name in _ATTRIBUTES if name in element.attrib}
        found = {name: value for name, value in found.items() if _NOTHING.get(name) != value}
        if found.get("transform") in {"translate(0,0)", ""}:
            del found["transform"]
        for name in ("id", "clip-path"):
            if name in found:
                found[name] = found[name].replace("clip", f"{self._name}-clip")
        size = element.get("font-size", "").removesuffix("px")
        if size and element.tag == "text" and size != str(SIZE):
            check_type(float(size))
            found["font-size"] = size
        classes = []
        for name in ("fill", "stroke") if element.tag != "g" else ():
            color = element.get(name)
            if color in (None, "none"):
                continue
            if color == UNSEEN:
                return {**found, name: "none", "pointer-events": "all"}
            shown = self._known(color or "")
            classes.append(f"chart__{name}-{self._colors[shown]}")
            found[name] = shown
        if "stroke" in found and "fill" not in found and element.tag == "path":
            found["fill"] = "none"
        return {**({"class": " ".join(classes)} if classes else {}), **found}

    def _known(self, color: str) -> str:
        """Return the color of ours that stands for one: greys by how dark they are, others one by one."""
        if color in self._colors:
            return color
        parts = _parts(_WORDS.get(color, color))
        if parts and max(parts) - min(parts) <= _GREY:
            light = sum(parts) / 3
            return INK if light < 70 else SOFT if light < 160 else RULE
        if self._others >= MOST_COLORS:
            raise too_many_colors()
        shown = SERIES[self._others]
        self._others += 1
        self._colors[color] = NAMES[shown]
        return color


def _is_empty(element: ET.Element) -> bool:
    is_frame = element.get("class") in {"background", "foreground"} and element.get("fill") is None
    return is_frame and element.get("stroke") is None


def _parts(color: str) -> tuple[int, ...]:
    hexed, found = _HEX.fullmatch(color), _RGB.fullmatch(color)
    if hexed:
        digits = hexed[1] if len(hexed[1]) == 6 else "".join(digit * 2 for digit in hexed[1])
        return tuple(int(digits[at : at + 2], 16) for at in (0, 2, 4))
    return tuple(map(int, found.groups())) if found else ()


def _rounded(value: str) -> str:
    return _DECIMALS.sub(lambda found: f"{round(float(found[0]), 1):g}", value)
