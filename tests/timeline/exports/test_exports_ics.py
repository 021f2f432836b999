"""events.ics, read back by icalendar."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from plugins.edtf_dates import parse_edtf
from plugins.interface import interface_of
from plugins.timeline.events import Event, Timeline
from plugins.timeline.exports.ics import day_span, write_ics
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def text(timeline, publication):
    return write_ics(timeline, publication)


@pytest.fixture(scope="module")
def entries(text):
    return {str(found["UID"]): found for found in Calendar.from_ical(text).walk("VEVENT")}


def read(timeline, publication):
    return Calendar.from_ical(write_ics(timeline, publication)).walk("VEVENT")


def of(entries, event_id):
    return entries[f"{event_id}@site.example/kit"]


def test_the_reader_finds_no_error(text):
    calendar = Calendar.from_ical(text)
    assert [component.errors for component in calendar.walk() if component.errors] == []
    assert len(calendar.walk("VEVENT")) > 20


def test_the_reader_would_find_one(text):
    spoiled = text.replace("DTSTART;VALUE=DATE:19010524", "DTSTART;VALUE=DATE:banana")
    assert any(component.errors for component in Calendar.from_ical(spoiled).walk())


def test_lines_end_and_fold_as_the_standard_says(text):
    lines = text.split("\r\n")
    assert lines.pop() == ""
    assert all(len(line.encode()) <= 75 and "\n" not in line for line in lines)


def test_an_exact_day_is_that_day_with_the_label_alone(entries):
    entry = of(entries, "crossing-3")
    assert (entry.decoded("DTSTART"), entry.decoded("DTEND")) == (date(1901, 5, 24), date(1901, 5, 25))
    assert entry["SUMMARY"] == "The bridge opens."
    assert entry["DESCRIPTION"] == "24 May 1901."


@pytest.mark.parametrize(
    ("number", "first", "after", "words"),
    [
        (2, date(490, 1, 1), date(491, 1, 1), "AD 490"),
        (4, date(1901, 5, 1), date(1901, 6, 1), "May 1901"),
        (5, date(1901, 1, 1), date(1902, 1, 1), "1901"),
        (6, date(1900, 1, 1), date(1910, 1, 1), "1900s"),
        (9, date(1901, 12, 1), date(1902, 3, 1), "Winter 1901"),
        (11, date(1901, 1, 1), date(1902, 1, 1), "About 1901"),
        (13, date(1901, 5, 24), date(1901, 5, 25), "About 24 May 1901 (uncertain)"),
        (14, date(1901, 5, 1), date(1901, 6, 1), "A day in May 1901"),
        (16, date(1901, 1, 1), date(1904, 1, 1), "1901 to 1903"),
        (19, date(1901, 1, 1), date(1902, 1, 1), "Since 1901"),
        (20, date(1901, 1, 1), date(1902, 1, 1), "Until 1901"),
    ],
)
def test_a_coarse_date_covers_its_days_and_says_so(number, first, after, words, entries):
    entry = of(entries, f"crossing-{number}")
    assert (entry.decoded("DTSTART"), entry.decoded("DTEND")) == (first, after)
    assert entry["SUMMARY"] == f"{words}: The bridge opens."
    assert entry["DESCRIPTION"].startswith(f"{words}. ")
    assert "entry" in entry["DESCRIPTION"]


def test_only_an_approximate_date_may_lie_outside_its_entry(entries):
    assert "marks only where it lies" in of(entries, "crossing-11")["DESCRIPTION"]
    assert "every day that it can mean" in of(entries, "crossing-5")["DESCRIPTION"]


def test_nobody_is_busy_and_all_carry_the_same_stamp(entries):
    stamp = datetime(2026, 11, 20, tzinfo=UTC)
    for entry in entries.values():
        assert entry["TRANSP"] == "TRANSPARENT"
        assert entry.decoded("DTSTAMP") == stamp
        assert entry.decoded("DTSTART") < entry.decoded("DTEND")


def test_years_a_calendar_cannot_hold_are_named(text, timeline, entries):
    calendar = Calendar.from_ical(text)
    description = str(calendar["X-WR-CALDESC"])
    left_out = {"crossing-0", "crossing-1", "crossing-23", "crossing-24", "crossing-25"}
    assert {event.id for event in timeline.events} - {uid.split("@")[0] for uid in entries} == left_out
    assert f"{len(entries)} dated events" in description
    for words in ("490 BC", "1 BC", "101 BC to AD 100", "9999", "12,000"):
        assert f"{words}: The bridge opens." in description


def test_a_calendar_speaks_the_language_of_its_site(timeline, publication):
    german = replace(publication, interface=interface_of("de", ROOT / "theme" / "locale"))
    calendar = Calendar.from_ical(write_ics(timeline, german))
    assert calendar["PRODID"].endswith("//DE")
    assert "datierte Ereignisse" in calendar["X-WR-CALDESC"]
    told = " ".join(str(entry["DESCRIPTION"]) for entry in calendar.walk("VEVENT"))
    assert "Quelle: " in told
    assert "Source: " not in told


def test_nothing_is_said_to_be_left_out_when_nothing_is(publication):
    text = write_ics(Timeline(events=(Event("x", parse_edtf("1901"), "x", "x"),)), publication)
    assert "Left out" not in text


def test_hostile_words_arrive_as_words(entries, timeline):
    label = next(event.label_text for event in timeline.events if event.id == "rich")
    assert of(entries, "rich")["SUMMARY"] == label
    assert list(of(entries, "rich")["CATEGORIES"].cats) == ["Bridges & <b>boats</b>"]
    assert "Tolls <u>and</u>" in of(entries, "rich")["DESCRIPTION"]


def test_without_an_address_there_are_no_relative_links(timeline, local_publication):
    for entry in read(timeline, local_publication):
        assert "URL" not in entry
        assert entry["UID"].endswith("@timeline.invalid")


moments = st.builds(
    lambda year, rest: f"{year:04}{rest}",
    st.integers(1, 9998),
    st.sampled_from(["", "-01", "-12", "-21", "-24", "-33", "-02-28", "~", "-06-30?"]),
)


@given(start=moments, end=moments, open_end=st.sampled_from(["", "{}/..", "../{}", "{}/{}"]))
def test_an_entry_is_as_wide_as_its_date_and_never_hides_that_it_is_rough(start, end, open_end, publication):
    start, end = sorted((start, end))
    value = open_end.format(start, end) if open_end else start
    try:
        when = parse_edtf(value)
    except ValueError:
        return
    if when.last and when.last.year > 9998:
        return
    [entry] = read(Timeline(events=(Event("x", when, "It happens.", "It happens."),)), publication)
    assert entry.errors == []
    span = day_span(when)
    assert (entry.decoded("DTSTART"), entry.decoded("DTEND")) == (span.first, span.after)
    if when.earliest and when.latest:
        assert (span.first, span.after - timedelta(days=1)) == (when.earliest, when.latest)
    exact = value[4:].count("-") == 2 and "/" not in value and not value.endswith("?")
    if not exact and "/" not in value:
        assert entry["SUMMARY"] != "It happens."


# Without backslashes: icalendar writes them rightly, but reads an escaped one before an n as a line break.
@given(label=st.text(st.characters(exclude_characters="\\"), min_size=1))
def test_any_label_is_read_back_folded_to_one_line(label, publication):
    [entry] = read(Timeline(events=(Event("x", parse_edtf("1901-05-24"), "x", label),)), publication)
    assert entry.errors == []
    assert "\n" not in entry["SUMMARY"]
    assert [c for c in label if c.isalnum()] == [c for c in entry["SUMMARY"] if c.isalnum()]
