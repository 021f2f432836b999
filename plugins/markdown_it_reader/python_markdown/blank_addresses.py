"""Links and pictures whose address holds blanks: ``[a letter](files/my letter.pdf)``."""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

_LINK = re.compile(
    r"(?P<sign>!?)\[(?P<words>(?:[^\[\]\\\n]|\\.)*)\]"
    r"\(\s*(?P<address>[^\s()<>\"']+(?: +[^\s()<>\"']+)+)\s*(?:\"(?P<title>[^\"\n]*)\"\s*)?\)"
)


def blank_addresses_plugin(md: MarkdownIt) -> None:
    """Read them where CommonMark sees no link."""
    md.inline.ruler.before("image", "blank_picture", _blank_address_rule)
    md.inline.ruler.before("link", "blank_link", _blank_address_rule)


def _blank_address_rule(state: StateInline, silent: bool) -> bool:
    sign = state.src[state.pos]
    found = _LINK.match(state.src, state.pos, state.posMax) if sign in "![" else None
    if found is None:
        return False
    if not silent:
        address = state.md.normalizeLink(found["address"])
        attributes: dict[str, str | int | float] = {"title": found["title"]} if found["title"] else {}
        if found["sign"]:
            _push_picture(state, found["words"], {"src": address, "alt": "", **attributes})
        else:
            _push_link(state, found, {"href": address, **attributes})
    state.pos = found.end()
    return True


def _push_picture(state: StateInline, words: str, attributes: dict[str, str | int | float]) -> None:
    children: list[Token] = []
    state.md.inline.parse(words, state.md, state.env, children)
    token = state.push("image", "img", 0)
    token.attrs, token.children, token.content = attributes, children, words


def _push_link(state: StateInline, found: re.Match[str], attributes: dict[str, str | int | float]) -> None:
    state.push("link_open", "a", 1).attrs = attributes
    end, state.pos, state.posMax = state.posMax, found.start("words"), found.end("words")
    state.linkLevel += 1
    state.md.inline.tokenize(state)
    state.linkLevel -= 1
    state.posMax = end
    state.push("link_close", "a", -1)
