"""Line breaks of a file between Han and Kana are no blanks: ``図書`` above ``館`` is 図書館.

As CSS Text 3, 4.1.3 has it, which not all browsers do: a break goes where both characters beside it are wide
and neither is Hangul, for Korean parts its words with blanks.
"""

from collections.abc import Iterator, Sequence

import regex
from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from .east_asian_emphasis import is_east_asian

_HANGUL = regex.compile(r"\p{Hangul}")


def east_asian_lines_plugin(md: MarkdownIt) -> None:
    """Take such breaks away before text is set typographically."""
    md.core.ruler.before("replacements", "east_asian_lines", _join_rule)


def _join_rule(state: StateCore) -> None:
    for token in state.tokens:
        if token.children and "\n" in token.content and not token.content.isascii():
            token.children = list(_joined(token.children))


def _joined(tokens: Sequence[Token]) -> Iterator[Token]:
    before = ""
    for token, after in zip(tokens, _next_characters(tokens), strict=True):
        if token.type != "softbreak" or not (_is_unspaced(before) and _is_unspaced(after)):
            yield token
        before = token.content[-1:] or before


def _next_characters(tokens: Sequence[Token]) -> list[str]:
    """Return for each token the first character behind it."""
    found, next_one = list[str](), ""
    for token in reversed(tokens):
        found.append(next_one)
        next_one = token.content[:1] or next_one
    return found[::-1]


def _is_unspaced(character: str) -> bool:
    return bool(character) and is_east_asian(character) and not _HANGUL.fullmatch(character)
