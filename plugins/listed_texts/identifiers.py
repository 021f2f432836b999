"""The ids of a text that stands on another's page, and whatever names them.

Two texts on one page may both say "Why it matters", and both mention the same term first in their lead: an id
that is good on a text's own page is there twice. So it gets the text's name in front. What is cut, a summary
or an entry of a feed, needs no ids at all: what leads within the text then leads to its own page.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote, unquote

from ..prose.tag_changes import change_attributes

Extent = Literal["whole", "cut"]
"""How much of a text is shown; what is cut may lack what its links lead to."""

_NAMING = frozenset(
    (
        "anchor", "aria-activedescendant", "aria-controls", "aria-describedby", "aria-details",
        "aria-errormessage", "aria-flowto", "aria-labelledby", "aria-owns", "commandfor", "for", "form",
        "headers", "interestfor", "itemref", "list", "popovertarget",
    )
)  # fmt: skip
"""Attributes that hold ids, divided by blanks."""
_LINKS = frozenset(("a", "area"))
_ADDRESSES = frozenset(("href", "usemap", "xlink:href"))
_IN_STYLE = re.compile(r"(?<=url\(#)[^)\"']+(?=\))")


@dataclass(frozen=True, slots=True)
class Guest:
    """A text on another's page."""

    name: str
    """What its ids begin with; no blanks."""
    address: str
    """Its own page as seen from there; empty where it has none."""


def with_own_ids(html: str, guest: Guest, extent: Extent) -> str:
    """Return a text's markup with ids that no other text has, as ``guest.name--id``; links follow.

    >>> with_own_ids('<p id="a">See <a href="#a">a</a>.</p>', Guest("letter", "/letter/"), "whole")
    '<p id="letter--a">See <a href="#letter--a">a</a>.</p>'
    >>> with_own_ids('<p id="a">See <a href="#a">a</a>.</p>', Guest("letter", "/letter/"), "cut")
    '<p>See <a href="/letter/#a">a</a>.</p>'
    """
    if "id" not in html and "#" not in html and "name" not in html:
        return html
    found, named = _ids(html)
    kept = found if extent == "whole" else found & named
    names: dict[str, str | None] = {one: f"{guest.name}--{one}" if one in kept else None for one in found}
    return _renamed(html, names, lambda fragment: f"{guest.address}{fragment}" if guest.address else None)


def apart_from(html: str, taken: frozenset[str]) -> str:
    """Return a text's markup without ids that the page around it has: they become ``section-id``.

    >>> apart_from('<h2 id="about">About</h2><a href="#about">A</a>', frozenset({"about"}))
    '<h2 id="section-about">About</h2><a href="#section-about">A</a>'
    """
    clashing = _ids(html)[0] & taken
    names: dict[str, str | None] = {one: f"section-{one}" for one in clashing}
    return _renamed(html, names, lambda fragment: fragment) if names else html


def _renamed(html: str, names: Mapping[str, str | None], elsewhere: Callable[[str], str | None]) -> str:
    """Give ids other names, or none; a link to what has none leads ``elsewhere``."""

    def change(tag: str, attribute: str, value: str) -> str | None:
        if _is_id(tag, attribute):
            return names.get(value, value)
        if attribute in _NAMING:
            return " ".join(map(renamed, value.split()))
        if attribute in _ADDRESSES and value.startswith("#") and value != "#":
            fragment = renamed(unquote(value[1:]))
            if tag not in _LINKS or fragment != unquote(value[1:]):
                return f"#{quote(fragment)}" if "%" in value else f"#{fragment}"
            return elsewhere(value)
        return _IN_STYLE.sub(lambda one: renamed(one[0]), value)

    def renamed(value: str) -> str:
        return names.get(value) or value

    return change_attributes(html, change)


def _is_id(tag: str, attribute: str) -> bool:
    return attribute == "id" or (tag == "a" and attribute == "name")


def _ids(html: str) -> tuple[set[str], set[str]]:
    """Return the ids of a text, and those that something other than a link names."""
    found, named = set[str](), set[str]()

    def note(tag: str, attribute: str, value: str) -> str:
        if _is_id(tag, attribute):
            found.add(value)
        elif attribute in _NAMING:
            named.update(value.split())
        elif attribute in _ADDRESSES and tag not in _LINKS:
            named.add(value.removeprefix("#"))
        named.update(_IN_STYLE.findall(value))
        return value

    change_attributes(html, note)
    return found, named
