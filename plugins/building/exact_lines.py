"""A problem of an entry in a data file is told on the line of the field, or of the word in it, that is wrong.

What is read of such a file keeps one line for each entry; only a problem asks for more.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..records import Located, Problem, YamlError, load_yaml_file

_Path = tuple[str | int, ...]


def on_exact_lines(problems: Iterable[Problem], root: Path) -> Iterator[Problem]:
    """Yield the problems of a project, those of entries with the line of what they name."""
    read: dict[str, _Entries] = {}
    for problem in problems:
        if problem.line and problem.field and problem.file.endswith(".yaml"):
            if problem.file not in read:
                read[problem.file] = _Entries(_located(root / problem.file, problem.file))
            yield replace(problem, line=read[problem.file].line_of(problem))
        else:
            yield problem


def _located(path: Path, file: str) -> Located:
    try:
        return load_yaml_file(path, file=file)
    except YamlError:
        return Located(None, file, {})


class _Entries:
    """The entries of a file by the line on which each begins."""

    def __init__(self, located: Located) -> None:
        self._located = located
        self._by_line = {line: path for path, line in located.lines.items() if _is_entry(path)}

    def line_of(self, problem: Problem) -> int | None:
        """Return the line of the field that a problem names; its own where that is no field of an entry."""
        entry = self._by_line.get(problem.line or 0)
        steps = problem.field.partition(":")[0].split(".")
        if entry is None:
            return problem.line
        field: _Path = (*entry, *(int(step) if step.isdecimal() else step for step in steps))
        line = self._located.lines.get(self._word(field, problem.value))
        return line or self._line_of_words(entry, problem.value) or problem.line

    def _line_of_words(self, entry: _Path, words: str) -> int | None:
        """Return the line of the first text of an entry that has some words; None where none has."""
        for path, line in self._located.lines.items() if words else ():
            text = self._at(path) if path[: len(entry)] == entry else None
            if isinstance(text, str) and words in text:
                return line
        return None

    def _word(self, field: _Path, value: str) -> _Path:
        """Return the place of a word in a list, or the field's own."""
        found = self._at(field)
        return (*field, found.index(value)) if isinstance(found, list) and value in found else field

    def _at(self, path: _Path) -> Any:  # noqa: ANN401 - what YAML holds
        found: Any = self._located.value
        for step in path:
            found = found.get(step) if isinstance(found, dict) else found[step] if _has(found, step) else None
        return found


def _has(found: object, step: str | int) -> bool:
    return isinstance(found, list) and isinstance(step, int) and step < len(found)


def _is_entry(path: _Path) -> bool:
    """Whether a path leads to an entry of a list at the top, or of one under a key there."""
    return len(path) in (1, 2) and isinstance(path[-1], int)
