"""events.csv, read back by the csv module and looked at as a spreadsheet does."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.timeline.exports.spreadsheet import COLUMNS, safe_cell, write_csv

FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")


@pytest.fixture(scope="module")
def text(timeline, publication):
    return write_csv(timeline, publication)


@pytest.fixture(scope="module")
def rows(text):
    return list(csv.DictReader(StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))


def row(rows, event_id):
    return next(found for found in rows if found["id"] == event_id)


def test_every_event_is_one_row_on_one_line(text, rows, timeline):
    assert [found["id"] for found in rows] == [event.id for event in timeline.events]
    assert list(rows[0]) == list(COLUMNS)
    lines = text.split("\r\n")
    assert lines.pop() == ""
    assert len(lines) == len(timeline.events) + 1
    assert not any("\n" in line or "\r" in line for line in lines)


def test_it_begins_with_a_byte_order_mark_so_that_excel_reads_utf_8(text):
    assert text.encode().startswith(b"\xef\xbb\xbf")
    assert "다리가" in text


def test_no_cell_begins_as_a_formula_does(rows):
    for found in rows:
        for cell in found.values():
            assert not cell.startswith(FORMULA_STARTS)
            assert not cell.lstrip().startswith(FORMULA_STARTS)


def test_the_apostrophe_is_all_that_is_added(rows, timeline):
    label = next(event.label_text for event in timeline.events if event.id == "hostile")
    assert row(rows, "hostile")["label"] == f"'{label}"
    assert row(rows, "crossing-0")["edtf"] == "'-0489"
    assert row(rows, "rich")["label"].startswith("The =HYPERLINK")


@pytest.mark.parametrize("separator", [";", "\t"])
def test_another_separator_starts_no_formula_either(separator, text):
    for cells in csv.reader(StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=separator):
        assert not any(cell.startswith(FORMULA_STARTS) for cell in cells)


def test_several_values_stand_in_one_cell(rows):
    rich = row(rows, "rich")
    assert (rich["about"], rich["sources"]) == ("iron-bridge", "ferry-co-1901")
    assert rich["source_urls"] == "https://ferry.example/?year=1901&part=2"
    assert rich["url"] == "https://site.example/kit/timeline/#rich"


@given(
    st.text() | st.builds(str.__add__, st.sampled_from([*FORMULA_STARTS, " =", "\x00@", "a;="]), st.text())
)
def test_any_text_is_a_safe_cell(text):
    cell = safe_cell(text)
    assert not cell.startswith(FORMULA_STARTS)
    assert "\n" not in cell
    assert "\r" not in cell
    assert "\t" not in cell
    assert not any(f";{sign}" in cell for sign in FORMULA_STARTS)
    assert [c for c in text if c.isalnum()] == [c for c in cell if c.isalnum()]
