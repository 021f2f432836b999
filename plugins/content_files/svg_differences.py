"""What the cleaning of an SVG took out, and whether it matters: notes of drawing programs do not."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from .svg_outline import SVG, XLINK, SvgElement, SvgOutline
from .svg_styles import is_fetching

_XML = "http://www.w3.org/XML/1998/namespace"
_NOTES = (
    "http://creativecommons.org/ns#", "http://ns.adobe.com/", "http://purl.org/dc/", "http://sodipodi.sourceforge.net/",
    "http://web.resource.org/cc/", "http://www.bohemiancoding.com/sketch/", "http://www.figma.com/",
    "http://www.inkscape.org/namespaces/", "http://www.serif.com/", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "https://boxy-svg.com", "https://sketchapp.com",
)  # fmt: skip
"""Namespaces in which drawing programs keep notes of their own; no browser knows them."""
_IDLE = frozenset(
    {
        *("class", "color-interpolation", "content", "contentScriptType", "contentStyleType", "crossorigin"),
        *("download", "focusable", "font", "font-variation-settings", "id", "inline-size", "isolation"),
        *("line-height", "marker", "mix-blend-mode", "paint-order", "rel", "shape-inside", "shape-padding"),
        *("solid-color", "target", "text-decoration-color", "white-space"),
        *(f"{_XML} {name}" for name in ("id", "lang", "space")),
        *(f"{XLINK} {name}" for name in ("actuate", "arcrole", "role", "show", "title", "type")),
    }
)
"""Attributes that the library does not know, and that neither run nor fetch anything."""
_LINKS = ("href", f"{XLINK} href")
_WAY = re.compile(r"https?://[^\s\\]+|mailto:\S+|#\S*|(?:\.\./|\./)*[\w-][\w./-]*(?:[?#]\S*)?", re.IGNORECASE)


class Taken(NamedTuple):
    """Something that was taken out."""

    what: str
    """The name of an element or an attribute."""
    line: int
    """Where it stood."""


def taken_out(before: SvgOutline, after: SvgOutline) -> Iterator[Taken]:
    """Yield what stands in ``before``, not in ``after``, and might run or fetch something."""
    for line in before.instructions:
        yield Taken("processing instruction", line)
    yield from _compare(before.root, _Left(after.root))


class _Left:
    """What is left, to be ticked off."""

    def __init__(self, root: SvgElement) -> None:
        self.elements: Counter[str] = Counter()
        self.values: Counter[tuple[str, str, str]] = Counter()
        self._add(root)

    def _add(self, element: SvgElement) -> None:
        self.elements[element.name] += 1
        for name, value in _values(element):
            self.values[element.name, name, value] += 1
        for child in element.children:
            self._add(child)

    def has_element(self, element: SvgElement) -> bool:
        """Tick off an element."""
        self.elements[element.name] -= 1
        return self.elements[element.name] >= 0

    def has(self, element: SvgElement, name: str, value: str) -> bool:
        """Tick off an attribute or a style."""
        key = (element.name, name, value)
        self.values[key] -= 1
        return self.values[key] >= 0


def _compare(element: SvgElement, left: _Left) -> Iterator[Taken]:
    if element.space != SVG or not left.has_element(element):
        if not _is_note(element):
            yield Taken(element.name, element.line)
        return
    for name, value in _values(element):
        if not left.has(element, name, value) and not _is_idle(element, name, value):
            what = name.rpartition(" ")[2] or "style"
            yield Taken(what, element.line)
    for child in element.children:
        yield from _compare(child, left)


def _values(element: SvgElement) -> Iterator[tuple[str, str]]:
    """Yield attributes, and a style's rules under no name, blanks as the library may write them."""
    if element.name == "style":
        yield "", "".join(element.text.split())
    for name, value in element.attributes.items():
        yield "href" if name in _LINKS else name, "".join(value.split()).replace('"', "").replace("'", "")


def _is_note(element: SvgElement) -> bool:
    """Whether an element is a note of a program, with nothing else in it."""
    is_metadata = (element.space, element.name) == (SVG, "metadata")
    own = is_metadata or element.space.startswith(_NOTES)
    calm = all(
        name.rpartition(" ")[0] in ("", _XML) or name.startswith(_NOTES) for name in element.attributes
    )
    return own and (calm or is_metadata) and all(map(_is_note, element.children))


def _is_idle(element: SvgElement, name: str, value: str) -> bool:
    if name == "href" and element.name == "a":
        return _WAY.fullmatch(value) is not None
    if name in ("", "style"):  # the library lets no escape pass, however harmless
        return not is_fetching(element.attributes.get(name, element.text))
    return (name == "href" and value.startswith("#")) or name in _IDLE or name.startswith(_NOTES)
