"""What no specification may hold: whatever fetches, leads elsewhere, or says less than it seems to."""

import re
from collections.abc import Iterator
from typing import Any

from ..records import Located, Problem, shown_value

SpecPath = tuple[str | int, ...]
_FETCHING = frozenset({"url", "href", "loader", "baseURL", "from", "datasets", "bind", "usermeta"})
"""Keys by which Vega-Lite asks for something of elsewhere, brings other data, or wants a script."""
_ADDRESS = re.compile(r"(?:[a-z][a-z+.-]*:)?//|\b(?:data|javascript|file|blob):\S|\burl\s*\(", re.IGNORECASE)
_CALL = re.compile(r"\b(?:fetch|load|import|require|eval|Function|XMLHttpRequest|WebSocket|sequence)\s*\(")
"""Of an expression: what asks for something, and what makes figures of nothing."""
_ESCAPE = re.compile(r"\\(?:u|x|[0-7])")
"""A character by its number: one that is none ends the renderer, and us with it."""
_ELSEWHERE = "is refused: a chart asks for nothing and leads nowhere", "take it out"
_KEYS = dict.fromkeys(_FETCHING, _ELSEWHERE) | {
    "data": ("is refused: the figures stand in 'data:' beside 'spec:'", "write them there")
}
"""What is said of each key that no specification may have."""
_MARKS = frozenset({"image", "geoshape"})
SPECS = ("spec", "narrow")
"""Where a chart's file holds a specification, or a part of one."""


def spec_problems(located: Located) -> Iterator[Problem]:
    """Yield what a whole specification may not hold, each with its line."""
    for name in SPECS:
        for path, value in walk(located.value.get(name), (name,)):
            fault = _fault(path, value)
            if fault:
                message, mend = fault
                shown = "" if isinstance(value, dict | list) or value is None else shown_value(value)
                field = ".".join(map(str, path))
                yield Problem(located.file, located.line_of(path), field, shown, message, mend)


def walk(value: Any, path: SpecPath) -> Iterator[tuple[SpecPath, Any]]:  # noqa: ANN401 - JSON
    """Yield a part of a specification and all within, each with its path."""
    yield path, value
    if isinstance(value, list):
        value = dict(enumerate(value))
    for key, one in value.items() if isinstance(value, dict) else ():
        yield from walk(one, (*path, key))


def _fault(path: SpecPath, value: object) -> tuple[str, str] | None:
    key = path[-1]
    if key in _KEYS:
        return _KEYS[str(key)]
    if _hides_values(path, value):
        return "is refused: it takes the values from whoever points at marks or listens", "take it out"
    mark = type_of(value) if key == "mark" else None
    if mark in _MARKS:
        return f"is refused: '{mark}' draws what the figures do not hold", "choose another mark"
    if isinstance(value, str) and _ESCAPE.search(value):
        return "is refused: it writes a character by its number", "write the character itself"
    if isinstance(value, str) and key != "$schema" and (_ADDRESS.search(value) or _CALL.search(value)):
        return "is refused: it names something of elsewhere", "take it out"
    return None


def _hides_values(path: SpecPath, value: object) -> bool:
    """Whether marks have no words, or all the same, where each is to say its value."""
    key, around = path[-1], path[-2] if len(path) > 1 else ""
    if key == "description":
        is_fixed = isinstance(value, dict) and not {"field", "condition"} & value.keys()
        return around == "mark" or (around == "encoding" and is_fixed)
    return key == "aria" and value is False


def type_of(mark: object) -> str:
    """Return what a mark is."""
    return str(mark.get("type", "")) if isinstance(mark, dict) else str(mark)
