"""JSON with comments, as VS Code keeps its settings: read it, and add to it without touching the rest."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_TOKEN = re.compile(
    r'(?P<blank>\s+|//[^\n]*|/\*.*?\*/)|(?P<string>"(?:\\.|[^"\\\n])*")|(?P<sign>[{}\[\]:,])|(?P<word>[^\s"{}\[\]:,/]+)',
    re.DOTALL,
)
_OPENING, _CLOSING = frozenset("{["), frozenset("}]")


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    start: int
    depth: int
    """How many objects and lists are open before it."""

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def read_commented(text: str) -> Any:  # noqa: ANN401 - JSON
    """Return what a text says. Raises :class:`ValueError` for one that VS Code could not read, either."""
    tokens = list(_tokens(text))
    following = [token.text for token in tokens[1:]] + [""]
    kept = (
        token.text
        for token, after in zip(tokens, following, strict=True)
        if token.text != "," or after not in _CLOSING
    )
    try:
        return json.loads("".join(kept))
    except ValueError:
        raise ValueError("is not JSON") from None


def with_members(text: str, key: str, members: Mapping[str, object]) -> str:
    """Return a text whose object under ``key`` has these members too, where it has none of that name.

    Comments and order stay. Raises :class:`ValueError` where that cannot be done.
    """
    before = read_commented(text)
    inner = before.get(key, {}) if isinstance(before, dict) else None
    if not isinstance(inner, dict):
        raise ValueError("holds something else than is expected")
    missing = {name: value for name, value in members.items() if name not in inner}
    if not missing:
        return text
    tokens = list(_tokens(text))
    if key in before:
        opened = next(place for place, token in enumerate(tokens) if _is_key(tokens, place, key)) + 2
        after = _inserted(text, tokens, opened, missing)
    else:
        after = _inserted(text, tokens, 0, {key: missing})
    if read_commented(after) != {**before, key: {**inner, **missing}}:
        raise ValueError("has a form that cannot be added to")
    return after


def _is_key(tokens: list[_Token], place: int, key: str) -> bool:
    token = tokens[place]
    is_named = token.depth == 1 and token.text.startswith('"') and json.loads(token.text) == key
    return is_named and place + 1 < len(tokens) and tokens[place + 1].text == ":"


def _inserted(text: str, tokens: list[_Token], opened: int, members: Mapping[str, object]) -> str:
    """Return the text with members before the brace that closes the one at ``opened``."""
    depth = tokens[opened].depth
    closed = next(place for place in range(opened + 1, len(tokens)) if _closes(tokens[place], depth))
    last, brace = tokens[closed - 1], tokens[closed]
    comma = "" if last.text in {"{", ","} else ","
    between = text[last.end : brace.start]
    head, line_break, tail = between.rpartition("\n")
    indent = "  " * (depth + 1)
    lines = json.dumps(members, ensure_ascii=False, indent=2).splitlines()[1:-1]
    added = "\n".join(f"{indent[2:]}{line}" for line in lines)
    kept = f"{head}{line_break}" if line_break and not tail.strip() else f"{between}\n"
    closing = tail if line_break and not tail.strip() else indent[2:]
    return f"{text[: last.end]}{comma}{kept}{added}\n{closing}{text[brace.start :]}"


def _closes(token: _Token, depth: int) -> bool:
    return token.text in _CLOSING and token.depth == depth + 1


def _tokens(text: str) -> Iterator[_Token]:
    """Yield what is neither blank nor comment."""
    place, depth = (1 if text.startswith("\ufeff") else 0), 0
    while place < len(text):
        found = _TOKEN.match(text, place)
        if found is None:
            raise ValueError("is not JSON")
        if found["blank"] is None:
            yield _Token(found[0], place, depth)
            depth += (found[0] in _OPENING) - (found[0] in _CLOSING)
        place = found.end()
