"""A grammar as a table of rules over token classes, tried in order at each token that can start one.

``Rule("May 24, 2017", "m=MONTH d=DAY COMMA? y=YEAR", …)``: see ``patterns`` for the language. The first rule
that fits wins.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from .expression import Reading
from .narrative import Story
from .patterns import Pattern, compile_pattern
from .tokens import Classes, Tokens


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
    """Rules compiled into one pattern per first token, searched from left to right, once.

    A pattern is compiled when a text first needs it.
    """

    def __init__(self, classes: Classes, macros: Mapping[str, str], rules: tuple[Rule, ...]) -> None:
        self._classes, self._macros, self._rules = classes, macros, rules
        compiled = [compile_pattern(rule.pattern, classes, macros) for rule in rules]
        self._sources = [self._source(rule, pattern) for rule, pattern in zip(rules, compiled, strict=True)]
        self._fitting: dict[str, tuple[int, ...]] = {}
        for code in classes.codes.values():
            fitting = tuple(index for index, pattern in enumerate(compiled) if code in pattern.first)
            if fitting:
                self._fitting[code] = fitting
        self._starts = re.compile(f"[{''.join(self._fitting)}]")
        self._patterns: dict[int, re.Pattern[str]] = {}
        self._openers: dict[str, _Opener] = {}

    def matches(self, tokens: Tokens, story: Story) -> Iterator[tuple[Match, Reading]]:
        """Yield each match and its reading, from left to right, never overlapping."""
        position, codes = 0, tokens.codes
        while found := self._starts.search(codes, position):
            position = found.end()
            story.token = found.start()
            opener = self._openers.get(found[0]) or self._opener(found[0])
            hit = opener.combined.match(codes, found.start())
            if hit is None or hit.lastindex is None:
                continue
            for index in opener.rules[hit.lastindex - 1 :]:
                fitting = (self._patterns.get(index) or self._pattern(index)).match(codes, found.start())
                match = Match(tokens, fitting) if fitting else None
                reading = match and self._rules[index].action(match, story)
                if match and reading:
                    yield match, reading
                    position = max(match.end, position)
                    break

    def _opener(self, code: str) -> "_Opener":
        rules = self._fitting[code]
        plain = (re.sub(r"\?P<\w+>", "?:", self._sources[index]) for index in rules)
        opener = _Opener(re.compile("|".join(f"({source})" for source in plain)), rules)
        self._openers[code] = opener
        return opener

    def _pattern(self, index: int) -> "re.Pattern[str]":
        pattern = self._patterns[index] = re.compile(self._sources[index])
        return pattern

    def _source(self, rule: Rule, pattern: Pattern) -> str:
        of = self._classes.of
        before = f"(?<=[{of(rule.after)}])" if rule.after else ""
        before += f"(?<![{of(rule.not_after)}])" if rule.not_after else ""
        after = ""
        if rule.before:
            after = f"(?={compile_pattern(rule.before, self._classes, self._macros).source})"
        after += f"(?![{of(rule.not_before)}])" if rule.not_before else ""
        return f"{before}(?:{pattern.source}){after}"


@dataclass(frozen=True, slots=True)
class _Opener:
    """The rules that can start with one token class."""

    combined: re.Pattern[str]
    """Their patterns as alternatives, a numbered group each."""
    rules: tuple[int, ...]
    """Their numbers, in the order of the groups."""
