"""The genre of an article of our own; an opinion says so wherever it is named."""

import json
import re
from xml.etree import ElementTree as ET

import pytest

from plugins.building.survey import annotated_sites
from plugins.desk.cli import main
from plugins.publishing.social_images import CardMatter, social_images
from plugins.theming.branding import KIT_ACCENT

BASE = "https://example.org/harbor"
ATOM = "{http://www.w3.org/2005/Atom}"
OWN = "---\ntitle: Ours\nauthor: Desk\ndate: 2026-11-02\nsummary: What we say.\n---\nWe say so.\n"


def with_genre(site, genre):
    site.write("articles/ours.md", OWN.replace("author:", f"genre: {genre}\nauthor:"))
    assert main(["--root", str(site.root), "publish", "--siteurl", BASE]) == 0
    return site


@pytest.mark.parametrize(
    ("genre", "kind"),
    [
        ("opinion", "OpinionNewsArticle"),
        ("analysis", "AnalysisNewsArticle"),
        ("report", "ReportageNewsArticle"),
        ("news", "NewsArticle"),
        ("interview", "NewsArticle"),
    ],
)
def test_programs_are_told_the_genre_and_readers_read_it(small_site, genre, kind):
    page = with_genre(small_site, genre).output("articles/ours/index.html")
    data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)[1])
    assert data["@graph"][0]["@type"] == kind
    red = " label--opinion" if genre == "opinion" else ""
    assert f'<p class="label{red}">{genre.capitalize()}</p>' in page


def test_an_opinion_is_labeled_wherever_it_is_named(small_site):
    with_genre(small_site, "opinion")
    assert '<p class="label label--opinion">Opinion' in small_site.output("index.html")
    assert '<p class="label label--opinion">Opinion</p>' in small_site.output("articles/index.html")
    assert '<p class="label label--opinion">Opinion · For the classroom' in small_site.output(
        "articles/ours/classroom/index.html"
    )
    entry = ET.fromstring(small_site.output("feeds/articles.atom.xml")).find(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}title") == "Opinion: Ours"
    assert entry.find(f"{ATOM}category").get("term") == "opinion"
    assert "\n\nOpinion by Desk, 2 November 2026\n" in small_site.output("articles/ours/index.md")
    assert "- [Opinion: Ours](" in small_site.output("llms.txt")


def test_another_genre_is_named_and_is_no_opinion(small_site):
    with_genre(small_site, "report")
    assert '<p class="label">Report</p>' in small_site.output("index.html")
    assert "label--opinion" not in small_site.output("articles/ours/index.html")
    assert "<title>Ours</title>" in small_site.output("feeds/articles.atom.xml")


def test_the_picture_for_link_previews_says_so(small_site):
    with annotated_sites() as seen:
        with_genre(small_site, "opinion")
    letterings = [image.lettering for image in social_images(seen[0], seen[0].words, CardMatter(KIT_ACCENT))]
    picture = next(one for one in letterings if one.title == "Ours")
    assert (picture.label, picture.is_opinion) == ("Opinion", True)


def test_programs_and_pictures_have_the_words_of_the_site_s_language(small_site):
    small_site.replace("site.yaml", "tagline:", "lang: de\narticle_label: Brief\ntagline:")
    with annotated_sites() as seen:
        with_genre(small_site, "opinion")
    entry = ET.fromstring(small_site.output("feeds/articles.atom.xml")).find(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}title") == "Meinung: Ours"
    assert "\n\nMeinung von Desk, 2. November 2026\n" in small_site.output("articles/ours/index.md")
    assert "- [Meinung: Ours](" in small_site.output("llms.txt")
    assert "auf Deutsch" in small_site.output("search/index.html")
    home = small_site.output("index.html")
    assert 'title="The harbor letter, explained: geänderte Seiten"' in home
    cards = {
        one.card.title: one.card for one in social_images(seen[0], seen[0].words, CardMatter(KIT_ACCENT))
    }
    assert cards["Ours"].label == "Meinung"
    assert cards["Harbor Board"].label == "Organisation, erklärt"
    assert "1 Behauptung geprüft" in "".join(card.tally for card in cards.values())


def test_a_reading_may_have_a_genre_of_its_own(small_site):
    small_site.replace("articles/harbor-letter.md", "author: Harbor Desk", "genre: analysis\nauthor: Desk")
    small_site.build(BASE)
    page = small_site.output("articles/harbor-letter/index.html")
    assert '<p class="label label--opinion">opinion · Analysis</p>' in page
    assert '"@type":"AnalysisNewsArticle"' in page.replace(": ", ":")


def test_another_word_is_told_with_those_there_are(small_site):
    small_site.replace("articles/harbor-letter.md", "author: Harbor Desk", "genre: essay\nauthor: Desk")
    told = "\n".join(map(str, small_site.build().problems))
    assert "harbor-letter.md:3: genre: 'essay' is not one of the allowed values; write 'opinion'" in told


@pytest.mark.parametrize("genre", ["news", "analysis", "report", "interview", "opinion"])
def test_an_original_of_any_genre_and_of_a_year_alone_can_be_published_and_red_is_opinion_alone(
    small_site, genre
):
    small_site.replace("articles/harbor-letter.md", "genre: opinion", f"genre: {genre}")
    small_site.replace("articles/harbor-letter.md", "date: 1904-03-10", "date: 1904~")
    small_site.write("articles/ours.md", OWN)
    with annotated_sites() as seen:
        assert main(["--root", str(small_site.root), "publish", "--siteurl", BASE]) == 0
    for name in ("", "articles/", "articles/harbor-letter/", "articles/harbor-letter/classroom/"):
        is_red = "label--opinion" in small_site.output(f"{name}index.html")
        assert is_red is (genre == "opinion"), name
    letterings = [image.lettering for image in social_images(seen[0], seen[0].words, CardMatter(KIT_ACCENT))]
    assert any(one.is_opinion for one in letterings) is (genre == "opinion")
