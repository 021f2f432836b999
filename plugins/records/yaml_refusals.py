"""What YAML can do and data here may not: anchors, aliases, tags, great depth, characters that do harm.

Anchors and aliases are how small files become huge; tags make of a value what its field does not expect.
"""

import re
from typing import NoReturn

import yaml

from .character_references import find_stray_reference
from .characters import Stray, find_open_isolate, find_stray, mend_in
from .problem import Problem
from .yaml_schema import Loader

MAX_DEPTH = 40
_SAFE_OPENINGS = 5_000

_TAG = re.compile(r"(?:^|[\s\[{,])!")
"""Where a tag may begin; prose has its exclamation marks elsewhere."""
_OPENING = (
    yaml.BlockMappingStartToken,
    yaml.BlockSequenceStartToken,
    yaml.FlowMappingStartToken,
    yaml.FlowSequenceStartToken,
)
_CLOSING = (yaml.BlockEndToken, yaml.FlowMappingEndToken, yaml.FlowSequenceEndToken)


class YamlError(Exception):
    """A file that is not the YAML it should be; ``problem`` says what and where."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def refuse_characters(text: str, file: str, first_line: int) -> None:
    """Raise :class:`YamlError` for a character that may not stand in a file, comments included."""
    stray = find_stray(text, is_file=True)
    if stray:
        line = text.count("\n", 0, stray.place) + first_line
        raise YamlError(Problem(file, line, "", stray.code, stray.message, mend_in(text, stray)))


def refuse_value(value: str, field: str, file: str, line: int) -> None:
    """Raise :class:`YamlError` for a value with such a character by way of an escape, or an open isolate.

    A character reference is one as well: in Markdown it becomes what it names.
    """
    stray: Stray | None = find_stray(value) or find_open_isolate(value) or find_stray_reference(value)
    if stray:
        raise YamlError(Problem(file, line, field, stray.code, stray.message, stray.mend))


def refuse_constructs(text: str, file: str, first_line: int) -> None:
    """Raise :class:`YamlError` for tags, anchors, aliases and great depth.

    It looks at tokens, before anything is built: libyaml's composer overflows the stack on very deep input.
    """
    if not _is_suspicious(text):
        return
    depth = 0
    for token in yaml.scan(text, Loader=Loader):
        line = token.start_mark.line + first_line
        depth += isinstance(token, _OPENING) - isinstance(token, _CLOSING)
        if depth > MAX_DEPTH:
            refuse_depth(file, line)
        if isinstance(token, (yaml.AnchorToken, yaml.AliasToken)):
            mend = "write the value out, or quote it"
            raise YamlError(Problem(file, line, "", str(token.value), "is a YAML anchor or alias", mend))
        if isinstance(token, yaml.TagToken):
            mend = "leave it out, or put the value in quotes"
            raise YamlError(Problem(file, line, "", _written_tag(token), "is a YAML tag", mend))


def refuse_depth(file: str, line: int) -> NoReturn:
    """Raise :class:`YamlError` for data that nests too deep."""
    message = f"is nested deeper than {MAX_DEPTH} levels"
    raise YamlError(Problem(file, line, "", "", message, "flatten it"))


def _is_suspicious(text: str) -> bool:
    """Whether the text may hold an alias or a tag, or nest very deep."""
    openings = text.count("[") + text.count("{") + text.count("- ") + text.count("? ")
    return "&" in text or "*" in text or openings > _SAFE_OPENINGS or ("!" in text and _has_tag(text))


def _has_tag(text: str) -> bool:
    return _TAG.search(text) is not None


def _written_tag(token: yaml.TagToken) -> str:
    handle, suffix = token.value
    return f"{handle or ''}{suffix}" if handle or suffix == "!" else f"!<{suffix}>"
