"""events.json, checked against its own schema by an independent validator."""

import copy
import json
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from plugins.edtf_dates import parse_edtf
from plugins.timeline.events import Event, Timeline
from plugins.timeline.exports.events_json import write_json, write_schema


@pytest.fixture(scope="module")
def validator(timeline, publication):
    schema = json.loads(write_schema(timeline, publication))
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    return Draft202012Validator(schema)


@pytest.fixture(scope="module")
def document(timeline, publication):
    return json.loads(write_json(timeline, publication))


def entry(document, event_id):
    return next(found for found in document["events"] if found["id"] == event_id)


def test_the_document_is_what_its_schema_says(validator, document):
    assert [error.message for error in validator.iter_errors(document)] == []
    assert document["$schema"] == "events.schema.json"


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda event: event.pop("edtf"), "'edtf' is a required property"),
        (lambda event: event.update(earliest="May 1901"), "not valid under any"),
        (lambda event: event.update(kind="guessed"), "not one of"),
        (lambda event: event.update(surprise=1), "Additional properties"),
        (lambda event: event.update(sources=[{"id": "a"}]), "required property"),
    ],
)
def test_the_schema_refuses_a_spoiled_document(spoil, said, validator, document):
    spoiled = copy.deepcopy(document)
    spoil(spoiled["events"][0])
    assert any(said in error.message for error in validator.iter_errors(spoiled))


def test_every_property_is_described(validator):
    for record in validator.schema["$defs"].values():
        assert record["description"]
        assert all("description" in field for field in record["properties"].values())


def test_events_keep_the_order_of_time(timeline, document):
    assert [found["id"] for found in document["events"]] == [event.id for event in timeline.events]


def test_dates_are_said_in_edtf_in_words_and_as_bounds(document):
    keys = ("edtf", "words", "earliest", "latest")
    assert [entry(document, f"crossing-{n}")[key] for n in (0,) for key in keys] == [
        "-0489", "490 BC", "-0489-01-01", "-0489-12-31",
    ]  # fmt: skip
    since = entry(document, "crossing-19")
    assert [since[key] for key in keys] == ["1901/..", "since 1901", "1901-01-01", None]
    remote = entry(document, "crossing-25")
    assert (remote["edtf"], remote["earliest"]) == ("Y12000", None)


def test_a_curated_event_carries_explainers_strand_note_and_sources(document):
    rich = entry(document, "rich")
    assert rich["kind"] == "curated"
    assert rich["origin"] is None
    assert rich["strand"] == {"id": "bridges", "label": "Bridges & <b>boats</b>"}
    assert rich["about"][0]["url"] == "https://site.example/kit/explainers/iron-bridge/"
    assert rich["note"] == "Disputed here there."
    assert rich["sources"] == [
        {
            "id": "ferry-co-1901",
            "title": 'Tolls <u>and</u> "fares", 1901; a report',
            "url": "https://ferry.example/?year=1901&part=2",
            "issued": None,
        }
    ]


def test_a_mined_event_carries_the_sentence_it_was_read_from(document):
    mined = next(found for found in document["events"] if found["kind"] == "mined")
    assert mined["origin"]["sentence"] == "In May 1901, 다리가 열렸다 & closed."
    assert mined["origin"]["article"] == "the-column"
    assert mined["origin"]["url"].startswith("https://site.example/kit/articles/the-column/#p-%EB%8B%A4")


def test_label_html_keeps_absolute_links_and_inline_markup_only(document):
    html = entry(document, "rich")["label_html"]
    assert html.startswith('<a href="https://site.example/kit/explainers/iron-bridge/">The</a> =HYPERLINK')
    assert "<img" not in html


def test_without_an_address_labels_lose_links_and_addresses_start_at_the_root(timeline, local_publication):
    document = json.loads(write_json(timeline, local_publication))
    rich = entry(document, "rich")
    assert "<a" not in rich["label_html"]
    assert rich["label_html"].startswith("The =HYPERLINK")
    assert rich["url"] == "timeline/#rich"
    assert rich["about"][0]["url"] == "explainers/iron-bridge/"


def test_addresses_are_ascii_and_absolute(document):
    for found in document["events"]:
        address = urlsplit(found["url"])
        assert address.scheme == "https"
        assert address.fragment
        assert found["url"].isascii()


@given(label=st.text(min_size=1).filter(str.strip), when=st.sampled_from(["1901", "1901-05", "../1901"]))
def test_any_label_survives_the_way_there_and_back(label, when, publication):
    label = label.encode("utf-8", "ignore").decode() or "x"
    event = Event("x", parse_edtf(when), "x", label)
    read = json.loads(write_json(Timeline(events=(event,)), publication))
    assert read["events"][0]["label"] == label
