"""A long timeline by itself: which page an event stands on, with eras and without."""

from plugins.edtf_dates import parse_edtf
from plugins.interface import interface_of
from plugins.timeline.events import Event, Timeline
from plugins.timeline.exports import Publication
from plugins.timeline.exports.places import file_number, place_files
from plugins.timeline.model import Era, TimelineFrame
from plugins.timeline.periods import event_places, parted_events
from plugins.timeline.strip import draw_strip
from tests.conftest import ROOT

ERAS = (
    Era(**{"id": "old", "label": "Old days", "from": "1850", "to": "1899"}),
    Era(**{"id": "new", "label": "New days", "from": "1900", "to": ".."}),
)


def event(name, date):
    return Event(name, parse_edtf(date), name, name)


def timeline(dates, eras=()):
    return Timeline.of(TimelineFrame(eras=eras), [event(f"e{n}", date) for n, date in enumerate(dates)])


def pages(dates, limit, eras=()):
    whole = timeline(dates, eras)
    return {
        leaf.path: (leaf.shared.label, len(leaf.things))
        for leaf in parted_events(whole, whole.events, limit).leaves
    }


def test_a_timeline_with_room_for_all_is_one_page_and_no_event_has_moved():
    whole = timeline(["1898", "1904"], ERAS)
    parted = parted_events(whole, whole.events, 2)
    assert [leaf.path for leaf in parted.leaves] == [""]
    assert event_places(parted) == {}
    assert list(place_files({})) == []


def test_eras_have_pages_at_the_addresses_of_their_selections_and_what_is_outside_its_century():
    assert pages(["1700", "1898", "1904", "1905"], 3, ERAS) == {
        "years/1700-1799/": ("1700–1799", 1),
        "period/old/": ("Old days", 1),
        "period/new/": ("New days", 2),
    }


def test_an_era_that_is_too_long_is_split_by_decade_and_year_and_number():
    found = pages(["1898", "1901", "1905", "1905", "1905", "1911"], 2, ERAS)
    assert found == {
        "period/old/": ("Old days", 1),
        "period/new/1900-1909/1901/": ("1901", 1),
        "period/new/1900-1909/1905/1/": ("1905 (1 of 2)", 2),
        "period/new/1900-1909/1905/2/": ("1905 (2 of 2)", 1),
        "period/new/1910-1919/": ("1910–1919", 1),
    }


def test_without_eras_centuries_do_before_christ_too():
    found = pages(["-0489", "-0001", "0005", "1905"], 1)
    assert found == {
        "years/501-402-bc/": ("501–402 BC", 1),
        "years/101-2-bc/": ("101–2 BC", 1),
        "years/1-bc-99/": ("1 BC–99", 1),
        "years/1900-1999/": ("1900–1999", 1),
    }


def test_addresses_are_the_same_in_every_language():
    whole = timeline(["-0489", "0005", "1905", "1905"])
    german = interface_of("de", ROOT / "theme" / "locale")
    leaves = parted_events(whole, whole.events, 1, german).leaves
    assert [(leaf.path, leaf.shared.label) for leaf in leaves][:3] == [
        ("years/501-402-bc/", "501–402\xa0v.\xa0Chr."),
        ("years/1-bc-99/", "1\xa0v.\xa0Chr.–99"),
        ("years/1900-1999/1/", "1900–1999 (1 von 2)"),
    ]


def test_years_are_labeled_as_a_language_writes_them_and_scales_have_numbers():
    whole = timeline(["-0004", "1905", "1911", "1911"])
    korean = interface_of("ko", ROOT / "theme" / "locale")
    labels = {leaf.shared.label for leaf in parted_events(whole, whole.events, 2, korean).leaves}
    assert labels == {"기원전 101–2년", "1900년~1909년", "1910년~1919년"}
    headings = [year.label_in(korean) for era in whole.groups for year in era.years]
    assert headings == ["기원전 5년", "1905년", "1911년"]
    strip = draw_strip(timeline(["1905", "1911", "1911"]), None, interface=korean)
    assert [tick.label for tick in strip.ticks] == ["1905", "1910", "1911"]
    assert [bar.label for bar in strip.bars] == ["1905년: 사건 1건", "1911년: 사건 2건"]


def test_a_timeline_of_ages_is_put_together_by_more_years():
    found = pages([f"{'-' if n < 0 else ''}{abs(n):04}" for n in range(-9000, 2000, 40)], 50)
    assert found["years/9001-8002-bc/"] == ("9001–8002 BC", 25)
    assert len(found) == 11


def test_the_permalink_of_an_event_in_exports_leads_to_its_page():
    whole = timeline(["1898", "1904"], ERAS)
    places = event_places(parted_events(whole, whole.events, 1))
    there = Publication("https://example.org", "X", None, "timeline/index.html", places=places)
    assert there.event("e0") == "https://example.org/timeline/period/old/index.html#e0"
    assert there.event("unknown") == "https://example.org/timeline/index.html#unknown"


def test_each_event_is_in_the_file_that_a_script_asks_for():
    files = {file.name: file.content.decode() for file in place_files({"a": "x/", "b": "y/", "방": "z/"})}
    assert len(files) == 64
    for event_id in "ab방":
        assert f'"{event_id}"' in files[f"places/{file_number(event_id)}.json"]
