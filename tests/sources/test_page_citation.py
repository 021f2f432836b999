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


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(("page", "style"), GOLDEN)
def test_a_page_is_cited_as_the_manual_has_it(page, style):
    found = {text.label: text.text for text in cite(PAGES[page])}
    assert found[style] == GOLDEN[page, style]
