"""Marks whose plugin a site goes without: words as they were written, and a warning where they stand."""

from collections.abc import Iterable, Iterator

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from ..records import Problem
from .citations import citation_at
from .parse_log import Reference, ReferenceKind, log_of

READ_BY: dict[ReferenceKind, str] = {
    "chart": "charts",
    "claim": "claims",
    "date": "timeline",
    "event": "timeline",
    "quantity": "quantities",
    "term": "explainers",
}
"""The plugin that knows what is named."""
_MEND = "write sources.yaml, with 'sources' and 'annotation' in PLUGINS, or take the mark out"


def uncited_plugin(md: MarkdownIt) -> None:
    """Leave ``[@id]`` as it was written, and tell of it: in a blog without a bibliography."""
    md.inline.ruler.before("link", "citation", _uncited_rule)


def unexplained_plugin(md: MarkdownIt) -> None:
    """Make words of links to explainers."""
    md.core.ruler.after("links", "unexplained", _unexplained_rule)


def absent_problems(references: Iterable[Reference], file: str, present: frozenset[str]) -> Iterator[Problem]:
    """Yield a warning for each mark whose plugin is not among those that the site has."""
    for reference in references:
        plugin = READ_BY.get(reference.kind, "")
        missing = [name for name in (plugin, "annotation") if name not in present] if plugin else []
        if missing == ["annotation"] and reference.kind == "term":
            continue  # Pelican finds the page by itself
        if missing:
            message = f"is shown as plain words: it needs the plugin '{missing[0]}'"
            mend = "add it to PLUGINS, or take the mark out"
            yield Problem(file, reference.line, reference.kind, reference.target, message, mend, "warning")


def _uncited_rule(state: StateInline, silent: bool) -> bool:
    found = citation_at(state)
    if found is None:
        return False
    if not silent:
        state.pending += found.text
        log = log_of(state.env)
        message = "is shown as plain words: this blog has no bibliography"
        log.add_problem(log.current_line(), "citation", found.text, message, _MEND)
    state.pos += len(found.text)
    return True


def _unexplained_rule(state: StateCore) -> None:
    for token in state.tokens:
        opened: list[bool] = []
        for child in token.children or ():
            if child.type == "link_open":
                opened.append("data-card" in child.attrs)
                _make_words(child, is_explainer=opened[-1])
            elif child.type == "link_close":
                _make_words(child, is_explainer=bool(opened) and opened.pop())


def _make_words(token: Token, *, is_explainer: bool) -> None:
    if is_explainer:
        token.tag, token.attrs = "span", {}
