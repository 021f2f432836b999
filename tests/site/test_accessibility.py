"""For every reader: axe-core on every kind of page, the keyboard, and what the system asks for."""

import pytest
from playwright.sync_api import Page, expect

from .axe import OF_COLOR, OPTIONS, PLAIN, QUICK, violations
from .conftest import KINDS

SAME_TEMPLATE = {
    f"explainer of a {thing}" for thing in ("organisation", "treaty", "policy", "event", "concept")
}


FAULTS = """
const [first, second, third] = document.querySelectorAll("main p");
first.style.color = "#999";
second.style.color = "color-mix(in srgb, gray 40%, white)";
third.style.color = "rgb(120 130 140 / .5)";
third.append(new Image());
"""


def test_axe_sees_as_much_when_it_is_quick(page: Page, page_kinds: dict[str, str]) -> None:
    page.goto(page_kinds["home"])
    page.evaluate(f"() => {{ {FAULTS} }}")
    every_word = {"runOnly": OPTIONS["runOnly"]}
    said = []
    for axe in (PLAIN, QUICK):
        page.evaluate(axe)
        results = page.evaluate("options => axe.run(document, options)", every_word)
        said.append({name: results[name] for name in ("violations", "passes", "incomplete")})
    assert said[0] == said[1]
    assert {rule["id"] for rule in said[1]["violations"]} >= {"color-contrast", "image-alt"}


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in SAME_TEMPLATE])
def test_axe_finds_nothing_in_light_or_dark_with_a_preview_open(kind: str, page: Page, page_kinds) -> None:
    page.goto(page_kinds[kind])
    card = page.locator(".preview[popover]").first
    if card.count():
        card.evaluate("node => node.showPopover()")
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page, OF_COLOR) == []


@pytest.mark.parametrize("kind", ["home", "article", "longest explainer"])
def test_axe_finds_nothing_in_another_language_and_320_pixels_hold_it(
    kind: str, page: Page, site, page_kinds
) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(page_kinds[kind].replace(site.url, f"{site.url}ko/"))
    card = page.locator(".preview[popover]").first
    if card.count():
        card.evaluate("node => node.showPopover()")
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page, OF_COLOR) == []
    assert page.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize(
    "kind", ["article", "longest explainer", "timeline", "search", "chart", "chart in a frame"]
)
def test_axe_finds_nothing_on_a_phone(kind: str, phone: Page, page_kinds: dict[str, str]) -> None:
    phone.goto(page_kinds[kind])
    link = phone.locator("a.mention.has-card").first
    if link.count():
        link.tap()
        expect(phone.locator(".preview:popover-open")).to_have_count(1)
    assert violations(phone) == []


FOCUSABLE = """
() => [...document.querySelectorAll("a[href], button, input, summary, [tabindex]")].filter((node) =>
  node.checkVisibility({ visibilityProperty: true }) && !node.disabled && node.tabIndex >= 0).length
"""
FOCUSED = """
() => {
  const node = document.activeElement;
  const style = getComputedStyle(node);
  const box = node.getBoundingClientRect();
  const all = [...document.querySelectorAll("*")];
  return {
    place: all.indexOf(node),
    name: node.outerHTML.slice(0, 100),
    outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
    seen: box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0,
    ended: node === document.body,
  };
}
"""


@pytest.mark.parametrize("kind", ["home", "explainer of a place", "claims", "search", "about"])
def test_tab_reaches_everything_in_order_and_shows_where_it_is(kind: str, page: Page, page_kinds) -> None:
    page.add_init_script("localStorage.setItem('explainer.previews', 'off')")
    page.goto(page_kinds[kind])
    page.locator(".skip-link").focus()
    page.keyboard.press("Shift+Tab")
    expected = page.evaluate(FOCUSABLE)
    places = []
    for _ in range(expected + 1):
        page.keyboard.press("Tab")
        at = page.evaluate(FOCUSED)
        if at["ended"]:
            break
        assert at["outline"] >= 2, at["name"]
        assert at["seen"], at["name"]
        places.append(at["place"])
    assert places == sorted(set(places))
    assert len(places) == expected


def test_the_first_stop_skips_to_the_text(page: Page, article_url: str) -> None:
    page.goto(article_url)
    page.keyboard.press("Tab")
    link = page.get_by_role("link", name="Skip to the text")
    expect(link).to_be_focused()
    assert link.bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_an_open_cards_links_come_right_after_its_link(page: Page, article_url: str) -> None:
    page.goto(article_url)
    page.locator("article.prose a.mention").first.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    expect(page.locator(".preview:popover-open")).to_have_count(1)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.preview:popover-open') !== null")


def test_all_of_the_timelines_filters_can_be_worked_by_keyboard(page: Page, site) -> None:
    page.goto(site.url + "timeline/")
    page.locator("[data-by=strand][data-id]").first.focus()
    page.keyboard.press("Enter")
    assert "?strand=" in page.url
    expect(page.locator("[data-by=strand][data-id]").first).to_be_focused()
    page.locator(".filters__more summary:visible").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert "&" in page.url


def test_nothing_moves_by_itself(page: Page, page_kinds: dict[str, str]) -> None:
    moving = (
        "[...document.querySelectorAll('body *')].filter(node => { const style = getComputedStyle(node);"
        " return parseFloat(style.transitionDuration) > 0 || style.animationName !== 'none' }).length"
    )
    for url in page_kinds.values():
        page.goto(url)
        assert page.evaluate(moving) == 0, url
    page.evaluate("document.querySelector('main').style.animationName = 'planted'")
    assert page.evaluate(moving) == 1


def test_forced_colors_keep_marks_rings_and_states_visible(open_page, site, article_url: str) -> None:
    page = open_page(forced_colors="active")
    page.goto(article_url)
    claim = page.locator(".claim").first
    assert claim.evaluate("node => getComputedStyle(node).textDecorationLine") == "underline"
    page.goto(site.url + "timeline/")
    current = page.locator(".chip[aria-current]").first
    assert current.evaluate("node => getComputedStyle(node).outlineStyle") == "solid"
    ring = page.locator(".event").first.evaluate("node => getComputedStyle(node, '::before').borderTopWidth")
    assert ring == "2px"


def test_small_targets_have_room(page: Page, page_kinds: dict[str, str]) -> None:
    """WCAG 2.2, 2.5.8: 24 by 24 pixels, but for links inside a sentence."""
    small = """
    () => [...document.querySelectorAll("button, label, summary, nav a, .chip")].filter((node) => {
      const box = node.getBoundingClientRect();
      return node.checkVisibility() && box.height > 0 && box.height < 20;
    }).map((node) => node.outerHTML.slice(0, 120))
    """
    page.set_viewport_size({"width": 360, "height": 800})
    for kind in ("home", "article", "timeline", "explainers"):
        page.goto(page_kinds[kind])
        assert page.evaluate(small) == [], kind
