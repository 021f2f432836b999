"""Structured data says who is a person and who a body, as the site says it."""

import json
import re

import pytest

BASE = "https://example.org/harbor"
ARTICLE = "articles/harbor-letter.md"


def article_of(site):
    result = site.build(BASE)
    assert result.swapped, [str(problem) for problem in result.problems]
    page = site.output("articles/harbor-letter/index.html")
    data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)[1])
    return data["@graph"][0]


def test_who_signs_as_the_publisher_is_the_publisher(small_site):
    article = article_of(small_site)
    assert article["author"] == article["publisher"] == {"@type": "Organization", "name": "Harbor Desk"}
    original = article["isBasedOn"]
    assert original["author"] == {"@type": "Person", "name": "Ada Marsh"}
    assert original["publisher"]["@type"] == "Organization"
    assert article["citation"][0]["author"] == [{"@type": "Person", "name": "Ada Marsh"}]


@pytest.mark.parametrize("name", ["Ben Cole", "김철수", "O’Neil, Máire"])
def test_who_signs_with_another_name_is_a_person(small_site, name):
    small_site.replace(ARTICLE, "author: Harbor Desk", f"author: {name}")
    article = article_of(small_site)
    assert article["author"] == {"@type": "Person", "name": name}
    assert article["publisher"]["@type"] == "Organization"


def test_what_is_signed_by_the_site_is_by_a_body(small_site):
    small_site.replace(ARTICLE, "author: Harbor Desk", "author: The Harbor Letter, Explained")
    assert article_of(small_site)["author"]["@type"] == "Organization"


def test_a_publisher_may_be_a_person(small_site):
    small_site.replace(
        "site.yaml", "publisher: {name: Harbor Desk}", "publisher: {name: Ben Cole, type: person}"
    )
    small_site.replace(ARTICLE, "author: Harbor Desk", "author: Ben Cole")
    article = article_of(small_site)
    assert article["author"] == article["publisher"] == {"@type": "Person", "name": "Ben Cole"}


def test_an_unsigned_editorial_is_by_the_newspaper(small_site):
    small_site.replace(ARTICLE, "  author: Ada Marsh", "  author: The Harbor Gazette")
    assert article_of(small_site)["isBasedOn"]["author"]["@type"] == "Organization"


def test_a_name_in_hangul_begins_with_the_family_everywhere(small_site):
    small_site.replace("sources.yaml", "{family: Marsh, given: Ada}", "{family: 김, given: 철수}")
    assert article_of(small_site)["citation"][0]["author"][0]["name"] == "김철수"
    for file in (
        "sources/index.html",
        "articles/harbor-letter/index.html",
        "articles/harbor-letter/index.md",
    ):
        shown = small_site.output(file)
        assert "김철수. " in shown, file
        assert "철수 김" not in shown, file
