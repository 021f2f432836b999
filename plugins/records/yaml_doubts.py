"""What a plain value of YAML may mean otherwise than its writer thinks: words lost, quotation marks kept."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import yaml

from .problem import Problem

LOST_WORDS = "is all that is read of it, for '#' begins a comment"
KEPT_MARKS = "stands in typographic quotation marks, which are shown as part of it"

_LOST = re.compile(r"[ \t]+(#[^\s#!].*?)\s*$")
"""A ``#`` with a word at once behind it; comments have a blank there."""
_WORD_OF_A_LIST = re.compile(r"[a-z0-9.:/~?-]+")
"""What is an id, a kind, a date or a number, and no title."""
_TITLES = frozenset(
    {"claim", "family", "form", "given", "label", "name", "note", "publisher", "title", "value"}
)
"""Keys whose value is words of its own even where it is a single one."""
_QUOTED = re.compile("[“„”«‘‚].*[”“»’]", re.DOTALL)
_MOST_WORDS = 8
"""A longer text may be somebody's own words."""


@dataclass(frozen=True, slots=True)
class Doubts:
    """Looks at the plain values of one text."""

    file: str
    """Path as problems show it."""
    first_line: int
    """Line of the file on which the text begins."""
    lines: Sequence[str]
    """Its lines."""

    def of(self, node: yaml.ScalarNode, path: tuple[str | int, ...]) -> Problem | None:
        """Return what may be wrong with a value; None for one that is in quotes, and for most."""
        if node.style:
            return None
        names = path[1:] if path and isinstance(path[0], int) else path
        field, line = ".".join(map(str, names)), node.start_mark.line + self.first_line
        lost = _LOST.match(self.lines[node.end_mark.line][node.end_mark.column :]) if node.value else None
        if lost and not _may_be_comment(path, node.value, lost[1]):
            mend = f"put all of it in quotes: \"{node.value} {lost[1]}\"; or put a blank behind '#'"
            return Problem(self.file, line, field, node.value, LOST_WORDS, mend, "warning")
        if _QUOTED.fullmatch(node.value) and len(node.value.split()) <= _MOST_WORDS:
            mend = f"write straight ones, or '\"{node.value}\"' if they belong to it"
            return Problem(self.file, line, field, node.value, KEPT_MARKS, mend, "warning")
        return None


def doubts_in(text: str, file: str, first_line: int) -> Doubts | None:
    """Return who looks at the values of a text; None for most texts, which hold nothing to look at."""
    if " #" not in text and "\t#" not in text and not _QUOTED.search(text):
        return None
    return Doubts(file, first_line, text.split("\n"))


def is_doubt(problem: Problem) -> bool:
    """Whether a problem is such a doubt: where a value is wrong anyway, it is no news."""
    return problem.message in (LOST_WORDS, KEPT_MARKS)


def _may_be_comment(path: tuple[str | int, ...], value: str, rest: str) -> bool:
    """Whether what follows a value is no part of it: a remark on a kind, a date, a number."""
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    return key not in _TITLES and _WORD_OF_A_LIST.fullmatch(value) is not None
