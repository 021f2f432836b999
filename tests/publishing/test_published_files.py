"""What a published small site has beside its pages, read back by other programs."""

import json
import re
from xml.etree import ElementTree as ET

import feedparser
import jsonschema
import pytest
from lxml import etree

from tests.pictures.photographs import photograph, put
from tests.small_sites import put_up

BASE = "https://example.org/harbor"
NAME = "The harbor letter, explained"
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
    assert "- Marsh, Ada. “A Word on the Mole.” The Harbor Gazette, March 10, 1904." in twin


def test_a_twin_is_made_of_what_was_parsed(small_site):
    """A fence may end in blanks; pictures and code are no attributes; files have addresses."""
    put(small_site.root, "images/b.png", photograph((2, 1), "PNG"))
    text = small_site.read("articles/harbor-letter.md").replace("---\n", "--- \t\n")
    body = (
        "![A boat]({static}/images/b.png) and `a[0]{b}` by [us]({filename}../pages/about.md)\n\nThe captain"
    )
    small_site.write("articles/harbor-letter.md", text.replace("The captain", body, 1))
    small_site.build(BASE)
    twin = small_site.output("articles/harbor-letter/index.md")
    lines = twin.split("\n\n")
    assert lines[0] == "# What the captain wants"
    assert lines[1] == "By Harbor Desk, 1 November 2026"
    assert lines[2] == "A reading of the captain’s letter."
    assert lines[3] == f"![A boat]({BASE}/images/b.png) and `a[0]{{b}}` by [us]({BASE}/about/)"


def test_twins_of_a_site_without_an_address_lead_by_ways_from_where_they_stand(small_site):
    assert small_site.build().swapped
    twin = small_site.output("articles/harbor-letter/index.md")
    (way,) = re.findall(r"\[the page about us\]\(([^)]+)\)", twin)
    output = small_site.root / "output"
    assert (output / "articles/harbor-letter" / way).resolve() == (output / "about/index.html").resolve()
    (way,) = re.findall(r"\[What the captain wants\]\(([^)]+)\)", small_site.output("llms.txt"))
    assert (output / way).read_text(encoding="utf-8") == twin


def test_pages_in_one_folder_have_a_twin_each(small_site):
    text = small_site.read("articles/harbor-letter.md").replace("{claim=too-short}", "")
    for name in ("one", "two"):
        page = text.replace(
            "title: What the captain wants",
            f"title: Text {name}\nsave_as: texts/{name}.html\nurl: texts/{name}.html",
        )
        small_site.write(f"articles/{name}.md", page)
    result = small_site.build(BASE)
    assert result.swapped, [str(problem) for problem in result.problems]
    for name in ("one", "two"):
        assert small_site.output(f"texts/{name}.md").startswith(f"# Text {name}\n")
        assert f"({BASE}/texts/{name}.md)" in small_site.output("llms.txt")


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


def test_the_sources_of_a_text_stand_beside_its_page(published):
    page = published.output("articles/harbor-letter/index.html")
    cited = re.findall(r'<li class="source" id="source-([^"]+)"', page)
    items = json.loads(published.output("articles/harbor-letter/sources.json"))
    assert cited
    assert [item["id"] for item in items] == cited
    for name in ("bib", "ris"):
        assert re.search(rf'href="[^"]*sources\.{name}" download', page)
        assert all(source in published.output(f"articles/harbor-letter/sources.{name}") for source in cited)


LISTED = {"": "", "articles/harbor-letter/": "2026-11-01", "explainers/the-mole/": "", "sources/": ""}


@pytest.mark.parametrize("path", LISTED)
def test_a_reference_manager_knows_every_page(published, path):
    head = etree.HTML(published.output(f"{path}index.html")).find("head")
    tags = {meta.get("name"): meta.get("content") for meta in head.iter("meta") if meta.get("name")}
    assert (tags["z.itemType"], tags["DC.language"]) == ("webpage", "en")
    assert head.findtext("title") in {tags["DC.title"], f"{tags['DC.title']} – {NAME}"}
    assert tags["DC.creator"] == "Harbor Desk,"
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", tags.get("DC.date", "2026-01-01"))
    assert "DC.date" in tags or not LISTED[path]


def test_what_is_new_is_listed_with_the_newest_first(published):
    entries = json.loads(published.output("feeds/news.json"))
    days = [entry["day"] for entry in entries]
    assert days == sorted(days, reverse=True)
    assert len({entry["id"] for entry in entries}) == len(entries)
    assert {"articles/harbor-letter/", "explainers/the-mole/"} <= {entry["url"] for entry in entries}


@pytest.mark.parametrize(
    ("contact", "is_told"),
    [
        ("desk@example.org", True),
        ("desk@harbor.example", False),
        ("desk@example.org, issues: 'https://git.example/a/b'", False),
    ],
)
def test_a_contact_that_nobody_reads_is_told_when_a_site_is_published(small_site, contact, is_told):
    small_site.replace("site.yaml", "email: desk@harbor.example", f"email: {contact}")
    told = [str(problem) for problem in small_site.build("https://desk.harbor.org/x").problems]
    assert [("contact.email" in line, "an example's" in line) for line in told] == [(True, True)] * is_told
    assert small_site.build(BASE).problems == ()  # an example's own address
