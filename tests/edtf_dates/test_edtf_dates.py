"""EDTF dates: bounds, order, words and mends."""

import contextlib
import random
from datetime import date
from pathlib import Path

import edtf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.utils import read_fixture_file

from plugins.edtf_dates import Day, EdtfError, parse_edtf

FIXTURES = Path(__file__).parent / "fixtures"


def rows(name):
    return [
        (title, text.strip(), want.strip()) for _, title, text, want in read_fixture_file(FIXTURES / name)
    ]


@pytest.mark.parametrize(("title", "value", "words"), rows("words.txt"))
def test_words_are_as_precise_as_the_data(title, value, words):
    assert parse_edtf(value).words() == words, title


@pytest.mark.parametrize(("title", "value", "words"), rows("words_east_asian.txt"))
def test_korean_and_japanese_words_are_as_precise_as_the_data(title, value, words):
    date_ = parse_edtf(value)
    assert [date_.words("ko"), date_.words("ja-JP")] == words.splitlines(), title


@pytest.mark.parametrize(("title", "value", "mend"), rows("mends.txt"))
def test_a_slip_is_answered_with_its_mend(title, value, mend):
    with pytest.raises(EdtfError) as caught:
        parse_edtf(value)
    assert (caught.value.value, caught.value.mend) == (value, mend), title


def test_a_language_without_a_wording_gets_the_value():
    assert parse_edtf("1945~").words("xx") == "1945~"


@pytest.mark.parametrize(
    ("value", "earliest", "latest"),
    [
        ("2017-05", date(2017, 5, 1), date(2017, 5, 31)),
        ("2016-02", date(2016, 2, 1), date(2016, 2, 29)),
        ("195X", date(1950, 1, 1), date(1959, 12, 31)),
        ("2017-24", date(2017, 12, 1), date(2018, 2, 28)),
        ("2017-35", date(2017, 7, 1), date(2017, 9, 30)),
        ("2014/..", date(2014, 1, 1), None),
        ("../1945", None, date(1945, 12, 31)),
        ("1947/1949~", date(1947, 1, 1), date(1949, 12, 31)),
    ],
)
def test_bounds_are_the_first_and_last_possible_day(value, earliest, latest):
    read = parse_edtf(value)
    assert (read.earliest, read.latest) == (earliest, latest)
    assert (read.open_start, read.open_end) == (earliest is None, latest is None)


def test_years_beyond_datetime_keep_their_numbers():
    ancient = parse_edtf("-0489")
    assert (ancient.earliest, ancient.earliest_year, ancient.open_start) == (None, -489, False)
    assert parse_edtf("Y12000").first == Day(12000, 1, 1)


@pytest.mark.parametrize(
    ("value", "html"),
    [("2017-05-24", "2017-05-24"), ("2017-05", "2017-05"), ("2017", "2017"), ("0490", "0490")]
    + [(v, None) for v in ("1945~", "2014/..", "195X", "2017-21", "-0489", "0000", "2017-XX", "2017-33")],
)
def test_html_gets_only_what_it_can_say(value, html):
    assert parse_edtf(value).html_datetime == html


def test_ranges_overlap_when_they_share_a_day():
    war, may = parse_edtf("1939-09-01/1945-09-02"), parse_edtf("1945-05")
    assert war.overlaps(may)
    assert may.overlaps(parse_edtf("1945-05-31/.."))
    assert not may.overlaps(parse_edtf("../1944"))
    assert not parse_edtf("1990").overlaps(war)


def test_order_is_by_start_then_the_longer_first():
    wanted = ["-0489", "../1945-05", "1945-05-01/..", "1945-05", "1945-05-01", "1945-05-02", "195X", "1950"]
    shuffled = random.Random(4).sample(wanted, len(wanted))
    ordered = [d.value for d in sorted(map(parse_edtf, shuffled), key=lambda d: d.sort_key)]
    assert ordered == [
        "-0489",
        "1945-05-01/..",
        "1945-05",
        "1945-05-01",
        "1945-05-02",
        "../1945-05",
        "195X",
        "1950",
    ]


years = st.integers(-3000, 9999).map(lambda y: f"-{-y:04}" if y < 0 else f"{y:04}")
months = st.builds(lambda y, m: f"{y}-{m:02}", years, st.integers(1, 12))
days = st.dates().map(lambda d: d.isoformat())
seasons = st.builds(lambda y, s: f"{y}-{s}", years, st.sampled_from([21, 22, 23, 24, 33, 36, 40, 41]))
spans = st.sampled_from(["195X", "19XX", "18XX", "2017-XX", "2017-05-XX"])
qualified = st.builds(str.__add__, st.one_of(years, months, days), st.sampled_from(["", "~", "?", "%"]))
opened = st.one_of(qualified.map(lambda v: f"{v}/.."), qualified.map(lambda v: f"../{v}"))
values = st.one_of(qualified, seasons, spans, opened)


@given(values)
def test_values_round_trip_through_python_edtf(value):
    assert str(edtf.parse_edtf(parse_edtf(value).value)) == value


@given(st.lists(values, max_size=8), st.randoms(use_true_random=False))
def test_sorting_is_total_and_the_same_from_any_order(some, chance):
    read = [parse_edtf(value) for value in some]
    shuffled = chance.sample(read, len(read))
    assert sorted(read, key=lambda d: d.sort_key) == sorted(shuffled, key=lambda d: d.sort_key)


@given(values)
def test_every_date_can_be_said(value):
    read = parse_edtf(value)
    assert read.words()
    assert read.first is None or read.last is None or read.first <= read.last


@given(st.one_of(st.text(max_size=30), st.from_regex(r"[-0-9XY~?%./ ]{0,20}", fullmatch=True)))
def test_text_is_a_date_or_an_edtf_error_and_nothing_else(text):
    with contextlib.suppress(EdtfError):
        assert parse_edtf(text).value == text.strip()


@pytest.mark.parametrize(
    "text", ["1" * 4_301, "1" * 5_000 + "-01", "Y" + "1" * 4_301, "Y" + "1" * 4_301 + "E7", "9" * 5_000 + "X"]
)
def test_digits_without_end_are_told_in_our_words(text):
    with pytest.raises(EdtfError) as refusal:
        parse_edtf(text)
    assert len(refusal.value.mend) < 120
