"""Smart punctuation: quotation marks of the text's language, dashes, ellipses; no legal signs.

``(c)``, ``(r)`` and ``(tm)`` stay: "(a), (b) and (c)" and "Article 2(c)" are common in what we explain.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_core.replacements import RARE_RE, replace_rare
from markdown_it.token import Token

from ..records.quotation_marks import Marks, quotation_marks
from .parse_log import ParseLog, log_of
from .quotations import APOSTROPHE, set_quotations

# What leaves letters or figures out opens no quotation: '68, the '90s, rock 'n' roll, 'tis.
_LEFT_OUT = re.compile(
    r"(?<![\w'])'(?=\d\ds?\b(?!'))|(?<=\w )'(?=n' \w)|(?<=\w 'n)'(?= \w)"
    r"|(?<![\w'])'(?=(?:tis|twas|twere|til|em)\b(?!'))",
    re.IGNORECASE,
)
_ROOT = "und"
"""The tag of no language."""
_MOST_BLANK = 2
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
    blocks, marks = list(_quoting(state.tokens)), _marks_of(log_of(state.env))
    for block in blocks:
        for token in block.children or ():
            if token.type == "text":
                token.content = _LEFT_OUT.sub(APOSTROPHE, token.content)
        set_quotations(block.children or (), marks)
    _open_on(blocks, marks)


def _marks_of(log: ParseLog) -> Marks:
    """Return the marks of the text's language; a blog has always had those of English."""
    return quotation_marks(_ROOT if log.is_lenient else log.citing.langs[0])


def _quoting(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the blocks of text that have quotation marks, and not too many."""
    for token in tokens:
        if token.type == "inline" and token.children:
            quotes = token.content.count("'") + token.content.count('"')
            if 0 < quotes <= MAX_QUOTES:
                yield token


def _open_on(blocks: Sequence[Token], marks: Marks) -> None:
    """Open each paragraph of a quotation over several, which only the last one closes."""
    opening = {'"': marks[0], "'": marks[2]}
    for block, following in pairwise(blocks):
        mark = block.content[:1]
        first = (block.children or [])[0]
        is_open = first.type == "text" and first.content[:1] in {*opening, APOSTROPHE}
        goes_on = following.content[:1] == mark and _follows(block, following)
        if mark in opening and is_open and goes_on and not _LEFT_OUT.match(block.content):
            first.content = opening[mark] + first.content[1:]


def _follows(block: Token, following: Token) -> bool:
    """Whether a block is the next paragraph: nothing but blank lines stands between them."""
    if block.map is None or following.map is None:
        return False
    return block.level == following.level and following.map[0] - block.map[1] <= _MOST_BLANK
