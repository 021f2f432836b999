"""Where markup stands in HTML, by the tokenization rules of the HTML standard, in linear time.

A tag that the document leaves unclosed swallows the rest, as it does in a browser; so no search has to be
repeated, whatever the input.
"""

from __future__ import annotations

import re

from .character_references import decode_attribute

_SPACE = r"\t\n\f\r "
_ATTRIBUTE = (
    rf"[^{_SPACE}/>][^{_SPACE}/>=]*+"
    rf"(?:[{_SPACE}]*+=[{_SPACE}]*+(?:\"[^\"]*+\"|'[^']*+'|(?![\"'])[^{_SPACE}>]*+)|(?![{_SPACE}]*+=))"
)
MARKUP = re.compile(
    rf"<(?:(/?)([a-zA-Z][^{_SPACE}/>]*+)((?>[{_SPACE}/]++|{_ATTRIBUTE})*+)>"
    r"|!--(?:-?>|[\s\S]*?(?:--!?>|\Z))"
    r"|(?:[!?]|/(?=[^a-zA-Z]))[^>]*+(?:>|\Z)"
    r"|(?P<unclosed>/?[a-zA-Z]))"
)
"""Groups: slash, name and attributes of a tag; ``unclosed``, a tag without an end; without any, a comment."""

ATTRIBUTES = re.compile(
    rf"([^{_SPACE}/>][^{_SPACE}/>=]*+)"
    rf"(?:[{_SPACE}]*+=[{_SPACE}]*+(?:\"([^\"]*+)\"|'([^']*+)'|([^{_SPACE}>]*+)))?"
)
"""Groups: name; value between quotation marks, between apostrophes, bare."""
_SCRIPT_PARTS = re.compile(rf"<!--|-->|<(/?)script(?=[{_SPACE}/>])", re.IGNORECASE)


def read_attributes(source: str) -> dict[str, str]:
    """Return the attributes of a tag by lower-case name; of two with one name the first counts."""
    attributes: dict[str, str] = {}
    for name, double, single, bare in ATTRIBUTES.findall(source):
        value = double or single or bare
        attributes.setdefault(name.lower(), decode_attribute(value))
    return attributes


def is_self_closing(source: str) -> bool:
    """Return whether the attributes of a tag end with a slash that is not part of a value."""
    if not source.endswith("/"):
        return False
    end = 0
    for attribute in ATTRIBUTES.finditer(source):
        end = attribute.end()
    return end < len(source)


def end_of_raw_text(html: str, name: str, start: int) -> int:
    """Return the offset of the end tag that closes the raw text element ``name``, or the document's end."""
    if name == "plaintext":
        return len(html)
    if name == "script":
        return _end_of_script(html, start)
    closing = re.compile(rf"</{name}(?=[{_SPACE}/>])", re.IGNORECASE).search(html, start)
    return closing.start() if closing else len(html)


def _end_of_script(html: str, start: int) -> int:
    """Mind the escaped states: inside ``<!--``, a ``<script>`` needs an end tag of its own."""
    escaped = doubly = False
    for part in _SCRIPT_PARTS.finditer(html, start):
        found = part[0]
        if found == "<!--":
            escaped = True
        elif found == "-->":
            escaped = doubly = False
        elif part[1]:
            if not doubly:
                return part.start()
            doubly = False
        else:
            doubly = escaped
    return len(html)
