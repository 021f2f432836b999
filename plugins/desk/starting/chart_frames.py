"""What a chart of each form begins with: columns and rows to write over, and the keys that it may have."""

from collections.abc import Mapping
from dataclasses import dataclass

from ...charts.model import Form

_COMPARE = "# compare: {value: 300, label: The goal}"
_REMARK = "# annotations: [{at: '2015', text: What happened}]"
_HIGHLIGHT = "# highlight: ['2015']"
_UNCERTAIN = "# uncertainty: [Low, High]    two more columns: between them the figure may lie"


@dataclass(frozen=True, slots=True)
class Frame:
    """The figures of a form, as an example."""

    columns: tuple[str, ...]
    """Headings; the first names the rows."""
    rows: tuple[tuple[str, ...], ...]
    """Cells, as they stand in a file; empty for a gap."""
    keys: tuple[str, ...] = ()
    """Lines with what else the form draws, as comments."""


YEARS = ("2014", "2015", "2016")
_PLACES = ("One", "Another")
FRAMES: Mapping[Form | str, Frame] = {
    "columns": Frame(
        ("Year", "Value"),
        tuple(zip(YEARS, ("210", "", "344"), strict=True)),
        ("# label: all    # each value is written out", _HIGHLIGHT, _COMPARE, _REMARK, _UNCERTAIN),
    ),
    "bars": Frame(
        ("Name", "Value"),
        tuple(zip(_PLACES, ("12", ">9"), strict=True)),
        ("# highlight: [One]", _COMPARE, "# annotations: [{at: One, text: Why}]"),
    ),
    "line": Frame(
        ("Month", "Value"),
        tuple(zip(("2017-01", "2017-02", "2017-03"), ("14", "12", ""), strict=True)),
        (_COMPARE, "# annotations: [{at: 2017-02, text: What happened}]", _UNCERTAIN),
    ),
    "range": Frame(
        ("Who says so", "Least", "Most"),
        (("One", "50", "280"), ("Another", ">50", ""), ("A third", "", "<90")),
        ("# highlight: [One]", "# A third column between the two is the best estimate."),
    ),
    "dots": Frame(
        ("Name", "One count", "Another"),
        (("One", "6.1", "5.8"), ("Another", "0.8", "1.4")),
        ("# highlight: [One]", "# axis: [0, 10]"),
    ),
    "slope": Frame(
        ("Name", "2012", "2018"), (("One", "4.7", "5.2"), ("Another", "3", "1")), ("# highlight: [One]",)
    ),
    "waffle": Frame(
        ("Part", "Share"),
        (("One", "90"), ("Another", "10")),
        ("# square: 1    # what one square stands for",),
    ),
    "table-bars": Frame(
        ("Name", "Area", "People"), (("One", "3184", "6000"), ("Another", "255", "")), ("# highlight: [One]",)
    ),
    "spec": Frame(("Year", "Value"), tuple(zip(YEARS, ("12", "8", "14"), strict=True))),
}
"""By form; ``spec`` for a whole specification."""
SPEC = """\
# Vega-Lite without 'data': the fields are your columns. 'narrow' holds the keys that are others on phones.
spec:
  mark: bar
  encoding:
    x: {field: Year, type: ordinal, title: null}
    y: {field: Value, type: quantitative, title: null}
"""
