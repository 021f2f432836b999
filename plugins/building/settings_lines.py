"""A problem of a setting is told on the line of the project's settings that sets it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from ..records import Problem
from .crashes import SETTINGS_FILE

_NAME = re.compile(r"[A-Z][A-Z0-9_]+")
_SET = re.compile(r"^\s*([A-Z][A-Z0-9_]+)\s*(?::[^=\n]*)?[+|]?=", re.MULTILINE)
_SAID_BY_PELICAN = {
    "You need to specify a path containing the content": (
        "PATH",
        "names no folder",
        "write PATH = 'content'",
    ),
    "Could not find the theme": ("THEME", "names no theme", "take the line out: the kit's theme is 'theme'"),
}
"""What Pelican says of settings without naming them."""
_PLUGIN = re.compile(r"Cannot load plugin `(?P<name>[^`]*)`")


def on_settings_lines(problems: Iterable[Problem], root: Path) -> Iterator[Problem]:
    """Yield the problems of a project, those of settings with the file and the line that set them."""
    lines: dict[str, int] | None = None
    for problem in problems:
        named = problem if problem.file else _named(problem)
        if not named.file and _NAME.fullmatch(named.field):
            lines = settings_lines(root / SETTINGS_FILE) if lines is None else lines
            if named.field in lines:
                named = replace(named, file=SETTINGS_FILE, line=lines[named.field])
        yield named


def _named(problem: Problem) -> Problem:
    """Name the setting that Pelican complains of."""
    if plugin := _PLUGIN.match(problem.message):
        mend = "install it, or take it out"
        return Problem("", None, "PLUGINS", plugin["name"], "cannot be imported", mend)
    for words, (name, message, mend) in _SAID_BY_PELICAN.items():
        if words in problem.message:
            return Problem("", None, name, "", message, mend)
    return problem


def settings_lines(path: Path) -> dict[str, int]:
    """Return the last line on which each name is set: that one holds."""
    try:
        text = path.read_text("utf-8", errors="replace")
    except OSError:
        return {}
    return {found[1]: text.count("\n", 0, found.start(1)) + 1 for found in _SET.finditer(text)}
