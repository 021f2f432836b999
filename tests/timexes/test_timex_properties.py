"""What must always hold of time expressions, whatever the text."""

from datetime import date, timedelta
from itertools import pairwise

import edtf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.edtf_dates import parse_edtf
from plugins.timexes import find_timexes, join_ranges

MONTHS = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
]  # fmt: skip
VOCABULARY = """
in on by since the of a last next this early late mid - – , . May March Monday Friday 5 24 31 1945 2017
1990s 19th century 20th year years month week weeks day ago later earlier two several recent now fall
spring quarter first BC 9 a.m. World War II Christmas 's ( ) 2-1 $ will was said and to between from
every half 1.2.3 Q3 '96 470s before after previous planned agreed set as until weekend
"""
WORDS = st.sampled_from([*VOCABULARY.split(), "\n\n", "the end of World War II", "Easter"])
PROSE = st.lists(WORDS, max_size=25).map(" ".join)
KOREAN = st.text(
    "0123456789년월일주 지난다음이번작전후개월부터까지오늘내세기대매요화안에영업앞으로있는그날시분 ",
    max_size=25,
)
JAPANESE = st.text(
    "0123456789〇一二十百年月日週先来今前後曜火平成元から間半期第世紀代毎の、過去後営業以内同じ", max_size=25
)
LANGUAGES = st.sampled_from(["en", "ko", "ja"])
REFERENCES = st.one_of(st.none(), st.dates())

# From the most to the least exact; a value may stand beside its words or right of them.
EXACTNESS = ["day", "week", "month", "season", "quarter", "half", "year", "decade", "century", "millennium"]


# No deadline: the first call of a language compiles its grammar.
@settings(max_examples=300, deadline=None)
@given(st.one_of(PROSE, KOREAN, JAPANESE, st.text(max_size=40)), REFERENCES, LANGUAGES)
def test_any_text_is_read_with_exact_offsets_in_order_and_valid_edtf(text, reference, language):
    found = find_timexes(text, reference, language)
    ends = [0]
    for timex in found:
        assert text[timex.start : timex.end] == timex.text != ""
        assert timex.start >= ends[-1]
        ends.append(timex.end)
        if timex.edtf is not None:
            assert str(edtf.parse_edtf(timex.edtf)) == timex.edtf
            assert parse_edtf(timex.edtf).words()
    for timex in join_ranges(text, found, language):
        assert timex.edtf is None or parse_edtf(timex.edtf).value == timex.edtf


DATES = st.dates(date(1000, 1, 1), date(2199, 12, 31))
SAID = {
    "day": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year:04}",
    "month": lambda d: f"{MONTHS[d.month - 1]} {d.year:04}",
    "season": lambda d: f"the summer of {d.year:04}",
    "quarter": lambda d: f"the second quarter of {d.year:04}",
    "year": lambda d: f"early {d.year:04}",
    "decade": lambda d: f"the late {d.year // 10 * 10}s",
    "century": lambda d: f"the {d.year // 100 + 1}th century",
}


@given(DATES, st.sampled_from(sorted(SAID)))
def test_a_value_is_exactly_as_precise_as_its_words(day, unit):
    [timex] = find_timexes(f"They met in {SAID[unit](day)}.", date(2017, 5, 24))
    assert timex.granularity == unit
    assert parse_edtf(timex.edtf).granularity == unit


SUNDAY = 6
RELATIVE = {
    "today": "day", "yesterday": "day", "three days ago": "day", "last Friday": "day", "last week": "week",
    "two weeks ago": "week", "this month": "month", "a month ago": "month", "last May": "month",
    "this year": "year", "five years ago": "year", "next year": "year", "last summer": "season",
    "the past two years": "duration", "recent years": "duration", "in a decade": "duration",
    "several years ago": "reference", "now": "reference",
}  # fmt: skip


@given(st.dates(date(1600, 1, 1), date(2199, 1, 1)), st.sampled_from(sorted(RELATIVE)))
def test_a_relative_value_is_never_more_precise_than_its_words(reference, words):
    if words == "last week" and reference.weekday() == SUNDAY:
        reference += timedelta(1)  # is it the week that ends today? It is declined.
    [timex] = find_timexes(f"It was heard {words}.", reference)
    assert timex.granularity == RELATIVE[words]
    assert (timex.edtf is None) == (RELATIVE[words] in {"duration", "reference"})


YEARLY = [
    "this year",
    "last year",
    "next year",
    "five years ago",
    "this month",
    "a month ago",
    "in January",
    "last May",
]


@given(st.dates(date(1600, 1, 1), date(2199, 1, 1)), st.sampled_from(YEARLY))
def test_a_reference_a_year_later_makes_relative_values_a_year_later(reference, words):
    later = (
        (reference + timedelta(1)).replace(year=reference.year + 1) - timedelta(1)
        if _is_leap(reference)
        else (reference.replace(year=reference.year + 1))
    )
    first, second = (find_timexes(f"It was heard {words}.", day)[0] for day in (reference, later))
    assert parse_edtf(second.edtf).earliest_year == parse_edtf(first.edtf).earliest_year + 1
    assert second.edtf[4:] == first.edtf[4:]


def _is_leap(day):
    return (day.month, day.day) == (2, 29)


@given(st.lists(PROSE, min_size=1, max_size=6), st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_sorting_what_was_found_is_total_and_stable(texts, reference):
    found = [t for text in texts for t in find_timexes(text, reference) if t.edtf]
    keys = [parse_edtf(t.edtf).sort_key for t in found]
    order = sorted(range(len(found)), key=keys.__getitem__)
    assert [keys[n] for n in order] == sorted(keys)
    for one, following in pairwise(order):
        assert (found[one].edtf != found[following].edtf) == (keys[one] != keys[following])
        assert keys[one] != keys[following] or one < following


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", ".", "_", "1.2.3 million years", "1.5 BC", "Feb. 30, 2017"]
)
def test_odd_texts_have_no_dates_that_do_not_exist(text):
    assert all(t.edtf is None or parse_edtf(t.edtf) for t in find_timexes(text, date(2017, 5, 24)))
