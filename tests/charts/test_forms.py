"""Every form draws whatever figures there are within its sheet, each value once for whoever points at it."""

import re

import pytest

from plugins.charts.canvas import SIZE
from plugins.charts.model import FORMS
from plugins.charts.reading import Chart
from plugins.charts.sheet import NARROW
from plugins.charts.specs import WIDTHS, specs_of
from plugins.charts.words import long, wrapped
from plugins.charts.writing import Writer, ticks

WITHOUT_LESS = {"waffle", "table-bars"}
TWO = {"range": "[Name, Least, Most]", "slope": "[Name, 2012, 2018]"}
LONG = "An uncommonly long name of a harbor that nobody has ever heard of before"


def rows(kind, count, name=lambda number: 2000 + number):
    """Yield rows with a gap and, where the form has them, a negative number."""
    for number in range(count):
        low = number * 1.5 - (0 if kind in WITHOUT_LESS else 1)
        second = f", {low + 2}" if kind in TWO else ""
        gap = number == 1 and count > 2 and kind != "waffle"
        yield f"- [{name(number)}, {'null' if gap else low}{', null' if gap and second else second}]"


def written(kind, lines):
    columns = TWO.get(kind, "[Name, Value]")
    return f"kind: {kind}\nunit: ships\ncolumns: {columns}\ndata:\n" + "\n".join(lines)


CASES = {
    "two rows": lambda kind: rows(kind, 2),
    "sixty rows": lambda kind: rows(kind, 8 if kind == "waffle" else 60),
    "long names": lambda kind: rows(kind, 5, lambda number: f"{LONG} {number}"),
    "Japanese names": lambda kind: rows(
        kind, 4, lambda number: f"羅先特別市の港湾の貿易額の合計とその内訳{number}"
    ),
}


def marks(spec):
    return [(layer["mark"], value) for layer in spec["layer"] for value in layer["data"]["values"]]


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("kind", FORMS)
def test_all_that_is_drawn_lies_on_the_sheet_and_every_value_is_said(chart_of, kind, case):
    chart, problems = chart_of(written(kind, CASES[case](kind)))
    assert isinstance(chart, Chart), list(map(str, problems))
    for name, spec in specs_of(chart, "en").items():
        assert spec["width"] == WIDTHS[name]
        for mark, value in marks(spec):
            for key, most in (("x", spec["width"]), ("x2", spec["width"]), ("y", spec["height"])):
                assert -2 <= value.get(key, 0) <= most + 2, (mark, value)
        said = {value["said"] for _, value in marks(spec) if "said" in value}
        for row in chart.figures.rows:
            if kind != "slope" or row.cells[0] is not None:
                assert any(one.startswith(row.label) for one in said) or row.cells == (0,), row


@pytest.mark.parametrize("kind", FORMS)
def test_type_is_large_enough_on_the_narrowest_screen(chart_of, kind):
    chart, _ = chart_of(written(kind, rows(kind, 6)))
    for spec in specs_of(chart, "en").values():
        sizes = {mark["fontSize"] for mark, _ in marks(spec) if mark["type"] == "text"}
        assert sizes == {SIZE}
    assert SIZE * (320 - 36) / NARROW >= 11


def test_numbers_and_months_are_those_of_the_language():
    assert [Writer(lang).number(1234.5) for lang in ("en", "de", "ja")] == ["1,234.5", "1.234,5", "1,234.5"]
    assert [Writer(lang).day("2017-03") for lang in ("en", "de", "ja")] == [
        ("Mar", "2017"), ("Mär", "2017"), ("3月", "2017"),
    ]  # fmt: skip
    assert Writer("en").span(50, None) == "≥ 50"


@pytest.mark.parametrize(("low", "high"), [(0, 1), (-3, 7.5), (0.001, 0.0023), (5e6, 9e6), (0, 0), (-8, -2)])
def test_a_scale_has_few_round_numbers_around_all(low, high):
    found = ticks(low, high)
    assert found[0] <= low <= high <= found[-1]
    assert 2 <= len(found) <= 9


def test_words_break_into_lines_that_fit():
    for text in (LONG, "羅先特別市の港湾の貿易額", "x" * 80):
        assert all(long(line) <= 120 for line in wrapped(text, 120))
        shown = "".join(line.removesuffix("-") for line in wrapped(text, 120))
        assert re.sub(r"\s", "", shown) == re.sub(r"\s", "", text)


KEYS = {
    "kind": ("kind: columns", "kind: line"),
    "label": ("label: all", "label: none"),
    "highlight": ("highlight: ['2001']", ""),
    "compare": ("value: 3", "value: 4"),
    "label of the line": ("label: A line", "label: Another"),
    "annotations": ("at: 2001", "at: 2000"),
    "text of a remark": ("text: Then", "text: Later"),
    "uncertainty": ("uncertainty: [Low, High]", ""),
    "axis": ("axis: [0, 9]", "axis: [0, 12]"),
}
WHOLE = """\
kind: columns
label: all
highlight: ['2001']
compare: {value: 3, label: A line}
annotations: [{at: 2001, text: Then}]
uncertainty: [Low, High]
axis: [0, 9]
columns: [Year, Ships, Low, High]
data: [[2000, 2, 1, 3], [2001, 5, 4, 6], [2002, 7, 7, 8]]
"""


@pytest.mark.parametrize("key", KEYS)
def test_a_key_changes_the_drawing(chart_of, key):
    drawn = []
    for text in (WHOLE, WHOLE.replace(*KEYS[key])):
        chart, problems = chart_of(text)
        assert problems == []
        drawn.append(specs_of(chart, "en"))
    assert drawn[0] != drawn[1]


def test_squares_and_whole_specifications_are_drawn_as_they_say(chart_of):
    text = "kind: waffle\nsquare: {}\ncolumns: [Part, Share]\ndata: [[A, 40], [B, 60]]"
    squares = [len(marks(specs_of(chart_of(text.format(size))[0], "en")["wide"])) for size in (1, 2)]
    assert squares[0] > squares[1] > 50
    chart, _ = chart_of("columns: [A, B]\ndata: [[a, 1]]\nspec: {mark: bar, encoding: {x: {field: B}}}")
    for name, spec in specs_of(chart, "en").items():
        assert spec["data"] == {"values": [{"A": "a", "B": 1}]}
        assert (spec["mark"], spec["width"]) == ("bar", WIDTHS[name])


def test_a_whole_specification_is_another_on_phones_where_it_says_so_and_speaks_the_sites_language(chart_of):
    text = (
        "columns: [A, B]\ndata: [[2014-05, 1000.5]]\nspec:\n  hconcat: [{mark: bar}]\n"
        "narrow:\n  hconcat: null\n  vconcat: [{mark: bar}]"
    )
    found = specs_of(chart_of(text)[0], "de")
    assert "width" not in found["wide"]
    assert "vconcat" not in found["wide"]
    assert (found["narrow"]["vconcat"], "hconcat" in found["narrow"]) == ([{"mark": "bar"}], False)
    locale = found["wide"]["config"]["locale"]
    assert (locale["number"]["decimal"], locale["time"]["months"][4]) == (",", "Mai")
