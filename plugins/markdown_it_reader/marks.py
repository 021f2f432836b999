"""Marks of words: ``{claim=id}``, ``{date=1950-05}``, ``{event=id}``, ``{quantity=id}``, put on a ``span``.

Whoever looks for them finds them in one form, wherever they stand: on a link, a picture or code the span goes
around it, on a paragraph or a heading around all its words.
"""

from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from .attributes import line_of_attributes
from .locating import walk
from .parse_log import log_of

MARKS = ("claim", "date", "event", "quantity")


def marks_plugin(md: MarkdownIt) -> None:
    """Put marks on spans, before they become ``data-`` attributes."""
    md.core.ruler.before("data_attributes", "marks", _marks_rule)


def _marks_rule(state: StateCore) -> None:
    if not any(f"{mark}=" in state.src for mark in MARKS):
        return
    log = log_of(state.env)
    for index, (token, line) in enumerate(_blocks(state)):
        if token.type == "inline":
            token.children = list(_with_spans(token.children or []))
        elif marks := _taken(token):
            place = line_of_attributes(token, line)
            inline = _inline_of(state.tokens, index)
            if inline is None:
                message, mend = "marks no single paragraph", "put it above one paragraph, or behind [words]"
                log.add_problem(place, "attribute", ", ".join(marks), message, mend)
            else:
                inline.children = [_opening(marks, place), *(inline.children or ()), _closing()]


def _blocks(state: StateCore) -> Iterator[tuple[Token, int]]:
    log, known = log_of(state.env), {id(token) for token in state.tokens}
    return ((token, line) for token, line in walk(state.tokens, log) if id(token) in known)


def _inline_of(tokens: Sequence[Token], index: int) -> Token | None:
    """Return the words of a block, if it is one paragraph or heading, or an item with nothing else in it."""
    following = tokens[index + 1 : index + 5]
    if following and following[0].type == "inline":
        return following[0]
    types = [token.type for token in following[:3]]
    is_alone = types == ["paragraph_open", "inline", "paragraph_close"] and len(following) == 4
    return following[1] if is_alone and following[3].level == tokens[index].level else None


def _with_spans(children: Sequence[Token]) -> Iterator[Token]:
    """Yield inline tokens; what has marks and is no span stands in one."""
    is_open = False
    for token in children:
        marks = {} if token.type == "span_open" or token.nesting < 0 else _taken(token)
        if marks:
            yield _opening(marks, int(token.meta.get("line", 0)))
        yield token
        if is_open and token.type == "link_close":
            is_open = False
            yield _closing()
        elif marks and token.nesting == 0:
            yield _closing()
        is_open = is_open or bool(marks and token.nesting == 1)


def _taken(token: Token) -> dict[str, str]:
    """Take the marks off a token and return them."""
    return {name: str(token.attrs.pop(name)) for name in MARKS if name in token.attrs}


def _opening(marks: dict[str, str], line: int) -> Token:
    return Token("span_open", "span", 1, attrs=dict(marks), meta={"line": line} if line else {})


def _closing() -> Token:
    return Token("span_close", "span", -1)
