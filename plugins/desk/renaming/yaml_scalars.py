"""Where the characters of a YAML value stand in the file, however it is quoted, escaped, folded."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

_PROPERTIES = re.compile(r"(?:[!&]\S*\s+)*")
_ESCAPES = {"0": "\0", "a": "\a", "b": "\b", "t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r",
            "e": "\x1b", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029", "\n": " "}  # fmt: skip
_UNITS = {
    '"': re.compile(r"\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))|.", re.DOTALL),
    "'": re.compile(r"''|.", re.DOTALL),
}
_CHARACTER = re.compile(r".", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Unit:
    """One character of a value, and where it is written."""

    sign: str
    start: int
    end: int


class UnplacedError(Exception):
    """A value whose characters cannot be found in the file."""


def span_in_file(text: str, node: yaml.ScalarNode, start: int, end: int) -> "tuple[int, int]":
    """Return where the characters ``start`` to ``end`` of a value stand in ``text``; none of them is a blank.

    Blanks are what quoting and folding change; all else stands in the file in the order of the value. Raises
    :class:`UnplacedError` where that is not so.
    """
    units = [unit for unit in _units(text, node) if not unit.sign.isspace()]
    if "".join(unit.sign for unit in units) != "".join(str(node.value).split()):
        raise UnplacedError
    before = len("".join(str(node.value)[:start].split()))
    return units[before].start, units[before + end - start - 1].end


def _units(text: str, node: yaml.ScalarNode) -> Iterator[_Unit]:
    begin, stop = node.start_mark.index, node.end_mark.index
    properties = _PROPERTIES.match(text, begin, stop)
    begin = properties.end() if properties else begin
    style = node.style or ""
    if style in {"|", ">"}:
        begin = text.find("\n", begin, stop) + 1 or stop
    elif style in _UNITS:
        begin, stop = begin + 1, stop - 1
    for match in _UNITS.get(style, _CHARACTER).finditer(text, begin, stop):
        yield _Unit(_decoded(match, style), match.start(), match.end())


def _decoded(match: "re.Match[str]", style: str) -> str:
    if style == '"' and len(match[0]) > 1:
        code = match[1] or match[2] or match[3]
        return chr(int(code, 16)) if code else _ESCAPES.get(match[4], match[4])
    return match[0][0]
