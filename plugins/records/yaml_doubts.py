"""What a plain value of YAML may mean otherwise than its writer thinks: words lost, quotation marks kept."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import yaml

from .problem import Problem

LOST_WORDS = "is all that is read of it, for '#' begins a comment"
LOST_VALUE = "has no value, for '#' begins a comment"
KEPT_MARKS = "stands in typographic quotation marks, which are shown as part of it"

_LOST = re.compile(r"[ \t]+(#[^\s#!].*)")
"""A ``#`` with a word at once behind it; comments have a blank there."""
_WORD_OF_A_LIST = re.compile(r"[a-z0-9.:/~?-]+")
"""What is an id, a kind, a date or a number, and no title."""
_TITLES = frozenset(
    {"claim", "family", "form", "given", "label", "name", "note", "publisher", "title", "value"}
)
"""Keys whose value is words of its own even where it is a single one."""
_OPENING = re.compile("[“„”«‘‚]")
_QUOTED = re.compile("[“„”«‘‚].*[”“»’]", re.DOTALL)
_MOST_WORDS = 8
"""A longer text may be somebody's own words."""
_MOST_SHOWN = 100
"""Characters of a mend that writes a value out."""


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
        lost, kept = self._behind(node), _QUOTED.fullmatch(node.value)
        if lost and not _may_be_comment(path, node.value):
            whole = f"{node.value} {lost}".lstrip()
            shown = f': "{whole}"' if len(whole) <= _MOST_SHOWN else ""
            mend = f"put all of it in quotes{shown}; or put a blank behind '#'"
            return self._problem(node, path, LOST_WORDS if node.value else LOST_VALUE, mend)
        if kept and len(node.value.split()) <= _MOST_WORDS:
            mend = f"write straight ones, or '\"{node.value}\"' if they belong to it"
            return self._problem(node, path, KEPT_MARKS, mend)
        return None

    def _problem(
        self, node: yaml.ScalarNode, path: tuple[str | int, ...], message: str, mend: str
    ) -> Problem:
        names = path[1:] if path and isinstance(path[0], int) else path
        field, line = ".".join(map(str, names)), node.start_mark.line + self.first_line
        return Problem(self.file, line, field, node.value, message, mend, "warning")

    def _behind(self, node: yaml.ScalarNode) -> str:
        """Return what follows a value on its line as a comment that may be none."""
        end = node.end_mark
        line = self.lines[end.line] if end.line < len(self.lines) else ""
        found = _LOST.match(line, end.column)
        return found[1].rstrip() if found else ""


def doubts_in(text: str, file: str, first_line: int) -> Doubts | None:
    """Return who looks at the values of a text; None for most texts, which hold nothing to look at."""
    if " #" not in text and "\t#" not in text and not _OPENING.search(text):
        return None
    return Doubts(file, first_line, text.split("\n"))


def is_doubt(problem: Problem) -> bool:
    """Whether a problem is such a doubt: where a value is wrong anyway, it is no news."""
    return problem.message in (LOST_WORDS, LOST_VALUE, KEPT_MARKS)


def _may_be_comment(path: tuple[str | int, ...], value: str) -> bool:
    """Whether what follows a value is no part of it: a remark on a kind, a date, a number."""
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    return key not in _TITLES and _WORD_OF_A_LIST.fullmatch(value) is not None
