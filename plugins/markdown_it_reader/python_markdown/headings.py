"""Headings whose signs touch their words: ``##Like this``."""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

_HEADING = re.compile(r"(#{1,6})([^#\s].*?)#*[ \t]*")


def headings_plugin(md: MarkdownIt) -> None:
    """Read them after those of CommonMark."""
    md.block.ruler.after(
        "heading", "tight_heading", _tight_heading_rule, {"alt": ["paragraph", "reference", "blockquote"]}
    )


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
