"""Notes of changes: their references lead somewhere or are told; their entries in feeds keep their ids."""

import json
from xml.etree import ElementTree as ET

import pytest
from lxml import html

BASE = "https://example.org/harbor"
ATOM = "{http://www.w3.org/2005/Atom}"
MOLE = "explainers/the-mole.md"


def noted(site, note):
    site.replace(MOLE, "note: First published.", f"note: {json.dumps(note, ensure_ascii=False)}")
    return site.build(BASE)


def entries(site, feed="changes"):
    root = ET.fromstring(site.output(f"feeds/{feed}.atom.xml"))
    return {
        entry.findtext(f"{ATOM}id"): entry.findtext(f"{ATOM}summary") for entry in root.iter(f"{ATOM}entry")
    }


LEADING = {
    "[y]({filename}/explainers/harbor-board.md)": f"{BASE}/explainers/harbor-board/",
    "[y](<{filename}explainers/harbor-board.md#it>)": f"{BASE}/explainers/harbor-board/#it",
    "[y](term:harbor-board)": f"{BASE}/explainers/harbor-board/",
    "[y]({index})": f"{BASE}/",
    "[y](#why-it-matters-here)": f"{BASE}/explainers/the-mole/#why-it-matters-here",
    "[y](https://example.org/)": "https://example.org/",
    "[y](https://example.org/another/)": "https://example.org/another/",
    "[y](https://elsewhere.example/?a=1&b=2)": "https://elsewhere.example/?a=1&b=2",
}


@pytest.mark.parametrize(("note", "address"), LEADING.items())
def test_a_link_in_a_note_leads_to_the_same_place_from_a_feed(small_site, note, address):
    assert noted(small_site, note).swapped
    (summary,) = entries(small_site).values()
    assert html.fromstring(summary).get("href") == address


def test_a_file_that_a_note_links_is_found(small_site):
    small_site.write("images/b.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')
    assert noted(small_site, "![A boat]({static}/images/b.svg)").swapped
    (summary,) = entries(small_site).values()
    assert html.fromstring(summary).get("src") == f"{BASE}/images/b.svg"


LOST = {
    "[y]({filename}/explainers/mole.md)": "filename: '/explainers/mole.md' leads to no file of the site",
    "[y]({filename}/../secret.md)": "filename: '/../secret.md' leads to no file of the site",
    "![b]({static}/images/none.png)": "static: '/images/none.png' leads to no file of the site",
    "[y](term:no-such)": "term: 'no-such' is not the id of an explainer",
    "[y](#p-x)": "link: '#p-x' leads to no element of the page",
    "[y](../harbor-board/)": "link: '../harbor-board/' is relative",
    "1898.[@no-such]": "citation: 'no-such' is not the id of a source",
    "[y]({tag}x)": "link: '{tag}x' is not resolved in a field",
    "[y](|filename|/pages/about.md)": "link: '|filename|/pages/about.md' is not resolved in a field",
}


@pytest.mark.parametrize(("note", "told"), LOST.items())
def test_what_leads_nowhere_is_told_where_the_note_stands(small_site, note, told):
    result = noted(small_site, note)
    assert not result.swapped
    lines = small_site.read(MOLE).split("\n")
    line = next(number for number, text in enumerate(lines, start=1) if text.startswith("changes:"))
    assert next(str(problem) for problem in result.problems if problem.severity == "error").startswith(
        f"content/{MOLE}:{line}: changes.0.note: {told}"
    )


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("claims.yaml", "finding: The", "finding: \"[x](term:no-such)\" #"),
        ("timeline/works.yaml", "label: The Mole", "label: \"[x](term:no-such)\" #"),
        ("site.yaml", "deck: A letter", "deck: \"[x](term:no-such)\" #"),
        (MOLE, "definition: A wall", "definition: \"[x](term:no-such)\" #"),
        (MOLE, "value: 210 m", "value: \"[x](term:no-such)\""),
        ("articles/harbor-letter.md", "summary: A", "summary: \"[x](term:no-such)\" #"),
    ],
)  # fmt: skip
def test_every_record_tells_the_file_of_a_reference_that_is_lost(small_site, file, old, new):
    small_site.replace(file, old, new)
    problems = [str(problem) for problem in small_site.build().problems]
    assert [line for line in problems if line.startswith(f"content/{file}:") and "'no-such' is not" in line]


def test_a_note_cites_by_the_numbers_of_its_page_and_the_source_is_listed(small_site):
    assert noted(small_site, "As the board has it.[@board-1898; @gazette-1904]").swapped
    page = html.fromstring(small_site.output("explainers/the-mole/index.html"))
    marks = page.xpath('//li[@class="changes__entry"]//sup[@class="citation"]/a')
    assert [(mark.text, mark.get("href")) for mark in marks] == [
        ("1", "#source-gazette-1904"),
        ("2", "#source-board-1898"),
    ]
    assert [item.get("id") for item in page.xpath('//ol[@class="sources__list"]/li')] == [
        "source-gazette-1904",
        "source-board-1898",
    ]
    assert list(entries(small_site).values()) == ["As the board has it."]


def test_a_definition_cites_on_its_page_and_not_on_others(small_site):
    small_site.replace(MOLE, "out of the harbor.", "out of the harbor.[@board-1898]")
    assert small_site.build(BASE).swapped
    page = html.fromstring(small_site.output("explainers/the-mole/index.html"))
    assert page.xpath('//p//sup/a[@href="#source-board-1898"]')
    for other in ("explainers/index.html", "explainers/the-mole/card/index.html", "index.html"):
        found = html.fromstring(small_site.output(other))
        assert found.xpath('//a[starts-with(@href, "#source-")]') == []
        assert "harbor.1" not in found.text_content()


def test_a_citation_where_no_page_lists_sources_is_told(small_site):
    small_site.replace("site.yaml", "takes for granted.", "takes for granted.[@board-1898]")
    result = small_site.build()
    assert result.swapped
    assert any(
        "is not shown: no page that shows this lists sources" in str(found) for found in result.problems
    )


def test_a_link_that_is_none_is_told_and_raw_html_is_text(small_site):
    result = noted(small_site, "[y](javascript:alert(1)) <b>x</b>")
    assert result.swapped
    (problem,) = result.problems
    assert "changes.0.note: link: '](javascript:alert(1)' is not read as a link" in str(problem)
    (summary,) = entries(small_site).values()
    assert html.fragment_fromstring(summary, create_parent="p").text_content().endswith("<b>x</b>")


def test_an_entry_keeps_its_id_when_notes_come_before_and_after_it(small_site):
    small_site.replace(MOLE, "changes: [{", "changes: [{date: 2026-11-01, note: Same day.}, {")
    assert small_site.build(BASE).swapped
    before = set(entries(small_site))
    assert len(before) == 2
    small_site.replace(
        MOLE,
        "changes: [{",
        "changes: [{date: 2026-10-01, note: Earlier.}, {date: 2026-11-03, note: Later.}, {",
    )
    assert small_site.build(BASE).swapped
    assert before < set(entries(small_site))
