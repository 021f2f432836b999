"""Problems on a terminal: one after another, colored only there."""

import sys
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, TextIO

from .streams import draw, escaped, is_drawn_on, one_line

if TYPE_CHECKING:
    from ..records import Problem

_COLORS = {"error": "31", "warning": "33"}
_MARGIN = "\n    "


def print_problems(problems: Iterable["Problem"]) -> None:
    """Print problems to standard error."""
    for problem in problems:
        print_problem(problem.severity, problem_words(problem))


def problem_words(problem: "Problem") -> str:
    """Return the words of a problem; what was written in a file stands on one line."""
    file, field, value = map(one_line, (problem.file, problem.field, problem.value))
    return str(replace(problem, file=file, field=field, value=value))


def print_problem(severity: str, words: str) -> None:
    """Print a problem that is known by its words alone; only its first line begins at the margin."""
    print_colored(severity, _COLORS[severity], stream=sys.stderr, end=": ")
    print(words.replace("\n", _MARGIN), file=sys.stderr)


def print_colored(words: str, color: str, *, stream: TextIO | None = None, end: str = "\n") -> None:
    """Print words in a color (ECMA-48) where the terminal has it; to standard output by default."""
    stream = stream or sys.stdout
    words = escaped(words)
    draw(stream, (f"\033[{color}m{words}\033[0m" if is_drawn_on(stream) else words) + end)
