"""Golden examples, checked by hand against the manuals: APA 7 (10.16), Chicago 18 author-date, MLA 9 (5.29)."""

# ruff: noqa: E501 - golden lines stay whole

from datetime import date

import pytest

from plugins.sources.page_citation import CitedPage, cite

PAGES = {
    "explainer": CitedPage("the-mole", "The mole", "Harbor Desk", "The harbor letter, explained", date(2026, 11, 20), "https://example.org/explainers/the-mole/"),
    "special": CitedPage("r-and-d", "R&D_50%", "Harbor Desk", "Harbor", date(2026, 5, 2), "https://example.org/r/"),
}  # fmt: skip

GOLDEN = {
    ("explainer", "APA"): "Harbor Desk. (2026, November 20). The mole. The Harbor Letter, Explained. https://example.org/explainers/the-mole/",
    ("explainer", "Chicago"): "Harbor Desk. 2026. “The Mole.” The Harbor Letter, Explained, November 20. https://example.org/explainers/the-mole/.",
    ("explainer", "MLA"): "Harbor Desk. “The Mole.” The Harbor Letter, Explained, 20 Nov. 2026, https://example.org/explainers/the-mole/.",
    ("special", "BibTeX"): "@online{r-and-d,\n  title = {{R\\&D\\_50\\%}},\n  author = {{Harbor Desk}},\n  organization = {Harbor},\n  date = {2026-05-02},\n  url = {https://example.org/r/}\n}",
}  # fmt: skip


TITLES = {
    "Will the gates stay shut?": ("Will the gates stay shut?", "“Will the Gates Stay Shut?”"),
    "Wait...": ("Wait...", "“Wait...”"),
    "Wait..": ("Wait..", "“Wait..”"),
    "Wait…": ("Wait…", "“Wait…”"),
    "Stop!": ("Stop!", "“Stop!”"),
    "Made in the U.S.": ("Made in the U.S.", "“Made in the U.S.”"),
    "Page 1..2 of it": ("Page 1..2 of it.", "“Page 1..2 of It.”"),
    "“The Mole” and us": ("“The Mole” and us.", "“‘The Mole’ and Us.”"),
    '"The Mole" and us': ("“The Mole” and us.", "“‘The Mole’ and Us.”"),
    "The end of “us”": ("The end of “us.”", "“The End of ‘Us.’”"),
    "Who said “no?”": ("Who said “no?”", "“Who Said ‘No?’”"),
    "He said “she said ‘no’”": ("He said “she said ‘no.’”", "“He Said ‘She Said “No.”’”"),
    "‘The Mole’ and us": ("‘The Mole’ and us.", "“‘The Mole’ and Us.”"),
    "“a”, “b” and (“c”)": ("“a”, “b” and (“c”).", "“‘A’, ‘B’ and (‘C’).”"),
    "The boats’ end": ("The boats’ end.", "“The Boats’ End.”"),
    "Don't the 5\" pipe": ("Don't the 5\" pipe.", "“Don't the 5\" Pipe.”"),
    "An “unclosed mark": ("An “unclosed mark.", "“An “unclosed Mark.”"),
    "„Die Mole“ and us": ("„Die Mole“ and us.", "“„Die Mole“ and Us.”"),
    "«Le môle» and us": ("«Le môle» and us.", "“«Le Môle» and Us.”"),
    "「防波堤」とは何か。": ("「防波堤」とは何か。", "“「防波堤」とは何か。”"),
    "방파제는 누구의 것인가?": ("방파제는 누구의 것인가?", "“방파제는 누구의 것인가?”"),
    "مرحبا بالعالم؟": ("مرحبا بالعالم؟", "“مرحبا بالعالم؟”"),
    "A <b>bold</b> & <span class=\"nocase\">one": (
        'A <b>bold</b> & <span class="nocase">one.', "“A <b>bold</b> & <span Class=\"nocase\">one.”"
    ),
    "Two\nlines": ("Two lines.", "“Two Lines.”"),
}  # fmt: skip
"""Each title as APA has it, unquoted, and as Chicago and MLA have it."""


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(("title", "shown"), TITLES.items())
def test_no_mark_stands_twice_and_quotations_are_of_another_kind_within(title, shown):
    page = CitedPage("x", title, "Harbor Desk", "Harbor", date(2026, 11, 20), "https://example.org/x/")
    found = {text.label: text.text for text in cite(page)}
    assert found["APA"] == f"Harbor Desk. (2026, November 20). {shown[0]} Harbor. https://example.org/x/"
    assert found["Chicago"] == f"Harbor Desk. 2026. {shown[1]} Harbor, November 20. https://example.org/x/."
    assert found["MLA"] == f"Harbor Desk. {shown[1]} Harbor, 20 Nov. 2026, https://example.org/x/."


@pytest.mark.filterwarnings("ignore")
def test_names_of_authors_and_sites_may_end_in_marks():
    page = CitedPage("x", "T", "Yahoo!", "Wait, What?", date(2026, 11, 20), "https://example.org/a..b/")
    found = {text.label: text.text for text in cite(page)}
    assert found["APA"] == "Yahoo! (2026, November 20). T. Wait, What? https://example.org/a..b/"
    assert found["MLA"] == "Yahoo! “T.” Wait, What?, 20 Nov. 2026, https://example.org/a..b/."


@pytest.mark.filterwarnings("ignore")
def test_only_english_titles_are_put_into_title_case():
    page = CitedPage(
        "x", "Le môle et la mer", "Desk", "Le port", date(2026, 1, 2), "https://example.org/", "fr"
    )
    chicago = {text.label: text.text for text in cite(page)}["Chicago"]
    assert "“Le môle et la mer.” Le port," in chicago


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(("page", "style"), GOLDEN)
def test_a_page_is_cited_as_the_manual_has_it(page, style):
    found = {text.label: text.text for text in cite(PAGES[page])}
    assert found[style] == GOLDEN[page, style]
