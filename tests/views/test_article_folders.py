"""What stands below each article: its part of every list, in lasting addresses, and its lesson."""

import json
import re

import pytest
from bs4 import BeautifulSoup

SITE = "https://kit.example/x"
SECOND = """\
---
title: What the *board* answers
author: Harbor Desk
date: 2026-10-01
questions: ["Who pays?[@board-1898]"]
---
The board calls it [long enough]{claim=long-enough} and [cheap]{claim=cheap}.[@board-1898]
The Harbor Board says that [it was built]{event=mole-built} in good time.
"""
CLAIMS = """\
- {id: long-enough, article: board-answer, claim: It is long enough., verdict: holds, finding: It is., sources: [board-1898], known_then: true}
- {id: cheap, article: board-answer, claim: It was cheap., verdict: opinion, finding: Who knows., sources: [board-1898], known_then: false}
"""  # noqa: E501
MAP = """\
title: Where it is
deck: Two places.
summary: A sea.
credit: Natural Earth.
views:
- {id: sea, title: The sea, shown: wide, extent: [128, 33, 146, 46], detail: 2}
- {id: far, title: Far off, extent: [129.3, 41.75, 132.8, 43.75]}
places:
- {explainer: the-mole, coordinates: [39.8, 134.6], precision: about 1 km, rank: 3}
- {name: Far Rock, coordinates: [42.8, 131.0], precision: about 1 km, rank: 1}
"""
EMPTY = "---\ntitle: Nothing much\nauthor: Harbor Desk\ndate: 2026-09-01\n---\nA few words.\n"


def page(site, name):
    return BeautifulSoup(site.output(f"{name}/index.html"), "html.parser")


def built(site, site_url=None):
    result = site.build(site_url=site_url)
    assert result.swapped, list(map(str, result.problems))
    return site


@pytest.fixture
def two(small_site):
    small_site.write("articles/board-answer.md", SECOND)
    small_site.write("claims.yaml", small_site.read("claims.yaml") + CLAIMS)
    small_site.write("maps/map.yaml", MAP)
    return small_site


def limit_claims(site, most):
    settings = site.root / "pelican.conf.py"
    settings.write_text(f"{settings.read_text(encoding='utf-8')}CLAIMS_PER_PAGE = {most}\n", encoding="utf-8")


def written(site, folder):
    root = site.root / "output"
    return sorted(
        path.relative_to(root / folder).parent.as_posix() for path in (root / folder).rglob("*.html")
    )


def test_a_site_of_one_article_has_no_filter_and_the_article_no_page_but_its_lesson(small_site):
    small_site.write("maps/map.yaml", MAP)
    built(small_site)
    assert written(small_site, "articles") == ["harbor-letter", "harbor-letter/classroom"]
    for name in ("claims", "timeline", "explainers", "map"):
        assert page(small_site, name).select(".by-article, .article-pages") == []
    assert "of the letter" not in page(small_site, "claims").get_text()
    assert "Each assertion of the article in our words" in page(small_site, "claims").get_text()


def test_each_of_several_articles_has_its_part_of_every_list_and_no_page_for_an_empty_one(two):
    two.write("articles/nothing-much.md", EMPTY)
    built(two)
    assert written(two, "articles/harbor-letter") == [
        ".",
        "claims",
        "classroom",
        "explainers",
        "map",
        "timeline",
    ]
    assert written(two, "articles/board-answer") == [".", "claims", "classroom", "explainers", "timeline"]
    assert written(two, "articles/nothing-much") == [".", "classroom"]


@pytest.mark.parametrize(
    ("name", "things"),
    [("claims", "li.claims__entry"), ("timeline", "li.event"), ("explainers", "li.glossary__entry"),
     ("map", ".map__table tbody tr")],
)  # fmt: skip
def test_a_list_leads_to_each_articles_part_with_its_count_and_the_part_leads_back(two, name, things):
    built(two)
    links = page(two, name).select(".by-article__list a")
    assert links
    for link in links:
        part = page(two, link["href"].removeprefix("../").removesuffix("/index.html"))
        count = link.find_next_sibling(class_="by-article__count").get_text()
        assert len(part.select(things)) == int(count) > 0
        assert part.h1.get_text() == link.get_text()
        assert part.select_one(".page-head [rel=up]")["href"].endswith(f"../{name}/index.html")
        current = part.select_one(".article-pages [aria-current]")
        assert current.select_one(".chip__count").get_text() == count


def test_an_article_leads_to_every_page_below_it(two):
    built(two)
    links = page(two, "articles/board-answer").select(".article-pages a")
    assert [link.get_text(" ", strip=True) for link in links] == [
        "Claims 2", "Dates 1", "Explainers 1", "For the classroom",
    ]  # fmt: skip


def test_the_tally_counts_what_the_page_lists(two):
    built(two)
    for name in ("claims", "articles/harbor-letter/claims", "articles/board-answer/claims"):
        found = page(two, name)
        every, *counts = [int(tag.get_text()) for tag in found.select(".verdict-filter .tally__count")]
        assert every == sum(counts) == len(found.select("li.claims__entry"))


def test_claims_of_several_articles_stand_under_their_titles(two):
    built(two)
    found = page(two, "claims")
    assert [title.get_text() for title in found.select(".claims-of h2 a")] == [
        "What the captain wants", "What the *board* answers",
    ]  # fmt: skip
    assert "of 2 articles" in found.select_one(".page-head__deck").get_text()
    assert found.select(".claims-of h3.claims__claim")


def test_claims_too_many_for_one_page_stand_below_their_articles(two):
    limit_claims(two, 2)
    built(two)
    overview = page(two, "claims")
    assert overview.select("li.claims__entry, .by-article") == []
    rows = {row.a.get_text(): row for row in overview.select(".claims-of__entry")}
    board = rows["What the *board* answers"]
    assert {tag.get_text(): tag["href"] for tag in board.select(".tally a")} == {
        "Holds 1": "../articles/board-answer/claims/index.html#verdict-holds",
        "Opinion 1": "../articles/board-answer/claims/index.html#verdict-opinion",
    }
    assert {"is-verdict-1", "is-verdict-5"} < set(board["class"])
    assert overview.select_one(".verdict-filter .tally__count").get_text() == "3"
    assert rows["What the *board* answers"].find(id="claim-cheap"), "a former address leads to the row"
    note = page(two, "articles/board-answer").select_one("#note-claim-cheap .margin-note__sources")
    assert note["href"] == "../../articles/board-answer/claims/index.html#claim-cheap"
    assert page(two, "articles/board-answer/claims").find(id="claim-cheap")


def reviews(site, name):
    data = json.loads(page(site, name).find("script", {"type": "application/ld+json"}).string)
    return [node["url"] for node in data["@graph"] if node["@type"] == "ClaimReview"]


@pytest.mark.parametrize("most", [0, 2])
def test_a_review_is_told_of_once_where_its_address_leads(two, most):
    limit_claims(two, most)
    built(two, SITE)
    names = ["claims", "articles/harbor-letter/claims", "articles/board-answer/claims"]
    found = [url for name in names for url in reviews(two, name)]
    assert sorted(url.rpartition("#")[2] for url in found) == ["claim-long-enough", "claim-too-short"]
    for url in found:
        address, _, anchor = url.removeprefix(f"{SITE}/").partition("/#")
        assert page(two, address).select_one(f"li#{anchor}")


@pytest.mark.parametrize("most", [0, 2])
def test_the_search_finds_a_claim_on_one_page(two, most):
    limit_claims(two, most)
    built(two, SITE)
    names = ["claims", "articles/board-answer/claims"]
    searched = [name for name in names if page(two, name).select_one("main[data-pagefind-body] #claim-cheap")]
    assert searched == [names[bool(most)]]


def test_an_article_that_grows_a_list_beyond_a_page_changes_what_was_kept_of_others(two):
    limit_claims(two, 3)
    built(two)
    before = two.output("articles/harbor-letter/index.html")
    assert "claims/index.html#claim-too-short" in before
    two.write(
        "articles/board-answer.md", two.read("articles/board-answer.md") + "\nIt was [dear]{claim=dear}.\n"
    )
    two.write("claims.yaml", two.read("claims.yaml") + CLAIMS.splitlines()[1].replace("cheap", "dear") + "\n")
    built(two)
    assert "articles/harbor-letter/claims/index.html#claim-too-short" in two.output(
        "articles/harbor-letter/index.html"
    )


def test_an_event_that_two_articles_tell_of_stands_with_each_in_its_own_words(two):
    two.replace("articles/harbor-letter.md", "in 1898.", "[then]{event=mole-built}.")
    built(two)
    for name, words in (("harbor-letter", "built too short"), ("board-answer", "in good time")):
        event = page(two, f"articles/{name}/timeline").find(id="mole-built")
        assert words in event.select_one(".event__foot a").get_text()
    assert "From “What the captain wants”" in page(two, "timeline").find(id="mole-built").get_text()


def test_the_map_of_an_article_shows_its_places_and_no_detail_without_one(two):
    built(two)
    found = page(two, "articles/harbor-letter/map")
    assert [link.get_text() for link in found.select("svg a title, svg a")][:1]
    assert "Far Rock" not in found.get_text()
    assert found.find(id="map-sea-title")
    assert not found.find(id="map-far-title")


def test_a_lesson_asks_the_articles_own_questions_and_the_lead_those_of_the_site(two):
    two.replace("site.yaml", "about_box:", "questions: [Who profits from the mole?]\nabout_box:")
    built(two)
    own = page(two, "articles/board-answer/classroom")
    assert own.select_one(".questions sup.citation")
    assert [
        item.get_text() for item in page(two, "articles/harbor-letter/classroom").select(".questions li")
    ] == ["Who profits from the mole?"]


def test_a_lesson_of_an_article_with_nothing_to_say_has_no_empty_heading(two):
    two.write("articles/nothing-much.md", EMPTY)
    built(two)
    lesson = page(two, "articles/nothing-much/classroom")
    assert lesson.select("main h2") == []
    assert lesson.select_one("main a[rel=up]")["href"].endswith("articles/nothing-much/index.html")


def test_the_classroom_leads_to_the_one_lesson_or_to_each(small_site):
    built(small_site)
    target = "../articles/harbor-letter/classroom/index.html"
    assert page(small_site, "classroom").find("meta", {"http-equiv": "refresh"})["content"].endswith(target)
    assert page(small_site, "claims").select_one(f"footer a[href='{target}']")
    small_site.write("articles/nothing-much.md", EMPTY)
    built(small_site)
    links = page(small_site, "classroom").select("main .ways a")
    assert [link.get_text() for link in links] == ["What the captain wants", "Nothing much"]
    assert page(small_site, "claims").select_one("footer a[href='../classroom/index.html']")


def test_a_claim_of_a_text_that_no_list_shows_promises_no_sources_elsewhere(two):
    two.replace("articles/board-answer.md", "date:", "status: hidden\ndate:")
    built(two, SITE)
    found = page(two, "articles/board-answer")
    assert found.select(".margin-note")
    assert found.select(".margin-note__sources") == []
    assert "cheap" not in page(two, "claims").get_text()


def test_addresses_below_an_article_are_in_the_map_of_the_site_and_say_where_they_are(two):
    built(two, SITE)
    listed = re.findall("<loc>(.*?)</loc>", two.output("sitemap.xml"))
    for name in ("claims", "timeline", "explainers", "map", "classroom"):
        address = f"{SITE}/articles/harbor-letter/{name}/"
        assert address in listed
        assert page(two, f"articles/harbor-letter/{name}").find("link", rel="canonical")["href"] == address


def test_an_article_under_an_address_of_its_own_has_its_pages_below_that(two):
    two.replace("articles/board-answer.md", "date:", "save_as: answers/index.html\nurl: answers/\ndate:")
    built(two, SITE)
    assert page(two, "answers/claims").find(id="claim-cheap")
    assert "answers/claims/" in str(page(two, "claims").select_one(".by-article"))
