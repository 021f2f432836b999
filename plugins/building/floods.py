"""A fault that a file repeats hundreds of times is told some times, then counted."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from ..records import Problem

MOST_ALIKE = 10
"""How often one kind of problem is told of one file."""

_NUMBER = re.compile(r"\d+")


class _Kind(NamedTuple):
    """What problems of one kind share."""

    file: str
    severity: str
    field: str
    message: str


def summed_up(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield problems in their order; of many alike in one file the first, and how many more there are.

    What is alike has one message and one field, but for numbers in them.
    """
    known = list(problems)
    counts = Counter(map(_kind, known))
    mends: dict[_Kind, set[str]] = {}
    for problem in known:
        mends.setdefault(_kind(problem), set()).add(_NUMBER.sub("0", problem.mend))
    told: Counter[_Kind] = Counter()
    for problem in known:
        kind = _kind(problem)
        told[kind] += 1
        if told[kind] <= MOST_ALIKE or counts[kind] == MOST_ALIKE + 1:
            yield problem
        elif told[kind] == MOST_ALIKE + 1:
            message = f"{problem.message}, as above, {counts[kind] - MOST_ALIKE:,} more times from here on"
            mend = problem.mend if len(mends[kind]) == 1 else "mend those above, and build again"
            yield replace(problem, value="", message=message, mend=mend)


def _kind(problem: Problem) -> _Kind:
    field, message = _NUMBER.sub("0", problem.field), _NUMBER.sub("0", problem.message)
    return _Kind(problem.file, problem.severity, field, message)
