"""Figures as Markdown tables, and a table put into a file."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from benchmarks.measuring.rounds import Row
from benchmarks.measuring.usage import Usage

_HEADINGS = (
    "", "", "wall s", "CPU s", "peak MiB", "wall ÷ Pelican", "CPU ÷ Pelican", "wall ÷ kit", "CPU ÷ kit",
    "HTML files", "marks", "MB",
)  # fmt: skip
_GROWTH_HEADINGS = (
    "texts", "kit: wall s", "CPU ms a text", "peak MiB", "Pelican: wall s", "CPU ms a text", "peak MiB",
    "wall ÷ Pelican", "CPU ÷ Pelican",
)  # fmt: skip
NOTHING = "–"


def build_table(rows: Iterable[Row], pelican: Usage | None, kit: Usage | None) -> str:
    """Return a row for each step, with its ratios to plain Pelican and to the kit's build from nothing."""
    return markdown_table(_HEADINGS, [_cells(row, pelican, kit) for row in rows], words=2)


def _cells(row: Row, pelican: Usage | None, kit: Usage | None) -> list[str]:
    name, usage, output = [row.step.contender, row.step.what], row.usage, row.output
    if usage is None:
        return [*name, "failed", *[NOTHING] * (len(_HEADINGS) - 3)]
    figures = [f"{usage.wall:.2f}", f"{usage.cpu:.2f}", f"{usage.peak:.0f}"]
    written = [NOTHING] * 3
    if output:
        written = [f"{output.pages:,}", f"{output.marks:,}", f"{output.megabytes:.1f}"]
    return [*name, *figures, *_ratios(usage, pelican), *_ratios(usage, kit), *written]


def growth_table(measured: Mapping[int, Sequence[Row]]) -> str:
    """Return a row for each number of pages: the kit and plain Pelican, in all and for a page."""
    rows = [
        [f"{pages:,}", *_growth_cells(kit.usage, pages), *_growth_cells(pelican.usage, pages),
         *(_ratios(kit.usage, pelican.usage) if kit.usage else [NOTHING] * 2)]
        for pages, (kit, pelican) in measured.items()
    ]  # fmt: skip
    return markdown_table(_GROWTH_HEADINGS, rows, words=0)


def _growth_cells(usage: Usage | None, pages: int) -> list[str]:
    if usage is None:
        return ["failed", NOTHING, NOTHING]
    return [f"{usage.wall:.2f}", f"{usage.cpu * 1000 / pages:.1f}", f"{usage.peak:.0f}"]


def _ratios(usage: Usage, other: Usage | None) -> list[str]:
    return [NOTHING] * 2 if other is None else [ratio(usage.wall, other.wall), ratio(usage.cpu, other.cpu)]


def ratio(figure: float, other: float) -> str:
    """Return how many times ``other`` a figure is, in two or three digits."""
    times = figure / other if other else 0.0
    return f"{times:.0f}" if times >= 9.95 else f"{times:.1f}" if times >= 1 else f"{times:.2f}"


def failures(rows: Iterable[Row]) -> str:
    """Return a line for each step that does not count, and why."""
    return "\n".join(f"- {row.step.name}: failed: {row.failure}" for row in rows if row.failure)


def markdown_table(headings: Sequence[str], rows: Iterable[Sequence[str]], *, words: int) -> str:
    """Return a table whose first columns are words, to the left; the others are figures, to the right."""
    cells = [list(headings), *map(list, rows)]
    widths = [max(3, *(len(row[column]) for row in cells)) for column in range(len(headings))]
    rule = ["-" * width if column < words else "-" * (width - 1) + ":" for column, width in enumerate(widths)]
    lines = [_aligned(row, widths, words) for row in cells]
    return "\n".join([lines[0], _line(rule), *lines[1:]])


def _aligned(row: Sequence[str], widths: Sequence[int], words: int) -> str:
    return _line(
        cell.ljust(width) if column < words else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(row, widths, strict=True))
    )


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def write_between(path: Path, name: str, text: str) -> None:
    """Put a text between the comments ``name: begin`` and ``name: end`` of a file that has them."""
    before, begin, rest = path.read_text(encoding="utf-8").partition(f"<!-- {name}: begin -->\n")
    _, end, after = rest.partition(f"<!-- {name}: end -->")
    if not (begin and end):
        raise ValueError(f"{path} has no comments {name}: begin and {name}: end")
    path.write_text(f"{before}{begin}\n{text}\n\n{end}{after}", encoding="utf-8")
