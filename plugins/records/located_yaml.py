"""YAML whose every value knows its line."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from .merge_marks import merge_problem
from .problem import Problem
from .yaml_doubts import Doubts, doubts_in
from .yaml_mends import syntax_problem
from .yaml_refusals import (
    MAX_DEPTH,
    YamlError,
    refuse_characters,
    refuse_constructs,
    refuse_depth,
    refuse_value,
)
from .yaml_schema import Loader

MAX_CHARACTERS = 5_000_000

_ESCAPES = ("\\", "&#", "\u2066", "\u2067", "\u2068", "\u2069")
"""By which a value comes to hold what no look at the whole text finds."""

_Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Located:
    """Data read from YAML, with the line of each value."""

    value: Any
    """Plain Python data: dict, list, str, int, float, bool, None."""
    file: str
    """Path as problems show it."""
    lines: dict[_Path, int]
    """Line of each value by its path; a mapping's entry has the line of its key."""
    doubts: tuple[Problem, ...] = ()
    """Warnings of values that may mean otherwise than their writer thinks; for whoever reads the data."""

    def line_of(self, path: _Path) -> int | None:
        """Return the line of ``path``, or of the nearest value around it that has one."""
        while path not in self.lines and path:
            path = path[:-1]
        return self.lines.get(path)


def load_yaml(text: str, *, file: str, first_line: int = 1) -> Located:
    """Parse ``text``; lines count from ``first_line``. Raises :class:`YamlError`."""
    if len(text) > MAX_CHARACTERS:
        raise YamlError(
            Problem(file, None, "", "", f"is larger than {MAX_CHARACTERS:,} characters", "split it")
        )
    refuse_characters(text, file, first_line)
    merged = merge_problem(text, file, first_line)
    if merged:
        raise YamlError(merged)
    try:
        refuse_constructs(text, file, first_line)
        loader = Loader(text)
        node = loader.get_single_node()
        looks_at_values = any(sign in text for sign in _ESCAPES)
        walk = _Walk(file, first_line, looks_at_values, doubts_in(text, file, first_line))
        lines = dict(walk.lines(node, ())) if node is not None else {}
        value = loader.construct_document(node) if node is not None else None
    except yaml.YAMLError as error:
        raise YamlError(syntax_problem(error, text, file, first_line)) from None
    except (ValueError, RecursionError) as error:
        raise YamlError(
            Problem(file, first_line, "", "", f"is not readable YAML ({error})", "correct it")
        ) from None
    return Located(value, file, lines, tuple(walk.doubts))


def load_yaml_file(path: Path, *, file: str) -> Located:
    """Read and parse a UTF-8 file. Raises :class:`YamlError` for whatever keeps it from being read."""
    return load_yaml(read_data_text(path, file=file), file=file)


def read_data_text(path: Path, *, file: str) -> str:
    """Read a UTF-8 file, its lines ended by line feeds. Raises :class:`YamlError` where it cannot be read."""
    try:
        data = path.read_bytes()
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise YamlError(Problem(file, line, "", "", "is not UTF-8", "save the file as UTF-8")) from None
    except OSError as error:
        message, mend = f"cannot be read ({error.strerror})", "check that it exists and its permissions"
        raise YamlError(Problem(file, None, "", "", message, mend)) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


@dataclass(frozen=True, slots=True)
class _Walk:
    """Goes through what was parsed, for lines and for what no value may be."""

    file: str
    """Path as problems show it."""
    first_line: int
    """Line of the file on which the text begins."""
    looks_at_values: bool
    """Whether values may hold characters that the text did not."""
    asks: Doubts | None = None
    """Who looks for doubts; None where there are none."""
    doubts: list[Problem] = field(default_factory=list)
    """What was found on the way."""

    def lines(self, node: yaml.Node, path: _Path) -> Iterator[tuple[_Path, int]]:
        """Yield the line of each value by its path."""
        line = node.start_mark.line + self.first_line
        if len(path) > MAX_DEPTH:
            refuse_depth(self.file, line)
        yield path, line
        if isinstance(node, yaml.MappingNode):
            yield from self._entry_lines(node, path)
        elif isinstance(node, yaml.SequenceNode):
            for index, child in enumerate(node.value):
                yield from self.lines(child, (*path, index))
        else:
            self._look_at(node, path, line)

    def _look_at(self, node: yaml.Node, path: _Path, line: int) -> None:
        if self.looks_at_values:
            refuse_value(node.value, ".".join(map(str, path)), self.file, line)
        doubt = self.asks.of(node, path) if self.asks and isinstance(node, yaml.ScalarNode) else None
        if doubt:
            self.doubts.append(doubt)

    def _entry_lines(self, node: yaml.MappingNode, path: _Path) -> Iterator[tuple[_Path, int]]:
        seen: set[str] = set()
        for key, child in node.value:
            line = key.start_mark.line + self.first_line
            if not isinstance(key, yaml.ScalarNode):
                raise YamlError(
                    Problem(self.file, line, "", "", "is a key that is not plain text", "write a simple key")
                )
            name = str(key.value)
            if name in seen:
                raise YamlError(Problem(self.file, line, name, "", "stands twice", "keep one of the two"))
            seen.add(name)
            if self.looks_at_values:
                refuse_value(name, "", self.file, line)
            yield from self.lines(child, (*path, name))
            yield (*path, name), line
