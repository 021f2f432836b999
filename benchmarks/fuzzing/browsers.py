"""What a browser makes of HTML that stands in the body of a page: elements, comments and text, in order.

Two readers follow the HTML standard. html5lib is at hand, but of an age: :data:`UNKNOWN` names what it
reads otherwise. lexbor reads as browsers do today; it comes with ``pip install selectolax``, which nothing
else needs, and takes an unfinished comment at the end for a longer one.
"""

from collections.abc import Callable, Iterator
from typing import Any

import html5lib

Event = tuple[str, Any]
"""Start with name and attributes, end with the name, text, comment or template with what they hold."""
Reader = Callable[[str], Iterator[Event]]
_BEFORE = "<!DOCTYPE html><body>"
UNKNOWN = ("<template", "<dialog", "<search", "<select")
"""Start tags that the standard gave a meaning, or another one, after html5lib was written."""


def read_with_html5lib(html: str) -> Iterator[Event]:
    """Yield what html5lib makes of a document."""
    yield from _walk_etree(html5lib.parse(_BEFORE + html, treebuilder="etree", namespaceHTMLElements=False))


def _walk_etree(element: Any) -> Iterator[Event]:  # noqa: ANN401 - untyped
    if not isinstance(element.tag, str):
        yield "comment", element.text
        return
    yield "start", (element.tag, tuple(sorted((str(name), value) for name, value in element.attrib.items())))
    if element.text:
        yield "text", element.text
    for child in element:
        yield from _walk_etree(child)
        if child.tail:
            yield "text", child.tail
    yield "end", element.tag


def read_with_lexbor(html: str) -> Iterator[Event]:
    """Yield what lexbor makes of a document; lone surrogates, which no file holds, are U+FFFD."""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - only who asks for it needs it

    source = (_BEFORE + html).encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    yield from _walk_lexbor(LexborHTMLParser(source).root)


def _walk_lexbor(node: Any) -> Iterator[Event]:  # noqa: ANN401 - untyped
    if node.is_text_node:
        yield "text", node.text_content
    elif node.is_comment_node:
        yield "comment", node.comment_content
    elif node.is_element_node:
        attributes = tuple(sorted((name, value or "") for name, value in node.attributes.items()))
        yield "start", (node.tag, attributes)
        if node.tag == "template":  # its content is a document of its own
            yield "template", node.inner_html
        child = node.first_child
        while child is not None:
            yield from _walk_lexbor(child)
            child = child.next
        yield "end", node.tag


READERS: dict[str, Reader] = {"html5lib": read_with_html5lib, "lexbor": read_with_lexbor}
"""Readers by name."""
