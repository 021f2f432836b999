"""Rows of a spreadsheet in TimelineJS's columns, read from CSV; nothing is guessed but the separator."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO

from ...building.problems import has_errors
from ...records import Problem
from .soundness import cleaned, row_problems, unknown_columns, unreadable

SEPARATORS = ",;\t"


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row, its cells trimmed; fields are named as the columns are."""

    number: int
    """As the spreadsheet numbers it: the header is row 1."""
    year: str = ""
    month: str = ""
    day: str = ""
    time: str = ""
    end_year: str = ""
    end_month: str = ""
    end_day: str = ""
    end_time: str = ""
    display_date: str = ""
    headline: str = ""
    text: str = ""
    media: str = ""
    media_credit: str = ""
    media_caption: str = ""
    media_thumbnail: str = ""
    alt_text: str = ""
    type: str = ""
    group: str = ""
    tag: str = ""
    background: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a file holds."""

    file: str
    """Its name, for problems."""
    rows: tuple[SheetRow, ...]
    """Rows with anything in them."""
    problems: tuple[Problem, ...]
    """What is wrong with the file as a whole, or with the form of a row."""


FIELDS = {name.replace("_", " "): name for name in SheetRow.__dataclass_fields__ if name != "number"}
"""Column name, in lower case, to the field that holds it."""


def read_sheet(content: bytes, file: str) -> Sheet:
    """Read a CSV file in UTF-8, separated by commas, semicolons or tabs; bad content is a problem."""
    if fault := unreadable(content, file):
        return Sheet(file, (), (fault,))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message, mend = f"is not UTF-8 (byte {error.start})", "save it as “CSV UTF-8” and import it again"
        return Sheet(file, (), (Problem(file, None, "", "", message, mend),))
    text, dropped = cleaned(text, file)
    records, problems = _read_records(text, file)
    problems += row_problems(records, file) if not problems else ()
    if problems:
        return Sheet(file, (), (*dropped, *problems))
    header, problems = _read_header(records[0], file)
    rows = [] if has_errors(problems) else list(_read_rows(records, header))
    return Sheet(file, tuple(rows), (*dropped, *problems, *_long_rows(records, file)))


def place_of(file: str, row: int) -> str:
    """Name a row as a spreadsheet does: a row can take several lines of the file."""
    return f"{file} row {row}"


def _read_records(text: str, file: str) -> "tuple[list[list[str]], list[Problem]]":
    """Return all rows with the header, as far as they can be read."""
    records: list[list[str]] = []
    try:
        records.extend(csv.reader(StringIO(text, newline=""), delimiter=_separator(text), strict=True))
    except csv.Error as error:
        mend = "export it again as CSV; its first row holds the names of the columns"
        place = place_of(file, len(records) + 1)
        return records, [Problem(place, None, "", "", f"is not readable CSV ({_reason(error)})", mend)]
    return records, []


def _reason(error: csv.Error) -> str:
    is_long = "field limit" in str(error)
    return f"a cell has more than {csv.field_size_limit():,} characters" if is_long else str(error)


def _separator(text: str) -> str:
    """Return what parts the names of the columns; a comma where there is only one."""
    try:
        return (
            csv.Sniffer()
            .sniff(re.split(r"[\r\n]", text.lstrip(), maxsplit=1)[0][:10_000], SEPARATORS)
            .delimiter
        )
    except csv.Error:
        return ","


def _read_header(names: list[str], file: str) -> "tuple[list[str | None], list[Problem]]":
    """Return the field of each column, None for one that is not TimelineJS's, and what is wrong."""
    header = place_of(file, 1)
    folded = [" ".join(name.split()).casefold() for name in names]
    unknown = [name for name, key in zip(names, folded, strict=True) if key and key not in FIELDS]
    problems = list(unknown_columns(unknown, header))
    for needed in ("Year", "Headline"):
        if folded.count(needed.casefold()) != 1:
            mend = "name the columns as TimelineJS's template does: Year, Month, Day, …, Headline, Text, …"
            problems.append(Problem(header, None, needed, "", "must stand there once", mend))
    return [FIELDS.get(key) for key in folded], problems


def _read_rows(records: list[list[str]], header: list[str | None]) -> Iterator[SheetRow]:
    for number, cells in enumerate(records[1:], start=2):
        named = {
            field: cell.strip() for field, cell in zip(header, cells, strict=False) if field and cell.strip()
        }
        if named:
            yield SheetRow(number, **named)


def _long_rows(records: list[list[str]], file: str) -> Iterator[Problem]:
    for number, cells in enumerate(records[1:], start=2):
        if any(cell.strip() for cell in cells[len(records[0]) :]):
            mend = "put quotation marks around cells with a separator in them"
            yield Problem(place_of(file, number), None, "", "", "has more cells than the header", mend)
