"""Attributes of a document's tags, changed where they stand; every other byte stays as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape

from .character_references import decode_attribute
from .tokens import ATTRIBUTES, MARKUP, end_of_raw_text, is_self_closing

Change = Callable[[str, str, str], str | None]
"""From the lower-case names of a tag and an attribute, and its value, to the new value; None takes it out."""

_RAW_TEXT = frozenset(("plaintext", "script", "style", "textarea", "title", "xmp"))


def change_attributes(html: str, change: Change) -> str:
    """Return ``html`` with the values of its attributes changed, in linear time.

    >>> change_attributes('<p id="a" class=b>', lambda tag, name, value: None if name == "id" else value)
    '<p class=b>'
    """
    parts, place = list[str](), 0
    for start, end, tag, source in start_tags(html):
        parts += [html[place:start], _changed(tag, source, change)]
        place = end
    return "".join((*parts, html[place:]))


def start_tags(html: str) -> Iterator[tuple[int, int, str, str]]:
    """Yield each start tag that has attributes: where these begin and end, the tag's name, their source."""
    place = 0
    while found := MARKUP.search(html, place):
        place = found.end()
        slash, name, source, unclosed = found.group(1, 2, 3, 4)
        if unclosed:
            return
        if not name or slash:
            continue
        tag = name.lower()
        if source:
            yield *found.span(3), tag, source
        if tag in _RAW_TEXT and not is_self_closing(source):
            place = end_of_raw_text(html, tag, place)


def _changed(tag: str, source: str, change: Change) -> str:
    parts, place = list[str](), 0
    for found in ATTRIBUTES.finditer(source):
        written = next((value for value in found.groups()[1:] if value is not None), None)
        if written is None:
            continue
        value = decode_attribute(written)
        new = change(tag, found[1].lower(), value)
        if new == value:
            continue
        before = source[place : found.start()]
        parts.append(before.rstrip() if new is None else f'{before}{found[1]}="{escape(new)}"')
        place = found.end()
    return "".join((*parts, source[place:]))
