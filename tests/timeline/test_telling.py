"""What a date is to its sentence."""

from datetime import date
from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from plugins.prose import Prose, Span
from plugins.timeline.found_timexes import find_page_timexes
from plugins.timeline.mining import mine_events
from plugins.timeline.telling import quoted_spans, roles_of
from plugins.timexes import find_timexes, is_known, join_ranges

REFERENCE = date(2018, 10, 25)
FIXTURES = read_fixture_file(Path(__file__).parent / "fixtures" / "roles.txt")


def roles(text, language="en"):
    found = join_ranges(text, find_timexes(text, REFERENCE, language), language) if is_known(language) else []
    dated = [timex for timex in found if timex.edtf]
    sentence, quoted = Span(0, len(text)), quoted_spans(text)
    return roles_of(text, sentence, dated, REFERENCE, language, quoted=quoted)


@pytest.mark.parametrize(("_line", "_title", "text", "expected"), FIXTURES)
def test_the_clause_of_a_date_says_what_it_is(_line, _title, text, expected):
    assert roles(text.strip()) == expected.split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("정부는 23일 개혁안을 발표했다.", ["event"]),
        ("2018년 5월에 다리가 무너졌고 2016년에 다시 세워졌다.", ["event", "event"]),
        ("1902년에 설립된 이 회사는 지난해 문을 닫았다.", ["subordinate", "event"]),
        ("2015년보다 세 배 많은 수치다.", ["comparison"]),
        ("2015년 같은 기간에 견줘 매출이 줄었다.", ["comparison"]),
        ("2017년 보고서는 문제를 지적했다.", ["name"]),
        ("2016년에 회의는 열리지 않았다.", ["negated"]),
        ("1962년에 시집을 냈고 2년 뒤 상을 받았다.", ["event", "event"]),
        ("2030년에 다리가 완공될 예정이다.", ["subordinate"]),
        ("2019년까지 수로를 준설했다.", ["bound"]),
        ("2013년에 그는 시장이었다.", ["state"]),
        ("1958년에 지은 관중석이 2016년 5월에 탔다.", ["subordinate", "event"]),
        ("1980년 이후 4분의 1이 사라졌다.", ["bound"]),
    ],
)
def test_korean_is_told_by_the_ending_of_the_next_predicate(text, expected):
    assert roles(text, "ko") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("政府は23日、改革案を発表した。", ["event"]),
        ("2016年5月に橋が崩れ、2017年に再建された。", ["event", "event"]),
        ("1902年に設立された会社は昨年、閉鎖された。", ["subordinate", "event"]),
        ("2015年に比べて3倍に増えた。", ["comparison"]),
        ("2015年の同期に対し売り上げが減った。", ["comparison"]),
        ("2017年の報告書は問題を指摘した。", ["name"]),
        ("2016年には会議は開かれなかった。", ["negated"]),
        ("1856年以来最低の水位を記録した。", ["bound"]),
        ("2013年には市長だった。", ["state"]),
        ("氷河は1980年以降、4分の1を失った。", ["bound"]),
        ("協議は2019年11月に延期された。", ["plan"]),
    ],
)
def test_japanese_is_told_by_what_follows_the_next_predicate(text, expected):
    assert roles(text, "ja") == expected


def test_in_a_language_that_nobody_reads_nothing_is_told():
    text = "Am 3. Mai fiel der Pegel."
    timex = find_timexes("On 3 May it fell.", REFERENCE)[0]
    assert roles_of(text, Span(0, len(text)), [timex], REFERENCE, "de") == ["unclear"]


def test_what_is_longer_than_a_sentence_is_not_read():
    text = "It fell in 2015 " + "and rose " * 1000
    assert roles(text) == ["unclear"]


def mined(html, language="en"):
    prose = Prose(html)
    timexes = find_page_timexes(prose, REFERENCE, language)
    return mine_events("a", prose, timexes, REFERENCE, language)


def test_of_a_date_twice_in_a_sentence_the_one_that_is_told_counts():
    (event,) = mined("<p>The 2016 report appeared in 2016.</p>")
    assert event.is_told


def test_what_an_editor_has_dated_is_told_in_any_language():
    (event,) = mined('<p>Im <span data-date="2018-04">April</span> blieb der Regen aus.</p>', "de")
    assert (event.role, event.is_told) == ("marked", True)


def test_a_year_from_long_ago_that_nothing_near_names_is_not_told():
    paragraphs = ("The house burned in 1931.", "It was rebuilt in 1936, sold in 1938 and bought in 1944.")
    far = "".join(f"<p>{text}</p>" for text in (*paragraphs, "A student found it in November."))
    assert [event.is_told for event in mined(far)] == [True, True, True, True, False]


def test_a_morning_that_names_its_day_is_mined():
    (event,) = mined("<p>Police released him on Sunday morning.</p>")
    assert (event.edtf, event.is_told) == ("2018-10-21", True)
    assert mined("<p>It opened at noon.</p>") == []
