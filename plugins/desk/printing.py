"""Problems on a terminal: one after another, colored only there."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, TextIO

from .streams import draw, escaped, is_drawn_on, one_line

if TYPE_CHECKING:
    from ..records import Calendar, Problem

_COLORS = {"error": "31", "warning": "33"}
_MOST = 5
"""So many files a line names."""
_MARGIN = "\n    "


def print_problems(problems: Iterable["Problem"]) -> None:
    """Print problems to standard error."""
    for problem in problems:
        print_problem(problem.severity, problem_words(problem))


def problem_words(problem: "Problem") -> str:
    """Return the words of a problem; what was written in a file stands on one line."""
    file, field, value = map(one_line, (problem.file, problem.field, problem.value))
    return str(replace(problem, file=file, field=field, value=value))


def kept_back_lines(calendar: "Calendar | None") -> Iterator[str]:
    """Yield a line for each day on which texts are published that are kept back till then."""
    found = sorted((one.day.isoformat(), one.file) for one in calendar.kept_back.values()) if calendar else []
    for day, texts in groupby(found, lambda one: one[0]):
        files = [one_line(file) for _, file in texts]
        more = f" and {len(files) - _MOST:,} more" if len(files) > _MOST else ""
        yield f"Kept back until {day}: {', '.join(files[:_MOST])}{more}"


def print_kept_back(calendar: "Calendar | None") -> None:
    """Print which texts are kept back until which day."""
    for line in kept_back_lines(calendar):
        print(line)


def print_problem(severity: str, words: str) -> None:
    """Print a problem that is known by its words alone; only its first line begins at the margin."""
    print_colored(severity, _COLORS[severity], stream=sys.stderr, end=": ")
    print(words.replace("\n", _MARGIN), file=sys.stderr)


def print_colored(words: str, color: str, *, stream: TextIO | None = None, end: str = "\n") -> None:
    """Print words in a color (ECMA-48) where the terminal has it; to standard output by default."""
    stream = stream or sys.stdout
    words = escaped(words)
    draw(stream, (f"\033[{color}m{words}\033[0m" if is_drawn_on(stream) else words) + end)
