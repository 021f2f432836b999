"""An explainer's small map as a drawing for its picture for link previews: what style sheets say, said in it.

Things of a class that is not in the table are left out.
"""

from collections.abc import Iterator, Mapping
from html import escape
from xml.etree import ElementTree as ET

from ..charts.shown import Drawing

_WATER, _LAND, _COAST, _RIVER = "#e6ecef", "#fbfaf6", "#8b877d", "#7fa6c4"
_INK, _SOFT, _RED, _RULE = "#1d1c1a", "#5d5a54", "#9c2f23", "#dcd8cd"
_NAMESPACE = ' xmlns="http://www.w3.org/2000/svg"'

Style = Mapping[str, str]
"""Attributes of SVG."""


def _line(color: str, width: float, dashes: str = "") -> Style:
    return {"stroke": color, "stroke-width": f"{width}"} | ({"stroke-dasharray": dashes} if dashes else {})


_STYLES: Mapping[str, Style] = {
    "map__land": {"fill": _LAND} | dict(_line(_COAST, 0.7)),
    "map__island": {"fill": _LAND} | dict(_line(_COAST, 0.7)),
    "map__lake": {"fill": _WATER} | dict(_line(_COAST, 0.5)),
    "map__sea": {"fill": _WATER},
    "map__river": _line(_RIVER, 0.9),
    "map__border": _line(_COAST, 0.7),
    "map__border map__border--disputed": _line(_SOFT, 1.2),
    "map__border map__border--indefinite": _line(_SOFT, 1.2),
    "map__ceasefire": _line(_SOFT, 1.2),
    "map__scale": _line(_SOFT, 1.0),
    "map__part": _line(_RED, 1.2),
    "map__rim": _line(_RULE, 1.2),
    "map__dot": {"fill": _INK},
    "map__here map__dot": {"fill": _RED},
    "map__circle": _line(_INK, 1.0),
    "map__here map__circle": _line(_RED, 1.6),
    "map__label": {"fill": _INK},
    "map__label map__label--here": {"fill": _RED},
    "map__label map__label--water": {"fill": _SOFT},
    "map__label map__label--land": {"fill": _SOFT},
    "map__label map__label--scale": {"fill": _SOFT},
}
"""By all classes of a thing, else by its first one."""


def map_drawing(svg: str) -> Drawing:
    """Return a locator, as pages show it, with its colors in it and its names moved like all else."""
    root = ET.fromstring(svg.replace(_NAMESPACE, ""))  # noqa: S314 - drawn by the kit
    _, _, width, height = (float(one) for one in root.get("viewBox", "0 0 1 1").split())
    ground = f'<rect width="{width:g}" height="{height:g}" fill="{_WATER}" stroke="{_RULE}"/>'
    return Drawing(round(width), round(height), ground + "".join(_parts(root)))


def _parts(element: ET.Element) -> Iterator[str]:
    for child in element:
        style = dict(_style_of(child))
        if child.tag in {"g", "svg", "a"}:
            at = f"translate({child.get('x', '0')},{child.get('y', '0')})"
            yield f'<g transform="{at}">{"".join(_parts(child))}</g>'
        elif child.tag == "text" and style:
            yield from _names(child, style)
        elif child.tag == "circle" and style:
            yield _tag("path", {"d": _circle(child)} | style)
        elif child.tag in {"path", "rect"} and style:
            given = {name: value for name, value in child.attrib.items() if name != "class"}
            yield _tag(child.tag, given | style)


def _style_of(element: ET.Element) -> Style:
    classes = element.get("class", "")
    return _STYLES.get(classes) or _STYLES.get(classes.partition(" ")[0], {})


def _names(element: ET.Element, style: dict[str, str]) -> Iterator[str]:
    """Yield each line of a name as one by itself."""
    x, y = float(element.get("x", 0)), float(element.get("y", 0))
    anchor = {"text-anchor": element.get("text-anchor", "start")}
    for line in (element, *element):
        y += float(line.get("dy", 0))
        place = {"transform": f"translate({x:g},{y:g})", "font-size": "12"}
        yield _tag("text", place | anchor | style, (line.text or "").strip())


def _circle(element: ET.Element) -> str:
    x, y, radius = (float(element.get(name, 0)) for name in ("cx", "cy", "r"))
    arc = f"a{radius:g} {radius:g} 0 1 0"
    return f"M{x - radius:g} {y:g}{arc} {2 * radius:g} 0{arc} {-2 * radius:g} 0Z"


def _tag(name: str, attributes: Mapping[str, str], words: str = "") -> str:
    given = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
    return f"<{name}{given}>{escape(words)}</{name}>"
