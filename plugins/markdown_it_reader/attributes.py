"""Attributes in braces: ``[words]{.class #id key=value}``, a line above a block, the end of a block.

The grammar is Djot's, as mdit-py-plugins reads it. Only names on a list survive; some of them become
``data-`` attributes: ``{claim=id}`` marks words as a claim.
"""

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from itertools import zip_longest
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from mdit_py_plugins.attrs import attrs_block_plugin, attrs_plugin
from mdit_py_plugins.attrs.parse import ParseError, parse

from ..records import LanguageTagError, check_language
from .locating import walk
from .parse_log import ParseLog, log_of

ALLOWED = (
    "class",
    "claim",
    "date",
    "dir",
    "event",
    "height",
    "id",
    "lang",
    "quantity",
    "title",
    "translate",
    "width",
)
_DATA_ATTRIBUTES: tuple[Literal["claim", "date", "event"], ...] = ("claim", "date", "event")
_SIZES = frozenset({"height", "width"})

_OF_FIGURES = frozenset({"caption", "credit", "licence", "license"})
"""What is said of a picture in a box of its own."""

_REFUSED = "insecure_attrs"
"""Where mdit-py-plugins leaves the attributes that are not allowed."""
_LINE_KEY = "attributes_line"
"""Where a block's token keeps the line of its attributes, which is not that of the block."""

_LINE = re.compile(r"[ \t]*(\{[^{}]*\})[ \t]*")
_TRAILING = re.compile(r"\s(\{[^{}\n]*\})\Z")


def attributes_plugin(md: MarkdownIt) -> None:
    """Add every place where attributes may stand."""
    _add_attributes(md, ALLOWED)


def any_attributes_plugin(md: MarkdownIt) -> None:
    """Do so, and take whatever attribute is written: in a blog that is its author's own."""
    _add_attributes(md, None)


def _add_attributes(md: MarkdownIt, allowed: Sequence[str] | None) -> None:
    attrs_plugin(md, spans=True, allowed=allowed)
    attrs_block_plugin(md, allowed=allowed)
    md.block.ruler.at("attr", _attribute_line_rule)
    md.core.ruler.before("attr", "located_attributes", _located_attributes_rule)
    md.core.ruler.after("attr", "trailing_attributes", _trailing_attributes_rule)
    md.core.ruler.push("data_attributes", _data_attributes_rule)


def line_of_attributes(token: Token, line: int) -> int:
    """Return the line on which a token's attributes stand; ``line`` is that of the token itself."""
    return int(token.meta.get(_LINE_KEY, line))


def _attribute_line_rule(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """Read a line that is nothing but attributes; the library's own rule drops what follows them."""
    line = state.src[state.bMarks[start_line] : state.eMarks[start_line]]
    if state.is_code_block(start_line) or not line.endswith(("}", " ", "\t")):
        return False
    match = _LINE.fullmatch(line, state.tShift[start_line])
    attributes = _parse(match[1]) if match else {}
    if not attributes:
        return False
    if not silent:
        token = state.push("attrs_block", "", 0)
        token.attrs.update(attributes)
        token.map = [start_line, start_line + 1]
        state.line = start_line + 1
    return True


def _located_attributes_rule(state: StateCore) -> None:
    log = log_of(state.env)
    for token, following in zip_longest(state.tokens, state.tokens[1:]):
        if token.type != "attrs_block":
            continue
        line = log.first_line + (token.map[0] if token.map else 0)
        if following is None or following.nesting < 0:
            log.add_problem(line, "attributes", "", "belong to no block", "put them above the block")
        else:
            following.meta[_LINE_KEY] = line


def _trailing_attributes_rule(state: StateCore) -> None:
    """Move ``{#id}`` from the end of a heading or paragraph to its element."""
    log = log_of(state.env)
    for index, token in enumerate(state.tokens):
        if token.type not in {"paragraph_open", "heading_open"}:
            continue
        inline = state.tokens[index + 1]
        match = _TRAILING.search(inline.content) if inline.content.endswith("}") else None
        attributes = _parse(match[1]) if match else {}
        # The paragraph of a tight list item is not shown: the item carries them.
        element = state.tokens[index - 1] if token.hidden else token
        if match and attributes and element.nesting == 1:
            first = inline.map[0] if inline.map else 0
            element.meta[_LINE_KEY] = log.first_line + first + inline.content.count("\n", 0, match.start(1))
            inline.content = inline.content[: match.start()]
            _add(element, attributes, is_lenient=log.is_lenient)


def _data_attributes_rule(state: StateCore) -> None:
    log = log_of(state.env)
    for token, block_line in walk(state.tokens, log):
        line = line_of_attributes(token, block_line)
        _refuse(token, line, log)
        if token.nesting >= 0 and token.attrs:
            _rename_data(token, line, log)


def refused_credit(token: Token) -> str:
    """Return who made a picture, where that is said in braces, which is refused; empty elsewhere."""
    return str(token.meta.get(_REFUSED, {}).get("credit", ""))


def _refuse(token: Token, line: int, log: ParseLog) -> None:
    refused = token.meta.get(_REFUSED, {})
    said = [name for name in refused if token.type == "image" and name in _OF_FIGURES]
    if said:
        mend = (
            "write a box '::: figure' with the picture, its caption, and lines 'credit: …' and 'licence: …'"
        )
        log.add_problem(line, "attribute", ", ".join(said), "is nothing for braces", mend)
    for name in refused:
        if name not in said:
            meant = get_close_matches(name, ALLOWED, n=1, cutoff=0.8)
            mend = (
                f"did you mean '{meant[0]}'?" if meant else "use a class; allowed are " + ", ".join(ALLOWED)
            )
            log.add_problem(line, "attribute", name, "is not allowed", mend)


def _rename_data(token: Token, line: int, log: ParseLog) -> None:
    if "claim" in token.attrs:
        token.attrJoin("class", "claim")
    for mark in _DATA_ATTRIBUTES:
        if mark in token.attrs:
            log.add_reference(mark, str(token.attrs[mark]), line)
            token.attrs[f"data-{mark}"] = token.attrs.pop(mark)
    if "lang" in token.attrs and not log.is_lenient:
        _check_language(str(token.attrs["lang"]), line, log)
    if token.type not in {"image", "video_open"} and not log.is_lenient:
        for name in _SIZES & token.attrs.keys():
            del token.attrs[name]
            log.add_problem(line, "attribute", name, "belongs to pictures only", "remove it")


def _check_language(tag: str, line: int, log: ParseLog) -> None:
    try:
        check_language(tag)
    except LanguageTagError as error:
        message, _, mend = str(error).partition("; ")
        log.add_problem(line, "lang", tag, message, mend)


def _parse(text: str) -> dict[str, str]:
    """Return the attributes when ``text`` is nothing else, an empty dict otherwise."""
    try:
        end, attributes = parse(text)
    except ParseError:
        return {}
    return attributes if end == len(text) - 1 else {}


def _add(token: Token, attributes: Mapping[str, str], *, is_lenient: bool) -> None:
    for name, value in attributes.items():
        if name not in ALLOWED and not is_lenient:
            token.meta.setdefault(_REFUSED, {})[name] = value
        elif name == "class":
            token.attrJoin("class", value)
        else:
            token.attrs[name] = value
