"""What a theme's pages stand in, within the block of their content: ours stand in the same.

``page.html`` of Pelican's own theme has ``<section id="content" class="body">`` there, its white panel.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser

from jinja2 import nodes

_CONTAINERS = frozenset({"article", "div", "main", "section"})
_FILLED_IN = "\0"
"""Stands for what an expression of the template says."""


@dataclass(frozen=True, slots=True)
class Element:
    """One that holds a page's text."""

    tag: str
    """Its name."""
    id: str
    """May be empty."""
    classes: str
    """Divided by blanks; may be empty."""


def frame_around_content(block: nodes.Block) -> tuple[Element, ...]:
    """Return the elements around ``page.content`` in a block, the outermost first; none without it."""
    reader = _Reader()
    for piece in _pieces(block.body):
        if piece is None:
            return tuple(reader.open)
        reader.feed(piece)
    return ()


def _pieces(body: Sequence[nodes.Node]) -> Iterator[str | None]:
    """Yield the markup of a template, of choices the first; None where a page's text stands."""
    for node in body:
        if isinstance(node, nodes.TemplateData):
            yield node.data
        elif isinstance(node, nodes.Expr):
            yield None if _is_content(node) else _FILLED_IN
        elif isinstance(node, nodes.Output):
            yield from _pieces(node.nodes)
        else:
            yield from _pieces(getattr(node, "body", ()))


def _is_content(node: nodes.Expr) -> bool:
    found = [node] if isinstance(node, nodes.Getattr) else [*node.find_all(nodes.Getattr)]
    return any(
        one.attr == "content" and isinstance(one.node, nodes.Name) and one.node.name == "page"
        for one in found
    )


class _Reader(HTMLParser):
    """Notes which elements are open."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[Element] = []

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Open one."""
        if tag in _CONTAINERS:
            known = {name: value for name, value in attrs if value and _FILLED_IN not in value}
            self.open.append(Element(tag, known.get("id", ""), known.get("class", "")))

    def handle_endtag(self, tag: str) -> None:
        """Close the innermost one of the name."""
        for place in reversed(range(len(self.open))):
            if self.open[place].tag == tag:
                del self.open[place:]
                return
