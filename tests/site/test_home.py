"""The home page with as many articles as an editor writes."""

from bs4 import BeautifulSoup

OWN_COLUMN = """---
title: A second word on the mole
author: Harbor Desk
date: 2026-11-02
summary: Another reading.
---
The Mole is older than the board.
"""


def home(small_site):
    assert small_site.build().swapped
    return BeautifulSoup(small_site.output("index.html"), "html.parser")


def test_one_article_needs_no_list(small_site):
    page = home(small_site)
    assert page.select_one(".ways__lead").get_text() == "Read the article, checked · 1 minute"
    assert page.find(id="more") is None


def test_the_guide_says_in_a_few_words_what_a_name_is(small_site):
    small_site.replace(
        "explainers/the-mole.md", "kind: place", "kind: place\nshort_description: built in 1898"
    )
    entries = home(small_site).select(".guide__entries > li")
    assert [entry.get_text(" ") for entry in entries] == ["Mole built in 1898", "Harbor Board"]


def test_the_newest_article_leads_and_the_others_are_listed(small_site):
    small_site.write("articles/second-word.md", OWN_COLUMN)
    page = home(small_site)
    lead = page.select_one(".lead a")
    assert lead["href"].endswith("articles/second-word/index.html")
    other, every = page.find(id="more").parent.select("a")
    assert (other.get_text(), every.get_text()) == ("What the captain wants", "All articles")


def test_a_column_of_ones_own_is_not_called_checked(small_site):
    text = small_site.read("articles/harbor-letter.md")
    original = text[text.index("original:") : text.index("---\nThe captain")]
    small_site.replace("articles/harbor-letter.md", original, "")
    page = home(small_site)
    assert page.select_one(".ways__lead").get_text() == "Read the article · 1 minute"
    assert "label--opinion" not in page.select_one(".page-head .label")["class"]
    assert page.find("a", string="Read the article, checked") is None
