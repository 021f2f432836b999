"""Months and seasons of any year have no EDTF; their value stays."""

from datetime import date

import pytest

from plugins.timexes import find_timexes

REFERENCE = date(2018, 10, 25)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("In July and August the river is low.", "en"),
        ("The river is usually at its lowest in September.", "en"),
        ("In spring it rises again.", "en"),
        ("The pool is normally shut from July to August.", "en"),
        ("The board usually met in March.", "en"),
        ("보통 7월과 8월에 수위가 낮아진다.", "ko"),
        ("7~8월에 물이 줄어든다.", "ko"),
        ("毎年7月と8月には水位が下がる。", "ja"),
        ("7月と8月は水が多い。", "ja"),
    ],
)
def test_a_habit_has_no_calendar_date(text, language):
    found = [timex for timex in find_timexes(text, REFERENCE, language) if timex.kind == "DATE"]
    assert found
    assert [timex.edtf for timex in found] == [None] * len(found)
    assert all(timex.value for timex in found)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("In July and August the river fell.", "en", ["2018-07", "2018-08"]),
        ("In July and August 2017 the river is said to have been low.", "en", ["2017-07", "2017-08"]),
        ("In May the council, which usually meets at noon, voted.", "en", ["2018-05"]),
        ("In spring the firm was sold.", "en", ["2018-21"]),
        ("7월과 8월에 물이 줄었다.", "ko", ["2018-07", "2018-08"]),
        ("7月と8月に水が減った。", "ja", ["2018-07", "2018-08"]),
    ],
)
def test_what_happened_once_keeps_its_date(text, language, expected):
    found = find_timexes(text, REFERENCE, language)
    assert [timex.edtf for timex in found if timex.edtf] == expected


def test_weekdays_in_the_plural_have_none_either():
    (found,) = find_timexes("The shop is closed on Mondays.", REFERENCE)
    assert (found.kind, found.edtf) == ("SET", None)
