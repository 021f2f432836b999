"""The search finds within words of every script, says no to what is not there, and offers what is near it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from plugins.publishing.search_index import write_search_index
from tests.serving import SUBPATH, serving

from .conftest import OpenPage, ServedSite

TEXTS = {
    "latin": "The islands’ harbor; a café; missile defense; Etorofu; remittances; 11 billion, said K. Lee.",
    "hangul": (
        "일본은 북방영토를 되찾으려 하고, 동해를 건너는 배가 있다. 총리는 사드 배치를 요구했다. "
        "쿠릴 열도의 만경봉호. 보호에서."
    ),
    "han": (
        "日本の安倍首相は<a href='.'>北方</a>領土<sup>1</sup>問題について話し、"
        "元島民の墓参を求めた。ミサイル防衛も。"
        "橋の通行料。"
    ),
    "cyrillic": "Россия и Япония спорят о Курильских островах; Южные Курилы; переговоры.",
    "arabic": "تتنازع روسيا واليابان على جزر الكوريل، وهو نزاع قديم. كوريا الشمالية بعيدة.",
    "thai": "รัสเซียและญี่ปุ่นมีข้อพิพาทเรื่องหมู่เกาะคูริลมานาน เกาหลีเหนืออยู่ไกล",
}
THERE = {
    "latin": (
        *("islands", "harb", "cafe", "missile-defense", "defense missile", "Etorofu", "remitt", "K. Lee"),
        *("$11 billion", "€11"),
    ),
    "hangul": (
        *("영토", "방영", "북방영토", "동해", "사드", "배치", "사드 배치", "총리"),
        *("쿠릴열도", "쿠릴열도의", "사드배치", "사드배치 총리"),
    ),
    "han": (
        "領土",
        "方領",
        "首相",
        "島民",
        "領土問題",
        "北方領土",
        "ミサイル",
        "サイル防",
        "題について話",
        "通行料",
    ),
    "cyrillic": ("Курил", "Курилы", "южные курилы", "Япония", "переговор", "Россия"),
    "arabic": ("روسيا", "كوريا", "كوري", "جزر الكوريل", "نزاع", "الشمالية"),
    "thai": ("รัสเซีย", "ข้อพิพาท", "คูริล", "หมู่เกาะคูริล", "เกาหลี", "เกาะ"),
}
NOT_THERE = {
    "latin": ("asdfghjkl", "koalas", "harbormaster", "kayak", "$"),
    "hangul": (
        "코알라",
        "토영",
        "가나다라",
        "북방해",
        "배치쿠릴",
        "열도총리",
        "쿠릴의열도",
        "만경봉호에서",
        '"사드배치"',
    ),
    "han": ("土領", "コアラ", "首民", "領土防衛", "土について話題"),
    "cyrillic": ("коала", "йцукен", "курилоподобный", "жжж"),
    "arabic": ("كنغر", "ضصثق", "روسياتنا", "ءءء"),
    "thai": ("โคอาลา", "กขคง", "ฟหกด", "ลีหเก"),
}
ALIASES = "Terminal Defense, 終末高高度防衛"
NAMES = f'data-title="THAAD" data-pagefind-index-attrs="data-aliases" data-aliases="{ALIASES}"'
FRAME = "<!DOCTYPE html><html lang=en><main data-pagefind-body><h1 {1}>{0}</h1><p>{2}</p></main>"
GERMAN = """<!DOCTYPE html>
<html lang="de"><body><main data-pagefind-body><h1>Mole</h1><p>Hafenmauer</p></main></body>"""
RESULT = ".search__result a"


def served_in(language: str, local_site: Path, folder: Path) -> Iterator[ServedSite]:
    """Serve the search page of a site in a language, over one page of each script and many alike."""
    for part in ("theme", "search"):
        shutil.copytree(local_site / part, folder / part)
    front = folder / "search" / "index.html"
    front.write_text(front.read_text("utf-8").replace('<html lang="en"', f'<html lang="{language}"'), "utf-8")
    pages = {**TEXTS, "thaad": "K is a letter. <svg><text>Vladivostok</text></svg>"}
    pages["parade"] = "行進と料理。行列と料金。"  # has both signs of 行料, and oftener, but never together
    pages |= {f"ferry-{number}": f"Ferry number {number}." for number in range(45)}
    for name, text in pages.items():
        (folder / name).mkdir()
        html = FRAME.format(name, NAMES if name == "thaad" else "", text)
        (folder / name / "index.html").write_text(html, encoding="utf-8")
    (folder / "mole").mkdir()
    (folder / "mole" / "index.html").write_text(GERMAN, encoding="utf-8")
    assert list(write_search_index(folder, language, folder.parent / "search")) == []
    with serving(folder) as origin:
        yield ServedSite(folder, origin + SUBPATH, origin)


@pytest.fixture(scope="module")
def searched(local_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedSite]:
    yield from served_in("en", local_site, tmp_path_factory.mktemp("scripts") / "output")


@pytest.fixture
def search(open_page: OpenPage, searched: ServedSite) -> Page:
    opened = open_page(origin=searched.origin)
    opened.goto(searched.url + "search/index.html")
    return opened


def ask(search: Page, words: str) -> None:
    search.get_by_role("searchbox").fill(words)
    expect(search.locator("[data-status]")).to_contain_text(f"for “{words}”")


@pytest.mark.parametrize("script", TEXTS)
def test_what_stands_anywhere_in_a_run_is_found_and_what_stands_nowhere_is_not(
    search: Page, script: str
) -> None:
    for words in THERE[script]:
        ask(search, words)
        expect(search.locator(f"{RESULT}[href$='/{script}/']")).to_be_visible()
    for words in NOT_THERE[script]:
        ask(search, words)
        expect(search.locator("[data-status]")).to_have_text(f"Nothing for “{words}”")
        assert search.locator(RESULT).count() == 0


@pytest.mark.parametrize(("language", "script"), [("ja", "han"), ("zh-Hant", "han"), ("th", "thai")])
def test_a_site_in_a_language_without_spaces_finds_its_own_words(
    open_page: OpenPage, local_site: Path, tmp_path: Path, language: str, script: str
) -> None:
    for served in served_in(language, local_site, tmp_path / "output"):
        search = open_page(origin=served.origin)
        search.goto(served.url + "search/index.html")
        assert search.locator("html").get_attribute("lang") == language
        for words in THERE[script]:
            ask(search, words)
            expect(search.locator(f"{RESULT}[href$='/{script}/']")).to_be_visible()
        for words in NOT_THERE[script]:
            ask(search, words)
            assert search.locator(RESULT).count() == 0


@pytest.mark.parametrize(
    ("words", "near"),
    [
        ("THADD", "THAAD"),
        ("harbormaster", "harbor"),
        ("missile koalas", "missile"),
        ("終未高高度防衛", "終末高高度防衛"),
        ("領土防衛", "領土"),
        ("만경봉호에서", "만경봉호"),
    ],
)
def test_what_is_near_is_offered_as_a_search_of_its_own(search: Page, words: str, near: str) -> None:
    ask(search, words)
    search.locator("[data-near]").get_by_role("link", name=near, exact=True).click()
    expect(search.locator("[data-status]")).to_contain_text(f"for “{near}”")
    expect(search.locator(RESULT).first).to_be_visible()
    assert not search.locator("[data-near]").is_visible()


def test_an_excerpt_reads_as_the_page_does_and_marks_what_was_asked_for(search: Page) -> None:
    ask(search, "領土")
    excerpt = search.locator(".search__excerpt")
    expect(excerpt).to_contain_text(
        "日本の安倍首相は北方領土問題について話し、元島民の墓参を求めた。ミサイル防衛も。橋の通行料。"
    )
    expect(excerpt.locator("mark")).to_have_text(["領土"])


def test_drawings_and_the_numbers_of_sources_are_not_searched(search: Page) -> None:
    for words in ("Vladivostok", "Vladivo"):
        ask(search, words)
        expect(search.locator("[data-status]")).to_have_text(f"Nothing for “{words}”")


def test_all_that_is_found_can_be_seen_and_back_returns_to_it(search: Page) -> None:
    ask(search, "ferry")
    more = search.get_by_role("button", name="Show more pages")
    for count in (20, 40):
        expect(search.locator(RESULT)).to_have_count(count)
        more.click()
    expect(search.locator(RESULT)).to_have_count(45)
    expect(search.locator(RESULT).nth(40)).to_be_focused()
    assert not more.is_visible()
    search.locator(RESULT).nth(40).click()
    search.wait_for_url("**/ferry-*/")
    search.go_back()
    expect(search.locator(RESULT)).to_have_count(45)


def test_a_result_says_the_language_of_its_page_where_that_is_another(search: Page) -> None:
    search.locator("#query").fill("Hafenmauer")
    expect(search.locator(".search__result")).to_have_attribute("lang", "de")
    search.locator("#query").fill("remittances")
    expect(search.locator(RESULT)).to_have_text("latin")
    assert search.locator(".search__result").get_attribute("lang") is None
