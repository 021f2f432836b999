"""Containers: ``::: key-points`` … ``:::``, each with the element that fits its meaning."""

import re
from collections.abc import Callable, Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from mdit_py_plugins.container import container_plugin

from .parse_log import ParseLog, log_of

ELEMENTS = {
    "aside": "aside",
    "audio": "figure",
    "disputed": "div",
    "figure": "figure",
    "key-points": "div",
    "note": "div",
    "quote": "blockquote",
    "video": "figure",
}
"""Element of each container, by its name, which becomes the class."""

_CLOSING = re.compile(r"[\s>]*(:{3,})\s*")


def containers_plugin(md: MarkdownIt) -> None:
    """Add the containers; any name opens one, so that a wrong name is reported and harms nothing else."""
    _add_containers(md, lambda params, markup: bool(params.strip()))


def known_containers_plugin(md: MarkdownIt) -> None:
    """Add those whose names are known: in a blog ``:::python`` is the language of code."""
    _add_containers(md, lambda params, markup: params.strip() in ELEMENTS)


def _add_containers(md: MarkdownIt, validate: Callable[[str, str], bool]) -> None:
    container_plugin(
        md,
        "box",
        validate=validate,
        render=lambda self, tokens, idx, options, env: self.renderToken(tokens, idx, options, env),
    )
    md.core.ruler.after("block", "name_containers", _name_containers)


def _name_containers(state: StateCore) -> None:
    log = log_of(state.env)
    lines = state.src.split("\n")
    open_elements: list[str] = []
    for token in state.tokens:
        if token.type == "container_box_open":
            open_elements.append(_name(token, log))
            _check_closing(token, lines, log)
        elif token.type == "container_box_close":
            token.tag = open_elements.pop()


def _name(token: Token, log: ParseLog) -> str:
    name = token.info.strip()
    token.tag = ELEMENTS.get(name, "div")
    if name in ELEMENTS:
        token.attrJoin("class", name)
    else:
        log.add_problem(
            _line(token, log),
            "container",
            name,
            "is not a kind of container",
            "write one of " + ", ".join(ELEMENTS),
        )
    return token.tag


def _check_closing(token: Token, lines: list[str], log: ParseLog) -> None:
    _, end = token.map or (0, 0)
    closing = _CLOSING.fullmatch(lines[end]) if end < len(lines) else None
    if closing is None or len(closing[1]) < len(token.markup):
        log.add_problem(
            _line(token, log),
            "container",
            token.info.strip(),
            "is never closed",
            f"add a line {token.markup}",
        )


def _line(token: Token, log: ParseLog) -> int:
    return log.first_line + (token.map[0] if token.map else 0)


def blocks_of(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Yield the tokens of each block among those of a box; what stands deeper is part of one."""
    block: list[Token] = []
    depth = 0
    for token in tokens:
        block.append(token)
        depth += token.nesting
        if depth == 0:
            yield block
            block = []
