"""The figures of a chart from a CSV file beside its own (RFC 4180): the first line has the headings."""

import csv
import re
from collections.abc import Sequence
from io import StringIO

from ..records import Problem
from ..records.written import WrittenNumber
from .figures import Row

_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,17})(?:\.\d{1,30})?", re.ASCII)
Rows = tuple[list[Row], list[Problem]]


def csv_rows(text: str, columns: Sequence[str], file: str) -> Rows:
    """Return the rows of a file, and what is wrong with it."""
    reader = csv.reader(StringIO(text), strict=True)
    rows: list[Row] = []
    try:
        headings = [cell.strip() for cell in next(reader, [])]
        if headings != list(columns):
            mend = f"write {','.join(columns)}, or change 'columns'"
            return [], [Problem(file, 1, "", ",".join(headings), "is not what 'columns' says", mend)]
        for cells in reader:
            if cells:
                first, *rest = cells
                rows.append(Row(first.strip(), tuple(map(_cell, rest)), reader.line_num))
    except csv.Error as error:
        return [], [Problem(file, reader.line_num, "", "", f"is no CSV ({error})", "correct the line")]
    return rows, []


def _cell(text: str) -> float | str | None:
    """Read a number as YAML does; nothing is a gap."""
    text = text.strip()
    if not text:
        return None
    if not _NUMBER.fullmatch(text):
        return text
    return WrittenNumber.read(text) if "." in text else int(text)


def written_csv(columns: Sequence[str], rows: Sequence[Row]) -> str:
    """Write figures as CSV: read back, they are the same."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([row.label, *map(_written, row.cells)])
    return out.getvalue()


def _written(cell: float | str | None) -> str:
    if isinstance(cell, WrittenNumber):
        return cell.written
    return "" if cell is None else str(cell)
