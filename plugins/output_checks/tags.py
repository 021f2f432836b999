"""Tags and texts of plain markup, each kind of tag read once: pages repeat most of theirs."""

import re
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from html.entities import html5 as references

from .nesting import KNOWN, SVG, SVG_ATTRIBUTES, SVG_KNOWN, VOID

DOCTYPE = "<!DOCTYPE html>"
_FOREIGN = {
    "xmlns": "{http://www.w3.org/2000/xmlns/}xmlns",
    "xlink:href": "{http://www.w3.org/1999/xlink}href",
}
"""Attributes of SVG that a tree names by their namespace."""

_SPLIT = re.compile(r"""(<(?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+>)""")
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)((?:[\s/][^>]*)?)>", re.DOTALL)
_ATTRIBUTE = r"""\s++([A-Za-z][A-Za-z0-9_:.-]*+)(?:=(?:"([^"]*+)"|'([^']*+)'))?+"""
_ONE_ATTRIBUTE = re.compile(_ATTRIBUTE)
_ATTRIBUTES = re.compile(rf"(?:{_ATTRIBUTE}(?=\s|$))*+\s*+")
_REFERENCE = re.compile(r"&(?:#([0-9]{2,6})|#x([0-9A-Fa-f]{2,5})|([A-Za-z][A-Za-z0-9]*));|&")
_NO_CHARACTERS = "".join(
    chr(plane + last) for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)
)
_ORDINARY = bytes((0x09, 0x0A, *range(0x20, 0x7F)))
_STRANGE = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_NO_CHARACTERS}]")


class NotPlainError(Exception):
    """The markup is more than this reader knows; nothing is said about whether it is right."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A start or end tag."""

    name: str
    """As a tree names the element: SVG's carry their namespace."""
    attributes: dict[str, str]
    """By name, values decoded; shared by all tags that are written alike."""
    is_end: bool = False
    """Whether it closes an element."""
    is_empty: bool = False
    """Whether its element ends with it."""
    is_drawn: bool = False
    """Whether it is one of SVG."""


def has_strange_signs(text: str) -> bool:
    """Whether a text holds a character that HTML does not allow, or a line break other than its own."""
    rare = text.encode("utf-8", "surrogatepass").translate(None, _ORDINARY)
    return _STRANGE.search(rare.decode("utf-8", "surrogatepass")) is not None


def split_markup(text: str) -> list[str]:
    """Split into texts and tags by turns; a text comes first and last."""
    return _SPLIT.split(text)


def without_drawings(text: str) -> str:
    """Take the drawings out of a page.

    >>> without_drawings("<p>So <svg><g><svg></svg></g></svg>it is.</p>")
    '<p>So it is.</p>'
    """
    if "<svg" not in text:
        return text
    kept, depth = [], 0
    for part in split_markup(text):
        depth += part.startswith("<svg")
        if not depth:
            kept.append(part)
        depth -= depth > 0 and part.startswith("</svg")
    return "".join(kept)


def decoded(text: str) -> str:
    """Resolve character references; raises :class:`NotPlainError` for one that is not beyond doubt."""
    if "&" not in text:
        return text
    for decimal, hexadecimal, name in _REFERENCE.findall(text):
        number = int(decimal or hexadecimal or "0", 10 if decimal else 16)
        if not (f"{name};" in references if name else number >= 0x20 and not has_strange_signs(chr(number))):
            raise NotPlainError
    return unescape(text)


@lru_cache(maxsize=2**12)
def html_tag(written: str) -> Tag | None:
    """Read a tag of HTML, or the first one of a drawing; None for what is not plain."""
    if written.startswith("<svg"):
        return svg_tag(written)
    parts = _TAG.fullmatch(written)
    name = parts[2] if parts else ""
    if not parts or name not in KNOWN:
        return None
    attributes = _attributes(parts[3].removesuffix("/") if name in VOID else parts[3])
    if parts[1]:
        return None if attributes != {} or name in VOID else Tag(name, {}, is_end=True)
    if attributes is None or any(":" in one or one != one.lower() for one in attributes):
        return None
    return Tag(name, attributes, is_empty=name in VOID)


@lru_cache(maxsize=2**12)
def svg_tag(written: str) -> Tag | None:
    """Read a tag of SVG; None for what is not plain."""
    parts = _TAG.fullmatch(written)
    if not parts or parts[2] not in SVG_KNOWN:
        return None
    inner = parts[3].removesuffix("/")
    attributes = _attributes(inner)
    name = f"{SVG}{parts[2]}"
    if parts[1]:
        return Tag(name, {}, is_end=True, is_drawn=True) if attributes == {} and inner == parts[3] else None
    try:
        named = {_svg_name(one): value for one, value in (attributes or {}).items()}
    except NotPlainError:
        return None
    return None if attributes is None else Tag(name, named, is_empty=inner != parts[3], is_drawn=True)


_LOWERED = frozenset(name.lower() for name in SVG_ATTRIBUTES)


def _svg_name(name: str) -> str:
    if name in _FOREIGN:
        return _FOREIGN[name]
    if name in SVG_ATTRIBUTES or (name == name.lower() and ":" not in name and name not in _LOWERED):
        return name
    raise NotPlainError


def _attributes(written: str) -> dict[str, str] | None:
    """Read what stands between a tag's name and its end; None for what is not plain."""
    if not _ATTRIBUTES.fullmatch(written):
        return None
    found = _ONE_ATTRIBUTE.findall(written)
    try:
        attributes = {name: decoded(value or quoted_once) for name, value, quoted_once in found}
    except NotPlainError:
        return None
    return attributes if len(attributes) == len(found) else None
