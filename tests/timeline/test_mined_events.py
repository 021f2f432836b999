"""Which mined events a site shows: what it asks for, what its article asks for, what an editor decides."""

import pytest
from bs4 import BeautifulSoup

ARTICLE = """\
---
title: Low water
author: Desk
date: 2018-10-25
---
The gauge fell on Monday, the lowest level since 1856. In July and August the river is low.
The 2003 plan was dropped in 2009.
"""
IDS = {
    "monday": "low-water--the-gauge-fell-on--monday",
    "1856": "low-water--the-gauge-fell-on--1856",
}


@pytest.fixture
def river(small_site):
    small_site.write("articles/low-water.md", ARTICLE)
    small_site.replace("site.yaml", "mined_events: all\n", "")
    return small_site


def shown(site):
    assert site.build().swapped
    page = BeautifulSoup(site.output("timeline/index.html"), "html.parser")
    found = [tag["id"] for tag in page.select("li.event--mined")]
    return [name.rpartition("--")[2] for name in found if name.startswith("low-water--")]


def test_a_site_shows_what_its_sentences_tell(river):
    assert shown(river) == ["2009", "monday"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [("none", []), ("explicit", ["2009", "monday"]), ("all", ["1856", "2003", "2009", "monday"])],
)
def test_a_site_may_ask_for_none_or_all(river, value, expected):
    river.replace("site.yaml", "name:", f"mined_events: {value}\nname:")
    assert shown(river) == expected


def test_what_an_article_asks_for_goes_before_what_the_site_does(river):
    river.replace("site.yaml", "name:", "mined_events: all\nname:")
    river.replace("articles/low-water.md", "author:", "mined_events: none\nauthor:")
    assert shown(river) == []


def test_what_an_editor_accepts_is_shown_and_what_one_drops_is_not(river):
    river.write(
        "timeline/_mined.yaml",
        f"- {{id: {IDS['1856']}, date: 1856}}\n- {{id: {IDS['monday']}, keep: false}}\n",
    )
    assert shown(river) == ["1856", "2009"]
    river.replace("site.yaml", "name:", "mined_events: none\nname:")
    assert shown(river) == ["1856"]


def test_a_comparison_is_a_date_and_no_event_and_a_habit_is_neither(river):
    assert river.build().swapped
    page = BeautifulSoup(river.output("articles/low-water/index.html"), "html.parser")
    marked = [tag.text for tag in page.select("#text time")]
    assert "1856" in marked
    assert not {"July", "August"}.intersection(marked)


def test_a_value_that_is_none_of_the_three_is_refused_with_its_line(river, problems_of):
    river.replace("articles/low-water.md", "author:", "mined_events: some\nauthor:")
    (line,) = [line for line in problems_of() if "mined_events" in line]
    assert line.startswith("content/articles/low-water.md:3: mined_events: 'some'")


def test_what_was_kept_follows_the_key(river):
    first = shown(river)
    pages = ("timeline/index.html", "articles/low-water/index.html", "timeline/events.json")
    before = [river.output(page) for page in pages]
    river.replace("site.yaml", "name:", "mined_events: none\nname:")
    assert shown(river) == []
    assert all(river.output(page) != text for page, text in zip(pages, before, strict=True))
    river.replace("site.yaml", "mined_events: none\n", "")
    assert shown(river) == first
    assert [river.output(page) for page in pages] == before
