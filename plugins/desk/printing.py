"""Problems on a terminal: one a line, colored only there."""

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..records import Problem

_COLORS = {"error": "31", "warning": "33"}


def print_problems(problems: Iterable["Problem"]) -> None:
    """Print problems to standard error."""
    for problem in problems:
        print_problem(problem.severity, str(problem))


def print_problem(severity: str, words: str) -> None:
    """Print a problem that is known by its words alone."""
    word = f"\033[{_COLORS[severity]}m{severity}\033[0m" if sys.stderr.isatty() else severity
    print(f"{word}: {words}", file=sys.stderr)
