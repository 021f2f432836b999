"""Every kind of page at every width: nothing cut off, nothing that jumps, nothing that errs."""

from itertools import cycle
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from benchmarks.measuring.layout_shifts import MOST, measured
from tests.small_sites import put_up

from .conftest import KINDS, PARTS, ServedSite

WIDTHS = (320, 360, 768, 1280)
TOO_WIDE = """
() => {
  const room = document.documentElement.clientWidth;
  const clips = (node) =>
    node && (getComputedStyle(node).overflowX !== "visible" || clips(node.parentElement));
  const parts = [...document.querySelectorAll("body *")].filter((node) => {
    const box = node.getBoundingClientRect();
    const isSeen = node.checkVisibility() && box.width > 0 && !node.closest("svg, .skip-link");
    return isSeen && box.right > room + 1 && !clips(node.parentElement);
  });
  const named = parts.slice(0, 3).map((node) => node.outerHTML.slice(0, 120));
  return [document.documentElement.scrollWidth - room, named];
}
"""


@pytest.mark.parametrize("kind", KINDS)
def test_fits_its_width_without_scrolling_sideways(kind: str, page: Page, page_kinds: dict[str, str]) -> None:
    page.set_viewport_size({"width": WIDTHS[0], "height": 800})
    page.goto(page_kinds[kind])
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate(TOO_WIDE) == [0, []], width


def test_a_long_word_for_what_is_explained_breaks_wherever_it_stands(open_page, tmp_path: Path) -> None:
    site = put_up(tmp_path / "site", templates=tmp_path / "templates")
    label = "Großbrückenverkehrsfinanzierungsgesellschaftsverwaltungsratskolumne"
    site.write("site.yaml", f"{site.read('site.yaml')}article_label: {label}\n")
    assert site.build().swapped
    page = open_page(viewport={"width": WIDTHS[0], "height": 800})
    for name in (
        "index.html",
        "articles/harbor-letter/index.html",
        "timeline/index.html",
        "claims/index.html",
    ):
        page.goto((site.root / "output" / name).as_uri())
        page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })")
        assert page.evaluate(TOO_WIDE) == [0, []], name
    page.goto((site.root / "output" / "timeline/index.html").as_uri())
    here = page.locator(".strip__words--here")
    assert label.lower() not in here.text_content().lower()
    assert label.lower() in page.locator(".strip__picture").get_attribute("aria-label").lower()


def test_zoomed_to_400_percent_the_article_is_one_readable_column(open_page, article_url: str) -> None:
    page = open_page(viewport={"width": 320, "height": 256}, device_scale_factor=4)
    page.goto(article_url)
    page.locator("article.prose > p").first.scroll_into_view_if_needed()
    text = page.locator("article.prose > p").first.bounding_box()
    assert text["width"] >= 240
    assert page.evaluate(TOO_WIDE) == [0, []]
    assert page.locator(".site-header").evaluate("node => getComputedStyle(node).position") == "static"


def test_text_spacing_as_a_reader_may_set_it_cuts_nothing_off(page: Page, page_kinds: dict[str, str]) -> None:
    """WCAG 2.2, 1.4.12."""
    rule = (
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
    )
    for kind in ("article", "timeline", "home"):
        page.set_viewport_size({"width": 320, "height": 800})
        page.goto(page_kinds[kind])
        page.evaluate(
            "rule => { const sheet = new CSSStyleSheet(); sheet.replaceSync(rule);"
            "document.adoptedStyleSheets = [sheet] }",
            rule,
        )
        assert page.evaluate(TOO_WIDE) == [0, []], kind


def test_a_line_of_text_holds_60_to_75_characters(page: Page, article_url: str) -> None:
    page.goto(article_url)
    paragraph = page.locator("article.prose > p").nth(3)
    letters, lines = paragraph.evaluate(
        "node => [node.textContent.length, node.offsetHeight / parseFloat(getComputedStyle(node).lineHeight)]"
    )
    assert 60 <= letters / lines <= 78


def test_a_name_in_a_script_from_right_to_left_runs_its_own_way(
    page: Page, page_kinds: dict[str, str]
) -> None:
    page.goto(page_kinds["components"])
    name = page.locator("[lang=ar]").first
    assert name.evaluate("node => getComputedStyle(node).direction") == "rtl"
    assert page.locator("html").evaluate("node => getComputedStyle(node).direction") == "ltr"


LOADED = ("home", "article", "longest explainer", *PARTS, "chart", "card")
MOST_MOVED = ("habomai-islands", "thaad", "moscow", "fudan-university", "south-korea-us-alliance")
"""Explainers whose pages moved most when their fonts were used as they came, all of them at 768 pixels."""
SCREENS = [
    *((kind, 768) for kind in (*LOADED, *MOST_MOVED)),
    *zip(LOADED, cycle((360, 390, 1024, 1280)), strict=False),
]  # fmt: skip
"""Each kind where most pages moved, and on another screen; `benchmarks/layout_shift.py` takes all on all."""


@pytest.mark.parametrize(("kind", "width"), SCREENS)
def test_nothing_moves_while_it_loads_with_fonts_that_come_late(
    kind: str, width: int, browser: Browser, site: ServedSite, page_kinds: dict[str, str]
) -> None:
    address = page_kinds.get(kind) or f"{site.url}explainers/{kind}/"
    assert measured(browser, address, width).total <= MOST


def test_fonts_that_are_used_whenever_they_come_are_seen_to_move_a_page(
    browser: Browser, site: ServedSite
) -> None:
    assert measured(browser, f"{site.url}explainers/south-korea-us-alliance/", 768, swap=True).total > MOST


def test_an_address_that_does_not_exist_gets_a_whole_page_at_any_depth(page: Page, site) -> None:
    for path in ("nowhere", "a/b/c/d.html", "explainers/none/"):
        answer = page.request.get(site.url + path)
        assert answer.status == 404
    page.route(
        "**/deep/er/missing/",
        lambda route: route.fulfill(
            body=(site.folder / "404.html").read_text(encoding="utf-8"), content_type="text/html"
        ),
    )
    page.goto(site.url + "deep/er/missing/")
    assert (
        page.locator("body")
        .evaluate("node => getComputedStyle(node).fontFamily")
        .startswith('"Source Serif 4"')
    )
    page.get_by_role("main").get_by_role("link", name="Explainers, A to Z").click()
    page.wait_for_url(site.url + "explainers/")


def test_reads_from_the_file_system_too(open_page, local_site) -> None:
    page = open_page()
    page.goto((local_site / "index.html").as_uri())
    page.locator(".ways__lead").click()
    page.wait_for_url("**/articles/*/index.html")
    page.locator("article.prose a.mention").first.click()
    page.wait_for_url("**/explainers/*/index.html")
    assert page.locator("[data-way-back]").is_visible()


SHIFTS = """
window.shift = 0;
new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.shift += entry.value; }))
  .observe({ type: "layout-shift", buffered: true });
"""


def test_the_offer_of_another_language_moves_nothing_that_is_read(open_page, article_url: str) -> None:
    page = open_page(locale="ko-KR", script=SHIFTS, viewport={"width": 390, "height": 800})
    page.goto(article_url)
    page.locator("[data-offer]").first.wait_for()
    page.wait_for_timeout(300)
    assert page.evaluate("window.shift") < 0.02
