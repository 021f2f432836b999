"""Tables in plain Markdown."""

from dataclasses import dataclass, field

from markdown_it.token import Token

_LINES = {"align-left": ":--", "align-center": ":-:", "align-right": "--:"}


@dataclass(slots=True)
class TableRows:
    """The rows of a table, the first of which is its head."""

    rows: list[list[str]] = field(default_factory=list)
    """Cells as they are written."""
    lines: list[str] = field(default_factory=list)
    """What stands under each cell of the head."""

    def open_row(self) -> None:
        """Begin a row."""
        self.rows.append([])

    def open_cell(self, token: Token) -> None:
        """Note how a column is aligned."""
        if len(self.rows) == 1:
            classes = str(token.attrs.get("class", "")).split()
            self.lines.append(next((_LINES[name] for name in classes if name in _LINES), "---"))

    def add(self, cell: str) -> None:
        """Put a cell into the row."""
        self.rows[-1].append(cell)

    def written(self) -> str:
        """Return the table."""
        head, *rows = (f"| {' | '.join(row)} |" for row in self.rows)
        return "\n".join([head, f"| {' | '.join(self.lines)} |", *rows])
