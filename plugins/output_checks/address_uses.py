"""What a browser does with an address that an element names: asks for it, runs it, sends to it, goes there.

One table for all checks: whatever is not known to be a link is taken for something that is asked for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal
from xml.etree.ElementTree import Element

from .nesting import SVG
from .style_addresses import style_addresses

Role = Literal["link", "fetch", "script", "frame", "send", "move"]
_Reading = Literal[Role, "set", "words", "relation", "metadata", "paint"]
"""A role, or how a value is to be read for it."""

XLINK = "{http://www.w3.org/1999/xlink}href"
_EVERYWHERE: dict[str, _Reading] = {
    **dict.fromkeys(("src", "poster", "background", "lowsrc", "dynsrc", "classid", "codebase"), "fetch"),
    **dict.fromkeys(("srcset", "imagesrcset"), "set"),
    **dict.fromkeys(("ping", "attributionsrc", "archive"), "words"),
    **dict.fromkeys(("action", "formaction"), "send"),
    **dict.fromkeys(("cite", "longdesc"), "link"),
}
_PAINTED: dict[str, _Reading] = dict.fromkeys(
    ("clip-path", "cursor", "fill", "filter", "marker", "marker-end", "marker-mid", "marker-start", "mask",
     "mask-image", "stroke"),
    "paint",
)  # fmt: skip
"""Attributes of drawings that hold a value as style sheets write it."""
_OF: dict[tuple[str, str], _Reading] = {
    ("a", "href"): "link",
    ("area", "href"): "link",
    (f"{SVG}a", "href"): "link",
    (f"{SVG}a", XLINK): "link",
    ("base", "href"): "link",
    ("embed", "src"): "frame",
    ("frame", "src"): "frame",
    ("html", "manifest"): "fetch",
    ("iframe", "src"): "frame",
    ("link", "href"): "relation",
    ("meta", "content"): "metadata",
    ("object", "data"): "frame",
    ("script", "src"): "script",
    (f"{SVG}script", "href"): "script",
    (f"{SVG}script", XLINK): "script",
    (f"{SVG}use", "href"): "frame",
    (f"{SVG}use", XLINK): "frame",
}
_NAMED_ONLY = frozenset(
    """
    alternate author bookmark canonical cite-as describedby first glossary help index last license me next
    prev privacy-policy related search self shortlink tag terms-of-service up via
    """.split()  # noqa: SIM905
)
"""Relations for which nothing is asked for."""
_IN_SET = re.compile(r"[\s,]*+(\S*[^\s,])(?:\s[^,(]*+(?:\([^)]*+\)[^,(]*+)*+)?(?:,|$)|[\s,]*+(\S+)")
_REFRESH = re.compile(
    r"\s*[\d.]*\s*(?:[;,]\s*|(?<=\s))?(?:url\s*=\s*)?(?:\"(?P<double>[^\"]*)|'(?P<single>[^']*)|(?P<plain>.*))",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class AddressUse:
    """An address and what a browser does with it."""

    role: Role
    """What it is for."""
    address: str
    """As written, references resolved."""
    element: Element
    """Which element names it."""


def address_uses(element: Element) -> Iterator[AddressUse]:
    """Yield every address that an element names."""
    for name, reading in _readings(element.tag, tuple(element.attrib)):
        for role, address in _read(reading, element.attrib[name], element):
            yield AddressUse(role, address, element)


@lru_cache(maxsize=2**12)
def _readings(tag: str, names: tuple[str, ...]) -> tuple[tuple[str, _Reading], ...]:
    """Return which attributes of such an element name addresses, and how they are read."""
    found = ((name, _reading(tag, name)) for name in names)
    return tuple((name, reading) for name, reading in found if reading)


def _reading(tag: str, name: str) -> _Reading | None:
    if (tag, name) in _OF:
        return _OF[tag, name]
    if name in {"href", XLINK}:
        return "fetch"
    return _EVERYWHERE.get(name) or (_PAINTED.get(name) if tag.startswith(SVG) else None)


def _read(reading: _Reading, value: str, element: Element) -> Iterator[tuple[Role, str]]:
    if reading == "set":
        yield from (("fetch", one or other) for one, other in _IN_SET.findall(value))
    elif reading == "words":
        yield from (("fetch", one) for one in value.replace(",", " ").split())
    elif reading == "paint":
        yield from (("fetch", one) for one in style_addresses(value))
    elif reading == "relation":
        yield _role_of_relation(element), value
    elif reading == "metadata":
        yield from _of_metadata(element, value)
    else:
        yield reading, value


def _role_of_relation(element: Element) -> Role:
    relations = frozenset(element.get("rel", "").lower().split())
    if relations and relations <= _NAMED_ONLY:
        return "link"
    kind = element.get("as", "").strip().lower()
    is_script = "modulepreload" in relations or ("preload" in relations and kind in {"script", "worker"})
    return "script" if is_script else "fetch"


def _of_metadata(element: Element, content: str) -> Iterator[tuple[Role, str]]:
    if element.get("http-equiv", "").strip().lower() == "refresh":
        found = _REFRESH.match(content)
        yield "move", next((one for one in found.groups() if one), "").strip() if found else content
    if element.get("property") == "og:url":
        yield "link", content
