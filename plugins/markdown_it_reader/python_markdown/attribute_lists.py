"""Attribute lists: ``{: #id .class key=value }`` behind a heading, a link, on the last line of a block."""

import re
from collections.abc import Mapping, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

_LIST = r"\{:?[ ]*([^{}\n ][^{}\n]*?)[ ]*\}"
_OF_HEADING = re.compile(rf"[ ]+{_LIST}[ ]*\Z")
_OF_BLOCK = re.compile(rf"\n[ ]*{_LIST}[ ]*\Z")
_OF_COLON = re.compile(r"[ \n]*\{:[ ]*([^{}\n ][^{}\n]*?)[ ]*\}[ ]*\Z")
_INLINE = re.compile(r"\{:[ ]*([^{}\n ][^{}\n]*?)[ ]*\}")
_PART = re.compile(r"""([^\s=}]+)=(?:"([^"]*)"|'([^']*)'|([^\s}]+))|([^\s=}]+)""")
_CLOSING = {"em_close", "link_close", "strong_close"}
_ALONE = {"code_inline", "image"}


def attribute_lists_plugin(md: MarkdownIt) -> None:
    """Read them before the words, and behind the words that they belong to."""
    md.core.ruler.before("inline", "block_attribute_lists", _block_rule)
    md.core.ruler.after("inline", "inline_attribute_lists", _inline_rule)


def _block_rule(state: StateCore) -> None:
    for index, token in enumerate(state.tokens):
        if token.type != "inline" or not token.content.rstrip(" ").endswith("}"):
            continue
        opened = state.tokens[index - 1]
        pattern = _OF_HEADING if opened.type == "heading_open" else _OF_BLOCK
        found = pattern.search(token.content) or (_OF_COLON.search(token.content) if opened.hidden else None)
        if found and _is_list(found[1]):
            element = state.tokens[index - 2] if opened.hidden else opened
            _add(element, found[1])
            token.content = token.content[: found.start()]


def _is_list(text: str) -> bool:
    """Whether braces hold nothing but attributes: not the braces of a template."""
    return all(part[4] != "%" for part in _PART.findall(text)) and not text.startswith(("%", "{"))


def _inline_rule(state: StateCore) -> None:
    for token in state.tokens:
        children = token.children if token.type == "inline" and "{:" in token.content else None
        for index, child in enumerate(children or ()):
            found = _INLINE.match(child.content) if child.type == "text" and index else None
            element = _element_before(children or (), index) if found else None
            if found and element:
                _add(element, found[1])
                child.content = child.content[found.end() :]


def _element_before(children: Sequence[Token], index: int) -> Token | None:
    """Return the opening token of what ends right before a place; an empty text may stand between."""
    place = index - 1
    while place > 0 and children[place].type == "text" and not children[place].content:
        place -= 1
    if children[place].type in _ALONE:
        return children[place]
    if children[place].type not in _CLOSING:
        return None
    depth = 0
    for token in reversed(children[: place + 1]):
        depth -= token.nesting
        if depth == 0:
            return token
    return None


def _add(token: Token, text: str) -> None:
    for name, value in _attributes(text).items():
        if name == "class":
            token.attrJoin("class", value)
        else:
            token.attrs[name] = value


def _attributes(text: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for name, double, single, bare, word in _PART.findall(text):
        if word.startswith("."):
            found["class"] = f"{found['class']} {word[1:]}" if "class" in found else word[1:]
        elif word.startswith("#"):
            found["id"] = word[1:]
        elif word:
            found[word] = word
        else:
            found[name] = double or single or bare
    return found
