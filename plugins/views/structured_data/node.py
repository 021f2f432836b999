"""A JSON-LD node, and how it is written into a page."""

import json

from markupsafe import Markup

Node = dict[str, object]
"""Its keys are schema.org's, which is the one vocabulary here."""


def written_node(node: Node) -> Markup:
    """Write a node for a ``script`` element: no character in it can end the element."""
    text = json.dumps(node, ensure_ascii=False, separators=(",", ":"))
    for character, escape in (("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026")):
        text = text.replace(character, escape)
    return Markup(text)  # noqa: S704 - nothing left that HTML would read
