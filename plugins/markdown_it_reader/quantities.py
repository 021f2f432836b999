"""``[about 17,000]{quantity=id}``: words that tell a quantity, noted for who compares it, shown as words."""

from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from .locating import walk
from .parse_log import ParseLog, log_of

_MARK = "quantity"


def quantities_plugin(md: MarkdownIt) -> None:
    """Note marked quantities with their words; readers see the words alone."""
    md.core.ruler.after("marks", "quantities", _quantities_rule)


def _quantities_rule(state: StateCore) -> None:
    if f"{_MARK}=" not in state.src:
        return
    log = log_of(state.env)
    for token, line in walk(state.tokens, log):
        if token.type == "inline" and token.children:
            token.children = list(_without_marks(token.children, line, log))


def _without_marks(tokens: Sequence[Token], line: int, log: ParseLog) -> Iterator[Token]:
    dropped = set[int]()
    for place, token in enumerate(tokens):
        if _MARK in token.attrs and token.type == "span_open":
            end = _end(tokens, place)
            words = "".join(one.content for one in tokens[place:end] if one.type in {"text", "code_inline"})
            at = int(token.meta.get("line", line))
            log.add_reference("quantity", str(token.attrs.pop(_MARK)), at, words=words)
            dropped |= set() if token.attrs else {place, end}
        if place not in dropped:
            yield token


def _end(tokens: Sequence[Token], start: int) -> int:
    """Return the place of the token that closes a span."""
    depth = 0
    for place in range(start, len(tokens)):
        depth += tokens[place].nesting if tokens[place].type.startswith("span_") else 0
        if depth == 0:
            return place
    return len(tokens) - 1
