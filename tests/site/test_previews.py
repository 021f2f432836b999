"""Previews: what a link shows before one follows it, natively and by our script."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

OPEN = ".preview:popover-open"
WITHOUT_INTEREST = "delete HTMLAnchorElement.prototype.interestForElement"
WITHOUT_ANCHORS = (
    WITHOUT_INTEREST + ";const supports = CSS.supports.bind(CSS);"
    "CSS.supports = (...words) => words[0] !== 'position-area' && supports(...words)"
)
NOT_YET = 250
"""Milliseconds in which nothing may open."""
LONG_ENOUGH = 700
"""Milliseconds after which anything that would open has opened."""
CLOCK = """
const since = {};
addEventListener("pointerover", ({ target }) => {
  if (target.matches?.("a.mention")) since[target.dataset.card] ??= performance.now();
}, true);
addEventListener("toggle", ({ target, newState }) => {
  if (newState === "open") target.dataset.openedAfter = performance.now() - since[target.id];
}, true);
"""


def opened(page: Page, url: str) -> Page:
    page.goto(url)
    rest_pointer(page)
    show(mention(page))
    return page


@pytest.fixture(params=["", WITHOUT_INTEREST], ids=["interestfor", "our script"])
def reader(request: pytest.FixtureRequest, open_page, article_url: str) -> Page:
    return opened(open_page(script=CLOCK + request.param), article_url)


@pytest.fixture(
    params=["", WITHOUT_INTEREST, WITHOUT_ANCHORS], ids=["interestfor", "our script", "placed by us"]
)
def any_reader(request: pytest.FixtureRequest, open_page, article_url: str) -> Page:
    return opened(open_page(script=CLOCK + request.param), article_url)


def show(link: Locator) -> None:
    """Bring a link into the window, and wait until hovering counts again after the scroll."""
    link.scroll_into_view_if_needed()
    link.page.wait_for_timeout(NOT_YET)


def mention(page: Page, index: int = 0) -> Locator:
    return page.locator("article.prose a.mention").nth(index)


def card_of(page: Page, link: Locator) -> Locator:
    return page.locator(f"#{link.get_attribute('data-card')}")


def rest_pointer(page: Page) -> None:
    page.mouse.move(640, 2)


def test_opens_when_the_pointer_rests_and_not_before(reader: Page) -> None:
    link = mention(reader)
    link.hover()
    card = card_of(reader, link)
    expect(card).to_be_visible()
    assert float(card.get_attribute("data-opened-after")) >= 300


def test_a_pointer_that_passes_opens_nothing(reader: Page) -> None:
    mention(reader).hover()
    reader.wait_for_timeout(NOT_YET)
    rest_pointer(reader)
    reader.wait_for_timeout(LONG_ENOUGH)
    assert reader.locator(OPEN).count() == 0


def test_a_link_that_scrolls_under_a_resting_pointer_opens_nothing(open_page, article_url: str) -> None:
    page = open_page(script=WITHOUT_INTEREST)
    page.goto(article_url)
    box = mention(page, 2).bounding_box()
    page.mouse.move(box["x"] + 10, 400)
    page.evaluate("by => scrollBy(0, by)", box["y"] + box["height"] / 2 - 400)
    page.wait_for_timeout(LONG_ENOUGH)
    under = "([x, y]) => document.elementFromPoint(x, y).matches('a.mention')"
    assert page.evaluate(under, [box["x"] + 10, 400])
    assert page.locator(OPEN).count() == 0
    page.mouse.move(box["x"] + 12, 400)
    expect(page.locator(OPEN)).to_have_count(1)


def test_the_pointer_may_enter_the_card_and_leaving_closes_it(reader: Page) -> None:
    link = mention(reader)
    link.hover()
    card = card_of(reader, link)
    expect(card).to_be_visible()
    box = card.bounding_box()
    reader.mouse.move(box["x"] + 40, box["y"] + box["height"] / 2, steps=8)
    reader.wait_for_timeout(LONG_ENOUGH)
    expect(card).to_be_visible()
    rest_pointer(reader)
    expect(card).to_be_hidden()


def test_the_card_stands_beside_its_link_and_inside_the_window(any_reader: Page) -> None:
    for index in (0, 2):
        link = mention(any_reader, index)
        show(link)
        link.hover()
        card = card_of(any_reader, link)
        expect(card).to_be_visible()
        at, near = card.bounding_box(), link.bounding_box()
        assert at["x"] >= 0
        assert at["x"] + at["width"] <= 1280
        assert at["y"] >= 0
        assert at["y"] + at["height"] <= 900
        gap = max(at["y"] - near["y"] - near["height"], near["y"] - at["y"] - at["height"])
        assert -1 <= gap <= 40
        rest_pointer(any_reader)
        expect(card).to_be_hidden()


def test_opens_on_focus_and_escape_closes_it_and_keeps_the_focus(reader: Page) -> None:
    link = mention(reader)
    reader.locator("article.prose").evaluate(
        "node => { node.tabIndex = -1; node.focus({ preventScroll: true }) }"
    )
    for _ in range(9):  # past the numbers of sources before it
        reader.keyboard.press("Tab")
        if link.evaluate("node => node === document.activeElement"):
            break
    expect(link).to_be_focused()
    card = card_of(reader, link)
    expect(card).to_be_visible()
    reader.keyboard.press("Escape")
    expect(card).to_be_hidden()
    expect(link).to_be_focused()
    reader.wait_for_timeout(LONG_ENOUGH)
    expect(card).to_be_hidden()


def test_escape_before_it_opens_keeps_it_closed(reader: Page) -> None:
    mention(reader).hover()
    reader.wait_for_timeout(NOT_YET // 2)
    reader.keyboard.press("Escape")
    rest_pointer(reader)
    reader.wait_for_timeout(LONG_ENOUGH)
    assert reader.locator(OPEN).count() == 0


def test_one_card_at_a_time(reader: Page) -> None:
    first, second = mention(reader), mention(reader, 2)
    first.hover()
    expect(card_of(reader, first)).to_be_visible()
    rest_pointer(reader)
    expect(card_of(reader, first)).to_be_hidden()
    first.hover()
    expect(card_of(reader, first)).to_be_visible()
    second.focus()
    reader.keyboard.press("Shift+Tab")
    reader.keyboard.press("Tab")
    expect(card_of(reader, second)).to_be_visible()
    assert reader.locator(OPEN).count() == 1


def test_closes_when_the_page_scrolls(reader: Page) -> None:
    link = mention(reader)
    link.hover()
    expect(card_of(reader, link)).to_be_visible()
    rest_pointer(reader)
    reader.mouse.wheel(0, 200)
    expect(reader.locator(OPEN)).to_have_count(0)


def test_the_off_switch_in_the_card_is_remembered_and_can_be_undone(reader: Page, site) -> None:
    link = mention(reader)
    link.hover()
    card = card_of(reader, link)
    expect(card).to_be_visible()
    card.get_by_role("button", name="Turn previews off").click()
    expect(card).to_be_hidden()
    reader.goto(site.url + "about/")
    reader.go_back()
    reader.reload()
    box = reader.get_by_label("Previews on links")
    expect(box).not_to_be_checked()
    show(mention(reader))
    mention(reader).hover()
    reader.wait_for_timeout(LONG_ENOUGH)
    assert reader.locator(OPEN).count() == 0
    box.check()
    show(mention(reader))
    mention(reader).hover()
    expect(card_of(reader, mention(reader))).to_be_visible()


def test_the_link_stays_a_link(reader: Page) -> None:
    mention(reader).click()
    reader.wait_for_url("**/explainers/*/")


def test_a_card_says_what_it_is_in_brief(page: Page, article_url: str) -> None:
    page.goto(article_url)
    cards = page.locator("aside.preview")
    assert cards.count() >= 15
    for card in cards.all():
        assert card.locator(".label--explainer").text_content().strip()
        title = card.locator(".preview__title").text_content().strip()
        assert title
        assert card.get_attribute("aria-label") == f"{title}, in short"
        assert len(card.locator(".preview__definition").text_content().split()) <= 40
        assert card.locator("dt").count() <= 2
        assert card.get_by_role("link", name="Read the full explainer", include_hidden=True).count() == 1
    scripts = "".join(page.locator(".preview .names").all_text_contents())
    assert re.search(r"[\uac00-\ud7a3]", scripts)
    assert re.search(r"[\u0400-\u04ff]", scripts)


LINES = "link => [...link.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }))"
SEEN_AT = "([x, y]) => document.elementFromPoint(x, y)?.closest('.preview')?.id"
"""What a reader sees there: a card that is open may still be hidden, with what it is anchored to."""


OVER_TWO_LINES = """
link => {
  link.textContent = "some words that stand for a name ".repeat(3);
  link.before("and so on ".repeat(5));
  link.scrollIntoView({ block: "center", behavior: "instant" });
}
"""


def over_two_lines(page: Page) -> Locator:
    """Bring a link into the middle of the window that is made to run over the end of its line."""
    link = mention(page, 2)
    link.evaluate(OVER_TWO_LINES)
    page.wait_for_timeout(NOT_YET)
    return link


@pytest.mark.parametrize("line", [0, -1])
def test_on_a_link_over_two_lines_the_card_stands_at_the_line_under_the_pointer(
    any_reader: Page, line: int
) -> None:
    link = over_two_lines(any_reader)
    lines = link.evaluate(LINES)
    assert len(lines) >= 2
    box = lines[line]
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    any_reader.mouse.move(x, y, steps=3)
    card = card_of(any_reader, link)
    expect(card).to_be_visible()
    at = card.bounding_box()
    gap = max(at["y"] - box["y"] - box["height"], box["y"] - at["y"] - at["height"])
    assert -1 <= gap <= 12
    inside = (min(max(x, at["x"] + 20), at["x"] + at["width"] - 20), at["y"] + at["height"] / 2)
    assert any_reader.evaluate(SEEN_AT, inside) == card.get_attribute("id")
    any_reader.mouse.move(*inside, steps=6)
    any_reader.wait_for_timeout(LONG_ENOUGH)
    expect(card).to_be_visible()


@pytest.mark.parametrize("way", ["pointer", "keyboard"])
def test_on_the_way_back_no_card_opens_by_itself(reader: Page, way: str) -> None:
    link = mention(reader)
    if way == "pointer":
        link.click()
    else:
        link.focus()
        reader.keyboard.press("Enter")
    reader.wait_for_url("**/explainers/*/")
    reader.go_back()
    show(link)
    reader.wait_for_timeout(LONG_ENOUGH)
    assert reader.locator(OPEN).count() == 0
    rest_pointer(reader)
    link.hover()
    expect(card_of(reader, link)).to_be_visible()


def test_a_finger_s_first_tap_shows_the_card_and_the_second_follows_the_link(
    phone: Page, article_url: str
) -> None:
    phone.goto(article_url)
    link = mention(phone, 2)
    link.tap()
    card = card_of(phone, link)
    expect(card).to_be_visible()
    at = card.bounding_box()
    assert at["x"] >= 0
    assert at["x"] + at["width"] <= 390
    middle = (at["x"] + at["width"] / 2, at["y"] + at["height"] / 2)
    assert phone.evaluate(SEEN_AT, middle) == card.get_attribute("id")
    card.locator(".preview__title").tap()
    expect(card).to_be_visible()
    phone.touchscreen.tap(195, 5)
    expect(card).to_be_hidden()
    link.tap()
    expect(card).to_be_visible()
    link.tap()
    phone.wait_for_url("**/explainers/*/")
    phone.go_back()
    link.tap()
    card.get_by_role("link", name="Read the full explainer").tap()
    phone.wait_for_url("**/explainers/*/")
    expect(phone.locator("[data-way-back] mark")).to_have_text(mention_words(phone, article_url))


def mention_words(page: Page, article_url: str) -> str:
    other = page.context.new_page()
    other.goto(article_url)
    return mention(other, 2).inner_text()


VIRTUAL = """
link => {
  link.addEventListener("click", (event) => {
    window.isFollowed = !event.defaultPrevented;
    event.preventDefault();
  });
  const tap = { bubbles: true, cancelable: true, pointerType: "touch" };
  const press = (size, keys) => {
    link.dispatchEvent(new PointerEvent("pointerdown", { ...tap, width: size, height: size }));
    link.dispatchEvent(new PointerEvent("click", { ...tap, ...keys }));
    return window.isFollowed;
  };
  return [press(0, {}), press(20, { ctrlKey: true }), press(20, { metaKey: true }), press(20, {})];
}
"""
"""The tap of a screen reader, taps with a key held, a finger's; whether each follows the link."""


def test_screen_readers_and_taps_with_a_key_follow_the_link_at_once(phone: Page, article_url: str) -> None:
    phone.goto(article_url)
    assert mention(phone).evaluate(VIRTUAL) == [True, True, True, False]


def test_with_previews_off_a_tap_follows_the_link(phone: Page, article_url: str) -> None:
    phone.goto(article_url)
    phone.get_by_label("Previews on links").uncheck()
    mention(phone).tap()
    phone.wait_for_url("**/explainers/*/")


LINE_OF_NOTHING = """
() => [...document.querySelectorAll("a:not(.citation a, dd a[role=doc-noteref])")].filter((link) => {
  const opens = link.dataset.card && document.getElementById(link.dataset.card);
  return (getComputedStyle(link).textDecorationStyle === "dotted") !== Boolean(opens);
}).map((link) => link.outerHTML.slice(0, 90))
"""


@pytest.mark.parametrize("kind", ["article", "longest explainer", "classroom", "timeline", "claims", "about"])
def test_links_are_underlined_in_dots_where_a_card_opens_and_nowhere_else(
    kind: str, page: Page, plain_page: Page, page_kinds: dict[str, str]
) -> None:
    page.goto(page_kinds[kind])
    assert page.evaluate(LINE_OF_NOTHING) == []
    page.evaluate("document.documentElement.classList.add('previews-off')")
    dotted = "[...document.links].filter(a => getComputedStyle(a).textDecorationStyle === 'dotted').length"
    assert page.evaluate(dotted) == 0
    plain_page.goto(page_kinds[kind])
    assert plain_page.evaluate(dotted) == 0
