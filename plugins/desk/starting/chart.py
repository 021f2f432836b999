"""Start a chart: a draft whose every key stands there, with a comment for what is to be written."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from io import StringIO
from pathlib import Path

import yaml

from ...charts.model import FORMS, ChartRecord
from ...records import YamlError, load_yaml, read_record
from ..calling import said
from ..writing import WriteRefusedError, content_path, text_before, write_new
from .chart_frames import FRAMES, SPEC, Frame
from .explainer import refuse_unseen, yaml_text

FOLDER = "charts"
_TEMPLATE = """\
# What the figures show, as a sentence: "Trade fell to a third", not "Trade, 2013 to 2018".
title: {title}
# What is measured, where and when.
deck: To be written.
# The picture in words, with its main numbers, for those who do not see it.
alt: To be written.
# Ids from content/sources.yaml, at least one.
sources: [{source}]
# To which day the figures are known (EDTF).
# as_of: '2017-05'
# What a reader has to know of them; it may cite: [@{source}].
# note: …
{form}columns: {columns}
# '>20' is more than 20, '<20' less, '~20' about; {gap} where no figure is known.
{figures}{keys}# A draft is shown nowhere. Remove this line, then draw the chart with `make charts`:
status: draft
"""
_UNIT = "# What the numbers count, such as 'million dollars'.\n# unit: …\n"
_KINDS = ", ".join((*FORMS, "spec"))


def start_chart(
    root: Path, chart_id: str, *, kind: str, title: str = "", source: str = "", has_csv: bool = False
) -> tuple[Path, ...]:
    """Write ``content/charts/<id>.yaml``, and its CSV file if one is wanted; return what was written.

    A CSV file that is there already stays, and its first line gives the columns. Raises
    :class:`WriteRefusedError` for a chart that is there already, and for a form that is none.
    """
    refuse_unseen(title)
    frame = FRAMES.get(kind)
    if frame is None:
        raise WriteRefusedError(f"'{kind}' is no form of charts; write {said('--kind')} as one of {_KINDS}")
    path = content_path(root, FOLDER, chart_id).with_suffix(".yaml")
    rows = path.with_suffix(".csv") if has_csv else None
    if rows and rows.exists():
        frame = replace(frame, columns=_columns_of(rows))
    text = _filled(frame, kind, title or "To be written.", source or "some-source", rows)
    _refuse_unreadable(text, f"content/{FOLDER}/{path.name}")
    write_new(path, text, mend="give another id")
    if rows and not rows.exists():
        write_new(rows, "".join(_csv_lines(frame)))
        return path, rows
    return (path,)


def _filled(frame: Frame, kind: str, title: str, source: str, rows: Path | None) -> str:
    forms: Mapping[str, str] = {str(form): words for form, words in FORMS.items()}
    form = f"{_UNIT}# {kind}: {forms[kind]}.\nkind: {kind}\n" if kind in forms else SPEC
    figures = f"csv: {rows.name}\n" if rows else "".join(_yaml_lines(frame))
    return _TEMPLATE.format(
        title=yaml_text(title),
        source=yaml_text(source),
        form=form,
        columns=yaml.safe_dump(
            [*frame.columns], default_flow_style=True, allow_unicode=True, width=100_000
        ).strip(),
        gap="an empty cell" if rows else "null",
        figures=figures,
        keys="".join(f"{line}\n" for line in frame.keys),
    )


def _yaml_lines(frame: Frame) -> Iterator[str]:
    yield "data:\n"
    for row in frame.rows:
        yield f"- [{', '.join(_cell(cell) for cell in row)}]\n"


def _csv_lines(frame: Frame) -> Iterator[str]:
    for row in (frame.columns, *frame.rows):
        yield f"{','.join(row)}\n"


def _listed(words: Sequence[str]) -> str:
    """Write words within brackets, in quotes where they would be read otherwise."""
    dumped = yaml.safe_dump([*words], default_flow_style=True, allow_unicode=True, width=100_000)
    return dumped.strip()


def _cell(text: str) -> str:
    """Write a cell within brackets: a gap is null, and a sign that YAML knows stands in quotes."""
    return f"'{text}'" if text[:1] in {"<", ">"} else text or "null"


def _columns_of(path: Path) -> tuple[str, ...]:
    """Return the headings of a CSV file."""
    file = f"content/{FOLDER}/{path.name}"
    found = next(csv.reader(StringIO(text_before(path, file))), [])
    columns = tuple(" ".join(cell.split()) for cell in found)
    if len(columns) < 2 or not all(columns):
        raise WriteRefusedError(
            f"the first line of {file} has no headings; write one for each column, parted by commas"
        )
    return columns


def _refuse_unreadable(text: str, file: str) -> None:
    """Read it as the build will: what it would refuse is not written."""
    try:
        record = read_record(ChartRecord, load_yaml(text, file=file))
    except YamlError as error:
        raise WriteRefusedError(str(error.problem)) from None
    if isinstance(record, list):
        raise WriteRefusedError(str(record[0]))
