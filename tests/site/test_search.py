"""Search over everything, in English and in the original names, under a subpath."""

import pytest
from playwright.sync_api import Page, expect

RESULTS = ".search__result a"


@pytest.mark.parametrize(
    ("words", "explainer"),
    [
        ("THAAD", "thaad"),
        ("missile defense", "thaad"),
        ("사드", "thaad"),
        ("北方領土", "kuril-islands-dispute"),
        ("Курилы", "kuril-islands"),
        ("Южные Курилы", "kuril-islands-dispute"),
        ("Etorofu", "iturup"),
    ],
)
def test_finds_the_explainer(words: str, explainer: str, page: Page, site) -> None:
    page.goto(site.url + "search/")
    page.get_by_role("searchbox").fill(words)
    expect(page.locator(f'{RESULTS}[href$="/explainers/{explainer}/"]')).to_be_visible()
    assert all(
        address.startswith(site.url.removeprefix(site.origin))
        for address in page.locator(RESULTS).evaluate_all("links => links.map(link => link.pathname)")
    )


def test_what_is_not_there_is_said_so(page: Page, site) -> None:
    page.goto(site.url + "search/?q=zzyzxqqk")
    expect(page.get_by_role("status").first).to_have_text("Nothing for “zzyzxqqk”")
    assert page.locator(RESULTS).count() == 0
    tip = page.locator("[data-nothing]")
    expect(tip.get_by_role("link", name="explainers from A to Z")).to_be_visible()
    page.get_by_role("searchbox").fill("THAAD")
    expect(page.locator(RESULTS).first).to_be_visible()
    assert not tip.is_visible()


def test_the_slash_key_leads_to_search_and_back_returns_to_the_same_place(page: Page, article_url) -> None:
    page.goto(article_url)
    page.mouse.wheel(0, 1500)
    page.wait_for_function("scrollY === 1500")
    page.keyboard.press("/")
    page.wait_for_url("**/search/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.go_back()
    page.wait_for_function("Math.abs(scrollY - 1500) < 3")


def test_a_slash_typed_into_a_field_stays_a_slash(page: Page, site) -> None:
    page.goto(site.url + "timeline/")
    page.keyboard.press("/")
    field = page.get_by_label("Find in the events")
    expect(field).to_be_focused()
    page.keyboard.type("a/b")
    expect(field).to_have_value("a/b")


def test_the_keyboard_alone_reaches_a_result_and_back_keeps_words_and_results(page: Page, site) -> None:
    page.goto(site.url + "search/")
    page.keyboard.type("remittances")
    expect(page.locator(RESULTS).first).to_be_visible()
    assert page.url.endswith("?q=remittances")
    page.keyboard.press("ArrowDown")
    expect(page.locator(RESULTS).first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "search" not in url)
    page.go_back()
    expect(page.get_by_role("searchbox")).to_have_value("remittances")
    expect(page.locator(RESULTS).first).to_be_visible()


def test_the_number_of_pages_is_read_out(page: Page, site) -> None:
    page.goto(site.url + "search/?q=Pyongyang")
    expect(page.locator("[data-status][role=status]")).to_contain_text("pages for “Pyongyang”")


def test_every_part_of_the_site_is_in_the_index(page: Page, site) -> None:
    for part, words in (("timeline", "Shumshu"), ("claims", "ferry"), ("map", "Camp Humphreys")):
        page.goto(f"{site.url}search/?q={words}")
        expect(page.locator(f'{RESULTS}[href*="/{part}/"]').first).to_be_visible()


def test_without_a_script_the_page_says_where_else_to_look(plain_page: Page, site) -> None:
    plain_page.goto(site.url + "search/")
    assert not plain_page.get_by_role("searchbox").is_visible()
    plain_page.get_by_role("main").get_by_role("link", name="explainers from A to Z").click()
    plain_page.wait_for_url("**/explainers/")
