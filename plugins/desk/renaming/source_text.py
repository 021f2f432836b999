"""A file's text as parsers read it, line feeds alone and no byte order mark, and where each place was."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace

from .edits import Edit

_LINE_END = re.compile(r"\r\n|\r")


@dataclass(frozen=True, slots=True)
class SourceText:
    """Text to parse, and the way back to the file's own."""

    text: str
    """Without byte order mark; every line ends with a line feed."""
    mark: int
    """Length of the byte order mark: 0 or 1."""
    pairs: tuple[int, ...]
    """Places in ``text`` of line ends that take two characters in the file."""
    line_end: str
    """The file's first line end."""

    def in_file(self, edits: Iterable[Edit]) -> list[Edit]:
        """Return edits of ``text`` as edits of the file."""
        return [
            replace(
                edit,
                start=self._origin(edit.start),
                end=self._origin(edit.end),
                new=edit.new.replace("\n", self.line_end),
            )
            for edit in edits
        ]

    def _origin(self, place: int) -> int:
        return place + self.mark + bisect_left(self.pairs, place)


def source_text(written: str) -> SourceText:
    """Return what a parser reads of a file's text."""
    mark = int(written.startswith("\ufeff"))
    first = re.search(r"\r\n|\r|\n", written)
    ends = [match for match in _LINE_END.finditer(written, mark) if match[0] == "\r\n"]
    pairs = tuple(match.start() - mark - before for before, match in enumerate(ends))
    return SourceText(_LINE_END.sub("\n", written[mark:]), mark, pairs, first[0] if first else "\n")
