"""Blocks of raw HTML: from the opening tag to the closing one, blank lines and indented ones within.

CommonMark ends such a block at its first blank line, and would take what is indented below for code. With
``markdown="1"`` (the extension ``md_in_html``) the inside is Markdown.
"""

import re
from functools import cache
from textwrap import dedent

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

_BLOCKS = (
    "address article aside blockquote body canvas center colgroup dd details div dl dt fieldset figcaption "
    "figure footer form group h1 h2 h3 h4 h5 h6 head header hgroup html iframe legend li main map math menu "
    "nav noscript hr object ol optgroup option output p pre progress script section select style summary svg "
    "table tbody td textarea tfoot th thead title tr ul video audio"
)
"""Elements that Python-Markdown takes as blocks, and those that are shown as such."""
_OPENING = re.compile(rf"<({'|'.join(_BLOCKS.split())})\b((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>", re.IGNORECASE)
_MARKDOWN = re.compile(r"""\s+markdown(?:\s*=\s*(?:"(\w*)"|'(\w*)'|(\w+)))?(?=[\s/]|\Z)""", re.IGNORECASE)
_INLINE = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "p", "summary", "dt", "legend", "address"})
"""Elements whose inside is one line of Markdown, not blocks."""


_VOID = frozenset({"hr"})
_UNCLOSED, _MOST_UNCLOSED = "unclosed_elements", 50
"""For each of them the text is searched to its end; a text of so many is none that was meant so."""


def html_blocks_plugin(md: MarkdownIt) -> None:
    """Read whole elements; what is never closed is left to CommonMark's rule."""
    md.block.ruler.before(
        "html_block", "html_element", _element_rule, {"alt": ["paragraph", "reference", "blockquote"]}
    )


def _element_rule(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    start, end = state.bMarks[start_line] + state.tShift[start_line], state.eMarks[end_line - 1]
    if (
        state.is_code_block(start_line)
        or not state.md.options.get("html")
        or state.src[start : start + 1] != "<"
    ):
        return False
    opening = _OPENING.match(state.src, start, end)
    closing = _closing(opening, state, end) if opening else None
    if opening is None or closing is None or (state.level and "\n" in state.src[start : closing.end()]):
        return False
    if not silent:
        last = state.src.count("\n", start, closing.end()) + start_line
        state.line = last + 1
        rest = state.src[closing.end() : state.eMarks[last]]
        _push(state, opening, closing, [start_line, state.line], rest)
    return True


def _closing(opening: re.Match[str], state: StateBlock, end: int) -> re.Match[str] | None:
    """Return the tag that closes an element, elements of its kind inside it counted."""
    name = opening[1].lower()
    if name in _VOID or opening[2].endswith("/"):
        return opening
    if state.env.get(_UNCLOSED, 0) > _MOST_UNCLOSED:
        return None
    depth = 0
    for tag in _tags_of(name).finditer(state.src, opening.start(), end):
        depth += -1 if tag[1] else not tag[2]
        if depth == 0:
            return tag
    state.env[_UNCLOSED] = state.env.get(_UNCLOSED, 0) + 1
    return None


@cache
def _tags_of(name: str) -> re.Pattern[str]:
    return re.compile(rf"<(/?){name}\b[^<>]*?(/?)>", re.IGNORECASE)


def _push(
    state: StateBlock, opening: re.Match[str], closing: re.Match[str], place: list[int], rest: str
) -> None:
    chosen = _MARKDOWN.search(opening[2])
    if chosen is None or "0" in chosen.groups():
        _raw(state, state.src[opening.start() : closing.end()] + rest + "\n", place)
        return
    attributes = opening[2][: chosen.start()] + opening[2][chosen.end() :]
    _raw(state, f"<{opening[1]}{attributes}>", [place[0], place[0] + 1])
    inside = state.src[opening.end() : closing.start()]
    if "span" in chosen.groups() or (opening[1].lower() in _INLINE and "block" not in chosen.groups()):
        words = state.push("inline", "", 0)
        words.content, words.map, words.children = inside.strip(), place, []
    else:
        _push_blocks(state, inside, place[0])
    _raw(state, closing[0] + rest + "\n", [place[1] - 1, place[1]])


def _push_blocks(state: StateBlock, inside: str, line: int) -> None:
    tokens: list[Token] = []
    state.md.block.parse(dedent(inside.lstrip(" \t")), state.md, state.env, tokens)
    for token in tokens:
        if token.map:
            token.map = [token.map[0] + line, token.map[1] + line]
        token.level += state.level
    state.tokens += tokens


def _raw(state: StateBlock, content: str, place: list[int]) -> None:
    token = state.push("html_block", "", 0)
    token.content, token.map = content, place
