"""A timeline on several pages in a browser: addresses that were right for one lead on, words are found."""

import json

import pytest
from playwright.sync_api import Browser, Page, expect

from benchmarks.corpus import write_corpus
from plugins.building.build import build_site
from tests.serving import SUBPATH, serving

SHOWN = "[data-timeline] .event:not([hidden])"


@pytest.fixture(scope="module")
def long_site(tmp_path_factory):
    """A site of which no page of the timeline shows more than 15 events, behind a web server."""
    root = tmp_path_factory.mktemp("long")
    write_corpus(root, 4, 60)
    settings = root / "pelican.conf.py"
    settings.write_text(settings.read_text(encoding="utf-8") + "TIMELINE_PER_PAGE = 15\n", encoding="utf-8")
    assert build_site(root).swapped
    with serving(root / "output") as origin:
        yield root / "output", f"{origin}{SUBPATH}timeline/"


@pytest.fixture
def opened(browser: Browser):
    """A page that asks nobody else for anything."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    yield context.new_page()
    context.close()


def test_an_event_of_a_former_address_is_found_on_its_page(opened: Page, long_site) -> None:
    output, url = long_site
    events = json.loads((output / "timeline" / "events.json").read_text(encoding="utf-8"))["events"]
    for event in (events[0], events[-1]):
        opened.goto(f"{url}#{event['id']}")
        opened.wait_for_url(f"**/{event['url']}")
        expect(opened.locator(".event:target")).to_be_in_viewport()


def test_an_event_that_nobody_knows_leaves_one_on_the_overview(opened: Page, long_site) -> None:
    opened.goto(f"{long_site[1]}#nowhere", wait_until="networkidle")
    assert opened.url == f"{long_site[1]}#nowhere"
    expect(opened.locator(".parts__link").first).to_be_visible()


@pytest.mark.parametrize("choice", ["strand=work", "kind=place", "period=era-1850"])
def test_an_address_with_a_choice_leads_to_its_plain_page(opened: Page, long_site, choice: str) -> None:
    opened.goto(f"{long_site[1]}?{choice}")
    by, _, which = choice.partition("=")
    opened.wait_for_url(f"**/timeline/{by}/{which}/index.html")


def test_an_address_with_an_explainer_leads_to_its_own_dates(opened: Page, long_site) -> None:
    output, url = long_site
    term = next((output / "timeline" / "about").iterdir()).name
    opened.goto(f"{url}?about={term}")
    opened.wait_for_url(f"**/explainers/{term}/index.html#dates")


def test_words_of_a_former_address_are_searched_on_the_whole_site(opened: Page, long_site) -> None:
    opened.goto(f"{long_site[1]}?q=railway")
    opened.wait_for_url("**/search/index.html?q=railway")


def test_the_words_of_a_page_are_searched_on_that_page(opened: Page, long_site) -> None:
    opened.goto(f"{long_site[1]}period/era-1850/")
    if opened.locator(".parts__link").count():
        opened.locator(".parts__link").first.click()
    total = opened.locator(SHOWN).count()
    word = opened.locator(SHOWN).first.locator(".event__label").inner_text()
    opened.get_by_label("Find in the events").fill(word)
    expect(opened.locator("[data-status]")).to_contain_text(f"of {total} events")
    assert 1 <= opened.locator(SHOWN).count() < total
    opened.get_by_label("Find in the events").fill("")
    expect(opened.locator(SHOWN)).to_have_count(total)
    assert opened.locator("[data-by='all'][aria-current]").count() == 0


def test_nothing_whole_is_loaded_before_the_reader_acts(opened: Page, long_site) -> None:
    asked: list[str] = []
    opened.on("request", lambda request: asked.append(request.url))
    for page in ("", "../explainers/", "../sources/", "../search/", "strand/work/"):
        opened.goto(f"{long_site[1]}{page}", wait_until="networkidle")
    assert not [url for url in asked if url.endswith((".json", ".ics", ".csv")) or "pagefind" in url]


@pytest.mark.parametrize("about", ["../../..", "..%2f..%2fother", "..%5c..", "a/../../../other", ".", "%00"])
def test_a_made_up_choice_leads_nowhere(opened: Page, long_site, about: str) -> None:
    opened.goto(f"{long_site[1]}?about={about}", wait_until="networkidle")
    assert opened.url == f"{long_site[1]}?about={about}"
