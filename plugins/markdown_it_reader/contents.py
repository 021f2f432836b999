"""The table of contents: the page's own headings, not those inside quotations and containers."""

from collections.abc import Iterator, Sequence
from copy import copy
from typing import cast

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from .parse_log import Heading, log_of

_DROPPED = frozenset({"citation", "footnote_ref", "image", "link_close", "link_open"})


def contents_plugin(md: MarkdownIt) -> None:
    """Collect headings, after they have their ids."""
    md.core.ruler.push("contents", _contents_rule)


def _contents_rule(state: StateCore) -> None:
    log = log_of(state.env)
    renderer = cast(RendererHTML, state.md.renderer)
    for index, token in enumerate(state.tokens):
        if token.type == "heading_open" and token.level == 0:
            words = list(_plain(state.tokens[index + 1].children or ()))
            text_html = renderer.renderInline(words, state.md.options, state.env)
            log.headings.append(Heading(int(token.tag[1]), str(token.attrs["id"]), text_html.strip()))


def _plain(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield tokens that may stand in a link of the contents: no links, no notes, no second use of an id."""
    for token in tokens:
        if token.type in _DROPPED:
            continue
        if "id" in token.attrs:
            token = copy(token)  # noqa: PLW2901 -- the page keeps the id, the contents must not repeat it
            token.attrs = {name: value for name, value in token.attrs.items() if name != "id"}
        yield token
