"""Read the charts of a site: ``content/charts/<id>.yaml``, some with a CSV file beside them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..records import Located, Problem, YamlError, is_id, load_yaml_file, read_record
from ..records.located_yaml import read_data_text
from .bounds import with_bounds
from .csv_rows import Rows, csv_rows
from .figures import Figures, figure_problems, rows_of
from .model import ChartRecord
from .refusals import spec_problems
from .soundness import soundness_problems
from .spec_limits import limit_problems
from .spec_soundness import spec_soundness


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart that can be shown."""

    id: str
    """Name of its file without ending."""
    file: str
    """Its file, as problems show it."""
    record: ChartRecord
    """What its file says."""
    figures: Figures
    """What it draws."""
    source_lines: tuple[int, ...]
    """Where its file names each source."""
    note_line: int = 1
    """Where its note stands."""
    spec_line: int = 1
    """Where its specification stands."""


@dataclass(frozen=True, slots=True)
class Charts:
    """All charts of a site."""

    charts: Mapping[str, Chart] = field(default_factory=dict)
    """By id, in order of id."""
    refused: frozenset[str] = frozenset()
    """Ids of files that could not be read: what names them is not at fault."""
    drafts: frozenset[str] = frozenset()
    """Ids of those that are shown nowhere yet."""

    def names(self, chart_id: str) -> bool:
        """Whether there is a chart of that id, readable or not."""
        return chart_id in self.charts or chart_id in self.refused or chart_id in self.drafts


def read_charts(paths: Iterable[Path], folder: str) -> tuple[Charts, list[Problem]]:
    """Read the files of charts; ``folder`` is theirs, as problems show it."""
    charts, problems = dict[str, Chart](), list[Problem]()
    refused, drafts = set[str](), set[str]()
    for path in paths:
        chart, found = read_chart(path, f"{folder}/{path.name}")
        problems += found
        if chart is None:
            refused.add(path.stem)
        elif chart.record.status == "draft":
            drafts.add(chart.id)
        else:
            charts[chart.id] = chart
    return Charts(charts, frozenset(refused), frozenset(drafts)), problems


def read_chart(path: Path, file: str) -> tuple[Chart | None, list[Problem]]:
    """Return the chart of a file, None if it cannot be drawn, and what is wrong with it."""
    if not is_id(path.stem):
        mend = "rename the file: lower-case letters, digits and single hyphens"
        return None, [Problem(file, None, "", path.stem, "is not an id", mend)]
    try:
        located = load_yaml_file(path, file=file)
    except YamlError as error:
        return None, [error.problem]
    record = read_record(ChartRecord, located)
    if isinstance(record, list):
        return None, [*located.doubts, *record]
    rows, problems = _rows(record, located, path)
    rows = list(with_bounds(rows)) if record.kind else rows
    in_file = f"{file.rpartition('/')[0]}/{record.csv}" if record.csv else file
    problems += () if problems else figure_problems(rows, record, in_file)
    if record.spec is not None:
        problems += [*spec_problems(located), *spec_soundness(located, record.columns)]
        problems += limit_problems(located, rows)
    figures = Figures(record.columns, tuple(rows))
    if not _has_errors(problems):
        problems += soundness_problems(record, figures, located)
    problems += located.doubts
    if _has_errors(problems):
        return None, problems
    lines = tuple(_source_lines(record, located))
    note_line, spec_line = (located.line_of((name,)) or 1 for name in ("note", "spec"))
    return Chart(path.stem, file, record, figures, lines, note_line, spec_line), problems


def _rows(record: ChartRecord, located: Located, path: Path) -> Rows:
    if not record.csv:
        return rows_of(record, located), []
    named, file = path.parent / record.csv, f"{located.file.rpartition('/')[0]}/{record.csv}"
    if named.parent != path.parent or named.suffix != ".csv":
        mend = "name a file beside this one that ends in .csv"
        line = located.line_of(("csv",))
        return [], [Problem(located.file, line, "csv", record.csv, "is not a CSV file of this folder", mend)]
    if not named.is_file():
        line, mend = located.line_of(("csv",)), "put it beside this one, or correct the name"
        return [], [Problem(located.file, line, "csv", record.csv, "is no file", mend)]
    try:
        return csv_rows(read_data_text(named, file=file), record.columns, file)
    except YamlError as error:
        return [], [error.problem]


def _has_errors(problems: Iterable[Problem]) -> bool:
    return any(problem.severity == "error" for problem in problems)


def _source_lines(record: ChartRecord, located: Located) -> Iterator[int]:
    for index in range(len(record.sources)):
        yield located.line_of(("sources", index)) or 1
