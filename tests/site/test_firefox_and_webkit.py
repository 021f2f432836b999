"""The same site in the two other engines, where what only Chromium has is done by our own scripts."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.publishing.search_index import write_search_index
from tests.serving import SUBPATH, serving

from .conftest import KINDS, ServedSite
from .engines import ENGINES
from .reader import ESCAPE, SHIFT, TAB, Reader
from .test_previews import CLOCK, LINES, OVER_TWO_LINES, SEEN_AT
from .test_reading import SELECT_OVER_A_NUMBER

LONG_ENOUGH = 0.7
"""Seconds after which anything that would open has opened."""
WATCH = """
{
  const note = (words) =>
    sessionStorage.setItem("test.errors", `${sessionStorage.getItem("test.errors") ?? ""}${words}\\n`);
  const isOurs = (name) => name.startsWith(location.origin) || name.startsWith("data:");
  addEventListener("error", (event) => note(`error: ${event.message ?? event.target.outerHTML}`), true);
  addEventListener("unhandledrejection", ({ reason }) => note(`rejected: ${reason}`));
  addEventListener("securitypolicyviolation", ({ blockedURI }) => note(`against the policy: ${blockedURI}`));
  console.error = (...words) => note(words.join(" "));
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) if (!isOurs(name)) note(`asked another: ${name}`);
  }).observe({ type: "resource", buffered: true });
  if (sessionStorage.getItem("test.touch")) {
    Object.defineProperty(PointerEvent.prototype, "pointerType", { get: () => "touch" });
  }
}
"""
"""Stands before the site's first script: keeps what goes wrong; may say that the pointer is a finger."""
NARROW = '<!DOCTYPE html><title>320 pixels</title><iframe width="320" height="800"></iframe>'
MENTION = "article.prose a.mention"
OPEN = "document.querySelector('.preview:popover-open')"
SHOWN = "document.querySelectorAll('[data-timeline] .event:not([hidden])').length"
BACKGROUND = "getComputedStyle(document.documentElement).backgroundColor"
DARK = "rgb(22, 23, 26)"


@pytest.fixture(scope="module")
def watched_site(local_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedSite]:
    """What `make serve` serves, with each page watched from within."""
    folder = tmp_path_factory.mktemp("watched") / "output"
    shutil.copytree(local_site, folder)
    assert list(write_search_index(folder, "en", folder.parent / "search")) == []
    first = folder / "theme" / "js" / "appearance.js"
    first.write_text(WATCH + f"{{ {CLOCK} }}" + first.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "narrow.html").write_text(NARROW, encoding="utf-8")
    with serving(folder) as origin:
        yield ServedSite(folder, origin + SUBPATH, origin)


@pytest.fixture(scope="module", params=ENGINES)
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """Return a window of each engine in turn."""
    with ENGINES[request.param](tmp_path_factory.mktemp(request.param)) as driver:
        opened = Reader(driver)
        opened.resize(1280, 1000)
        yield opened


@pytest.fixture
def reader(engine: Reader, watched_site: ServedSite) -> Iterator[Reader]:
    """Return a window that remembers nothing; the test fails when a page errs or asks another server."""
    engine.open(watched_site.url + "about/")
    engine.run("localStorage.clear(); sessionStorage.clear()")
    engine.point(640, 2)
    yield engine
    assert engine.run("return sessionStorage.getItem('test.errors')") is None


@pytest.fixture
def article(watched_site: ServedSite) -> str:
    (path,) = (watched_site.folder / "articles").glob("*/index.html")
    return f"{watched_site.url}articles/{path.parent.name}/index.html"


def test_what_goes_wrong_in_a_page_is_seen(reader: Reader, article: str) -> None:
    reader.open(article)
    reader.run(
        "document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.2/planted.png' }));"
        "document.dispatchEvent(new CustomEvent('setting', { detail: null }))"
    )
    noted = "sessionStorage.getItem('test.errors')"
    reader.until(f"{noted}?.includes('TypeError') && {noted}.includes('the policy: http://127.0.0.2')")
    reader.run("sessionStorage.removeItem('test.errors')")


def box_of(reader: Reader, expression: str) -> dict[str, float]:
    return reader.run(f"return {expression}.getBoundingClientRect().toJSON()")


def gap(card: dict[str, float], link: dict[str, float]) -> float:
    """Return how far a card stands below or above its link."""
    return abs(max(card["top"] - link["bottom"], link["top"] - card["bottom"]))


def test_a_preview_opens_beside_its_link_and_lets_the_pointer_in(reader: Reader, article: str) -> None:
    reader.open(article)
    for index in (0, 2):
        reader.hover(MENTION, index)
        assert reader.until(f"{OPEN}?.id") == reader.run(
            "return document.querySelectorAll(arguments[0])[arguments[1]].dataset.card", MENTION, index
        )
        assert reader.until(f"Number({OPEN}.dataset.openedAfter)") >= 300
        reader.until(f"getComputedStyle({OPEN}).opacity === '1'")
        card = box_of(reader, OPEN)
        assert gap(card, box_of(reader, f"document.querySelectorAll('{MENTION}')[{index}]")) <= 40
        assert card["left"] >= 0
        assert card["right"] <= reader.run("return innerWidth")
        reader.point(round(card["left"]) + 40, round(card["top"]) + 40)
        time.sleep(LONG_ENOUGH)
        assert reader.run(f"return {OPEN}")
        reader.point(640, 2)
        reader.until(f"!{OPEN}")


def test_a_link_to_an_explainer_is_underlined_in_dots(reader: Reader, article: str) -> None:
    reader.open(article)
    style = f"getComputedStyle(document.querySelector('{MENTION}'))"
    assert reader.run(f"return {style}.textDecorationLine") == "underline"
    assert reader.run(f"return {style}.textDecorationStyle") == "dotted"
    assert reader.run(f"return {style}.textDecorationThickness") == "2px"


def test_focus_opens_it_and_escape_closes_it_and_keeps_the_focus(reader: Reader, article: str) -> None:
    reader.open(article)
    reader.run(f"document.querySelector('{MENTION}').focus()")
    reader.press(SHIFT, TAB)
    reader.press(TAB)
    reader.until(OPEN)
    reader.press(ESCAPE)
    reader.until(f"!{OPEN}")
    time.sleep(LONG_ENOUGH)
    assert not reader.run(f"return {OPEN}")
    assert reader.run(f"return document.activeElement === document.querySelector('{MENTION}')")


def test_a_card_closes_when_the_page_scrolls(reader: Reader, article: str) -> None:
    reader.open(article)
    reader.hover(MENTION)
    reader.until(OPEN)
    reader.run("scrollBy({ top: 300, behavior: 'instant' })")
    reader.until(f"!{OPEN}")


def test_the_off_switch_is_remembered(reader: Reader, article: str) -> None:
    reader.open(article)
    reader.hover(MENTION)
    reader.until(OPEN)
    reader.click(".preview:popover-open .preview__off")
    reader.until(f"!{OPEN}")
    reader.reload()
    assert not reader.run("return document.querySelector('[data-setting=previews]').checked")
    reader.hover(MENTION)
    time.sleep(LONG_ENOUGH)
    assert not reader.run(f"return {OPEN}")


def test_on_a_link_over_two_lines_the_card_stands_at_the_line_under_the_pointer(
    reader: Reader, article: str
) -> None:
    link = f"document.querySelectorAll('{MENTION}')[2]"
    for line in (0, -1):
        reader.open(article)
        reader.hover(MENTION, 1)
        reader.run(f"({OVER_TWO_LINES})({link})")
        reader.point(640, 2)
        reader.hover(MENTION, 2)
        box = reader.run(f"return ({LINES})({link}).at({line})")
        reader.point(round(box["x"] + box["width"] / 2), round(box["y"] + box["height"] / 2))
        card = box_of(reader, reader.until(f"{OPEN}?.id") and OPEN)
        assert -1 <= max(card["top"] - box["y"] - box["height"], box["y"] - card["bottom"]) <= 12
        inside = [round(card["left"] + 30), round((card["top"] + card["bottom"]) / 2)]
        assert reader.run(f"return ({SEEN_AT})(arguments[0])", inside)


def test_on_the_way_back_no_card_opens_by_itself(reader: Reader, article: str) -> None:
    reader.open(article)
    reader.click(MENTION)
    reader.until("location.pathname.includes('/explainers/')")
    reader.go_back()
    reader.until("location.pathname.includes('/articles/') && document.readyState === 'complete'")
    time.sleep(LONG_ENOUGH)
    assert not reader.run(f"return {OPEN}")
    reader.point(640, 2)
    reader.hover(MENTION)
    reader.until(OPEN)


def test_a_finger_s_first_tap_shows_the_card_and_the_second_follows_the_link(
    reader: Reader, article: str
) -> None:
    reader.run("sessionStorage.setItem('test.touch', 'yes')")
    reader.open(article)
    reader.click(MENTION)
    reader.until(OPEN)
    assert gap(box_of(reader, OPEN), box_of(reader, f"document.querySelector('{MENTION}')")) <= 40
    reader.click(MENTION)
    reader.until("location.pathname.includes('/explainers/')")


def test_a_quote_over_a_raised_number_is_found_by_the_browser(reader: Reader, article: str) -> None:
    reader.open(article)
    reader.run(
        "document.addEventListener('copy-text', ({ detail }) => { window.copied = detail.text }, true);"
        f"({SELECT_OVER_A_NUMBER})()"
    )
    reader.until("document.querySelector('.quote-button')")
    reader.run("document.querySelector('.quote-button').click()")
    fragment = str(reader.until("window.copied")).partition(":~:")[2]
    reader.open(article.replace("index.html", "classroom/index.html"))
    reader.open(f"{article}#:~:{fragment}")  # without the paragraph, only found words are scrolled to
    reader.until("scrollY > 0")


def test_an_explainer_leads_back_to_the_sentence(reader: Reader, article: str) -> None:
    reader.open(article)
    words, place = reader.run(
        "const link = document.querySelectorAll(arguments[0])[5];"
        " return [link.textContent, link.closest('[id]').id]",
        MENTION,
    )
    reader.click(MENTION, 5)
    mark = "document.querySelector('[data-way-back]:not([hidden]) mark')"
    assert reader.until(f"{mark}?.textContent") == words
    reader.click("[data-back]")
    reader.until("location.hash === arguments[0]", f"#{place}")
    top = f"document.getElementById('{place}')?.getBoundingClientRect().top"
    reader.until(f"{top} >= 0 && {top} <= innerHeight")


def test_filters_of_the_timeline_stand_in_the_address_and_back_undoes_them(
    reader: Reader, watched_site: ServedSite
) -> None:
    reader.open(watched_site.url + "timeline/index.html")
    total = reader.run(f"return {SHOWN}")
    reader.click("[data-by=strand][data-id]")
    one = reader.until(f"{SHOWN} < arguments[0] && {SHOWN}", total)
    assert reader.run("return location.search").startswith("?strand=")
    reader.click("[data-by=strand][data-id]", 1)
    reader.until(f"{SHOWN} > arguments[0]", one)
    reader.go_back()
    reader.until(f"{SHOWN} === arguments[0]", one)
    reader.reload()
    reader.until(f"{SHOWN} === arguments[0]", one)
    reader.go_back()
    reader.until(f"{SHOWN} === arguments[0]", total)


def test_a_timeline_on_which_nothing_fits_has_a_way_out_and_its_strip_follows(
    reader: Reader, watched_site: ServedSite
) -> None:
    bars = "[...document.querySelectorAll('.strip__bar')].filter((bar) => bar.height.baseVal.value).length"
    reader.open(watched_site.url + "timeline/index.html")
    every = reader.run(f"return {bars}")
    reader.open(watched_site.url + "timeline/index.html?q=사드")
    assert 0 < reader.until(f"{SHOWN} < 200 && {bars}") < every
    reader.open(watched_site.url + "timeline/index.html?q=asdfghjkl")
    reader.until(f"{SHOWN} === 0")
    reader.click("[data-clear]")
    reader.until(f"{SHOWN} > 200 && {bars} === arguments[0]", every)
    assert reader.run("return location.search") == ""


@pytest.mark.parametrize(("words", "explainer"), [("remittances", "overseas-labor"), ("사드", "thaad")])
def test_the_slash_key_leads_to_search_and_search_finds(
    words: str, explainer: str, reader: Reader, article: str
) -> None:
    reader.open(article)
    reader.press("/")
    reader.until("document.activeElement?.type === 'search'")
    reader.type(words)
    reader.until("document.querySelector(`.search__result a[href*='/${arguments[0]}']`)", explainer)
    assert reader.run("return new URLSearchParams(location.search).get('q')") == words


def test_search_finds_within_a_run_and_says_what_is_near_to_what_is_not_there(
    reader: Reader, watched_site: ServedSite
) -> None:
    reader.open(watched_site.url + "search/index.html?q=領土")
    reader.until("document.querySelector('.search__excerpt mark')?.textContent === '領土'")
    reader.open(watched_site.url + "search/index.html?q=THADD")
    reader.until("document.querySelector('[data-near] a')?.textContent === 'THAAD'")
    assert reader.run("return document.querySelector('[data-status]').textContent") == "Nothing for “THADD”"
    assert reader.run("return document.querySelectorAll('.search__result').length") == 0


def test_the_dark_switch_is_remembered_on_the_next_page(
    reader: Reader, watched_site: ServedSite, article: str
) -> None:
    reader.open(article)
    assert reader.run(f"return {BACKGROUND}") != DARK
    reader.click("[data-switch=theme]")
    assert reader.run(f"return {BACKGROUND}") == DARK
    reader.open(watched_site.url + "timeline/")
    assert reader.run(f"return {BACKGROUND}") == DARK


NOTES = "const notes = [...document.querySelectorAll('.margin-note')];"
OVERLAPS = (
    "const boxes = notes.map((node) => node.getBoundingClientRect());"
    "return boxes.filter((box, index) => index && boxes[index - 1].bottom > box.top + 1).length"
)


def test_a_sign_opens_its_note_in_the_margin_and_none_lies_on_another(reader: Reader, article: str) -> None:
    reader.open(article)
    reader.until("document.querySelector('.margin-note').style.getPropertyValue('--note-shift')")
    assert reader.run(f"{NOTES} {OVERLAPS}") == 0
    reader.run("document.querySelectorAll('.claim-sign')[2].click()")
    reader.until("document.querySelectorAll('.margin-note')[2].open")
    reader.until(f"(() => {{ {NOTES} {OVERLAPS} }})() === 0")
    reader.click(".margin-note[open] summary")
    reader.until("!document.querySelector('.margin-note[open]')")


def test_a_verdict_that_the_address_names_leaves_only_its_claims(
    reader: Reader, watched_site: ServedSite
) -> None:
    shown = "[...document.querySelectorAll('.claims__entry')].filter((node) => node.checkVisibility()).length"
    reader.open(watched_site.url + "claims/#verdict-contested")
    assert reader.run(f"return {shown}") == 2
    assert reader.run("return document.querySelector('#verdict-contested').checkVisibility()")
    reader.click(".tally__row--all")
    assert reader.run(f"return {shown}") > 20


def test_no_page_scrolls_sideways_on_the_narrowest_phone(
    reader: Reader, watched_site: ServedSite, site: ServedSite, page_kinds: dict[str, str]
) -> None:
    reader.open(watched_site.url + "narrow.html")
    frame = "document.querySelector('iframe')"
    too_wide = []
    for kind in KINDS:
        address = watched_site.url + page_kinds[kind].removeprefix(site.url)
        reader.run(f"{frame}.onload = ({{ target }}) => {{ target.dataset.at = target.src }}")
        reader.run(f"{frame}.src = arguments[0]", address)
        reader.until(f"{frame}.dataset.at === arguments[0]", address)
        width = reader.run(f"return {frame}.contentDocument.documentElement.scrollWidth")
        if width > 320:
            too_wide.append((kind, width))
    assert too_wide == []
