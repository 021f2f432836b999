"""How deep blocks may nest: markdown-it drops what lies deeper, so it is reported."""

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore

from .parse_log import log_of

_HOLDERS = frozenset(
    {"blockquote_open", "list_item_open", "dd_open", "container_box_open", "footnote_reference_open"}
)


def nesting_plugin(md: MarkdownIt) -> None:
    """Report the first block that is too deep to hold anything."""
    md.core.ruler.after("block", "nesting", _nesting_rule)


def _nesting_rule(state: StateCore) -> None:
    deepest = state.md.options.maxNesting
    for token in state.tokens:
        if token.type in _HOLDERS and token.level >= deepest - 1:
            log = log_of(state.env)
            log.add_problem(
                log.first_line + (token.map[0] if token.map else 0),
                "nesting",
                "",
                f"is deeper than {deepest} levels, and what lies below is lost",
                "flatten it",
            )
            return
