"""A site in two languages: each page knows itself in the other, and the two share what has no words."""

import json
import re
from xml.etree import ElementTree as ET

import pytest
from bs4 import BeautifulSoup

from tests.editions.two_languages import URL, two_languages


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    made = two_languages(tmp_path_factory.mktemp("editions") / "one")
    assert made.build(URL).problems == ()
    return made


@pytest.fixture(scope="module")
def local(tmp_path_factory):
    made = two_languages(tmp_path_factory.mktemp("editions") / "two")
    assert made.build().problems == ()
    return made


def links(page, lang):
    return re.findall(rf'<a class="site-header__part" href="([^"]*)" hreflang="{lang}" lang="{lang}"', page)


def alternates(page):
    return dict(re.findall(r'<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">', page))


def test_an_edition_has_the_words_of_its_language_at_the_same_addresses(site):
    page = site.output("de/explainers/the-mole/index.html")
    assert '<html lang="de"' in page
    assert "Eine Mauer." in page
    assert 'id="why-it-matters-here"' in page, "the id of the original's heading"
    assert '<span lang="en">210 m</span>' in page
    assert "Behauptungen" in page, "the interface"
    assert "Die Mole ist zu kurz." in site.output("de/claims/index.html")


def test_pages_lead_to_themselves_in_the_other_language(site, local):
    for file in ("explainers/the-mole/index.html", "index.html", "claims/index.html"):
        folder = file.removesuffix("index.html")
        assert links(site.output(file), "de") == [f"{URL}/de/{folder}"]
        assert links(site.output(f"de/{file}"), "en") == [f"{URL}/{folder}"]
    assert links(local.output("about/index.html"), "de") == ["../de/about/index.html"]
    assert links(local.output("de/about/index.html"), "en") == ["../../about/index.html"]


def test_search_engines_are_told_of_translations_alone(site):
    original, translation = f"{URL}/explainers/the-mole/", f"{URL}/de/explainers/the-mole/"
    every = {"en": original, "de": translation, "x-default": original}
    for file, own, data in (
        ("", original, {"workTranslation": [{"@id": translation}]}),
        ("de/", translation, {"translationOfWork": {"@id": original}}),
    ):
        page = site.output(f"{file}explainers/the-mole/index.html")
        assert alternates(page) == every
        assert f'<link rel="canonical" href="{own}">' in page
        [first, *_] = json.loads(page.split("ld+json", 1)[1].split(">", 1)[1].split("<", 1)[0])["@graph"]
        assert first.items() >= data.items()
    shown = site.output("de/explainers/harbor-board/index.html")
    assert f'<link rel="canonical" href="{URL}/explainers/harbor-board/">' in shown
    assert alternates(shown) == alternates(site.output("explainers/harbor-board/index.html")) == {}
    assert '<p class="site-header__note" role="note" lang="de"' in shown


def test_the_sitemap_lists_each_page_with_its_translations_and_no_page_twice(site):
    spaces = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    listed = {
        url.findtext("s:loc", namespaces=spaces): [
            link.get("hreflang") for link in url.findall("x:link", spaces)
        ]
        for url in ET.fromstring(site.output("sitemap.xml")).findall("s:url", spaces)
    }
    assert listed[f"{URL}/de/explainers/the-mole/"] == ["en", "de", "x-default"]
    assert f"{URL}/de/explainers/harbor-board/" not in listed
    assert not (site.root / "output" / "de" / "sitemap.xml").exists()
    assert not (site.root / "output" / "de" / "robots.txt").exists()


def test_each_edition_has_feeds_terms_and_an_index_of_its_own_and_all_share_the_theme(site):
    output = site.root / "output"
    for name in (
        "feeds/articles.atom.xml",
        "terms.json",
        "llms.txt",
        "pagefind/pagefind.js",
        "social/home.png",
    ):
        assert (output / "de" / name).is_file(), name
    assert not (output / "de" / "theme").exists()
    assert f'href="{URL}/theme/css/site.css"' in site.output("de/index.html")
    assert f"{URL}/de/explainers/the-mole/" in site.output("de/terms.json")


def test_both_editions_stay_when_one_is_wrong_and_the_fault_is_told_where_it_was_made(local):
    before = local.output("index.html"), local.output("de/index.html")
    local.replace("de/claims.yaml", "Die Mole", "[Die Mole](nowhere.md)")
    local.write("de/explainers/ghost.md", "---\ntitle: G\n---\n")
    local.write("de/root/a.txt", "ours")
    local.write("root/a.txt", "ours")
    result = local.build()
    assert not result.swapped
    files = [problem.file for problem in result.problems if problem.severity == "error"]
    assert files == [
        "content/de/claims.yaml",
        "content/de/explainers/ghost.md",
        "content/de/root/a.txt",
    ]
    assert before == (local.output("index.html"), local.output("de/index.html"))


def test_a_text_may_have_the_id_of_an_edition_but_not_its_address(tmp_path):
    site = two_languages(tmp_path / "site")
    site.write("articles/de.md", site.read("articles/harbor-letter.md").replace("{claim=too-short}", ""))
    site.write("pages/de.md", site.read("pages/about.md"))
    told = [problem for problem in site.build().problems if problem.severity == "error"]
    assert [(problem.file, problem.value) for problem in told] == [("content/pages/de.md", "de/index.html")]


def test_an_edition_in_whose_language_the_kit_has_no_words_is_told_once_with_the_catalog_to_add(tmp_path):
    site = two_languages(tmp_path / "site")
    site.replace("site.yaml", "editions: [de]", "editions:\n- de\n- zh-Hant")
    line = site.read("site.yaml").splitlines().index("- zh-Hant") + 1
    [told] = site.build(URL).problems
    assert (told.file, told.line, told.field, told.value, told.severity) == (
        "content/site.yaml", line, "editions", "zh-Hant", "warning",
    )  # fmt: skip
    assert "theme/overrides/locale/zh-Hant/messages.po" in told.mend
    assert "Skip to the text" in site.output("zh-Hant/index.html")


def test_a_page_that_is_in_the_language_of_an_edition_by_itself_belongs_to_the_original_alone(tmp_path):
    site = two_languages(tmp_path / "site")
    site.replace("site.yaml", "editions: [de]", "editions: [de, ko]")
    site.write("pages/methods.md", site.read("pages/about.md").replace("---\n", "---\nlang: de\n", 1))
    site.write("ko/pages/methods.md", "---\ntitle: 방법\nsummary: 방법.\n---\n방법.\n")
    assert site.build(URL).swapped
    original, again, translation = (
        site.output(f"{way}methods/index.html") for way in ("", "de/", "ko/")
    )  # fmt: skip
    for page in (original, again):
        assert f'<link rel="canonical" href="{URL}/methods/">' in page
        assert f'<meta property="og:url" content="{URL}/methods/">' in page
        assert "translationOfWork" not in page
    assert f'<link rel="canonical" href="{URL}/ko/methods/">' in translation
    for page in (original, again, translation):
        assert alternates(page) == {}
        assert "og:locale:alternate" not in page
    assert f"{URL}/de/methods/" not in site.output("sitemap.xml")


def test_a_page_shown_in_the_original_stands_in_the_frame_of_its_edition(site):
    shown = BeautifulSoup(site.output("de/explainers/harbor-board/index.html"), "lxml")
    assert shown.html["lang"] == "en"
    for frame in (shown.header, shown.footer):
        assert (frame["lang"], frame["dir"]) == ("de", "ltr")
    assert "Erklärstücke" in shown.header.nav.get_text()
    assert "Fehler" in shown.footer.get_text()
    assert shown.select_one("#why-it-matters-here")
    assert "Sources" in shown.select_one(".page").get_text()
    translated = BeautifulSoup(site.output("de/explainers/the-mole/index.html"), "lxml")
    assert translated.header.get("lang") is translated.footer.get("lang") is None


def test_english_that_stands_in_for_a_catalog_says_so(tmp_path):
    site = two_languages(tmp_path / "site")
    site.replace("site.yaml", "editions: [de]", "editions: [ar]")
    site.write("ar/site.yaml", "name: رسالة\n")
    site.write("ar/explainers/the-mole.md", "---\ntitle: رصيف\n---\nجدار.[@gazette-1904]\n")
    assert site.build(URL).swapped
    page = BeautifulSoup(site.output("ar/explainers/the-mole/index.html"), "lxml")
    for part in (page.select_one(".skip-link"), page.header.nav, page.select_one(".site-footer__report")):
        assert (part["lang"], part["dir"]) == ("en", "ltr")
    assert page.header.get("lang") is None
    shown = BeautifulSoup(site.output("ar/explainers/harbor-board/index.html"), "lxml")
    assert (shown.header["lang"], shown.header["dir"]) == ("ar", "rtl")
    assert shown.select_one(".skip-link").get("lang") is None
