"""Golden examples, checked by hand against the manuals: APA 7 (10.16), Chicago 18 author-date, MLA 9 (5.29)."""

# ruff: noqa: E501 - golden lines stay whole

from datetime import date

import pytest

from plugins.sources import Person
from plugins.sources.page_citation import CitedPage, cite

DESK = (Person(literal="Harbor Desk"),)
PAGES = {
    "explainer": CitedPage("the-mole", "The mole", DESK, "The harbor letter, explained", date(2026, 11, 20), "https://example.org/explainers/the-mole/"),
    "special": CitedPage("r-and-d", "R&D_50%", DESK, "Harbor", date(2026, 5, 2), "https://example.org/r/"),
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
    page = CitedPage("x", title, DESK, "Harbor", date(2026, 11, 20), "https://example.org/x/")
    found = {text.label: text.text for text in cite(page)}
    assert found["APA"] == f"Harbor Desk. (2026, November 20). {shown[0]} Harbor. https://example.org/x/"
    assert found["Chicago"] == f"Harbor Desk. 2026. {shown[1]} Harbor, November 20. https://example.org/x/."
    assert found["MLA"] == f"Harbor Desk. {shown[1]} Harbor, 20 Nov. 2026, https://example.org/x/."


@pytest.mark.filterwarnings("ignore")
def test_names_of_authors_and_sites_may_end_in_marks():
    page = CitedPage(
        "x", "T", (Person(literal="Yahoo!"),), "Wait, What?", date(2026, 11, 20), "https://example.org/a..b/"
    )
    found = {text.label: text.text for text in cite(page)}
    assert found["APA"] == "Yahoo! (2026, November 20). T. Wait, What? https://example.org/a..b/"
    assert found["MLA"] == "Yahoo! “T.” Wait, What?, 20 Nov. 2026, https://example.org/a..b/."


@pytest.mark.filterwarnings("ignore")
def test_only_english_titles_are_put_into_title_case():
    page = CitedPage(
        "x", "Le môle et la mer", DESK, "Le port", date(2026, 1, 2), "https://example.org/", "fr"
    )
    chicago = {text.label: text.text for text in cite(page)}["Chicago"]
    assert "“Le môle et la mer.” Le port," in chicago


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(("page", "style"), GOLDEN)
def test_a_page_is_cited_as_the_manual_has_it(page, style):
    found = {text.label: text.text for text in cite(PAGES[page])}
    assert found[style] == GOLDEN[page, style]


def names(*given):
    """Return authors, each as family, given and suffix, or as one whole name."""
    kinds = {1: ("literal",), 2: ("family", "given"), 3: ("family", "given", "suffix")}
    return tuple(Person(**dict(zip(kinds[len(one)], one, strict=True))) for one in given)


AUTHORS = [
    (
        names(("van der Berg", "Ada"), ("King", "Ben Luther", "Jr.")),
        "van der Berg, A., & King, B. L., Jr. (2026, January 2).",
        "van der Berg, Ada, and Ben Luther King Jr. 2026.",
        "van der Berg, Ada, and Ben Luther King Jr. “T.”",
        "van der Berg, Ada and King, Jr., Ben Luther",
    ),
    (
        names(("Nagy", "Péter"), ("Harbor & Sons, and others",), ("Kim", "Cheol-su")),
        "Nagy, P., Harbor & Sons, and others, & Kim, C.-S. (2026, January 2).",
        "Nagy, Péter, Harbor & Sons, and others, and Cheol-su Kim. 2026.",
        "Nagy, Péter, et al. “T.”",
        "Nagy, Péter and {Harbor \\& Sons, and others} and Kim, Cheol-su",
    ),
    (
        names(("김", "철수"), ("الأسد", "أحمد")),
        "김철수, & أحمد الأسد. (2026, January 2).",
        "김철수, and أحمد الأسد. 2026.",
        "김철수, and أحمد الأسد. “T.”",
        "{김철수} and {أحمد الأسد}",
    ),
    (
        names(("Madonna",), ("Lee", "John Q.")),
        "Madonna, & Lee, J. Q. (2026, January 2).",
        "Madonna, and John Q. Lee. 2026.",
        "Madonna, and John Q. Lee. “T.”",
        "{Madonna} and Lee, John Q.",
    ),
    (
        names(
            ("Lee", "John Q."),
        ),
        "Lee, J. Q. (2026, January 2).",
        "Lee, John Q. 2026.",
        "Lee, John Q. “T.”",
        "Lee, John Q.",
    ),
    (
        names(("Rand and Co", "A"), ("García Márquez", "Gabriel")),
        "Rand and Co, A., & García Márquez, G. (2026, January 2).",
        "Rand and Co, A, and Gabriel García Márquez. 2026.",
        "Rand and Co, A, and Gabriel García Márquez. “T.”",
        "{Rand and Co}, A and García Márquez, Gabriel",
    ),
]
"""Authors as APA, Chicago, MLA and BibTeX have them."""


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(("authors", "apa", "chicago", "mla", "bibtex"), AUTHORS)
def test_several_authors_are_named_as_each_style_names_them(authors, apa, chicago, mla, bibtex):
    page = CitedPage("x", "T", authors, "S", date(2026, 1, 2), "https://example.org/")
    found = {text.label: text.text for text in cite(page)}
    assert found["APA"].startswith(f"{apa} T. ")
    assert found["Chicago"].startswith(f"{chicago} “T.” ")
    assert found["MLA"].startswith(f"{mla} ")
    assert f"\n  author = {{{bibtex}}},\n" in found["BibTeX"]


@pytest.mark.filterwarnings("ignore")
def test_of_many_authors_each_style_names_as_many_as_its_manual_has():
    authors = names(*((f"Author {number}",) for number in range(1, 26)))
    page = CitedPage("x", "T", authors, "S", date(2026, 1, 2), "https://example.org/")
    found = {text.label: text.text for text in cite(page)}
    assert "Author 19, … Author 25. (2026" in found["APA"]
    assert "Author 3, et al. 2026" in found["Chicago"]
    assert found["MLA"].startswith("Author 1, et al. ")
    assert found["BibTeX"].count("{Author") == 25
