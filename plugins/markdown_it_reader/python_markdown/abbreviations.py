"""Abbreviations: ``*[HTML]: Hyper Text Markup Language``, and each ``HTML`` says what it stands for."""

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

_DEFINITION = re.compile(r" {0,3}\*\[([^\]\n]+)\]:[ \t]*(.*?)[ \t]*")
_KEY = "abbreviations"


def abbreviations_plugin(md: MarkdownIt) -> None:
    """Take the definitions out, and mark the words."""
    md.block.ruler.before("list", "abbreviation", _definition_rule, {"alt": ["paragraph", "reference"]})
    md.core.ruler.after("inline", "abbreviations", _abbreviations_rule)


def _definition_rule(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    line = state.src[state.bMarks[start_line] : state.eMarks[start_line]]
    found = _DEFINITION.fullmatch(line)
    if found is None:
        return False
    if not silent:
        state.env.setdefault(_KEY, {})[found[1]] = found[2].strip("\"'")
        state.line = start_line + 1
    return True


def _abbreviations_rule(state: StateCore) -> None:
    known: dict[str, str] = {name: words for name, words in state.env.get(_KEY, {}).items() if words}
    if not known:
        return
    names = "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
    pattern = re.compile(rf"(?<!\w)(?:{names})(?!\w)")
    for token in state.tokens:
        if token.type == "inline" and pattern.search(token.content):
            token.children = list(_marked(token.children or (), pattern, known))


def _marked(children: Sequence[Token], pattern: re.Pattern[str], known: dict[str, str]) -> Iterator[Token]:
    for token in children:
        if token.type != "text":
            yield token
            continue
        start = 0
        for found in pattern.finditer(token.content):
            yield _text(token, token.content[start : found.start()])
            yield Token("abbr_open", "abbr", 1, attrs={"title": known[found[0]]}, meta={**token.meta})
            yield _text(token, found[0])
            yield Token("abbr_close", "abbr", -1)
            start = found.end()
        yield _text(token, token.content[start:])


def _text(token: Token, content: str) -> Token:
    return Token("text", "", 0, content=content, level=token.level, meta={**token.meta})
