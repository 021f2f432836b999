"""Headings of a text begin on the second level, for the first is the page's title, and skip none."""

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore

from .locating import walk
from .parse_log import log_of

_TITLE = 1


def heading_levels_plugin(md: MarkdownIt) -> None:
    """Tell headings that leave a page without an outline."""
    md.core.ruler.push("heading_levels", _heading_levels_rule)


def _heading_levels_rule(state: StateCore) -> None:
    log, above = log_of(state.env), _TITLE
    tokens = list(walk(state.tokens, log))
    for place, (token, line) in enumerate(tokens):
        if token.type != "heading_open":
            continue
        level, words = int(token.tag[1]), tokens[place + 1][0].content
        if level == _TITLE:
            message = "is of the first level, which is the title's"
            log.add_problem(line, "heading", words, message, "begin it with ## in place of #")
        elif level > above + 1:
            message = f"is of level {level}, and the heading above it of level {above}"
            log.add_problem(line, "heading", words, message, f"begin it with {'#' * (above + 1)}")
        above = max(level, _TITLE + 1)
