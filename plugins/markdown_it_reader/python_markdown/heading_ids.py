"""Ids of headings as the extension ``toc`` has given them, so that old links still arrive; permalinks."""

import re
import unicodedata
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

_DROPPED = re.compile(r"[^\w\s-]")
_BETWEEN = re.compile(r"[-\s]+")
_NUMBERED = re.compile(r"(.+)_(\d+)", re.DOTALL)


def heading_ids_plugin(md: MarkdownIt) -> None:
    """Give them before lasting ids are, to headings without one."""
    md.core.ruler.push("heading_ids", _heading_ids_rule)


def permalinks_plugin(md: MarkdownIt, sign: str) -> None:
    """Put a link to itself, shown as ``sign``, at the end of each heading, when the contents are read."""

    def add(state: StateCore) -> None:
        for index, token in enumerate(state.tokens):
            if token.type == "heading_open":
                words = state.tokens[index + 1]
                words.children = [*(words.children or ()), *_permalink(str(token.attrs["id"]), sign)]

    md.core.ruler.push("permalinks", add)


def _heading_ids_rule(state: StateCore) -> None:
    taken = {str(token.attrs["id"]) for token in state.tokens if "id" in token.attrs}
    for index, token in enumerate(state.tokens):
        if token.type == "heading_open" and "id" not in token.attrs:
            token.attrs["id"] = _unused(_slug(_words(state.tokens[index + 1].children or ())), taken)
            taken.add(str(token.attrs["id"]))


def _words(tokens: Sequence[Token]) -> str:
    return "".join(
        _words(token.children or ()) if token.type == "image" else token.content
        for token in tokens
        if token.type in {"text", "code_inline", "image"}
    )


def _slug(words: str) -> str:
    """Return the letters and digits of ASCII; empty where there are none.

    >>> _slug("Über uns, 2014")
    'uber-uns-2014'
    """
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return _BETWEEN.sub("-", _DROPPED.sub("", plain).strip().lower())


def _unused(slug: str, taken: set[str]) -> str:
    while not slug or slug in taken:
        numbered = _NUMBERED.fullmatch(slug)
        slug = f"{numbered[1]}_{int(numbered[2]) + 1}" if numbered else f"{slug}_1"
    return slug


def _permalink(anchor: str, sign: str) -> Sequence[Token]:
    attributes = {"class": "headerlink", "href": f"#{anchor}", "title": "Permanent link"}
    shown = Token("html_inline", "", 0, content=escapeHtml(sign))
    return Token("link_open", "a", 1, attrs={**attributes}), shown, Token("link_close", "a", -1)
