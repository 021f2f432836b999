"""Words of another language than the page's say so: names in texts, titles, sentences, terms."""

import pytest
from bs4 import BeautifulSoup

from tests.small_sites import put_up

GERMAN = """---
title: Die Sturmflut
author: Harbor Desk
date: 2026-11-02
lang: de
summary: Was der Sturm tat.
---
[Im März 1905]{date=1905-03} brach die Mole.[@gazette-1904]
Der [Damm war alt]{claim=damm}, sagt der [Hafen](term:harbor-board).
"""
CLAIM = """\
- id: damm
  article: sturmflut
  claim: The dam was old.
  verdict: holds
  finding: It was.
  sources: [gazette-1904]
  known_then: true
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("parts")
    made = put_up(folder / "site", templates=folder / "templates")
    made.write("articles/sturmflut.md", GERMAN)
    made.write("claims.yaml", made.read("claims.yaml") + CLAIM)
    board = made.read("explainers/harbor-board.md")
    made.write("explainers/harbor-board.md", board.replace("---\n", "---\nlang: de\n", 1))
    letter = made.read("articles/harbor-letter.md")
    made.write(
        "articles/harbor-letter.md", f"{letter}\n## In other words\n\nSailors said 방파제 or Hafendamm.\n"
    )
    assert [problem for problem in made.build().problems if problem.severity == "error"] == []
    return made


def page(site, file):
    return BeautifulSoup(site.output(f"{file}index.html"), "lxml")


def languages(found, selector):
    return {(each.get_text(" ", strip=True), each.get("lang")) for each in found.select(selector)}


def test_a_name_in_another_language_is_marked_with_it_and_no_other(site):
    found = languages(page(site, "articles/harbor-letter/"), "article a.mention")
    assert found >= {("방파제", "ko"), ("Harbor Board", None)}


def test_a_list_of_claims_says_the_language_of_each_articles_title(site):
    assert languages(page(site, "claims/"), ".claims-of__title > a") == {
        ("Die Sturmflut", "de"), ("What the captain wants", None),
    }  # fmt: skip
    assert page(site, "articles/sturmflut/claims/").h1["lang"] == "de"


def test_the_terms_of_a_lesson_and_the_way_to_it_say_their_language(site):
    lesson = page(site, "articles/harbor-letter/classroom/")
    assert ("Harbor Board", "de") in languages(lesson, ".classroom__terms dt")
    assert ("Mole", None) in languages(lesson, ".classroom__terms dt")
    assert ("Die Sturmflut", "de") in languages(page(site, "classroom/"), ".ways__title")


def test_a_sentence_on_the_timeline_is_in_the_language_of_its_article(site):
    labels = dict(languages(page(site, "timeline/"), ".event__label"))
    assert next(lang for text, lang in labels.items() if text.startswith("Im März")) == "de"
    assert labels["The Mole is built."] is None


def test_words_that_run_the_other_way_than_their_page_say_so(tmp_path):
    """In an edition's originals, in what editors mark, in titles of sources; others inherit the page's."""
    site = put_up(tmp_path / "site", templates=tmp_path / "templates")
    site.replace("site.yaml", "name:", "editions: [ar]\nname:")
    site.write("ar/explainers/the-mole.md", "---\ntitle: رصيف\n---\nجدار.[@gazette-1904] [Mauer]{lang=de}\n")
    site.replace("sources.yaml", "- id: gazette-1904", "- id: gazette-1904\n  language: he")
    assert [one for one in site.build().problems if one.severity == "error"] == []
    turned = page(site, "ar/explainers/the-mole/")
    assert turned.html["dir"] == "rtl"
    marked = [(each["lang"], each.get("dir")) for each in turned.body.select("span[lang]")]
    assert {("en", "ltr"), ("de", "ltr"), ("he", None)} <= set(marked)
    assert ("en", None) not in marked
    cited = page(site, "explainers/the-mole/").select_one('.source__title[lang="he"]')
    assert cited["dir"] == "rtl"
