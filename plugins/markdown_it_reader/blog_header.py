"""The header of a blog's post: ``Title: …`` lines as Python-Markdown's ``meta`` reads them, or YAML.

Keys are in small letters afterwards. A header that is no YAML, though it stands between fences, is read line
by line; a post without one has no metadata, and Pelican says what it misses.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ..records import Located, YamlError, load_yaml
from .front_matter import SplitText, split_fences

_LINE = re.compile(r" {0,3}(?P<key>[A-Za-z0-9_-]+):\s*(?P<value>.*)")
_MORE = re.compile(r"(?: {4,}|\t)(?P<value>.*)")
_BEGIN = re.compile(r"-{3}(?:\s.*)?")
_END = re.compile(r"(?:-{3}|\.{3})(?:\s.*)?")
_LISTS = frozenset({"aliases", "nolink", "previous_ids"})
"""Keys of the kit that hold several words; in a line they stand with commas between them."""
_DATA = frozenset({"autolink", "coordinates", "facts", "names", "original", "related"})
"""Keys of the kit that hold more than words: their line is YAML."""
_ANSWERS = {"no": False, "off": False, "on": True, "yes": True}
"""Words that are no YAML 1.2, and what they mean."""
_FLOWING = frozenset({"definition", "title"})
"""Keys whose further lines go on with the sentence."""


def split_blog_header(text: str, *, file: str) -> SplitText:
    """Split a post and read its header."""
    fenced = split_fences(text)
    value = _yaml(fenced.front_matter, file) if fenced else None
    if fenced and value:
        return SplitText(value, fenced.body, fenced.body_line)
    return _by_lines(text, file)


def _yaml(text: str, file: str) -> Located | None:
    try:
        found = load_yaml(text, file=file, first_line=2)
    except YamlError:
        return None
    if not isinstance(found.value, dict):
        return None
    small = {key.lower() if isinstance(key, str) else str(key): value for key, value in found.value.items()}
    lines = {_lower(path): line for path, line in found.lines.items()}
    return Located(small, file, lines)


def _lower(path: tuple[str | int, ...]) -> tuple[str | int, ...]:
    return (str(path[0]).lower(), *path[1:]) if path else path


def _by_lines(text: str, file: str) -> SplitText:
    """Read lines until a blank one, a fence, or one that is no ``key: value``."""
    lines = text.split("\n")
    start = end = 1 if _BEGIN.fullmatch(lines[0]) else 0
    values: dict[str, list[str]] = {}
    places: dict[tuple[str | int, ...], int] = {(): 1}
    key = ""
    for end, line in enumerate(lines[start:], start):
        found = _LINE.fullmatch(line)
        more = _MORE.fullmatch(line) if key and not found else None
        if not line.strip() or _END.fullmatch(line) or not (found or more):
            break
        if found:
            key = found["key"].lower()
            places.setdefault((key,), end + 1)
        values.setdefault(key, []).append((found or more or {"value": ""})["value"].strip())
    else:
        end = len(lines)
    is_parted = end < len(lines) and bool(values) and not lines[end].strip()
    is_parted = is_parted or (end < len(lines) and bool(_END.fullmatch(lines[end])) and bool(values))
    if not values:
        return SplitText(Located({}, file, places), text, 1)
    first = end + 1 if is_parted else end
    return SplitText(Located(_values(values, file), file, places), "\n".join(lines[first:]), first + 1)


def _values(found: Mapping[str, list[str]], file: str) -> dict[str, Any]:
    return {key: _value(key, lines, file) for key, lines in found.items()}


def _value(key: str, lines: list[str], file: str) -> Any:  # noqa: ANN401 - whatever YAML says
    text = (" " if key in _FLOWING else "\n").join(lines).strip()
    if key in _DATA or (key in _LISTS and text.startswith("[")):
        return _scalar(text, file)
    if key in _LISTS:
        return list(_words(line for part in lines for line in part.split(",")))
    return text if len(lines) == 1 or key in _FLOWING or key == "summary" else lines


def _words(parts: Iterable[str]) -> Iterable[str]:
    return (part.strip() for part in parts if part.strip())


def _scalar(text: str, file: str) -> Any:  # noqa: ANN401 - the same
    if text.lower() in _ANSWERS:
        return _ANSWERS[text.lower()]
    try:
        return load_yaml(text, file=file).value
    except YamlError:
        return text
