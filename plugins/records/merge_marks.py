"""What a merge leaves in a file where two people changed the same lines."""

import re

from .problem import Problem

_MARK = re.compile(r"^<{7} \S.*$", re.MULTILINE)
_END = re.compile(r"^>{7} \S", re.MULTILINE)


def merge_problem(text: str, file: str, first_line: int = 1) -> Problem | None:
    """Return the problem of a text that holds both sides of a merge; None for all others."""
    mark = _MARK.search(text) if "<<<<<<< " in text else None
    if mark is None or not _END.search(text, mark.end()):
        return None
    line = text.count("\n", 0, mark.start()) + first_line
    message = "begins two versions of the same lines, which a merge left"
    return Problem(
        file, line, "", mark[0], message, "keep the lines that are right, and no line of <, = or >"
    )
