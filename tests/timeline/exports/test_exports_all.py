"""What holds for every export."""

import pytest

from plugins.edtf_dates import parse_edtf
from plugins.timeline.events import Event, Timeline
from plugins.timeline.exports import EXPORTS, export_files, writer_of


@pytest.mark.parametrize("name", EXPORTS)
def test_the_same_events_in_any_order_give_the_same_text(name, timeline, publication):
    turned = Timeline.of(timeline.frame, reversed(timeline.events))
    assert writer_of(name)(turned, publication) == writer_of(name)(timeline, publication)


@pytest.mark.parametrize("name", EXPORTS)
def test_an_empty_timeline_is_written_too(name, publication):
    assert writer_of(name)(Timeline(), publication)


def test_files_are_utf_8_and_carry_the_fixed_names(timeline, publication):
    files = {file.name: file.content.decode() for file in export_files(timeline, publication)}
    assert list(files) == ["events.json", "events.schema.json", "events.ics", "events.csv", "timelinejs.json"]
    for name in ("events.json", "events.ics", "events.csv", "timelinejs.json"):
        assert "다리가" in files[name].replace("\r\n ", ""), name


@pytest.mark.parametrize("name", EXPORTS)
def test_no_markup_that_runs_leaves_the_site(name, timeline, publication):
    hostile = Event(
        "x",
        parse_edtf("1901"),
        '<b onclick="run()">A</b><script>run()</script><a href="javascript:run()">b</a>',
        "A b",
        note_html="<svg onload=run()></svg><iframe src=/></iframe><style>*{}</style>note",
    )
    text = writer_of(name)(Timeline.of(timeline.frame, [hostile]), publication)
    assert "run()" not in text
    assert "<iframe" not in text
    assert "<style" not in text


@pytest.mark.parametrize("name", EXPORTS)
def test_an_event_without_words_breaks_no_export(name, timeline, publication):
    wordless = Event("x", parse_edtf("1901"), "<img>", "")
    assert writer_of(name)(Timeline.of(timeline.frame, [wordless]), publication)
