"""The text of a Markdown file: bytes of whatever origin to lines that every later step counts alike."""

from dataclasses import dataclass

from ..records import Problem, find_open_isolate, find_stray, mend_in, merge_problem, without_strays

_OTHERS = {
    b"PK\x03\x04": "a document of a word processor",
    b"{\\rtf": "a document of a word processor",
    b"%PDF-": "a PDF",
    b"\xd0\xcf\x11\xe0": "a document of an old word processor",
}
"""Files of other programs, by their first bytes."""
_IMPORT = "save it as text, or give it to `make import` under the name that it had"


class UnreadableDocumentError(Exception):
    """A file that cannot become a page; ``problem`` says why and where."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


@dataclass(frozen=True, slots=True)
class SourceText:
    """Text with line feeds as its only line ends, and what had to be left out."""

    text: str
    """Without byte order mark and characters that may not stand in text."""
    problems: tuple[Problem, ...]
    """One for the first of these characters, or of isolates that are not closed."""


def decode(data: bytes, *, file: str, max_bytes: int) -> SourceText:
    """Decode UTF-8. Raises :class:`UnreadableDocumentError` for other encodings and for huge files."""
    if len(data) > max_bytes:
        message = f"is larger than {max_bytes:,} bytes"
        raise UnreadableDocumentError(
            Problem(file, None, "", "", message, "split it, or raise MARKDOWN_MAX_BYTES")
        )
    other = next((name for start, name in _OTHERS.items() if data.startswith(start)), None)
    if other:
        raise UnreadableDocumentError(
            Problem(file, 1, "", "", f"is {other}, whatever its name ends in", _IMPORT)
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadableDocumentError(
            Problem(file, line, "", "", "is not UTF-8", "save the file as UTF-8")
        ) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    merged = merge_problem(text, file)
    if merged:
        raise UnreadableDocumentError(merged)
    first = find_stray(text) or find_open_isolate(text)
    if first is None:
        return SourceText(text, ())
    line = text.count("\n", 0, first.place) + 1
    problem = Problem(file, line, "", first.code, first.message, mend_in(text, first))
    return SourceText(without_strays(text), (problem,))
