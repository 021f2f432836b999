"""Front matter: the YAML between the first two ``---`` lines of a file."""

import re
from dataclasses import dataclass

from ..records import Located, Problem, YamlError, load_yaml
from .source_text import UnreadableDocumentError

_FENCE = re.compile(r"^---[ \t]*\r?$", re.MULTILINE)
_NEARLY_FENCE = re.compile(r"\s*(?:[-–—―=+_*]\s?)+\s*")
"""What word processors make of three hyphens, and what other tools write in their place."""
_MEND = "begin the file with a line '---', then 'title: …' and so on, then a line '---'"


@dataclass(frozen=True, slots=True)
class SplitText:
    """A file's two halves."""

    front_matter: Located
    """A mapping; each value knows its line in the file."""
    body: str
    """The Markdown below."""
    body_line: int
    """Line of the file on which the body begins, from 1."""


@dataclass(frozen=True, slots=True)
class FencedText:
    """A text cut at its fences, nothing of it read."""

    front_matter: str
    """What stands between the two fences."""
    body: str
    """What follows the second."""
    body_line: int
    """Line on which the body begins, from 1."""


def split_fences(text: str) -> FencedText | None:
    r"""Cut a text at the two lines of ``---`` around its front matter; None where one of them is missing.

    The one place that knows what a fence is: blanks may follow it, a byte order mark may stand before it.

    >>> split_fences("--- \ntitle: A\n---\nB").body
    'B'
    """
    opening = _FENCE.match(text, 1 if text.startswith("\ufeff") else 0)
    closing = _FENCE.search(text, opening.end()) if opening else None
    if opening is None or closing is None:
        return None
    front_matter, body = text[opening.end() + 1 : closing.start()], text[closing.end() + 1 :]
    return FencedText(front_matter, body, text.count("\n", 0, closing.end()) + 2)


def split_front_matter(text: str, *, file: str) -> SplitText:
    """Split a file and read its front matter.

    Raises :class:`~.source_text.UnreadableDocumentError` when there is none, or it is not closed, not YAML,
    or not a mapping.
    """
    found = split_fences(text)
    if found is None and _FENCE.match(text):
        raise _unreadable(file, 1, "has front matter that is never closed", "add a line '---' below it")
    if found is None:
        raise _unreadable(file, 1, _without_fence(text), _MEND)
    return SplitText(_load(found.front_matter, file), found.body, found.body_line)


def _without_fence(text: str) -> str:
    """Say why a text has no front matter: often there is one, behind a first line that is no fence."""
    first = text.partition("\n")[0].strip("\ufeff\r")
    if _NEARLY_FENCE.fullmatch(first):
        return f"begins with '{first}', which is not '---', and so has no front matter"
    if not first.strip() and _FENCE.match(text.lstrip("\ufeff \t\r\n")):
        return "begins with an empty line before '---', and so has no front matter"
    return "has no front matter"


def _load(yaml_text: str, file: str) -> Located:
    try:
        located = load_yaml(yaml_text, file=file, first_line=2)
    except YamlError as error:
        raise UnreadableDocumentError(error.problem) from None
    if not isinstance(located.value, dict):
        raise _unreadable(file, 2, "has front matter that is not a mapping", "write 'key: value' lines")
    return located


def _unreadable(file: str, line: int, message: str, mend: str) -> UnreadableDocumentError:
    return UnreadableDocumentError(Problem(file, line, "", "", message, mend))
