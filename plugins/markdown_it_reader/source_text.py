"""The text of a Markdown file: bytes of whatever origin to lines that every later step counts alike."""

import re
from dataclasses import dataclass

from ..records import Problem

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
"""Characters that neither HTML nor a feed may hold."""


class UnreadableDocumentError(Exception):
    """A file that cannot become a page; ``problem`` says why and where."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


@dataclass(frozen=True, slots=True)
class SourceText:
    """Text with line feeds as its only line ends, and what had to be left out."""

    text: str
    """Without byte order mark and control characters."""
    problems: tuple[Problem, ...]
    """One for the first control character."""


def decode(data: bytes, *, file: str, max_bytes: int) -> SourceText:
    """Decode UTF-8. Raises :class:`UnreadableDocumentError` for other encodings and for huge files."""
    if len(data) > max_bytes:
        message = f"is larger than {max_bytes:,} bytes"
        raise UnreadableDocumentError(
            Problem(file, None, "", "", message, "split it, or raise MARKDOWN_MAX_BYTES")
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadableDocumentError(
            Problem(file, line, "", "", "is not UTF-8", "save the file as UTF-8")
        ) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return SourceText(_CONTROL.sub("", text), _control_problems(text, file))


def _control_problems(text: str, file: str) -> tuple[Problem, ...]:
    first = _CONTROL.search(text)
    if first is None:
        return ()
    line = text.count("\n", 0, first.start()) + 1
    code = f"U+{ord(first[0]):04X}"
    return (Problem(file, line, "", code, "is a control character", "delete it"),)
