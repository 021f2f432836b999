"""Tables: alignment by class, since a strict content security policy refuses ``style``, and header scope.

A blog's theme has no such classes, and its tables keep ``style``.
"""

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore


def tables_plugin(md: MarkdownIt) -> None:
    """Turn on tables and make their cells fit for us."""
    md.enable("table")
    md.core.ruler.push("table_cells", _table_cells_rule)


def plain_tables_plugin(md: MarkdownIt) -> None:
    """Turn on tables that any theme shows."""
    md.enable("table")
    md.core.ruler.push("table_scopes", _table_scopes_rule)


def _table_cells_rule(state: StateCore) -> None:
    for token in state.tokens:
        if token.type not in {"th_open", "td_open"}:
            continue
        style = str(token.attrs.pop("style", ""))
        if style:
            token.attrJoin("class", style.replace("text-align:", "align-"))
    _table_scopes_rule(state)


def _table_scopes_rule(state: StateCore) -> None:
    for token in state.tokens:
        if token.type == "th_open":
            token.attrs["scope"] = "col"
