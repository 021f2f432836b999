"""``[TOC]`` in a paragraph of its own: the headings of the text as links, one list in another."""

from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from ..parse_log import Heading, log_of

_MARK = "[TOC]"


def contents_list_plugin(md: MarkdownIt) -> None:
    """Put the list in its place, when the headings have their ids."""
    md.core.ruler.after("contents", "contents_list", _contents_list_rule)


def _contents_list_rule(state: StateCore) -> None:
    places = [
        index for index, token in enumerate(state.tokens) if token.type == "inline" and token.content == _MARK
    ]
    for index in reversed(places):
        if state.tokens[index - 1].type == "paragraph_open":
            state.tokens[index - 1 : index + 2] = _box(log_of(state.env).headings)


def _box(headings: Sequence[Heading]) -> list[Token]:
    inside = list(_list_of(headings)) if headings else []
    return [
        Token("contents_open", "div", 1, attrs={"class": "toc"}, block=True),
        *inside,
        Token("contents_close", "div", -1, block=True),
    ]


def _list_of(headings: Sequence[Heading]) -> Iterator[Token]:
    """Yield a list of the headings of the first one's level, and below each those that follow it deeper."""
    yield Token("bullet_list_open", "ul", 1, block=True)
    start = 0
    while start < len(headings):
        first = headings[start]
        end = next((i for i in range(start + 1, len(headings)) if headings[i].level <= first.level),
                   len(headings))  # fmt: skip
        yield Token("list_item_open", "li", 1, block=True)
        yield Token("link_open", "a", 1, attrs={"href": f"#{first.id}"})
        yield Token("html_inline", "", 0, content=first.text_html)
        yield Token("link_close", "a", -1)
        if end > start + 1:
            yield from _list_of(headings[start + 1 : end])
        yield Token("list_item_close", "li", -1, block=True)
        start = end
    yield Token("bullet_list_close", "ul", -1, block=True)
