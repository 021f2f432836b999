"""What is refused or told of a chart's file, at which line, and how it is mended."""

import re
from pathlib import Path

import pytest

from plugins.charts.csv_rows import csv_rows, written_csv
from plugins.charts.figures import Row
from plugins.charts.model import FORMS

FAULTS = {
    "no source": ("sources: []\nkind: bars\ncolumns: [A, B]\ndata: [[a, 1]]", 4, "stands twice"),
    "neither form nor specification": ("columns: [A, B]\ndata: [[a, 1]]", 1, "write one of columns, bars"),
    "rows and a file": ("kind: bars\ncolumns: [A, B]\ndata: [[a, 1]]\ncsv: harbor.csv", 6, "'csv'"),
    "rows of unequal length": (
        "kind: bars\ncolumns: [A, B]\ndata:\n- [a, 1]\n- [b, 1, 2]", 8, "has 3 cells where 'columns' has 2",
    ),
    "text for a number": ("kind: bars\ncolumns: [A, B]\ndata:\n- [a, '1,200']", 7, "is not a number"),
    "not a number": ("kind: bars\ncolumns: [A, B]\ndata:\n- [a, NaN]", 7, "is not a number"),
    "a row twice": ("kind: bars\ncolumns: [A, B]\ndata:\n- [a, 1]\n- [a, 2]", 8, "names the row of line 7"),
    "a number nobody reads": ("kind: bars\ncolumns: [A, B]\ndata:\n- [a, 12345678901]", 7, "write thousands"),
    "nothing but gaps": ("kind: bars\ncolumns: [A, B]\ndata:\n- [a, null]", 7, "holds no number"),
    "an axis that leaves zero out": (
        "kind: columns\naxis: [5, 20]\ncolumns: [A, B]\ndata: [[a, 10]]", 5, "leaves zero out",
    ),
    "an axis that cuts off": ("kind: line\naxis: [5, 20]\ncolumns: [A, B]\ndata: [[1, 30]]", 5, "cuts some"),
    "too many colors": (
        f"kind: waffle\ncolumns: [A, B]\ndata: {[[f'r{n}', 1] for n in range(9)]}", 6, "9 parts, more colors",
    ),
    "a row that is not there": ("kind: bars\nlabel: [b]\ncolumns: [A, B]\ndata: [[a, 1]]", 5, "is no row"),
    "a range the wrong way round": (
        "kind: range\ncolumns: [A, L, H]\ndata:\n- [a, 2, 1]", 7, "wrong way round",
    ),
    "an address in a specification": (
        "columns: [A, B]\ndata: [[a, 1]]\nspec:\n  mark: bar\n  data: {url: 'https://x.org'}", 8,
        "is refused",
    ),
    "an image in a specification": (
        "columns: [A, B]\ndata: [[a, 1]]\nspec:\n  mark: {type: image}", 7, "'image' draws",
    ),
    "a loader in an expression": (
        "columns: [A, B]\ndata: [[a, 1]]\nspec:\n  mark: bar\n  transform: [{calculate: 'fetch(1)', as: x}]",
        8, "something of elsewhere",
    ),
    "a link of a mark": (
        "columns: [A, B]\ndata: [[a, 1]]\nspec:\n  mark: bar\n  encoding: {href: {field: A}}",
        8, "leads nowhere",
    ),
    "two scales": (
        "columns: [A, B]\ndata: [[a, 1]]\nspec:\n  layer: []\n  resolve: {scale: {y: independent}}",
        8, "two scales",
    ),
    "a character by its number": (
        "columns: [A, B]\ndata: [[a, 1]]\nspec:\n  mark: bar\n  title: 'a\\u0000'", 8, "by its number",
    ),
    "a column that is not there": (
        "columns: [A, B]\ndata: [[a, 1]]\nspec:\n  mark: bar\n  encoding: {x: {field: Bb}}", 8,
        "is no column",
    ),
    "a key that a form does not draw": (
        "kind: slope\ncompare: {value: 1, label: x}\ncolumns: [A, B, C]\ndata: [[a, 1, 2]]", 5,
        "is not drawn by",
    ),
    "parts that are not a whole": (
        "kind: waffle\nunit: percent\ncolumns: [A, B]\ndata: [[a, 40], [b, 50]]", 7, "'90' is what the parts",
    ),
    "bars that would point both ways": (
        "kind: table-bars\ncolumns: [A, B]\ndata: [[a, -1]]", 6, "holds less than nothing",
    ),
    "more rows than anyone reads": (
        f"kind: bars\ncolumns: [A, B]\ndata: {[[f'r{n}', n] for n in range(99)]}", 6, "has 99 rows",
    ),
    "bars that begin where their layers say": (
        "columns: [A, B]\ndata: [[a, 1]]\nspec:\n  encoding:\n    y: {field: B, scale: {type: log}}\n"
        "  layer: [{mark: bar}]", 8, "elsewhere than at zero",
    ),
    "more bins than anyone sees": (
        "columns: [A, B]\ndata: [[a, 1], [b, 9]]\nspec:\n  mark: bar\n"
        "  encoding: {x: {field: B, bin: {maxbins: 1e9}}}",
        8, "'1e9' is more than anyone sees",
    ),
    "bins of next to nothing": (
        "columns: [A, B]\ndata: [[a, 1], [b, 9]]\nspec:\n  mark: bar\n"
        "  encoding: {x: {field: B, bin: {step: 0.0000001}}}",
        8, "makes more bins",
    ),
    "a density in endless steps": (
        "columns: [A, B]\ndata: [[a, 1], [b, 9]]\nspec:\n  mark: bar\n"
        "  transform: [{density: B, steps: 1000000}]",
        8, "is more than anyone sees",
    ),
    "values that are made without end": (
        "columns: [A, B]\ndata: [[a, 1], [b, 9]]\nspec:\n  mark: bar\n"
        "  transform: [{impute: B, key: A, keyvals: {stop: 1000000}}]",
        8, "makes more than 1000 values",
    ),
    "values without end": (
        "columns: [A, B]\ndata: [[a, 1]]\nspec:\n  mark: bar\n"
        f"  encoding: {{x: {{field: B, axis: {{values: {list(range(2000))}}}}}}}",
        8, "holds 2000 values",
    ),
    "marks that all say the same": (
        "columns: [A, B]\ndata: [[a, 1]]\nspec:\n  mark: bar\n  encoding: {description: {value: x}}", 8,
        "from whoever points",
    ),
    "marks that say nothing": (
        "columns: [A, B]\ndata: [[a, 1]]\nspec:\n  mark: {type: bar, aria: false}", 7, "from whoever points",
    ),
    "bars that begin elsewhere": (
        "columns: [A, B]\ndata: [[a, 1]]\nspec:\n  mark: bar\n"
        "  encoding: {y: {field: B, scale: {zero: false}}}", 8, "elsewhere than at zero",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "line", "words"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_at_its_line_with_its_mend(chart_of, text, line, words):
    _, problems = chart_of(text)
    assert any(words in str(one) and one.line == line and one.mend for one in problems), list(
        map(str, problems)
    )


def test_figures_may_stand_in_a_file_beside_and_come_back_as_they_were(chart_of):
    text = 'Port,Ships\r\n"Mole, old",3.10\r\nNew,\r\nWest,-4\r\nEast,>20.50\r\n'
    chart, problems = chart_of("kind: bars\ncolumns: [Port, Ships]\ncsv: harbor.csv", csv=text)
    assert problems == []
    assert [row.cells for row in chart.figures.rows] == [(3.1,), (None,), (-4,), (20.5,)]
    assert written_csv(chart.figures.columns, chart.figures.rows) == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A,C\na,1\n", "is not what 'columns' says"),
        ("A;B\na;1,5\n", "part cells by commas"),
        ('A,B\na,"1\n', "is no CSV"),
        ("A,B\na\0,1\n", "control character"),
        ("A,B\na,1e5\n", ""),
    ],
)
def test_a_file_of_figures_is_read_strictly(text, words):
    rows, problems = csv_rows(text, ("A", "B"), "content/charts/harbor.csv")
    assert (words in str(problems[0])) if words else rows[0].cells == ("1e5",)


def test_text_that_a_table_would_compute_is_given_out_as_text_and_numbers_as_numbers():
    rows = [Row('=HYPERLINK("http://x.org")', (-3, "@SUM(A1)"), 1), Row("-7", (None, "+1"), 2)]
    assert written_csv(("A", "+B", "C"), rows).splitlines() == [
        "A,'+B,C", "\"'=HYPERLINK(\"\"http://x.org\"\")\",-3,'@SUM(A1)", "-7,,'+1",
    ]  # fmt: skip


PAGE = Path(__file__).parent.parent.parent / "docs" / "charts.md"
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("number", range(len(EXAMPLES)))
def test_each_example_of_the_page_is_sound_and_there_is_one_of_each_form(chart_of, number):
    text = re.sub(r"^(?:title|alt|sources): .*\n", "", EXAMPLES[number], flags=re.MULTILINE)
    chart, problems = chart_of(text)
    assert chart is not None
    assert problems == []
    assert {found for one in EXAMPLES for found in re.findall(r"^kind: (\S+)", one, re.MULTILINE)} == set(
        FORMS
    )
