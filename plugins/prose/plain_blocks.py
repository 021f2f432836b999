"""Blocks as a writing tool makes them, read at one stroke: one expression finds the end, nothing is nested.

What the expression does not match is left to the scanner, which reads any HTML; the two agree.
"""

from __future__ import annotations

import re
from itertools import accumulate

from .elements import ELEMENTS, WRAPPABLE
from .folding import fold_uneven, is_uneven
from .layouts import PlainLayout
from .open_zones import OpenZone

MEANINGLESS = WRAPPABLE - frozenset(ELEMENTS)
"""Inline elements that give their text no meaning of its own; most of all tags."""

_FREQUENT = ("em", "strong", "span", "b", "i")
_NAMES = "|".join((*_FREQUENT, *sorted(MEANINGLESS - frozenset(_FREQUENT))))
_ATTRIBUTES = r'(?: [a-z][a-z:-]*+="[^"<>]*+")*+'
_RUN = rf"[^<]++|</?(?:{_NAMES})>|<code{_ATTRIBUTES}>[^<]*+</code>"
_CONTENT = rf"(?:{_RUN}|<a{_ATTRIBUTES}>(?:{_RUN})*+</a>)*+"
PLAIN_NAMES = frozenset(("p", "li", "h1", "h2", "h3", "h4", "h5", "h6"))
PLAIN_BLOCK = re.compile(
    rf"<(?P<name>p|li|h[1-6])(?P<attributes>{_ATTRIBUTES})>(?P<content>{_CONTENT})</(?P=name)>"
)
"""A paragraph, item or heading with at most links, code and formatting in it."""
PLAIN_FRAGMENT = re.compile(_CONTENT)
"""The same without a tag around it, as titles and labels are."""

_TAG = re.compile("(<[^>]*>)")


def read_plain(html: str, start: int, end: int, outer: tuple[OpenZone, ...]) -> PlainLayout:
    """Read ``html[start:end]``, the content of a plain block that lies in ``outer`` zones."""
    content = html[start:end]
    parts = _TAG.split(content) if "<" in content else [content]
    text = "".join(parts[::2]) if len(parts) > 1 else content
    if "\n" in text:  # a single line break counts as a space, and is as long
        text = text.replace("\n", " ")
    if not is_uneven(text) and text[:1] != " " and text[-1:] != " ":
        return PlainLayout(text, parts, start, outer)
    offsets = [*accumulate(map(len, parts), initial=start)]
    folded = fold_uneven(html, offsets[:-1:2], offsets[1::2])
    return PlainLayout(folded.text, parts, start, outer, folded)
