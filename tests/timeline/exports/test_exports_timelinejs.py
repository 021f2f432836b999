"""timelinejs.json, read by TimelineJS3 itself in a real browser."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.edtf_dates import parse_edtf
from plugins.timeline.exports.timelinejs import slide_dates, write_timelinejs


@pytest.fixture(scope="module")
def understood(read_by_timelinejs, timeline, publication):
    human = [event for event in timeline.events if event.date.value != "Y12000"]
    text = write_timelinejs(type(timeline).of(timeline.frame, human), publication)
    return read_by_timelinejs("timelinejs.json", text)


@pytest.fixture(scope="module")
def slides(understood):
    return {slide["id"]: slide for slide in understood["slides"]}


def test_timelinejs_reads_every_event_without_an_error(understood, slides, timeline):
    assert understood["errors"] == []
    assert understood["ready"]
    assert set(slides) == {event.id for event in timeline.events} - {"crossing-25"}
    assert understood["scale"] == "human"


def test_timelinejs_shows_our_words_for_every_date(slides, timeline):
    for event in timeline.events:
        if event.id in slides:
            assert slides[event.id]["shown"] == event.date_words


@pytest.mark.parametrize(
    ("number", "start", "end"),
    [
        (0, (-490, None, None), None),
        (1, (-1, None, None), None),
        (3, (1901, 5, 24), None),
        (4, (1901, 5, None), None),
        (5, (1901, None, None), None),
        (6, (1900, None, None), (1909, None, None)),
        (8, (1901, 3, None), (1901, 5, None)),
        (9, (1901, 12, None), (1902, 2, None)),
        (17, (1901, 9, 3), (1901, 9, 5)),
        (18, (1901, 8, None), (1903, 3, None)),
        (19, (1901, None, None), None),
        (20, (1901, None, None), None),
    ],
)
def test_timelinejs_gets_a_date_as_precise_as_ours(number, start, end, slides):
    slide = slides[f"crossing-{number}"]
    got = [
        side and tuple(side.get(key) for key in ("year", "month", "day"))
        for side in (slide["start"], slide.get("end"))
    ]
    assert got == [start, end]


def test_hostile_words_are_shown_and_do_not_run(understood, slides):
    assert understood["forbidden"] == 0
    assert understood["ran"] is False
    assert '=HYPERLINK("https://evil.example"), <img src=x onerror=alert(1)>' in understood["text"]
    assert slides["rich"]["group"] == "Bridges & ‹b›boats‹/b›"


def test_eras_have_both_ends_even_open_ones(understood):
    assert [era[1:] for era in understood["eras"]] == [[490, 1900], [1901, 1901], [1902, 9999]]


def test_timelinejs_takes_a_remote_year_too(read_by_timelinejs, timeline, publication):
    one = [event for event in timeline.events if event.date.value == "Y12000"]
    read = read_by_timelinejs(
        "timelinejs.json", write_timelinejs(type(timeline)(events=tuple(one)), publication)
    )
    assert read["errors"] == []
    assert read["slides"][0]["start"]["year"] == 12000


def test_timelinejs_would_report_a_spoiled_file(read_by_timelinejs, timeline, publication):
    spoiled = json.loads(write_timelinejs(timeline, publication))
    spoiled["events"][3]["start_date"]["year"] = "banana"
    assert read_by_timelinejs("timelinejs.json", json.dumps(spoiled))["errors"]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("1901-09-03/1901-09-05", ("3 September 1901", "5 September 1901")),
        ("1901~/1903", ("about 1901", "1903")),
        ("1901-21", ("spring 1901", "spring 1901")),
        ("1901/..", ("since 1901", None)),
        ("../1901", ("until 1901", None)),
        ("1901-05", ("May 1901", None)),
    ],
)
def test_each_end_has_its_own_words(value, words):
    dates = slide_dates(parse_edtf(value))
    assert (dates.start.display_date, dates.end and dates.end.display_date) == words


moments = st.builds(
    lambda year, rest: f"{year:04}{rest}",
    st.integers(1, 9998),
    st.sampled_from(["", "-01", "-12", "-21", "-24", "-33", "-40", "-02-28", "~", "-06-30?", "-XX"]),
)


@given(moments)
def test_a_slide_is_never_more_precise_than_its_date(value):
    when = parse_edtf(value)
    dates = slide_dates(when)
    assert dates.start.day is None or when.granularity == "day"
    assert dates.start.month is None or when.granularity in {"day", "month", "season", "quarter", "half"}
    assert dates.start.year == when.first.year
    assert (dates.end is None) == (when.granularity in {"day", "month", "year"})
