"""The shapes of a drawing, as lines through points of the picture that they are painted in.

It knows what the kit's drawings hold: boxes, lines, paths and words, moved and turned.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import dist, radians
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from fontTools.misc.transform import Transform

_SIDES = frozenset({"x", "y", "x1", "y1", "x2", "y2", "width", "height"})
_STEPS = 8
"""Points along a curve."""
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Shape:
    """Something to paint."""

    element: ET.Element
    """As the drawing has it."""
    place: "Transform"
    """From its own pixels to those of the picture."""
    opacity: float
    """Of all that it lies in."""


def shapes_of(element: ET.Element, place: "Transform", opacity: float) -> Iterator[Shape]:
    """Yield what is painted, in order; definitions and names are not."""
    if element.tag in {"defs", "title"}:
        return
    place = _moved(place, element.get("transform", ""))
    opacity *= float(element.get("opacity", 1))
    yield Shape(element, place, opacity)
    for child in element:
        yield from shapes_of(child, place, opacity)


def _moved(place: "Transform", words: str) -> "Transform":
    """Return where things are that are moved, turned or stretched, in SVG's words."""
    for part in words.split(")")[:-1]:
        name, _, given = part.strip(" ,").partition("(")
        numbers = [float(one) for one in given.replace(",", " ").split()]
        if name == "translate":
            place = place.translate(*numbers)
        elif name == "rotate":
            place = place.rotate(radians(numbers[0]))
        elif name == "scale":
            place = place.scale(*numbers)
    return place


def outlines_of(shape: Shape) -> Iterator[list[Point]]:
    """Yield the lines of a shape as points of the picture."""
    element, place = shape.element, shape.place
    if element.tag == "path":
        yield from _path(element.get("d", ""), place)
        return
    numbers = {name: float(value) for name, value in element.attrib.items() if name in _SIDES}
    x, y = numbers.get("x", 0.0), numbers.get("y", 0.0)
    if element.tag == "line":
        yield place.transformPoints([[numbers.get(side + end, 0.0) for side in "xy"] for end in "12"])
    elif element.tag == "rect":
        right, bottom = x + numbers.get("width", 0.0), y + numbers.get("height", 0.0)
        yield place.transformPoints([(x, y), (right, y), (right, bottom), (x, bottom), (x, y)])


def dashes_of(line: list[Point], shape: Shape, scale: float) -> list[list[Point]]:
    """Return the parts of a straight line that are painted; any other line is painted whole."""
    given = [
        float(one) * scale for one in shape.element.get("stroke-dasharray", "").replace(",", " ").split()
    ]
    if len(line) != 2 or len(given) != 2:
        return [line]
    (x, y), (x2, y2) = line
    length, parts, at = dist(*line), list[list[Point]](), 0.0
    while at < length:
        ends = (at / length, min(at + given[0], length) / length)
        parts.append([(x + (x2 - x) * end, y + (y2 - y) * end) for end in ends])
        at += max(1.0, sum(given))
    return parts


def _path(words: str, place: "Transform") -> Iterator[list[Point]]:
    from fontTools.pens.recordingPen import RecordingPen  # noqa: PLC0415 - for publishing only
    from fontTools.pens.transformPen import TransformPen  # noqa: PLC0415
    from fontTools.svgLib.path import parse_path  # noqa: PLC0415

    pen, points = RecordingPen(), list[Point]()
    parse_path(words, TransformPen(pen, place))
    for name, given in pen.value:
        if name == "moveTo":
            if points:
                yield points
            points = [given[0]]
        elif name == "lineTo":
            points.append(given[0])
        elif name == "curveTo":
            points += _curve(points[-1], *given)
    if points:
        yield points


def _curve(*ends: Point) -> list[Point]:
    """Return points along a cubic curve of Bézier's."""
    found = []
    for step in range(1, _STEPS + 1):
        part = step / _STEPS
        shares = ((1 - part) ** 3, 3 * part * (1 - part) ** 2, 3 * part**2 * (1 - part), part**3)
        x, y = (sum(share * end[at] for share, end in zip(shares, ends, strict=True)) for at in (0, 1))
        found.append((x, y))
    return found
