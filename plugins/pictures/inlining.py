"""A drawing as a part of a page: cleaned, with classes for its colors, and nothing that reaches beyond it."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from math import isfinite
from xml.etree import ElementTree as ET

from ..content_files.svg_cleaning import clean_svg
from ..content_files.svg_outline import SVG, UnreadableSvgError
from .drawings import drawing_size
from .faults import PictureError

_PAGES = ("chart__", "diagram__")
"""How the classes begin that the page's own style sheet knows."""
_TO_DROP = frozenset({"metadata", "script", "foreignObject"})
_OF_STYLES = frozenset(
    """
    clip-path clip-rule dominant-baseline fill fill-opacity fill-rule font-size font-style font-weight
    letter-spacing marker-end marker-mid marker-start mask opacity paint-order stop-color stop-opacity stroke
    stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
    stroke-width text-anchor
    """.split()  # noqa: SIM905
)
"""What a ``style`` attribute may say: the same as attributes, which give way to the page's style sheet."""
_NOT_KEPT = frozenset({"style", "font-family", "id", "class", "href", "tabindex"})
_OWN = re.compile(r"url\(\s*[\"']?#([^)\"']*)[\"']?\s*\)")
_MOST = 1e7
_NUMBERS = re.compile(r"[\s,]+")


@dataclass(frozen=True, slots=True)
class InlineDrawing:
    """A drawing for one width of column."""

    width: int
    """Pixels across."""
    height: int
    """Pixels from top to bottom."""
    inner: str
    """What stands in its ``svg`` element."""


def inline_drawing(data: bytes, prefix: str) -> InlineDrawing:
    """Return an SVG as a part of a page; its ids begin with ``prefix``.

    Raises :class:`PictureError` for what is no SVG, says no size, or has a style sheet.
    """
    try:
        cleaned = clean_svg(data).data
        root = ET.fromstring(cleaned)  # noqa: S314 - cleaned, and without entities
    except (UnreadableSvgError, ET.ParseError) as error:
        raise PictureError(str(error), "save it as plain SVG") from error
    size = drawing_size(cleaned)
    if size is None:
        raise PictureError("says no size", 'write viewBox="0 0 640 360" into its first element')
    if root.find(f".//{{{SVG}}}style") is not None:
        mend = "write colors as attributes (fill, stroke), or as the classes of docs/pictures.md"
        raise PictureError("has a style sheet, which would hold for the whole page", mend)
    left, top, width, height = _view_box(root) or (0.0, 0.0, float(size.width), float(size.height))
    parts = [_of_page(child, prefix) for child in root if not _is_words_of(child)]
    shown = [part for part in parts if part is not None]
    if left or top:
        moved = ET.Element("g", {"transform": f"translate({-left:g},{-top:g})"})
        moved.extend(shown)
        shown = [moved]
    inner = "".join(ET.tostring(part, encoding="unicode") for part in shown)
    return InlineDrawing(round(width), round(height), inner)


def _is_words_of(child: ET.Element) -> bool:
    """Whether it says what the whole drawing is, which the text that shows it says."""
    return child.tag in {f"{{{SVG}}}title", f"{{{SVG}}}desc"}


def _view_box(root: ET.Element) -> tuple[float, float, float, float] | None:
    """Return the part of the plane that a drawing shows; None where it says none."""
    with suppress(ValueError):
        left, top, width, height = map(float, _NUMBERS.split(root.get("viewBox", "").strip()))
        if all(map(isfinite, (left, top))) and 0 < width < _MOST and 0 < height < _MOST:
            return left, top, width, height
    return None


def _of_page(element: ET.Element, prefix: str) -> ET.Element | None:
    """Return an element with all in it as a page has it; None for what is no part of the picture."""
    space, _, name = str(element.tag).removeprefix("{").rpartition("}")
    if space != SVG or name in _TO_DROP:
        return None
    made = ET.Element(name, dict(_attributes(element, prefix)))
    made.text = element.text if element.text and element.text.strip() else None
    for child in element:
        part = _of_page(child, prefix)
        if part is not None:
            part.tail = child.tail if child.tail and child.tail.strip() else None
            made.append(part)
    return made


def _attributes(element: ET.Element, prefix: str) -> Iterator[tuple[str, str]]:
    found = dict(element.attrib)
    for rule in found.get("style", "").split(";"):
        name, _, value = (part.strip() for part in rule.partition(":"))
        if name in _OF_STYLES and value:
            found[name] = value
    for name, value in found.items():
        if "}" not in name and ":" not in name and name not in _NOT_KEPT:
            yield name, _OWN.sub(rf"url(#{prefix}\1)", value)
    if found.get("id"):
        yield "id", prefix + found["id"]
    classes = [one for one in found.get("class", "").split() if one.startswith(_PAGES)]
    if classes:
        yield "class", " ".join(classes)
    target = found.get("href") or found.get("{http://www.w3.org/1999/xlink}href", "")
    if target.startswith("#"):
        yield "href", f"#{prefix}{target[1:]}"
