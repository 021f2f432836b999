"""Authors, persons and organizations, one or several, are named alike wherever an article is."""

import json
import re
from xml.etree import ElementTree as ET

import pytest

from plugins.desk.cli import main

BASE = "https://example.org/harbor"
ARTICLE = "articles/harbor-letter.md"
PAGE = "articles/harbor-letter/index.html"
ATOM = "{http://www.w3.org/2005/Atom}"

THREE = """\
authors:
- {name: Nagy Péter, family: Nagy, given: Péter, role: szöveg, page: "{filename}/pages/about.md"}
- {name: 김철수, page: "https://people.example/kim"}
- {name: Harbor & Sons, type: organisation}
"""


def with_authors(site, words):
    site.replace(ARTICLE, "author: Harbor Desk\n", words)
    return site


def data_of(site):
    page = site.output(PAGE)
    return json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)[1])[
        "@graph"
    ][0]


@pytest.fixture
def three(small_site):
    result = with_authors(small_site, THREE).build(BASE)
    assert result.swapped, list(map(str, result.problems))
    assert result.problems == ()
    return small_site


@pytest.mark.parametrize(
    ("genre", "is_red"), [("opinion", True), ("report", False)], ids=["an opinion", "a report"]
)
def test_who_published_its_own_work_is_named_once(small_site, genre, is_red):
    name = "articles/harbor-letter.md"
    small_site.replace(name, "author: Ada Marsh", "author: The Harbor Gazette")
    small_site.replace(name, "genre: opinion", f"genre: {genre}")
    assert small_site.build().swapped
    page = small_site.output(PAGE)
    assert "Article by The Harbor Gazette, <time" in page
    assert ('<p class="label label--opinion">' in page) == is_red


def test_the_by_line_names_them_in_words_with_role_and_page(three):
    assert (
        f'explained by <a href="{BASE}/about/" rel="author">Nagy Péter</a> (szöveg), '
        '<a href="https://people.example/kim" rel="author">김철수</a> and Harbor &amp; Sons, <time'
    ) in three.output(PAGE)


def test_programs_are_told_who_is_a_person_and_what_page_is_theirs(three):
    assert data_of(three)["author"] == [
        {
            "@type": "Person", "name": "Nagy Péter", "familyName": "Nagy", "givenName": "Péter",
            "url": f"{BASE}/about/",
        },
        {"@type": "Person", "name": "김철수", "sameAs": "https://people.example/kim"},
        {"@type": "Organization", "name": "Harbor & Sons"},
    ]  # fmt: skip


def test_the_head_names_each(three):
    names = re.findall(r'<meta name="author" content="(.*?)">', three.output(PAGE))
    assert names == ["Nagy Péter", "김철수", "Harbor &amp; Sons"]


def test_a_feed_has_an_element_for_each(three):
    entry = ET.fromstring(three.output("feeds/articles.atom.xml")).find(f"{ATOM}entry")
    names = [author.findtext(f"{ATOM}name") for author in entry.iter(f"{ATOM}author")]
    assert names == ["Nagy Péter", "김철수", "Harbor & Sons"]


def test_citations_name_each_as_its_style_does(three):
    page = three.output(PAGE)
    assert "Nagy, P., 김철수, &amp; Harbor &amp; Sons. (2026" in page
    assert "Nagy, Péter, 김철수, and Harbor &amp; Sons. 2026" in page
    assert "author = {Nagy, Péter and {김철수} and {Harbor \\&amp; Sons}}" in page


def test_plain_text_names_them(three):
    words = "By Nagy Péter, 김철수 and Harbor & Sons"
    assert f"\n\n{words}, 1 November 2026\n\n" in three.output("articles/harbor-letter/index.md")
    assert f": {words}. A reading" in three.output("llms.txt")


def test_the_classroom_names_them(three):
    assert "(szöveg), " in three.output("articles/harbor-letter/classroom/index.html")


def test_of_the_original_there_may_be_several_too(small_site):
    small_site.replace(ARTICLE, "  author: Ada Marsh", "  author: [Ada Marsh, The Harbor Gazette]")
    small_site.build(BASE)
    assert "by Ada Marsh, The Harbor Gazette, <time" in small_site.output(PAGE)
    assert [one["@type"] for one in data_of(small_site)["isBasedOn"]["author"]] == ["Person", "Organization"]


@pytest.mark.parametrize(
    ("words", "node"),
    [
        ("author: {name: Harbor Desk, type: person}", {"@type": "Person", "name": "Harbor Desk"}),
        ("author: {name: Ben Cole, type: organization}", {"@type": "Organization", "name": "Ben Cole"}),
        ("author: [{family: van der Berg, given: Ada}]", {
            "@type": "Person", "name": "Ada van der Berg", "familyName": "van der Berg", "givenName": "Ada"}),
        ("author: {family: 김, given: 철수}", {
            "@type": "Person", "name": "김철수", "familyName": "김", "givenName": "철수"}),
        ("author: {family: King, given: Ben, suffix: Jr.}", {
            "@type": "Person", "name": "Ben King Jr.", "familyName": "King", "givenName": "Ben",
            "honorificSuffix": "Jr."}),
        ("author: Madonna", {"@type": "Person", "name": "Madonna"}),
    ],
)  # fmt: skip
def test_what_a_record_says_goes_before_what_a_name_tells(small_site, words, node):
    with_authors(small_site, f"{words}\n").build(BASE)
    assert data_of(small_site)["author"] == node


WRONG = {
    "author: []": "author: is empty; name who wrote it",
    "author: [Ada, ada]": "author: names 'Ada' twice; take one out",
    "author: [Ada, {role: text}]": "author.1: has no name; write 'name:', or 'family:' and 'given:'",
    "author: [Ada, {nam: Bea}]": "author.1.nam: is not a known key; did you mean 'name'?",
    "authors: [Ada, {nam: Bea}]": "authors.1.nam: is not a known key; did you mean 'name'?",
    "author: {name: Desk, family: Desk, type: organization}": "author.0: is an organization with the names",
    "author: {name: Ada, type: editor}": "author.0.type: 'editor' is not one of the allowed values",
    "author: {name: Ada, page: ada}": "author.0.page: 'ada' is no address on the web",
    'author: {name: Ada, page: "{filename}/pages/ada.md"}': "leads to no file of the site",
    'author: {name: Ada, page: "{static}/a.png"}': "is no link to a text of the site",
    'author: [Ada, Bea, {name: Cy, page: "{filename}/pages/cy.md"}]': "author.2.page: '{filename}",
}


@pytest.mark.parametrize(("words", "told"), WRONG.items())
def test_what_is_no_author_is_told_with_its_place(small_site, words, told, capsys):
    with_authors(small_site, f"{words}\n")
    assert main(["--root", str(small_site.root), "build"]) == 1
    line = next(line for line in capsys.readouterr().err.splitlines() if told in line)
    assert line.startswith(f"error: content/{ARTICLE}:3: ")


def test_a_draft_is_no_page_to_lead_readers_to(small_site):
    small_site.write("pages/ada.md", "---\ntitle: Ada\nstatus: draft\n---\nShe.\n")
    result = with_authors(small_site, 'author: {name: Ada, page: "{filename}/pages/ada.md"}\n').build()
    assert any("is a draft" in str(problem) for problem in result.problems)


SEVERAL = {
    "Smith, Jane and Doe, John": True, "Ada Marsh and Ben Cole": True, "Ada Marsh & Ben Cole": True,
    "Ada Marsh; Ben Cole": True, "Ada Marsh und Ben Cole": True, "山田太郎、鈴木花子": True,
    "Ben King, Jr.": False, "Ada Marsh, PhD": False, "José Ortega y Gasset": False,
    "Anderson Sandland": False, "The harbor letter, explained": False, "Jean-Paul d’Estaing": False,
}  # fmt: skip


@pytest.mark.parametrize(("name", "is_told"), SEVERAL.items())
def test_a_name_that_may_be_several_is_told(small_site, name, is_told):
    problems = with_authors(small_site, f"author: {json.dumps(name, ensure_ascii=False)}\n").build().problems
    assert ["may be more than one name" in str(problem) for problem in problems] == [True] * is_told


def test_a_name_that_is_said_to_be_one_is_not_told(small_site):
    words = "authors:\n- {name: Harbor and Sons, type: organization}\n- {name: Bea, type: person}\n"
    assert with_authors(small_site, words).build().problems == ()
