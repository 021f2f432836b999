"""Pages of the small site after annotation: what is added, and that nothing else is touched."""

import re

import pytest
from bs4 import BeautifulSoup

from plugins.annotation.slots import split_slots
from plugins.prose import Prose


@pytest.fixture
def article(small_site):
    assert small_site.build().swapped
    return BeautifulSoup(small_site.output("articles/harbor-letter/index.html"), "html.parser")


def test_a_mention_is_linked_once_in_each_section_and_names_its_card(article):
    links = article.select("article.prose a.mention[id]")
    assert [link["id"] for link in links] == [
        "m-the-mole--lead",
        "m-the-mole--what-she-proposes",
        "m-harbor-board--what-she-proposes",
    ]
    assert {link["data-card"] for link in links} == {"card-the-mole", "card-harbor-board"}
    assert article.select_one("#card-the-mole .preview__definition").get_text().startswith("A wall of stones")


def test_dates_are_marked_in_words_that_html_can_say(article):
    times = {tag.get_text(): tag["datetime"] for tag in article.select("article.prose time")}
    assert times == {"1898": "1898", "January": "1904-01", "this month": "1904-03"}


def test_a_claim_has_the_sign_of_its_verdict_and_its_finding_stands_after_the_paragraph(article):
    mark = article.select_one("span.claim")
    assert mark.get_text() == "built too short"
    assert mark.select_one("a.sign--split#claim-too-short")["href"] == "#note-claim-too-short"
    (note,) = mark.find_parent("p").find_next_sibling().select("details")
    assert note.find(id="note-claim-too-short")
    assert "Contested built too short" in note.summary.get_text()


def test_what_follows_a_finding_is_said_to_be_known_only_later(small_site):
    small_site.replace("claims.yaml", "known_then: true", "known_then: false")
    assert small_site.build().swapped
    assert "Known only later." in small_site.output("articles/harbor-letter/index.html")


def test_an_explainer_never_links_itself_and_lists_who_mentions_it(small_site):
    assert small_site.build().swapped
    page = BeautifulSoup(small_site.output("explainers/the-mole/index.html"), "html.parser")
    assert page.select('article a.mention[href*="the-mole"]') == []
    sentences = [row.get_text(" ", strip=True) for row in page.select(".backlinks__sentence")]
    assert any("Mole was built too short" in sentence for sentence in sentences)
    assert page.select_one(".relations__entry").get_text(" ", strip=True) == "is led by Harbor Board"


def test_the_other_end_of_a_relation_shows_it_the_other_way_round(small_site):
    assert small_site.build().swapped
    page = BeautifulSoup(small_site.output("explainers/harbor-board/index.html"), "html.parser")
    assert page.select_one(".relations__entry").get_text(" ", strip=True) == "leads Mole"


def test_a_page_may_forbid_links(small_site):
    small_site.replace("explainers/harbor-board.md", "reviewed:", "nolink: [the-mole]\nreviewed:")
    assert small_site.build().swapped
    page = BeautifulSoup(small_site.output("explainers/harbor-board/index.html"), "html.parser")
    assert page.select("article a.mention") == []


def test_an_explainer_may_forbid_links_to_itself(small_site):
    small_site.replace("explainers/the-mole.md", "reviewed:", "autolink: false\nreviewed:")
    assert small_site.build().swapped
    assert 'data-card="card-the-mole"' not in small_site.output("articles/harbor-letter/index.html")


def test_a_draft_is_built_but_never_linked_or_listed(small_site):
    small_site.replace("explainers/harbor-board.md", "reviewed:", "status: draft\nreviewed:")
    small_site.replace("explainers/the-mole.md", "related: [{id: harbor-board, how: led by}]\n", "")
    small_site.replace("timeline/works.yaml", "about: [the-mole, harbor-board]", "about: [the-mole]")
    result = small_site.build()
    assert result.swapped, result.problems
    assert (small_site.root / "output/drafts/explainers/harbor-board/index.html").is_file()
    for name in ("articles/harbor-letter/index.html", "explainers/index.html", "terms.json"):
        assert "harbor-board" not in small_site.output(name), name


def test_a_former_id_redirects(small_site):
    small_site.replace("explainers/the-mole.md", "reviewed:", "previous_ids: [the-dam]\nreviewed:")
    assert small_site.build().swapped
    page = small_site.output("explainers/the-dam/index.html")
    assert re.search(r'http-equiv="refresh" content="0; url=[./]*explainers/the-mole/', page)


def test_annotation_only_adds(small_site):
    """The text of every page is, character for character, what the reader made of the file."""
    from plugins.building.survey import survey_site

    site = survey_site(small_site.root).site
    assert site.pages
    for page in site.pages:
        before = [block.text for block in Prose(page.page.html).blocks]
        after = "".join(piece for piece in split_slots(page.html) if isinstance(piece, str))
        assert [block.text for block in Prose(after).blocks] == before


def test_fields_and_body_of_a_text_have_the_quotation_marks_of_its_language(small_site):
    article = "articles/harbor-letter.md"
    small_site.replace(article, "key_points: [The mole is too short.]", "lang: de\nkey_points: ['\"Punkt\"']")
    small_site.replace(article, "In January", '"Rumpf" In January')
    assert small_site.build().swapped
    page = small_site.output("articles/harbor-letter/index.html")
    assert "„Punkt“" in page
    assert "„Rumpf“" in page
