"""What a reader does with the article: look up, check, quote, cite, switch the light."""

import re
from itertools import pairwise

import pytest
from playwright.sync_api import Locator, Page, expect


def test_the_guide_stands_beside_the_text_on_a_wide_screen_and_is_folded_on_a_phone(
    page: Page, phone: Page, article_url: str
) -> None:
    page.goto(article_url)
    guide = page.get_by_role("navigation", name="Who and what")
    entries = guide.get_by_role("link")
    assert entries.count() >= 15
    assert entries.first.is_visible()
    assert guide.get_by_text("People").is_visible()
    assert guide.get_by_text("Places").is_visible()
    assert guide.bounding_box()["x"] < page.locator("article.prose > p").first.bounding_box()["x"]
    entries.first.click()
    page.wait_for_url("**/explainers/*/")
    phone.goto(article_url)
    entry = phone.locator(".page__rail .guide__entries a").first
    assert not entry.is_visible()
    phone.get_by_text("Who and what is named").click()
    assert entry.is_visible()


def test_the_head_says_whose_opinion_it_is_and_how_long_it_takes(page: Page, article_url: str) -> None:
    page.goto(article_url)
    head = page.locator(".page-head")
    assert head.locator(".label--opinion").is_visible()
    assert re.search(r"\d+ minutes", head.locator(".byline").inner_text())
    assert head.locator(".key-points li").count() >= 3


def test_a_claims_sign_leads_to_its_finding_at_the_same_height(page: Page, article_url: str) -> None:
    page.goto(article_url)
    sign = page.locator(".claim-sign").first
    sign.click()
    finding = page.locator(".margin-note__finding:target")
    expect(finding).to_be_in_viewport()
    note = page.locator(".margin-note[open]")
    assert abs(note.bounding_box()["y"] - sign.bounding_box()["y"]) < 30


def heights_of(page: Page) -> list[list[float]]:
    return page.locator(".margin-note").evaluate_all(
        "notes => notes.map(note => note.getBoundingClientRect())"
        ".map(box => [box.top + scrollY, box.bottom + scrollY])"
    )


def test_a_margin_note_that_opens_pushes_those_after_it_and_closes_again(page: Page, article_url) -> None:
    page.goto(article_url)
    page.evaluate("document.fonts.ready")
    before = heights_of(page)
    assert len(before) >= 20
    note = page.locator(".margin-note").nth(2)
    for expected in (lambda now: now != before, lambda now: now == before):
        note.locator("summary").click()
        page.wait_for_function("new Promise(done => requestAnimationFrame(() => setTimeout(done, 50)))")
        now = heights_of(page)
        assert [pair for pair in pairwise(now) if pair[0][1] > pair[1][0] + 1] == []
        assert expected(now)


def test_a_margin_note_shows_whole_sentences(page: Page, article_url: str) -> None:
    page.goto(article_url)
    firsts = page.locator(".margin-note__first:visible").all_text_contents()
    assert firsts
    assert [text for text in firsts if not re.search(r"[.!?]['\"”’)]*$", text)] == []


def test_on_a_phone_notes_stand_under_their_paragraph_and_unfold(phone: Page, article_url: str) -> None:
    phone.goto(article_url)
    note = phone.locator(".margin-note").first
    assert note.bounding_box()["y"] > phone.locator(".claim-sign").first.bounding_box()["y"]
    finding = note.locator(".margin-note__first")
    assert not finding.is_visible()
    note.locator("summary").tap()
    expect(finding).to_be_visible()
    note.locator("summary").tap()
    expect(finding).not_to_be_visible()


@pytest.mark.parametrize("name", ["home", "article"])
def test_the_scorecard_stands_in_the_first_screen(page: Page, site, article_url: str, name: str) -> None:
    for size in ({"width": 360, "height": 740}, {"width": 1280, "height": 800}):
        page.set_viewport_size(size)
        page.goto(article_url if name == "article" else site.url)
        boxes = [square.bounding_box() for square in page.locator(".scorecard__square").all()]
        assert len(boxes) == page.locator(".scorecard ol > li").count() > 20
        assert max(box["y"] + box["height"] for box in boxes) <= size["height"]
        assert min(min(box["width"], box["height"]) for box in boxes) >= 24


@pytest.fixture
def writer(open_page, site) -> Page:
    """Return a page that may use the clipboard."""
    opened = open_page()
    opened.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site.origin)
    return opened


def clipboard(page: Page) -> str:
    return page.evaluate("navigator.clipboard.readText()")


def copied(page: Page) -> Locator:
    """Return what says so, of the places where a page says what was done."""
    return page.get_by_role("status").filter(has_text="Copied.")


def test_selected_words_can_be_copied_as_a_link_that_leads_to_them(writer: Page, article_url: str) -> None:
    writer.goto(article_url)
    paragraph = writer.locator("article.prose > p").nth(3)
    paragraph.scroll_into_view_if_needed()
    paragraph.click(click_count=3)
    writer.get_by_role("button", name="Copy link to this quote").click()
    expect(copied(writer)).to_be_visible()
    address, _, fragment = clipboard(writer).partition(":~:text=")
    assert address == f"{article_url}#{paragraph.get_attribute('id')}"
    assert fragment.count(",") == 1
    writer.goto("about:blank")
    writer.goto(f"{address}:~:text={fragment}")
    expect(writer.locator(f"#{paragraph_id(address)}")).to_be_in_viewport()


SELECT_OVER_A_NUMBER = """
() => {
  const isRun = (node) => node?.nodeType === Node.TEXT_NODE && node.data.length > 30;
  const numbers = [...document.querySelectorAll("[data-quotable] > p > .citation")];
  const isBetween = (number) => isRun(number.previousSibling) && isRun(number.nextSibling);
  const { previousSibling: before, nextSibling: after } = numbers.findLast(isBetween);
  getSelection().setBaseAndExtent(
    before, before.data.lastIndexOf(" ", before.data.length - 18) + 1, after, after.data.indexOf(" ", 15));
  before.parentElement.scrollIntoView({ block: "center" });
}
"""


@pytest.mark.parametrize("kind", ["article", "longest explainer"])
def test_a_quote_over_a_raised_number_is_found_by_the_browser(
    kind: str, writer: Page, page_kinds: dict[str, str]
) -> None:
    writer.goto(page_kinds[kind])
    writer.evaluate(SELECT_OVER_A_NUMBER)
    writer.get_by_role("button", name="Copy link to this quote").click()
    expect(copied(writer)).to_be_visible()
    fragment = clipboard(writer).partition(":~:")[2]
    writer.goto("about:blank")
    writer.goto(
        f"{page_kinds[kind]}#:~:{fragment}"
    )  # without the paragraph, only words that are found are scrolled to
    writer.wait_for_function("scrollY > 0")


def paragraph_id(address: str) -> str:
    return address.partition("#")[2]


def test_words_outside_the_text_offer_no_quote(page: Page, article_url: str) -> None:
    page.goto(article_url)
    page.locator(".byline p").first.click(click_count=3)
    page.wait_for_timeout(100)
    assert page.get_by_role("button", name="Copy link to this quote").count() == 0


def test_every_paragraph_has_an_id(page: Page, article_url: str) -> None:
    page.goto(article_url)
    assert page.locator("article.prose > p:not([id])").count() == 0


@pytest.mark.parametrize("style", ["APA", "Chicago", "MLA", "BibTeX"])
def test_a_citation_can_be_copied(style: str, writer: Page, article_url: str) -> None:
    writer.goto(article_url)
    details = writer.locator(".cite__style").filter(has_text=style)
    details.locator("summary").click()
    details.get_by_role("button", name="Copy").click()
    expect(copied(writer)).to_be_visible()
    assert clipboard(writer) == details.locator(".cite__text").text_content()
    assert article_url in clipboard(writer)


DARK = "rgb(22, 23, 26)"


def background(page: Page) -> str:
    return page.evaluate("getComputedStyle(document.documentElement).backgroundColor")


def test_the_dark_switch_is_remembered_on_the_next_page(page: Page, site, article_url: str) -> None:
    page.goto(article_url)
    assert background(page) != DARK
    page.get_by_role("button", name="Switch to dark colors").click()
    assert background(page) == DARK
    page.goto(site.url + "timeline/")
    assert background(page) == DARK
    page.get_by_label("Match my device").check()
    assert background(page) != DARK
    page.reload()
    assert background(page) != DARK


def test_dark_follows_the_system_and_can_be_overruled(open_page, article_url: str) -> None:
    page = open_page(color_scheme="dark")
    page.goto(article_url)
    assert background(page) == DARK
    page.get_by_role("button", name="Switch to light colors").click()
    page.reload()
    assert background(page) != DARK
    page.emulate_media(color_scheme="light")
    assert background(page) != DARK


def test_opinion_and_explanation_look_different_at_a_glance(page: Page, site, article_url: str) -> None:
    colors = []
    for url in (article_url, site.url + "explainers/thaad/"):
        page.goto(url)
        colors.append(
            page.locator(".page-head .label").first.evaluate("node => getComputedStyle(node).color")
        )
    assert colors == ["rgb(156, 47, 35)", "rgb(31, 78, 121)"]
