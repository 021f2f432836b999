"""Whatever editors write in a field comes out as the words that they meant, in every format."""

import csv
import json
import re
from html import unescape
from io import StringIO
from xml.etree import ElementTree as ET

import icalendar
import pytest
from lxml import html
from markdown_it import MarkdownIt

from plugins.claims.model import Claim
from plugins.explainers.model import Term
from plugins.records.markdown_fields import markdown_fields, marked_names
from plugins.site.model import ArticleRecord, Home, PageRecord, Site
from plugins.timeline.model import EventRecord, MinedDecision
from tests.publishing.payload_site import PLAIN, WORDS, fill
from tests.small_sites import put_up

BASE = "https://example.org/harbor"
ATOM = "{http://www.w3.org/2005/Atom}"
RAW = ("*x*", "{filename}", "[@", "](")
"""Signs of Markdown that words never hold; the plain payload has one of its own."""


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A published site full of payloads, and the fields that hold them."""
    folder = tmp_path_factory.mktemp("payloads")
    site = put_up(folder / "site", templates=folder / "templates")
    fields = fill(site)
    result = site.build(BASE)
    assert result.swapped, [str(problem) for problem in result.problems]
    return site, fields


def written(site, pattern):
    return sorted((site.root / "output").rglob(pattern))


def strings(value):
    """Yield every text in JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)


def assert_plain(texts):
    found = [text.replace(PLAIN, "").replace(PLAIN[:60], "") for text in texts]
    assert found
    assert [text for text in found if any(sign in text for sign in RAW)] == []
    assert any(WORDS in text for text in found)


def test_every_markdown_field_of_every_record_is_filled(filled):
    """A walk over the types: a field that is new joins the site by itself, or fails here."""
    records = (Site, Home, ArticleRecord, PageRecord, Term, Claim, EventRecord, MinedDecision)
    names = {record.__name__: marked_names(record) for record in records}
    marked = {
        (record, name) for record, fields in names.items() for name, is_text in fields.items() if is_text
    }
    of_home = {("Site", f"home.{name}") for record, name in marked if record == "Home"}
    assert {pair for pair in marked if pair[0] != "Home"} | of_home <= filled[1]
    assert ("Term", "facts.value") in filled[1]
    assert ("ArticleRecord", "corrections.note") in filled[1]


def test_a_record_says_where_its_markdown_stands():
    claim = Claim("a", "b", "*c*", "holds", "d", ("s",), known_then=True)
    assert [(field.name, field.text) for field in markdown_fields(claim)] == [
        ("claim", "*c*"),
        ("finding", "d"),
    ]


@pytest.mark.parametrize("name", ["articles", "changes", "corrections"])
def test_feeds_hold_words_and_sound_markup(filled, name):
    root = ET.fromstring(filled[0].output(f"feeds/{name}.atom.xml"))
    summaries = [entry.findtext(f"{ATOM}summary") for entry in root.iter(f"{ATOM}entry")]
    assert summaries
    for summary in summaries:
        shown = html.fragment_fromstring(summary, create_parent="div")
        assert shown.text_content() == WORDS
        assert {element.tag for element in shown.iter()} == {"div", "em", "a"}
        assert shown.find("a").get("href") == f"{BASE}/explainers/the-mole/"
    titles = [title.text for title in root.iter(f"{ATOM}title")]
    assert all(PLAIN in title for title in titles)


def test_every_feed_and_every_entry_has_an_id_of_its_own(filled):
    names = ("articles", "changes", "corrections")
    roots = [ET.fromstring(filled[0].output(f"feeds/{name}.atom.xml")) for name in names]
    ids = [element.text for root in roots for element in root.iter(f"{ATOM}id")]
    assert len(ids) == len(set(ids)) > len(names)


def test_every_feed_is_linked_in_the_head(filled):
    links = re.findall(r'<link rel="alternate"[^>]* href="([^"]+)"', filled[0].output("index.html"))
    feeds = [path.name for path in written(filled[0], "*.atom.xml")]
    assert sorted(link.rpartition("/")[2] for link in links) == feeds


def test_structured_data_and_heads_hold_words(filled):
    texts, described = [], []
    for path in written(filled[0], "*.html"):
        page = path.read_text(encoding="utf-8")
        for data in re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL):
            texts += strings(json.loads(data))
        described += map(unescape, re.findall(r'<meta (?:name|property)="[^"]+" content="([^"]*)"', page))
        described += map(unescape, re.findall(r"<title>(.*?)</title>", page))
    assert_plain(texts)
    assert_plain(described)


def test_no_page_holds_raw_markdown_or_a_script_of_the_payload(filled):
    for path in written(filled[0], "*.html"):
        page = html.fromstring(path.read_bytes())
        scripts = [element.text or "" for element in page.iter("script")]
        assert not any("alert(1)" in script and "schema.org" not in script for script in scripts), path
        shown = page.text_content().replace(PLAIN, "")
        assert "{filename}" not in shown, path
        assert "*x*" not in shown, path


def test_data_for_programs_holds_words(filled):
    assert_plain(strings(json.loads(filled[0].output("terms.json"))))
    events = json.loads(filled[0].output("timeline/events.json"))
    for event in events["events"]:
        html_label = event.pop("label_html")
        assert "<script" not in html_label
    assert_plain(strings(events))
    slides = json.loads(filled[0].output("timeline/timelinejs.json"))
    for text in strings(slides):
        assert "<script" not in text
        assert "<b>" not in text


def test_calendars_and_sheets_hold_words(filled):
    calendar = icalendar.Calendar.from_ical(filled[0].output("timeline/events.ics"))
    entries = calendar.walk("VEVENT")
    assert_plain([str(entry["SUMMARY"]) for entry in entries])
    assert_plain([str(entry["DESCRIPTION"]) for entry in entries])
    rows = list(csv.DictReader(StringIO(filled[0].output("timeline/events.csv").removeprefix("\ufeff"))))
    assert_plain([row["label"] for row in rows])
    assert_plain([row["note"] for row in rows])


@pytest.mark.parametrize("pattern", ["llms.txt", "index.md"])
def test_markdown_that_we_write_shows_the_words_and_no_foreign_link(filled, pattern):
    paths = written(filled[0], pattern)
    assert paths
    for path in paths:
        text = path.read_text(encoding="utf-8")
        for preset in ("commonmark", "gfm-like"):
            parser = MarkdownIt(preset, {"html": True, "linkify": False}).enable("table")
            page = html.fromstring(parser.render(text))
            assert page.text_content().count(PLAIN) >= 1, path
            assert WORDS in " ".join(page.text_content().split()), path
            assert {urls for urls in page.xpath("//a/@href") if not urls.startswith(BASE)} == set(), path
            assert page.xpath("//script|//b") == [], path
