"""The figures of a chart from a CSV file beside its own (RFC 4180): the first line has the headings."""

import csv
from collections.abc import Sequence
from io import StringIO

from ..records import Problem, find_stray
from ..records.written import WrittenNumber
from .bounds import NUMBER, sign_of
from .figures import MOST_ROWS, Row

_FORMULA = ("=", "+", "-", "@", "\t")
"""What text begins with that a program for tables computes."""
Rows = tuple[list[Row], list[Problem]]


def csv_rows(text: str, columns: Sequence[str], file: str) -> Rows:
    """Return the rows of a file, and what is wrong with it."""
    reader = csv.reader(StringIO(text), strict=True)
    stray = find_stray(text)
    if stray:
        line = text.count("\n", 0, stray.place) + 1
        return [], [Problem(file, line, "", stray.code, stray.message, stray.mend)]
    rows: list[Row] = []
    try:
        headings = next(reader, [])
        if [cell.strip() for cell in headings] != list(columns):
            return [], [_heading_problem(headings, columns, file)]
        for cells in reader:
            if len(rows) > MOST_ROWS:
                break
            if any(cell.strip() for cell in cells):
                first, *rest = cells
                rows.append(Row(" ".join(first.split()), tuple(map(_cell, rest)), reader.line_num))
    except csv.Error as error:
        mend = 'correct the line: cells are parted by commas, text that holds one stands in "quotes"'
        return [], [Problem(file, reader.line_num, "", "", f"is no CSV ({error})", mend)]
    return rows, []


def _heading_problem(headings: Sequence[str], columns: Sequence[str], file: str) -> Problem:
    """Say how the first line has to be, to those above all whose tables part cells by semicolons."""
    out = StringIO()
    csv.writer(out, lineterminator="").writerow(columns)
    mend = f"write {out.getvalue()}, or change 'columns'"
    if len(headings) == 1 and any(sign in headings[0] for sign in ";\t"):
        mend = "part cells by commas, and write a point before decimals"
    return Problem(file, 1, "", ",".join(headings)[:80], "is not what 'columns' says", mend)


def _cell(text: str) -> float | str | None:
    """Read a number as YAML does; nothing is a gap."""
    text = text.strip()
    if not text:
        return None
    if not NUMBER.fullmatch(text):
        return text
    return WrittenNumber.read(text) if "." in text else int(text)


def written_csv(columns: Sequence[str], rows: Sequence[Row]) -> str:
    """Write figures as CSV: read back, they are the same."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(map(_plain, columns))
    for row in rows:
        writer.writerow([_plain(row.label), *map(_written, row.cells)])
    return out.getvalue()


def _written(cell: float | str | None) -> str:
    if isinstance(cell, WrittenNumber):
        return f"{sign_of(cell)}{cell.written}"
    return _plain(cell) if isinstance(cell, str) else "" if cell is None else str(cell)


def _plain(text: str) -> str:
    """Keep a program for tables from reading text as a formula, which could ask for an address."""
    return f"'{text}" if text.startswith(_FORMULA) and not NUMBER.fullmatch(text) else text
