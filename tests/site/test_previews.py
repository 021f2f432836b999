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
    assert 300 <= float(card.get_attribute("data-opened-after")) <= 900


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
    reader.keyboard.press("Tab")
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
    cards = page.locator(".preview")
    assert cards.count() >= 15
    for card in cards.all():
        assert card.locator(".label--explainer").text_content().strip()
        assert card.locator(".preview__title").text_content().strip()
        assert len(card.locator(".preview__definition").text_content().split()) <= 40
        assert card.locator("dt").count() <= 2
        assert card.get_by_role("link", name="Read the full explainer", include_hidden=True).count() == 1
    scripts = "".join(page.locator(".preview .names").all_text_contents())
    assert re.search(r"[\uac00-\ud7a3]", scripts)
    assert re.search(r"[\u0400-\u04ff]", scripts)


def test_a_phone_has_a_button_beside_the_link_that_opens_and_closes_the_card(
    phone: Page, article_url
) -> None:
    phone.goto(article_url)
    link = mention(phone)
    button = phone.get_by_role("button", name=f"Preview: {link.inner_text()}").first
    button.scroll_into_view_if_needed()
    box = button.bounding_box()
    assert min(box["width"], box["height"]) >= 24
    button.tap()
    card = card_of(phone, link)
    expect(card).to_be_visible()
    at = card.bounding_box()
    assert at["x"] >= 0
    assert at["x"] + at["width"] <= 390
    button.tap()
    expect(card).to_be_hidden()
    button.tap()
    expect(card).to_be_visible()
    phone.touchscreen.tap(195, 20)
    expect(card).to_be_hidden()
    link.tap()
    phone.wait_for_url("**/explainers/*/")


ASTRAY = """
() => [...document.querySelectorAll("article.prose p .mention-button")].filter((button) => {
  const own = button.getBoundingClientRect();
  const line = [...button.previousElementSibling.getClientRects()].at(-1);
  const isBeside = own.left >= line.right && own.left - line.right < 5;
  return !isBeside || Math.abs(own.top + own.height / 2 - line.top - line.height / 2) > 3;
}).length
"""
"""How many buttons stand elsewhere than at the end of their link's last line."""


def test_no_line_breaks_between_a_word_and_its_button(phone: Page, article_url: str) -> None:
    phone.goto(article_url)
    for width in (320, 360, 412):
        phone.set_viewport_size({"width": width, "height": 800})
        assert phone.evaluate(ASTRAY) == 0, width


def test_a_phones_buttons_go_with_the_off_switch(phone: Page, article_url: str) -> None:
    phone.goto(article_url)
    assert phone.locator(".mention-button").first.is_visible()
    phone.get_by_label("Previews on links").uncheck()
    assert not phone.locator(".mention-button").first.is_visible()
