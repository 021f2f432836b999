"""The rule language: patterns over token classes, in words.

``"m=MONTH d=DAY COMMA? y=YEAR"``: class names in a row, ``name=`` before what an action wants to look at, and
``( ) | ? * +`` as in regular expressions. A pattern becomes a regular expression over class codes, and the
set of codes that it can start with, so that a grammar tries only the rules that can fit.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from .tokens import Classes

_SYMBOL = re.compile(r"(?P<group>[a-z]\w*)=|(?P<name>[A-Z][A-Z_0-9]*)|(?P<sign>[()|?*+])|\s+")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled rule pattern."""

    source: str
    """The regular expression, with named groups."""
    first: frozenset[str]
    """Codes of the tokens that it can start with."""
    optional: bool
    """Whether it can match no token at all."""


def up_to(count: int, item: str, joint: str = "") -> str:
    """Return a pattern for an item once to so many times; without an end, it would be quadratic.

    >>> up_to(3, "DAY", "COMMA")
    'DAY (COMMA DAY (COMMA DAY)?)?'
    """
    rest = f" ({joint} {up_to(count - 1, item, joint)})?" if count > 1 else ""
    return f"{item}{rest}"


def compile_pattern(text: str, classes: Classes, macros: Mapping[str, str]) -> Pattern:
    """Translate a pattern; ``macros`` are names for parts, expanded in their order."""
    for name, macro in macros.items():
        text = re.sub(rf"\b{name}\b", f"({macro})", text)
    return _Reader(text, classes).read()


class _Reader:
    """Reads a pattern from left to right: alternatives of sequences of items."""

    def __init__(self, text: str, classes: Classes) -> None:
        self._symbols = [match for match in _SYMBOL.finditer(text) if not match[0].isspace()]
        self._classes = classes
        self._next = 0

    def read(self) -> Pattern:
        """Read alternatives up to a closing parenthesis or the end."""
        branches = [self._sequence()]
        while self._takes("|"):
            branches.append(self._sequence())
        source = "|".join(branch.source for branch in branches)
        first = frozenset[str]().union(*(branch.first for branch in branches))
        return Pattern(source, first, any(branch.optional for branch in branches))

    def _sequence(self) -> Pattern:
        source, first, optional = "", frozenset[str](), True
        while self._next < len(self._symbols) and self._symbols[self._next][0] not in {"|", ")"}:
            item = self._item()
            source += item.source
            if optional:
                first, optional = first | item.first, item.optional
        return Pattern(source, first, optional)

    def _item(self) -> Pattern:
        symbol = self._take()
        name, symbol = (symbol["group"], self._take()) if symbol["group"] else (None, symbol)
        opening = f"(?P<{name}>" if name else "(?:"
        if symbol[0] == "(":
            inner = self.read()
            self._take()
            source = f"{opening}{inner.source})"
        else:
            codes = self._classes.of(symbol[0])
            inner = Pattern(f"[{codes}]", frozenset(codes), optional=False)
            source = f"{opening}{inner.source})" if name else inner.source
        repeat = next((sign for sign in "?*+" if self._takes(sign)), "")
        return Pattern(source + repeat, inner.first, inner.optional or repeat in {"?", "*"})

    def _take(self) -> re.Match[str]:
        self._next += 1
        return self._symbols[self._next - 1]

    def _takes(self, sign: str) -> bool:
        """Step over a sign if it comes next."""
        found = self._next < len(self._symbols) and self._symbols[self._next][0] == sign
        self._next += found
        return found
