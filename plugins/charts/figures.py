"""The figures of a chart: its rows, each cell with the text that it was written as."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..records import Located, Problem, shown_value
from .model import ChartRecord

MOST_ROWS = 400
"""So many rows can be drawn; more is no chart."""
HUGE = 10_000_000
"""From here on nobody reads numbers: they want a larger unit."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of figures."""

    label: str
    """Its first cell, as written."""
    cells: tuple[float | str | None, ...]
    """Its other cells; None where no figure is known."""
    line: int
    """Where it stands in its file."""

    def number(self, place: int) -> float | None:
        """Return a cell as a number; None for a gap."""
        cell = self.cells[place]
        return None if cell is None or isinstance(cell, str) else cell


@dataclass(frozen=True, slots=True)
class Figures:
    """All that a chart draws."""

    columns: tuple[str, ...]
    """Headings; the first is that of the rows' names."""
    rows: tuple[Row, ...]
    """In the file's order."""

    @property
    def names(self) -> tuple[str, ...]:
        """What the rows are called."""
        return tuple(row.label for row in self.rows)

    def place(self, column: str) -> int:
        """Return where a column stands among the cells of a row."""
        return self.columns.index(column) - 1

    def numbers(self, place: int) -> Iterator[float]:
        """Yield the numbers of a column, gaps left out."""
        return (found for row in self.rows if (found := row.number(place)) is not None)


def rows_of(record: ChartRecord, located: Located) -> list[Row]:
    """Return the rows that stand in a chart's own file."""
    rows = []
    for index, (first, *rest) in enumerate(record.data):
        line = located.line_of(("data", index)) or 1
        rows.append(Row("" if first is None else shown_value(first), tuple(rest), line))
    return rows


def figure_problems(rows: Sequence[Row], record: ChartRecord, file: str) -> Iterator[Problem]:
    """Yield what keeps rows from being drawn."""
    if not rows or len(rows) > MOST_ROWS:
        message = "has no rows" if not rows else f"has more than {MOST_ROWS} rows"
        yield Problem(file, 1, "data", "", message, f"write 1 to {MOST_ROWS} rows")
        return
    if all(cell is None for row in rows for cell in row.cells):
        yield Problem(file, rows[0].line, "data", "", "holds no number", "write one in a cell, at least")
    seen: dict[str, int] = {}
    for row in rows:
        yield from _row_problems(row, record, file)
        if row.label in seen and record.kind:
            mend = "give each row a name of its own"
            yield Problem(
                file, row.line, "data", row.label, f"names the row of line {seen[row.label]}, too", mend
            )
        seen.setdefault(row.label, row.line)


def _row_problems(row: Row, record: ChartRecord, file: str) -> Iterator[Problem]:
    width, wanted = len(row.cells) + 1, len(record.columns)
    if width != wanted:
        message = f"has {width} cells where 'columns' has {wanted}"
        yield Problem(file, row.line, "data", row.label, message, "write null where no figure is known")
        return
    if not row.label.strip():
        yield Problem(file, row.line, "data", "", "has no name", "write one into its first cell")
    for column, cell in zip(record.columns[1:], row.cells, strict=True):
        if isinstance(cell, bool) or (isinstance(cell, str) and record.kind):
            mend = "write digits, a point before decimals, null for a gap; '>20' is more than 20"
            yield Problem(file, row.line, f"data.{column}", shown_value(cell), "is not a number", mend)
        elif isinstance(cell, int | float) and abs(cell) >= HUGE and record.kind:
            mend = "write thousands, millions or billions, and say so in 'unit'"
            value = shown_value(cell)
            yield Problem(file, row.line, f"data.{column}", value, "is too long to be read", mend, "warning")
