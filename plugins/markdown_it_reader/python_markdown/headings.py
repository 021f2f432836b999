"""Headings whose signs touch their words: ``##Like this``; and one line alone is underlined.

Below a paragraph of several lines, ``---`` is a rule, as old posts mean it.
"""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, lheading

_UNDERLINE = re.compile(r" {0,3}(?:-+|=+)[ \t]*")
_HEADING = re.compile(r"(#{1,6})([^#\s].*?)#*[ \t]*")


def headings_plugin(md: MarkdownIt) -> None:
    """Read them after those of CommonMark, and what is underlined otherwise."""
    md.block.ruler.at("lheading", _underlined_rule)
    md.block.ruler.after(
        "heading", "tight_heading", _tight_heading_rule, {"alt": ["paragraph", "reference", "blockquote"]}
    )


def _underlined_rule(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    if start_line + 1 >= end_line:
        return False
    below = state.getLines(start_line + 1, start_line + 2, state.blkIndent, False)
    return bool(_UNDERLINE.fullmatch(below)) and lheading(state, start_line, end_line, silent)


def _tight_heading_rule(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    start = state.bMarks[start_line]
    found = _HEADING.fullmatch(state.src[start : state.eMarks[start_line]]) if state.blkIndent == 0 else None
    if found is None or state.parentType == "list":
        return False
    if silent:
        return True
    state.line = start_line + 1
    tag, place = f"h{len(found[1])}", [start_line, state.line]
    opened = state.push("heading_open", tag, 1)
    words = state.push("inline", "", 0)
    words.content, words.children = found[2].strip(), []
    closed = state.push("heading_close", tag, -1)
    opened.markup = closed.markup = found[1]
    opened.map, words.map = place, [*place]
    return True
