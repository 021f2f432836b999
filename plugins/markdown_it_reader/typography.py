"""Smart punctuation: markdown-it's typographer, without its legal signs.

``(c)``, ``(r)`` and ``(tm)`` stay: "(a), (b) and (c)" and "Article 2(c)" are common in what we explain.
"""

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_core.replacements import RARE_RE, replace_rare
from markdown_it.rules_core.smartquotes import process_inlines

MAX_QUOTES = 400
"""Quotation marks in one paragraph; finding their pairs is quadratic, and more of them are no prose."""


def typography_plugin(md: MarkdownIt) -> None:
    """Turn on quotes, apostrophes, dashes, ellipses and plus-minus."""
    md.options["typographer"] = True
    md.core.ruler.at("replacements", _replacements_rule)
    md.core.ruler.at("smartquotes", _smartquotes_rule)
    md.enable(["replacements", "smartquotes"])


def _replacements_rule(state: StateCore) -> None:
    for token in state.tokens:
        if token.type == "inline" and token.children and RARE_RE.search(token.content):
            replace_rare(token.children)


def _smartquotes_rule(state: StateCore) -> None:
    for token in state.tokens:
        if token.type == "inline" and token.children:
            quotes = token.content.count("'") + token.content.count('"')
            if 0 < quotes <= MAX_QUOTES:
                process_inlines(token.children, state)
