"""What a spreadsheet's export may hold: sizes that somebody can have written, text that no formula left."""

import re
from collections.abc import Iterator, Sequence

from ...article_import.characters import plain, without_forbidden
from ...records import Problem

MAX_BYTES = 5_000_000
MAX_ROWS = 5_000
MAX_CELL = 10_000
"""Characters."""
MAX_HEADLINE = 500
"""Characters; an event is said in a sentence."""
_TOLD = 10
"""Columns that are named; more are counted."""
_UNREAD = re.compile(r"=\s*[A-Za-z(\d\"+-].*|#(?:REF!|NAME\?|VALUE!|N/A|DIV/0!|NULL!|NUM!|ERROR!)", re.DOTALL)
"""A formula, or what it says when it fails."""
_FOREIGN = (
    (b"PK\x03\x04", "is a workbook; export the sheet as “CSV UTF-8” and import that"),
    (b"\xd0\xcf\x11\xe0", "is a workbook; export the sheet as “CSV UTF-8” and import that"),
    (b"%PDF", "is a PDF; export the sheet as “CSV UTF-8” and import that"),
)


def unreadable(content: bytes, file: str) -> Problem | None:
    """Return what keeps a file from being a sheet of bearable size."""
    for beginning, words in _FOREIGN:
        if content.startswith(beginning):
            message, _, mend = words.partition("; ")
            return Problem(file, None, "", "", message, mend)
    if not content.removeprefix(b"\xef\xbb\xbf").strip():
        return Problem(file, None, "", "", "is empty", "export the sheet again as “CSV UTF-8”")
    if len(content) > MAX_BYTES:
        return Problem(file, None, "", "", f"is larger than {MAX_BYTES:,} bytes", "import it in parts")
    return None


def cleaned(text: str, file: str) -> "tuple[str, list[Problem]]":
    """Return the text without characters that no content may hold, and the warning that says so."""
    found = without_forbidden(text)
    if not found.dropped:
        return found.text, []
    codes = ", ".join(f"U+{ord(sign):04X}" for sign in found.dropped[:5])
    mend = "look at the words around them"
    return found.text, [Problem(file, None, "", codes, "is left out of every cell", mend, "warning")]


def row_problems(records: Sequence[Sequence[str]], file: str) -> Iterator[Problem]:
    """Yield what is wrong with the number of rows, and with cells that nobody wrote."""
    if not any("".join(cells).strip() for cells in records[1:]):
        yield Problem(file, None, "", "", "has no rows under its header", "write a row for each event")
    if len(records) > MAX_ROWS + 1:
        yield Problem(file, None, "", "", f"has more than {MAX_ROWS:,} rows", "import it in parts")
        return
    for number, cells in enumerate(records[1:], start=2):
        for name, cell in zip(records[0], cells, strict=False):
            if fault := _fault(name, cell.strip()):
                message, _, mend = fault.partition("; ")
                yield Problem(f"{file} row {number}", None, plain(name)[:40], cell[:40], message, mend)


def unknown_columns(names: Sequence[str], place: str) -> Iterator[Problem]:
    """Yield a warning for each column that is left out; a flood of them is summed up."""
    message = "is not one of TimelineJS's columns and is left out"
    for name in names[:_TOLD]:
        yield Problem(place, None, "", name[:40], message, "", "warning")
    if len(names) > _TOLD:
        message = f"{len(names) - _TOLD} more columns are none of TimelineJS's and are left out"
        yield Problem(place, None, "", "", message, "", "warning")


def _fault(name: str, cell: str) -> str:
    if _UNREAD.fullmatch(cell):
        return "is a formula, not what it gives; export values, or write them"
    longest = MAX_HEADLINE if name.strip().casefold() == "headline" else MAX_CELL
    return f"is longer than {longest:,} characters; shorten it" if len(cell) > longest else ""
