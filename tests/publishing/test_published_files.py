"""What a published small site has beside its pages, read back by other programs."""

import json
from xml.etree import ElementTree as ET

import feedparser
import jsonschema
import pytest
from lxml import etree

from tests.small_sites import put_up

BASE = "https://example.org/harbor"
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """A small site that all of these tests read and none changes."""
    folder = tmp_path_factory.mktemp("published")
    small_site = put_up(folder / "site", templates=folder / "templates")
    small_site.replace(
        "articles/harbor-letter.md",
        "---\nThe captain",
        "changes: [{date: 2026-11-02, note: More.}]\n---\nThe captain",
    )
    small_site.replace(
        "explainers/the-mole.md", "kind: place", "kind: place\nshort_description: built in 1898"
    )
    result = small_site.build(BASE)
    assert result.swapped, result.problems
    return small_site


def test_terms_follow_their_schema(published):
    terms = json.loads(published.output("terms.json"))
    jsonschema.validate(terms, json.loads(published.output("terms.schema.json")))
    assert [term["id"] for term in terms["terms"]] == ["harbor-board", "the-mole"]
    assert [term.get("short_description") for term in terms["terms"]] == [None, "built in 1898"]
    assert terms["terms"][0]["url"] == f"{BASE}/explainers/harbor-board/index.html".removesuffix("index.html")


def test_feeds_are_read_without_complaint(published):
    feed = feedparser.parse(published.output("feeds/articles.atom.xml"))
    assert feed.bozo == 0
    (entry,) = feed.entries
    assert entry.link == f"{BASE}/articles/harbor-letter/"
    assert entry.author == "Harbor Desk"
    assert f'href="{BASE}/about/"' in entry.content[0].value
    assert "mention" not in entry.content[0].value


def test_feeds_hold_what_rfc_4287_asks_for(published):
    for name in ("articles", "changes"):
        root = ET.fromstring(published.output(f"feeds/{name}.atom.xml"))
        assert all(root.find(ATOM + tag) is not None for tag in ("id", "title", "updated")), name
        ids = [entry.findtext(ATOM + "id") for entry in root.iter(ATOM + "entry")]
        assert ids
        assert len(ids) == len(set(ids))


def test_the_sitemap_lists_pages_and_no_drafts_or_errors(published):
    root = etree.fromstring(published.output("sitemap.xml").encode())
    addresses = root.xpath("//*[local-name()='loc']/text()")
    assert f"{BASE}/explainers/the-mole/" in addresses
    assert not [
        address for address in addresses if "404" in address or "card" in address or "components" in address
    ]


def test_a_markdown_twin_holds_the_words_and_none_of_our_markup(published):
    twin = published.output("articles/harbor-letter/index.md")
    assert twin.startswith("# What the captain wants\n")
    assert "built too short in 1898." in twin
    for leftover in ("{claim", "[@", "{filename}", "term:"):
        assert leftover not in twin
    assert "- Ada Marsh, A word on the mole, The Harbor Gazette, 10 March 1904" in twin


def test_each_page_has_its_picture(published):
    picture = (published.root / "output/social/explainers/the-mole.png").read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert f'content="{BASE}/social/explainers/the-mole.png"' in published.output(
        "explainers/the-mole/index.html"
    )


def test_a_card_stands_alone_and_is_not_indexed(published):
    card = published.output("explainers/the-mole/card/index.html")
    assert 'content="noindex"' in card
    assert "A wall of stones" in card
    assert "<script" not in card
