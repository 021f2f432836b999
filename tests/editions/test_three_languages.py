"""A site in English, German and Japanese, partly translated: the ways between, the words of each."""

import re
from xml.etree import ElementTree as ET

import pytest
from bs4 import BeautifulSoup

from tests.editions.two_languages import URL, two_languages
from tests.serving import SUBPATH, serving
from tests.site.axe import violations

LANGUAGES = ("en", "de", "ja")
MOLE = "explainers/the-mole/index.html"
JAPANESE = {
    "site.yaml": "name: 港の手紙\n",
    "explainers/the-mole.md": "---\ntitle: 突堤\ndefinition: 港を波から守る石の壁。\naliases: [防波堤]\n---\n"
    "## なぜ大事か\n\n手紙は防波堤について述べる。[@gazette-1904]\n",
    "timeline/works.yaml": '- {id: mole-built, label: "「突堤」が\\"完成\\"する。"}\n',
}
SPACES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def three_languages(root):
    made = two_languages(root)
    made.replace("site.yaml", "editions: [de]", "editions: [de, ja]")
    made.write(
        "timeline/works.yaml", made.read("timeline/works.yaml").replace("The Mole is", 'The "Mole" is')
    )
    made.write("de/timeline/works.yaml", '- {id: mole-built, label: Die "Mole" wird gebaut.}\n')
    made.write("de/explainers/harbor-board.md", "---\ntitle: Hafenamt\n---\nEs zahlt.[@gazette-1904]\n")
    made.write("de/timeline/_index.yaml", "title: Der Hafen in Jahren\n")
    for name, text in JAPANESE.items():
        made.write(f"ja/{name}", text)
    return made


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    made = three_languages(tmp_path_factory.mktemp("three") / "site")
    assert made.build(URL).problems == ()
    return made


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    site = three_languages(tmp_path_factory.mktemp("phone") / "site")
    assert site.build().swapped
    with serving(site.root / "output") as origin:
        yield origin + SUBPATH


def page(site, lang, file):
    return BeautifulSoup(site.output(file if lang == "en" else f"{lang}/{file}"), "lxml")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_page_leads_to_both_others_and_search_engines_to_all(site, lang):
    found = page(site, lang, MOLE)
    assert found.html["lang"] == lang
    others = [other for other in LANGUAGES if other != lang]
    assert [link["hreflang"] for link in found.select(".site-header__part[hreflang]")] == others
    assert [note["lang"] for note in found.select("[data-offer]")] == others
    alternates = {link["hreflang"]: link["href"] for link in found.select("link[hreflang]")}
    assert list(alternates) == [*LANGUAGES, "x-default"]
    assert alternates["ja"] == f"{URL}/ja/explainers/the-mole/"
    assert not found.select("#editions")


def test_a_page_that_one_language_lacks_is_no_alternate_of_that_language(site):
    translated = page(site, "en", "explainers/harbor-board/index.html")
    languages = ["en", "de", "x-default"]
    assert [link["hreflang"] for link in translated.select("link[hreflang]")] == languages
    every = ET.fromstring(site.output("sitemap.xml")).findall("s:url", SPACES)
    listed = {url.findtext("s:loc", namespaces=SPACES): url.findall("x:link", SPACES) for url in every}
    assert [link.get("hreflang") for link in listed[f"{URL}/ja/explainers/the-mole/"]] == [
        *LANGUAGES, "x-default",
    ]  # fmt: skip
    assert f"{URL}/ja/explainers/harbor-board/" not in listed
    # The German edition is built first, and expects every page of the Japanese one.
    german = listed[f"{URL}/de/explainers/harbor-board/"]
    assert [link.get("hreflang") for link in german] == languages


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_language_has_feeds_and_a_search_of_its_own(site, lang):
    folder = site.root / "output" / ("" if lang == "en" else lang)
    feed = (folder / "feeds" / "articles.atom.xml").read_text(encoding="utf-8")
    assert f'xml:lang="{lang}"' in feed
    assert (folder / "pagefind" / "pagefind.js").is_file()
    names = (folder / "pagefind" / "names.json").read_text(encoding="utf-8")
    assert ("突堤" in names) == (lang == "ja")


def test_quotation_marks_are_those_of_the_language_of_the_words(site):
    labels = [
        page(site, lang, "timeline/index.html").select_one("#mole-built .event__label") for lang in LANGUAGES
    ]
    assert [label.get_text() for label in labels] == [
        "The “Mole” is built.", "Die „Mole“ wird gebaut.", "「突堤」が「完成」する。",
    ]  # fmt: skip
    shown = page(site, "de", "claims/index.html").select_one(".claims__finding [lang]")
    assert shown["lang"] == "en"


def test_plain_words_that_nobody_translated_say_their_language(site):
    facts = page(site, "ja", MOLE).select_one(".facts dt")
    assert (facts.get_text(), facts["lang"]) == ("Length", "en")
    title = page(site, "ja", "timeline/index.html").h1
    assert (title.get_text(), title["lang"]) == ("The harbor in years", "en")
    title = page(site, "de", "timeline/index.html").h1
    assert (title.get_text(), title.get("lang")) == ("Der Hafen in Jahren", None)
    strand = page(site, "de", "timeline/index.html").select_one('.chip[data-by="strand"] > [lang="en"]')
    assert strand.get_text() == "Works"


def test_only_pages_in_other_letters_ask_for_their_style_sheet_frames_too(site):
    for lang in LANGUAGES:
        for file in (MOLE, "explainers/the-mole/card/index.html"):
            asks = page(site, lang, file).select('link[href$="css/letters.css"]')
            assert bool(asks) == (lang == "ja"), (lang, file)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_on_a_phone_nothing_is_wider_than_the_screen_and_all_is_sound(browser, address, lang):
    context = browser.new_context(locale="ja", viewport={"width": 360, "height": 740})
    opened = context.new_page()
    for file in (MOLE, "index.html", "timeline/index.html", "explainers/harbor-board/index.html"):
        opened.goto(address + (file if lang == "en" else f"{lang}/{file}"))
        assert opened.evaluate("document.documentElement.scrollWidth <= innerWidth"), file
        assert violations(opened) == [], file
    context.close()


def test_of_four_languages_the_header_leads_to_a_list_in_the_footer(site, tmp_path_factory):
    made = two_languages(tmp_path_factory.mktemp("four") / "site")
    made.replace("site.yaml", "editions: [de]", "editions: [de, ja, ko]")
    assert made.build(URL).swapped
    found = page(made, "de", MOLE)
    assert [link["href"] for link in found.select(".site-header__part") if "editions" in link["href"]] == [
        "#editions"
    ]
    listed = found.select("#editions a")
    assert [(link["lang"], link.get_text()) for link in listed] == [
        ("en", "English"), ("ja", "日本語"), ("ko", "한국어"),
    ]  # fmt: skip
    assert re.sub(r".*/x", "", listed[2]["href"]) == "/ko/explainers/the-mole/"
