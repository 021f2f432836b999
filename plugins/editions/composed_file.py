"""A file of an edition: composed of an original and its translation, each line with where it came from."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from ..records import Problem
from .yaml_nodes import Place


@dataclass(frozen=True, slots=True)
class Run:
    """Lines that follow one another in the composed text and in the file that they came from."""

    line: int
    """The first of them in the composed text, from 1."""
    place: Place
    """Where that one came from."""


@dataclass(frozen=True, slots=True)
class ComposedFile:
    """The text of a file, and what is wrong with what it was made of."""

    text: str
    """What the kit reads."""
    runs: tuple[Run, ...]
    """Where its lines came from, in order."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with the translation."""
    shown_words: frozenset[str] = frozenset()
    """Plain words of the original that stand there for want of others."""
    said_words: frozenset[str] = frozenset()
    """Plain words of the translation."""
    original_lang: str = ""
    """The language of the former; empty where it is the edition's."""

    def place_of(self, line: int) -> Place:
        """Return where a line of the text came from."""
        run = self.runs[max(bisect_right(self.runs, line, key=lambda one: one.line) - 1, 0)]
        return Place(run.place.file, run.place.line + max(line - run.line, 0))


def runs_of(places: Iterable[Place]) -> tuple[Run, ...]:
    """Return lines that were given one by one as runs.

    >>> runs_of([Place("a", 3), Place("a", 4), Place("b", 1)])
    (Run(line=1, place=Place(file='a', line=3)), Run(line=3, place=Place(file='b', line=1)))
    """
    runs = list[Run]()
    for line, place in enumerate(places, start=1):
        last = runs[-1] if runs else None
        if last is None or (last.place.file, last.place.line + line - last.line) != (place.file, place.line):
            runs.append(Run(line, place))
    return tuple(runs)
