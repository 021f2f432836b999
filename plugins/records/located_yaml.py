"""YAML whose every value knows its line.

PyYAML parses (libyaml where present); dates stay the text that was written, because EDTF, not Python, decides
what a date is, and only ``true`` and ``false`` are booleans (YAML 1.2), so that ``lang: no`` is Norwegian.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from .problem import Problem
from .yaml_mends import syntax_problem

MAX_CHARACTERS = 5_000_000
MAX_DEPTH = 40
_SAFE_OPENINGS = 5_000

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
"""Characters that YAML may not hold."""

_OPENING = (
    yaml.BlockMappingStartToken,
    yaml.BlockSequenceStartToken,
    yaml.FlowMappingStartToken,
    yaml.FlowSequenceStartToken,
)
_CLOSING = (yaml.BlockEndToken, yaml.FlowMappingEndToken, yaml.FlowSequenceEndToken)

_Path = tuple[str | int, ...]


class YamlError(Exception):
    """A file that is not the YAML it should be; ``problem`` says what and where."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Safe loader with JSON-like scalars only: text, integers, decimals, true, false, null."""


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"^(?:true|false)$", "tf"),
    ("null", r"^(?:null|~|)$", ["n", "~", ""]),
    ("int", r"^-?(?:0|[1-9][0-9]*)$", "-0123456789"),
    ("float", r"^-?(?:0|[1-9][0-9]*)\.[0-9]+$", "-0123456789"),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first))


@dataclass(frozen=True, slots=True)
class Located:
    """Data read from YAML, with the line of each value."""

    value: Any
    """Plain Python data: dict, list, str, int, float, bool, None."""
    file: str
    """Path as problems show it."""
    lines: dict[_Path, int]
    """Line of each value by its path; a mapping's entry has the line of its key."""

    def line_of(self, path: _Path) -> int | None:
        """Return the line of ``path``, or of the nearest value around it that has one."""
        while path not in self.lines and path:
            path = path[:-1]
        return self.lines.get(path)


def load_yaml(text: str, *, file: str, first_line: int = 1) -> Located:
    """Parse ``text``; lines count from ``first_line``. Raises :class:`YamlError`.

    Anchors and aliases are refused: nobody needs them here, and they are how small files become huge.
    """
    if len(text) > MAX_CHARACTERS:
        raise YamlError(
            Problem(file, None, "", "", f"is larger than {MAX_CHARACTERS:,} characters", "split it")
        )
    control = _CONTROL.search(text)
    if control:
        line, code = text.count("\n", 0, control.start()) + first_line, f"U+{ord(control[0]):04X}"
        raise YamlError(Problem(file, line, "", code, "is a control character", "delete it"))
    try:
        if _is_suspicious(text):
            _refuse_aliases_and_depth(text, file, first_line)
        loader = _Loader(text)
        node = loader.get_single_node()
        lines = dict(_lines(node, (), first_line, file)) if node is not None else {}
        value = loader.construct_document(node) if node is not None else None
    except yaml.YAMLError as error:
        raise YamlError(syntax_problem(error, text, file, first_line)) from None
    except (ValueError, RecursionError) as error:
        raise YamlError(
            Problem(file, first_line, "", "", f"is not readable YAML ({error})", "correct it")
        ) from None
    return Located(value, file, lines)


def load_yaml_file(path: Path, *, file: str) -> Located:
    """Read and parse a UTF-8 file. Raises :class:`YamlError` for whatever keeps it from being read."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise YamlError(
            Problem(file, None, "", "", f"is not UTF-8 (byte {error.start})", "save it as UTF-8")
        ) from None
    except OSError as error:
        raise YamlError(
            Problem(
                file,
                None,
                "",
                "",
                f"cannot be read ({error.strerror})",
                "check that it exists and its permissions",
            )
        ) from None
    return load_yaml(text, file=file)


def _is_suspicious(text: str) -> bool:
    """Whether the text may hold an alias, or nest so deep that libyaml's composer overflows the stack."""
    openings = text.count("[") + text.count("{") + text.count("- ") + text.count("? ")
    return "&" in text or "*" in text or openings > _SAFE_OPENINGS


def _refuse_aliases_and_depth(text: str, file: str, first_line: int) -> None:
    """Look at tokens before anything is built: libyaml's composer overflows the stack on very deep input."""
    depth = 0
    for token in yaml.scan(text, Loader=_Loader):
        line = token.start_mark.line + first_line
        depth += isinstance(token, _OPENING) - isinstance(token, _CLOSING)
        if depth > MAX_DEPTH:
            raise YamlError(
                Problem(file, line, "", "", f"is nested deeper than {MAX_DEPTH} levels", "flatten it")
            )
        if isinstance(token, (yaml.AnchorToken, yaml.AliasToken)):
            value = str(token.value)
            raise YamlError(
                Problem(
                    file, line, "", value, "is a YAML anchor or alias", "write the value out, or quote it"
                )
            )


def _lines(node: yaml.Node, path: _Path, first_line: int, file: str) -> Iterator[tuple[_Path, int]]:
    line = node.start_mark.line + first_line
    if len(path) > MAX_DEPTH:
        raise YamlError(
            Problem(file, line, "", "", f"is nested deeper than {MAX_DEPTH} levels", "flatten it")
        )
    yield path, line
    if isinstance(node, yaml.MappingNode):
        yield from _mapping_lines(node, path, first_line, file)
    elif isinstance(node, yaml.SequenceNode):
        for index, child in enumerate(node.value):
            yield from _lines(child, (*path, index), first_line, file)


def _mapping_lines(
    node: yaml.MappingNode, path: _Path, first_line: int, file: str
) -> Iterator[tuple[_Path, int]]:
    seen: set[str] = set()
    for key, child in node.value:
        line = key.start_mark.line + first_line
        if not isinstance(key, yaml.ScalarNode):
            raise YamlError(
                Problem(file, line, "", "", "is a key that is not plain text", "write a simple key")
            )
        name = str(key.value)
        if name in seen:
            raise YamlError(Problem(file, line, name, "", "stands twice", "keep one of the two"))
        seen.add(name)
        yield from _lines(child, (*path, name), first_line, file)
        yield (*path, name), line
