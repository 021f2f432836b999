"""In a browser: the switch leads to the same section; a reader's language is offered until that is closed."""

import re
from contextlib import contextmanager

import pytest
from playwright.sync_api import expect

from tests.editions.two_languages import two_languages
from tests.serving import SUBPATH, serving
from tests.site.axe import violations


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    site = two_languages(tmp_path_factory.mktemp("switch") / "site")
    long = "\n\n".join(["A long paragraph about the wall."] * 60)
    site.write(
        "explainers/the-mole.md",
        site.read("explainers/the-mole.md") + f"\n{long}\n\n## What it costs\n\n{long}\n",
    )
    site.write(
        "de/explainers/the-mole.md", site.read("de/explainers/the-mole.md") + "\n## Was sie kostet\n\nViel.\n"
    )
    assert site.build().swapped
    with serving(site.root / "output") as origin:
        yield origin + SUBPATH


@contextmanager
def reader(browser, locale):
    context = browser.new_context(locale=locale, viewport={"width": 320, "height": 640})
    try:
        yield context.new_page()
    finally:
        context.close()


def test_the_switch_leads_to_the_same_section(browser, address):
    with reader(browser, "en-US") as page:
        page.goto(f"{address}explainers/the-mole/index.html")
        page.get_by_role("link", name="Deutsch", exact=True).click()
        page.wait_for_url(re.compile(r"/de/explainers/the-mole/index\.html$"))
        page.goto(f"{address}explainers/the-mole/index.html#what-it-costs")
        page.get_by_role("link", name="Deutsch", exact=True).click()
        page.wait_for_url(re.compile(r"/de/explainers/the-mole/index\.html#what-it-costs$"))
        expect(page.get_by_role("heading", name="Was sie kostet")).to_be_in_viewport()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize(("locale", "is_offered"), [("de-AT", True), ("en-GB", False), ("ja", False)])
def test_the_language_of_the_browser_is_offered_until_it_is_closed(browser, address, locale, is_offered):
    with reader(browser, locale) as page:
        page.goto(f"{address}about/index.html")
        offer = page.locator("[data-offer][lang='de']")
        expect(offer).to_be_visible(visible=is_offered)
        assert violations(page) == []
        if is_offered:
            expect(offer.get_by_role("link")).to_have_attribute("href", "../de/about/index.html")
            offer.get_by_role("button", name="Schließen").click()
            expect(offer).to_have_count(0)
            page.reload()
            expect(page.locator("[data-offer][lang='de']")).to_be_hidden()


def test_a_page_that_is_not_translated_says_so_and_is_sound(browser, address):
    with reader(browser, "de") as page:
        page.goto(f"{address}de/explainers/harbor-board/index.html")
        expect(page.get_by_role("note")).to_contain_text("Noch nicht übersetzt")
        assert violations(page) == []
