"""Code in a cell may hold the sign that divides cells: ``| `a|b` |``."""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, table

_CODE = re.compile(r"(?<![\\`])(`+)(?!`)[^\n]*?[^`\n]\1(?!`)")
_DIVIDER = re.compile(r"\s*[-:|][-:|\s]*")
"""The line below the heads of columns."""
_STAND_IN = "\ue07c"
"""Of private use, and one character, as what it stands for."""


def table_cells_plugin(md: MarkdownIt) -> None:
    """Read tables so."""
    md.block.ruler.at("table", _table_rule, {"alt": ["paragraph", "reference"]})


def _table_rule(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    if start_line + 1 >= end_line or not _DIVIDER.fullmatch(_line(state, start_line + 1)):
        return False
    written, start = state.src, state.bMarks[start_line]
    end = written.find("\n\n", start)
    lines = written[start : end if end >= 0 else len(written)]
    hidden = _CODE.sub(lambda code: code[0].replace("|", _STAND_IN), lines) if "`" in lines else lines
    first = len(state.tokens)
    state.src = written[:start] + hidden + written[start + len(lines) :] if hidden != lines else written
    found = table(state, start_line, end_line, silent)
    state.src = written
    for token in state.tokens[first:]:
        token.content = token.content.replace(_STAND_IN, "|")
    return found


def _line(state: StateBlock, line: int) -> str:
    return str(state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]])
