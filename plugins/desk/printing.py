"""Problems on a terminal: one a line, colored only there."""

import sys
from collections.abc import Sequence

from ..records import Problem


def print_problems(problems: Sequence[Problem]) -> None:
    """Print problems to standard error, one a line, colored only on a terminal."""
    colored = sys.stderr.isatty()
    for problem in problems:
        color = "31" if problem.severity == "error" else "33"
        word = f"\033[{color}m{problem.severity}\033[0m" if colored else problem.severity
        print(f"{word}: {problem}", file=sys.stderr)
