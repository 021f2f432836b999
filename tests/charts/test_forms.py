"""Every form draws whatever figures there are within its sheet, each value once for whoever points at it."""

import re

import pytest

from plugins.charts.canvas import SIZE, Mark
from plugins.charts.model import FORMS
from plugins.charts.reading import Chart
from plugins.charts.room import Box, word_box
from plugins.charts.sheet import NARROW, Sheet
from plugins.charts.specs import WIDTHS, specs_of
from plugins.charts.words import long, wrapped
from plugins.charts.writing import Writer, ticks
from plugins.interface import ENGLISH, interface_of
from tests.small_sites import ROOT

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
    for name, spec in specs_of(chart, ENGLISH).items():
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
    for spec in specs_of(chart, ENGLISH).values():
        sizes = {mark["fontSize"] for mark, _ in marks(spec) if mark["type"] == "text"}
        assert sizes == {SIZE}
    assert SIZE * (320 - 36) / NARROW >= 11


def writer(lang, unit=""):
    return Writer(interface_of(lang, ROOT / "theme" / "locale"), unit)


def test_numbers_and_months_are_those_of_the_language():
    assert [writer(lang).number(1234.5) for lang in ("en", "de", "ja")] == ["1,234.5", "1.234,5", "1,234.5"]
    assert [writer(lang).day("2017-03") for lang in ("en", "de", "ja")] == [
        ("Mar", "2017"), ("Mär", "2017"), ("3月", "2017年"),
    ]  # fmt: skip
    assert [writer(lang).name("2017-03-01~") for lang in ("en", "de", "ja", "ko")] == [
        "~1 Mar 2017", "~1. März 2017", "~2017年3月1日", "~2017년 3월 1일",
    ]  # fmt: skip
    assert [writer(lang).day("2017-03-01")[0] for lang in ("zh", "ko")] == ["3月1日", "3월 1일"]
    assert Writer(ENGLISH).span(50, None) == "≥\N{NO-BREAK SPACE}50"


@pytest.mark.parametrize(
    ("lang", "date", "words"),
    [
        ("en", "2017-21", "spring 2017"),
        ("de", "2017-21", "Frühjahr 2017"),
        ("fr", "2017-24", "hiver 2017"),
        ("zh", "199X", "1990年代"),
        ("ko", "2016-05/2024", "2016년 5월~2024년"),
    ],
)
def test_a_season_and_a_decade_are_words_in_a_drawing(lang, date, words):
    assert writer(lang).day(date) == (words, "")
    assert writer(lang).name(date) == words


@pytest.mark.parametrize(
    ("lang", "unit", "words"),
    [
        ("en", "ships", "2000, A: 1,000 ships (900–1,100)"),
        ("de", "Schiffe", "2000, A: 1.000 Schiffe (900–1.100)"),
        ("fr", "navires", "2000, A : 1 000 navires (900–1 100)"),
        ("ko", "척", "2000, A: 1,000척(900–1,100)"),
        ("ja", "隻", "2000、A：1,000隻（900–1,100）"),
        ("zh", "艘", "2000、A：1,000艘（900–1,100）"),
    ],
)
def test_a_value_is_said_with_its_unit_by_the_marks_of_the_language(chart_of, lang, unit, words):
    chart, _ = chart_of(
        "kind: columns\nuncertainty: [Low, High]\nlabel: none\n"
        "columns: [Year, A, Low, High, B]\ndata: [[2000, 1000, 900, 1100, 1]]"
    )
    said = Sheet(chart.record, chart.figures, WIDTHS["wide"], writer(lang, unit)).said
    row = chart.figures.rows[0]
    assert said(row, 0).replace("\u202f", " ").replace("\xa0", " ") == words


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
        drawn.append(specs_of(chart, ENGLISH))
    assert drawn[0] != drawn[1]


def test_squares_and_whole_specifications_are_drawn_as_they_say(chart_of):
    text = "kind: waffle\nsquare: {}\ncolumns: [Part, Share]\ndata: [[A, 40], [B, 60]]"
    squares = [len(marks(specs_of(chart_of(text.format(size))[0], ENGLISH)["wide"])) for size in (1, 2)]
    assert squares[0] > squares[1] > 50
    chart, _ = chart_of("columns: [A, B]\ndata: [[a, 1]]\nspec: {mark: bar, encoding: {x: {field: B}}}")
    for name, spec in specs_of(chart, ENGLISH).items():
        assert spec["data"] == {"values": [{"A": "a", "B": 1}]}
        assert (spec["mark"], spec["width"]) == ("bar", WIDTHS[name])


def test_a_whole_specification_is_another_on_phones_where_it_says_so_and_speaks_the_sites_language(chart_of):
    text = (
        "columns: [A, B]\ndata: [[2014-05, 1000.5]]\nspec:\n  hconcat: [{mark: bar}]\n"
        "narrow:\n  hconcat: null\n  vconcat: [{mark: bar}]"
    )
    found = specs_of(chart_of(text)[0], interface_of("de"))
    assert "width" not in found["wide"]
    assert "vconcat" not in found["wide"]
    assert (found["narrow"]["vconcat"], "hconcat" in found["narrow"]) == ([{"mark": "bar"}], False)
    locale = found["wide"]["config"]["locale"]
    assert (locale["number"]["decimal"], locale["time"]["months"][4]) == (",", "Mai")


def boxes(spec, kind="rect"):
    return [value for mark, value in marks(spec) if mark["type"] == kind and "said" not in value]


@pytest.mark.parametrize("kind", ["columns", "bars", "dots", "range"])
def test_a_figure_that_may_be_more_is_open_in_the_drawing_and_in_words(chart_of, kind):
    is_two = kind in TWO
    drawn = []
    for cells in ("50, 50", "'>50', null") if is_two else ("50", "'>50'"):
        chart, problems = chart_of(
            written(kind, [f"- [A, {cells}]", "- [B, 9, 9]" if is_two else "- [B, 9]"])
        )
        assert problems == []
        drawn.append(specs_of(chart, ENGLISH)["wide"])
    assert len(boxes(drawn[1])) == len(boxes(drawn[0])) + 3
    said = {value["said"] for _, value in marks(drawn[1]) if "said" in value}
    assert any(">50" in one or "≥\N{NO-BREAK SPACE}50" in one for one in said)


def test_a_row_has_as_many_places_as_figures(chart_of):
    text = "kind: bars\ncolumns: [A, B, C]\ndata: [[a, 1, 2], [b, 3, {}]]"
    heights = [specs_of(chart_of(text.format(cell))[0], ENGLISH)["wide"]["height"] for cell in ("4", "null")]
    assert heights[0] - heights[1] == 17


def test_each_number_of_a_row_of_dots_is_written(chart_of):
    rows = "[[a, 0, 101, 103, 200], [b, 1, 2, null, 3]]"
    chart, _ = chart_of(f"kind: dots\ncolumns: [A, B, C, D, E]\ndata: {rows}")
    for spec in specs_of(chart, ENGLISH).values():
        texts = {value["text"] for _, value in marks(spec) if "text" in value and "said" not in value}
        assert {"0", "101", "103", "200"} <= texts


@pytest.mark.parametrize("kind", ["columns", "line"])
def test_no_line_of_a_remark_goes_through_words(chart_of, kind):
    found = (f"{{at: {2000 + n}, text: What happened then in harbor {n}}}" for n in (1, 3, 4, 6, 8))
    remarks = ", ".join(found)
    lines = [f"- [{2000 + n}, {n + 1}]" for n in range(10)]
    chart, _ = chart_of(f"{written(kind, lines)}\nannotations: [{remarks}]\nlabel: all")
    for spec in specs_of(chart, ENGLISH).values():
        words = [
            word_box(Mark(v["x"], v["y"], text=v["text"], align=m["align"], dx=m["dx"], dy=m["dy"]))
            for m, v in marks(spec) if m["type"] == "text" and not m.get("angle")
        ]  # fmt: skip
        dashed = [value for mark, value in marks(spec) if mark.get("strokeDash")]
        assert len(dashed) >= 5
        for line in dashed:
            box = Box(line["x"], line["y"], line["x"], line["y2"])
            assert not [word for word in words if word.meets(box)]
