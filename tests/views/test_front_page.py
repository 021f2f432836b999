"""Sites of one, of several and of very many articles: home page, lists, topics, series."""

import json
import re
from xml.etree import ElementTree as ET

import pytest
from bs4 import BeautifulSoup

BASE = "https://example.org/x"
ATOM = "{http://www.w3.org/2005/Atom}"


def write_article(site, name, day, front="", body="The Mole is old."):
    head = f"title: About {name}\nauthor: Desk\ndate: {day}\nsummary: What {name} says.\n{front}"
    site.write(f"articles/{name}.md", f"---\n{head}---\n{body}\n")


def built(site, site_url=None):
    result = site.build(site_url)
    assert result.swapped, list(map(str, result.problems))
    return result


def page(site, name="index.html"):
    return BeautifulSoup(site.output(name), "html.parser")


def texts(found):
    return [" ".join(one.get_text(" ").split()) for one in found]


def data(site, name):
    return json.loads(page(site, name).find("script", type="application/ld+json").string)["@graph"]


def set_limits(site, **limits):
    settings = site.root / "pelican.conf.py"
    lines = "".join(f"{name} = {value}\n" for name, value in limits.items())
    settings.write_text(settings.read_text(encoding="utf-8") + lines, encoding="utf-8")


@pytest.fixture
def four(small_site):
    """A site of four articles: a reading and three of its own."""
    for name, day in (("one", "2026-10-01"), ("two", "2026-10-02"), ("three", "2025-05-03")):
        write_article(small_site, name, day)
    return small_site


def test_a_site_of_one_article_has_no_list_and_no_topics(small_site):
    built(small_site)
    output = small_site.root / "output"
    assert not (output / "articles" / "index.html").exists()
    assert not (output / "topics").exists()
    assert texts(page(small_site).select(".site-header__part"))[:2] == ["Article", "Explainers"]
    assert page(small_site).select(".lead, .articles, .topic-list") == []


def test_a_site_without_articles_says_so(small_site):
    for path in small_site.path("articles").iterdir():
        path.unlink()
    small_site.path("claims.yaml").unlink()
    built(small_site, BASE)
    assert "There is no article yet." in page(small_site).main.get_text()
    assert "articles.atom.xml" not in small_site.output("index.html")
    assert "Articles" not in texts(page(small_site).select(".site-header__part"))


def test_several_articles_stand_on_the_home_page_newest_first_and_the_header_leads_to_all(four):
    built(four)
    home = page(four)
    assert texts(home.select(".lead__title, .articles__title")) == [
        "What the captain wants", "About two", "About one", "About three",
    ]  # fmt: skip
    assert texts(home.select(".articles__entry")[0].select("p")) == [
        "Article",
        "What two says.",
        "2 October 2026 · 1 minute",
    ]
    assert texts(home.select(".site-header__part"))[0] == "Articles"
    assert home.select_one(".site-header__part")["href"] == "./articles/index.html"
    assert "column" not in home.main.get_text().lower()
    article = page(four, "articles/one/index.html")
    assert article.select_one(".site-header__part")["aria-current"] == "true"
    assert texts(page(four, "articles/index.html").select(".articles__title")) == [
        "What the captain wants", "About two", "About one", "About three",
    ]  # fmt: skip


def test_the_site_may_say_which_article_leads_and_its_own_words_come_with_it(four):
    own = "in_brief: ['It is *short*.']\nneed_to_know: [It is old.]\nfeatured: [harbor-board]\n"
    write_article(four, "three", "2025-05-03", own)
    four.replace("site.yaml", "  heading:", "  lead: three\n  heading:")
    built(four)
    home = page(four)
    assert texts(home.select(".lead__title")) == ["About three"]
    assert home.select_one(".brief em").get_text() == "short"
    assert texts(home.select("#need-to-know ~ ol li")) == ["It is old."]
    assert texts(home.select_one("#start-here").parent.select("a")) == ["Harbor Board"]
    assert texts(home.select(".articles__title")) == ["What the captain wants", "About two", "About one"]
    assert home.select(".scorecard") == []


def test_a_draft_leads_nothing(four):
    four.replace("site.yaml", "  heading:", "  lead: two\n  heading:")
    write_article(four, "two", "2026-10-02", "status: draft\n")
    result = four.build()
    assert not result.swapped
    assert "home.lead: 'two' is a draft, which the home page does not show" in str(result.problems[0])


def test_the_main_claims_stand_by_the_tally_with_their_verdicts(small_site):
    small_site.replace("articles/harbor-letter.md", "original:", "main_claims: [too-short]\noriginal:")
    small_site.replace("claims.yaml", "claim: ", "claim: '*Indeed*: ' # ")
    built(small_site)
    (entry,) = page(small_site).select(".main-claims__entry")
    link = entry.a
    assert (entry.span.get_text(), link.get_text(), link["href"]) == (
        "Contested", "Indeed:", "./claims/index.html#claim-too-short",
    )  # fmt: skip
    own = page(small_site, "articles/harbor-letter/index.html")
    (entry,) = own.select(".main-claims__entry")
    assert entry.a["href"] == "#note-claim-too-short"
    assert own.find(id="note-claim-too-short")


def test_a_main_claim_is_one_of_the_article(four):
    write_article(four, "one", "2026-10-01", "main_claims: [too-short]\n")
    (problem,) = four.build().problems
    assert str(problem).startswith(
        "content/articles/one.md:6: main_claims: 'too-short' is a claim of another article ('harbor-letter')"
    )


def test_a_source_cited_in_brief_leads_to_the_list_of_the_article(small_site):
    small_site.replace(
        "articles/harbor-letter.md", "original:", 'in_brief: ["It is short.[@board-1898]"]\noriginal:'
    )
    built(small_site)
    mark = page(small_site).select_one(".brief sup a")
    assert mark["href"] == "./articles/harbor-letter/index.html#source-board-1898"
    cited = page(small_site, "articles/harbor-letter/index.html")
    assert cited.find(id="source-board-1898")


def test_keys_that_moved_are_read_for_the_leading_article_and_told(small_site):
    small_site.replace("site.yaml", "  heading:", "  in_brief: [Of old.]\n  featured: [the-mole]\n  heading:")
    told = [str(problem) for problem in built(small_site).problems]
    where = "has moved to the front matter of content/articles/harbor-letter.md; write it there as"
    assert f"content/site.yaml:7: home.in_brief: {where} 'in_brief:', and remove it here" in told[0]
    assert f"content/site.yaml:8: home.featured: {where} 'featured:', and remove it here" in told[1]
    assert texts(page(small_site).select(".brief p")) == ["Of old."]
    small_site.replace("site.yaml", "about_box:", "questions: [Who asked?]\nabout_box:")
    told = [str(problem) for problem in built(small_site).problems]
    assert told[-1].startswith(
        "content/site.yaml:14: questions: has moved to the front matter of content/articles"
    )
    assert texts(page(small_site, "articles/harbor-letter/classroom/index.html").select(".questions li")) == [
        "Who asked?"
    ]
    small_site.replace("articles/harbor-letter.md", "original:", "in_brief: [Of new.]\noriginal:")
    told = [str(problem) for problem in built(small_site).problems]
    assert "whose own 'in_brief' is shown in its place; remove it here" in told[0]
    assert texts(page(small_site).select(".brief p")) == ["Of new."]


def test_an_unknown_explainer_in_an_old_place_is_told_at_its_line(small_site):
    small_site.replace("site.yaml", "  heading:", "  featured: [the-mol]\n  heading:")
    (problem,) = [one for one in small_site.build().problems if one.severity == "error"]
    assert str(problem).startswith(
        "content/site.yaml:7: home.featured: 'the-mol' is not the id of an explainer"
    )


def test_a_topic_has_a_page_in_any_script_that_its_articles_and_the_home_page_lead_to(four):
    write_article(four, "one", "2026-10-01", "topics: [수출 통제, Ice]\n", "The Harbor Board and the Mole.")
    write_article(four, "two", "2026-10-02", "topics: [Ice]\n")
    four.replace("site.yaml", "about_box:", "topics: [{name: Ice, description: Frozen *water*.}]\nabout_box:")
    built(four)
    ice = page(four, "topics/ice/index.html")
    assert texts(ice.select("h1, .page-head__deck")) == ["Ice", "Frozen water ."]
    assert texts(ice.select(".articles__title")) == ["About two", "About one"]
    assert texts(ice.select("#named ~ ul a")) == ["Mole", "Harbor Board"]
    assert texts(page(four, "topics/수출-통제/index.html").select("h1")) == ["수출 통제"]
    (links,) = page(four, "articles/one/index.html").select(".topics")
    assert [link["href"] for link in links.select("a")] == [
        "../../topics/ice/index.html", "../../topics/수출-통제/index.html",
    ]  # fmt: skip
    assert texts(page(four).select(".topic-list a")) == ["Ice 2", "수출 통제 1"]
    assert texts(page(four, "topics/index.html").select(".topic-list a")) == ["Ice 2", "수출 통제 1"]


def test_drafts_and_hidden_articles_are_no_part_of_topics_series_or_lists(four):
    hidden = "topics: [Secret]\nseries: Walls\nstatus: hidden\n"
    write_article(four, "one", "2026-10-01", hidden)
    write_article(four, "two", "2026-10-02", hidden.replace("hidden", "draft"))
    built(four)
    assert not (four.root / "output" / "topics").exists()
    assert texts(page(four, "articles/index.html").select(".articles__title")) == [
        "What the captain wants", "About three",
    ]  # fmt: skip
    assert page(four, "articles/one/index.html").select(".topics, .series") == []


def test_a_series_lists_its_parts_and_leads_from_one_to_the_next(four):
    for name, day, number in (("one", "2026-10-01", 2), ("two", "2026-10-02", 1), ("three", "2025-05-03", 3)):
        write_article(four, name, day, f"series: {{name: The long wall, part: {number}}}\n")
    built(four, BASE)
    series = page(four, "articles/one/index.html").select_one(".series")
    assert texts(series.select("h2, .rail-note")) == ["The long wall", "Part 2 of 3."]
    assert texts(series.select("li")) == ["About two", "About one", "About three"]
    turn = series.select(".page-turn a")
    assert [(link["rel"], link["href"].removeprefix(BASE)) for link in turn] == [
        (["prev"], "/articles/two/"), (["next"], "/articles/three/"),
    ]  # fmt: skip
    node = data(four, "articles/one/index.html")[0]
    assert (node["isPartOf"]["name"], node["position"]) == ("The long wall", 2)


def test_of_a_very_long_series_the_parts_around_are_listed(small_site):
    for number in range(1, 41):
        write_article(small_site, f"a{number:02}", "2026-01-01", f"series: {{name: Long, part: {number}}}\n")
    built(small_site)

    def listed(name):
        found = page(small_site, f"articles/{name}/index.html").select_one(".series__parts")
        return found.get("start"), texts(found.select("li"))[:: len(found.select("li")) - 1]

    assert listed("a01") == (None, ["About a01", "About a25"])
    assert listed("a20") == ("8", ["About a08", "About a32"])
    assert listed("a40") == ("16", ["About a16", "About a40"])
    turn = page(small_site, "articles/a20/index.html").select(".series .page-turn__title")
    assert texts(turn) == ["About a19", "About a21"]
    assert texts(page(small_site, "articles/a40/index.html").select(".series .page-turn__title")) == [
        "About a39"
    ]


def test_very_many_articles_are_listed_by_year_and_month_and_the_home_page_has_the_newest(small_site):
    for number in range(20):
        day = f"{2026 - number // 12}-{number % 3 + 1:02}-01"
        write_article(small_site, f"a{number:02}", day, "topics: [Ice]\n")
    set_limits(small_site, HOME_PER_PAGE=3, ARTICLES_PER_PAGE=6)
    built(small_site)
    home = page(small_site)
    assert len(home.select(".articles__entry")) == 3
    assert texts(home.select(".articles__all a"))[0] == "All articles"
    whole = page(small_site, "articles/index.html")
    assert texts(whole.select(".parts__entry")) == ["2026 13", "2025 8"]
    assert texts(page(small_site, "articles/year/2026/index.html").select(".parts__entry")) == [
        "November 2026 1", "March 2026 4", "February 2026 4", "January 2026 4",
    ]  # fmt: skip
    leaves = [
        one
        for one in (small_site.root / "output" / "articles" / "year").rglob("index.html")
        if "articles__entry" in one.read_text(encoding="utf-8")
    ]
    found = [
        name
        for one in leaves
        for name in re.findall(r'href="[^"]*articles/([^/"]+)/index.html"', one.read_text())
    ]
    listed = [name for name in found if re.fullmatch(r"a\d\d|harbor-letter", name)]
    assert sorted(listed) == sorted([*(f"a{number:02}" for number in range(20)), "harbor-letter"])
    march = page(small_site, "articles/year/2026/month/2026-03/index.html")
    assert texts(march.select("h1, .parts__above")) == ["Articles: March 2026", "Back to 2026"]
    topic = page(small_site, "topics/ice/index.html")
    assert texts(topic.select(".parts__entry")) == ["2026 12", "2025 8"]


def test_no_article_can_take_the_address_of_a_part_of_the_list(small_site):
    for number in range(1, 9):
        write_article(small_site, f"{number}", "2026-11-01")
    set_limits(small_site, ARTICLES_PER_PAGE=4)
    result = small_site.build()
    assert not result.swapped
    assert "is already the address of a part of the kit's own list (ARTICLES_SAVE_AS)" in str(
        result.problems[0]
    )


def test_programs_are_told_of_lists_topics_and_the_way_to_them(four):
    write_article(four, "one", "2026-10-01", "topics: [Ice, 수출 통제]\n")
    built(four, BASE)
    home = data(four, "index.html")
    assert [one["@type"] for one in home] == ["WebSite", "ItemList"]
    assert [one["name"] for one in home[1]["itemListElement"]][1] == "About two"
    listed = data(four, "articles/index.html")[0]
    assert (listed["@type"], listed["mainEntity"]["numberOfItems"]) == ("CollectionPage", 4)
    topic, crumbs = data(four, "topics/ice/index.html")
    assert topic["about"] == {"@type": "Thing", "name": "Ice", "url": f"{BASE}/topics/ice/"}
    assert [step["name"] for step in crumbs["itemListElement"]][1:] == ["Topics", "Ice"]
    article, way = data(four, "articles/one/index.html")
    assert article["keywords"] == ["Ice", "수출 통제"]
    assert [step["item"] for step in way["itemListElement"]] == [
        f"{BASE}/", f"{BASE}/articles/", f"{BASE}/articles/one/",
    ]  # fmt: skip
    feed = ET.fromstring(four.output("feeds/articles.atom.xml"))
    terms = [one.get("term") for one in feed.iter(f"{ATOM}category")]
    assert terms == ["Ice", "수출 통제"]
    assert f"- [Ice]({BASE}/topics/ice/)" in four.output("llms.txt")
    assert f"{BASE}/topics/수출-통제/" in four.output("sitemap.xml")


def test_a_page_of_ones_own_lies_below_no_topic(four):
    write_article(four, "one", "2026-10-01", "topics: [Ice]\n")
    four.write(
        "pages/melt.md",
        "---\ntitle: Melt\nsave_as: topics/melt/index.html\nurl: topics/melt/\n---\nIt melts.\n",
    )
    result = four.build()
    assert "lies below the kit's own page (TOPICS_SAVE_AS)" in str(result.problems[0])


def test_a_site_may_go_without_the_list_and_without_topic_pages(four):
    write_article(four, "one", "2026-10-01", "topics: [Ice]\n")
    set_limits(four, ARTICLES_SAVE_AS='""', TOPICS_SAVE_AS='""')
    built(four, BASE)
    assert not (four.root / "output" / "topics").exists()
    assert page(four).select(".topic-list, .articles__all") == []
    assert "topics" not in four.output("llms.txt").lower()


def test_articles_have_the_sites_own_word_for_all_of_them(four):
    four.replace("site.yaml", "about_box:", "article_label: Story\nabout_box:")
    built(four)
    assert texts(page(four).select(".site-header__part"))[0] == "Stories"
    four.replace("site.yaml", "article_label: Story", "article_label: 칼럼\nlang: ko")
    built(four)
    assert texts(page(four).select(".site-header__part"))[0] == "칼럼"
    four.replace("site.yaml", "article_label: 칼럼", "article_label: Bericht\narticles_label: Berichte")
    built(four)
    assert texts(page(four).select(".articles__all a")) == ["Berichte 전체 보기"]


@pytest.mark.parametrize(
    ("lang", "words"),
    [("en", ["In the letter", "From the letter: "]), ("de", ["Letter: Stelle im Text", "Letter: "])],
)
def test_a_claim_and_a_date_lead_back_by_the_sites_word_for_its_article(small_site, lang, words):
    small_site.replace("site.yaml", "about_box:", f"lang: {lang}\narticle_label: Letter\nabout_box:")
    small_site.replace("articles/harbor-letter.md", "in 1898.", "[then]{event=mole-built}.")
    built(small_site)
    assert texts(page(small_site, "claims/index.html").select(".claims__foot a"))[0] == words[0]
    foot = texts(page(small_site, "timeline/index.html").select(".event__foot"))
    assert any(one.startswith(words[1]) for one in foot)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", ["The letter in brief", "behind the letter"]),
        ("de", ["Letter, kurz gefasst", "Grundlage: Letter."]),
    ],
)
def test_a_word_of_the_sites_own_language_keeps_its_capitals_in_a_sentence(small_site, lang, words):
    small_site.replace("site.yaml", "about_box:", f"lang: {lang}\narticle_label: Letter\nabout_box:")
    small_site.replace(
        "articles/harbor-letter.md", "author: Harbor Desk", "author: Harbor Desk\nin_brief: [A wall.]"
    )
    built(small_site)
    assert texts(page(small_site).select("#in-brief")) == words[:1]
    assert words[1] in page(small_site, "explainers/index.html").get_text(" ", strip=True)
