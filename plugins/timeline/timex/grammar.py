"""A grammar as a table of rules over token classes, run as one pattern.

A rule is written in words: class names, groups as ``name=CLASS`` or ``name=(...)``, and the operators of
regular expressions. ``"m=MONTH d=DAY COMMA? y=YEAR"`` finds "May 24, 2017". The first rule that fits wins.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .expression import Reading
from .narrative import Story
from .tokens import Classes, Tokens

_SYMBOL = re.compile(r"(?P<group>[a-z]\w*)=|(?P<name>[A-Z][A-Z_0-9]*)|(?P<sign>[()|?*+])|\s+")


@dataclass(slots=True)
class Match:
    """A rule's match: its groups as token positions."""

    tokens: Tokens
    """The document."""
    found: re.Match[str]
    """Spans count tokens, not characters."""

    @property
    def start(self) -> int:
        """First token."""
        return self.found.start()

    @property
    def end(self) -> int:
        """After the last token."""
        return self.found.end()

    def has(self, group: str) -> bool:
        """Whether the rule has the group and it took part."""
        return bool(self.found.groupdict().get(group))

    def words(self, group: str) -> list[str]:
        """Return a group's tokens in lower case; nothing when it took no part."""
        if group not in self.found.re.groupindex:
            return []
        start, end = self.found.span(group)
        return [self.tokens.word(index) for index in range(start, end)]

    def word(self, group: str) -> str:
        """Return a group's first token in lower case, or an empty string."""
        return next(iter(self.words(group)), "")


Action = Callable[[Match, Story], Reading | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of a grammar."""

    name: str
    """What it finds; for readers and error messages."""
    pattern: str
    """Over token classes, see the module."""
    action: Action
    """Makes a reading of a match; None when the words mean something else after all."""
    not_after: str = ""
    """Classes that must not stand before it."""
    not_before: str = ""
    """Classes that must not stand after it."""
    after: str = ""
    """Classes of which one must stand before it."""
    before: str = ""
    """A pattern that must follow it."""


class Grammar:
    """Rules compiled into one pattern that is searched from left to right, once."""

    def __init__(
        self, classes: Classes, macros: dict[str, str], rules: tuple[Rule, ...], never_first: str
    ) -> None:
        self._classes, self._macros, self._rules = classes, macros, rules
        sources = [self._source(rule) for rule in rules]
        self._patterns = [re.compile(source) for source in sources]
        plain = [re.sub(r"\?P<\w+>", "?:", source) for source in sources]
        self._combined = re.compile("|".join(f"({source})" for source in plain))
        self._starts = re.compile(f"[^{classes.of(never_first)}]")

    def matches(self, tokens: Tokens, story: Story) -> Iterator[tuple[Match, Reading]]:
        """Yield each match and its reading, from left to right, never overlapping."""
        position, codes = 0, tokens.codes
        while found := self._starts.search(codes, position):
            hit = self._combined.match(codes, found.start())
            position = found.end()
            if hit is None or hit.lastindex is None:
                continue
            for index in range(hit.lastindex - 1, len(self._rules)):
                match = self._patterns[index].match(codes, found.start())
                reading = match and self._rules[index].action(Match(tokens, match), story)
                if match and reading:
                    yield Match(tokens, match), reading
                    position = max(match.end(), position)
                    break

    def compile(self, pattern: str) -> str:
        """Translate the rule language into a regular expression over class codes."""
        for name, macro in self._macros.items():
            pattern = re.sub(rf"\b{name}\b", f"({macro})", pattern)
        out, pending = [], ""
        for symbol in _SYMBOL.finditer(pattern):
            if symbol["group"]:
                pending = f"(?P<{symbol['group']}>"
            elif symbol["name"]:
                atom = f"[{self._classes.of(symbol['name'])}]"
                out.append(f"{pending}{atom})" if pending else atom)
                pending = ""
            elif symbol["sign"]:
                out.append((pending or "(?:") if symbol["sign"] == "(" else symbol["sign"])
                pending = ""
        return "".join(out)

    def _source(self, rule: Rule) -> str:
        of = self._classes.of
        before = f"(?<=[{of(rule.after)}])" if rule.after else ""
        before += f"(?<![{of(rule.not_after)}])" if rule.not_after else ""
        after = f"(?={self.compile(rule.before)})" if rule.before else ""
        after += f"(?![{of(rule.not_before)}])" if rule.not_before else ""
        return f"{before}{self.compile(rule.pattern)}{after}"
