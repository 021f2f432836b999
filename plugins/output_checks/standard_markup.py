"""The slow reader: a parser by the HTML standard, which says what it had to mend."""

from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
from html5lib.constants import E as ERROR_WORDS


@dataclass(frozen=True, slots=True)
class MarkupError:
    """A parse error by the HTML standard."""

    line: int
    """Line of the page."""
    words: str
    """What is wrong, in the parser's words."""


@dataclass(frozen=True, slots=True)
class MendedPage:
    """What the standard's parser makes of a page; any text is one."""

    root: Element
    """The tree after mending; SVG's and MathML's names carry their namespace."""
    errors: tuple[MarkupError, ...]
    """What was mended."""


def read_by_standard(text: str) -> MendedPage:
    """Parse a page as browsers do."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    root = parser.parse(text)
    errors = tuple(MarkupError(place[0], ERROR_WORDS[code] % data) for place, code, data in parser.errors)
    _let_go(parser)
    return MendedPage(root, errors)


def _let_go(parser: Any) -> None:  # noqa: ANN401 - html5lib's own, untyped inside
    """Cut the circles of a parser: nobody collects them during a build, and each holds a whole page."""
    waiting = [parser.tree.document]
    while waiting:
        node = waiting.pop()
        waiting += node._childNodes
        node.parent, node._childNodes = None, []
    for part in (parser.tokenizer.stream, parser.tokenizer, parser.tree, parser):
        part.__dict__.clear()
