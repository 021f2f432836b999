"""The whole text, and every way on, in a browser that runs no script."""

import pytest
from playwright.sync_api import Page

from .conftest import KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_offered_that_would_need_a_script(kind: str, plain_page: Page, page_kinds) -> None:
    plain_page.goto(page_kinds[kind])
    assert plain_page.get_by_role("main").inner_text().strip()
    assert plain_page.locator("button:visible").count() == 0
    assert plain_page.locator(".needs-script:visible").count() == 0
    assert plain_page.locator(".preview:visible").count() == (1 if kind == "card" else 0)


@pytest.mark.parametrize("width", [360, 1280])
def test_every_verdict_of_the_article_is_there_and_its_finding_opens_and_closes(
    width: int, plain_page: Page, article_url: str
) -> None:
    plain_page.set_viewport_size({"width": width, "height": 800})
    plain_page.goto(article_url)
    notes = plain_page.locator(".margin-note")
    assert notes.count() >= 20
    assert notes.locator("summary .verdict").evaluate_all(
        "nodes => nodes.every(node => node.checkVisibility())"
    )
    note = notes.first
    parts = note.locator(".margin-note__first, .margin-note__finding")
    for is_open in (True, False):
        note.locator("summary").click()
        assert [part.is_visible() for part in parts.all()] == [is_open, is_open]


def test_notes_stand_clear_of_the_text_and_of_one_another(plain_page: Page, article_url: str) -> None:
    plain_page.goto(article_url)
    overlaps = plain_page.locator("article.prose > *").evaluate_all(
        "nodes => { const boxes = nodes.map(node => node.getBoundingClientRect());"
        "return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b =>"
        "a.left < b.right - 1 && b.left < a.right - 1"
        " && a.top < b.bottom - 1 && b.top < a.bottom - 1)).length }"
    )
    assert overlaps == 0


def test_the_article_can_be_read_and_followed(plain_page: Page, article_url: str) -> None:
    plain_page.goto(article_url)
    assert len(plain_page.locator("article.prose").inner_text().split()) >= 700
    plain_page.locator(".claim-sign").first.click()
    assert plain_page.locator(".margin-note__finding:target").is_visible()
    plain_page.locator(".citation a").first.click()
    assert plain_page.locator(".source:target").is_visible()
    plain_page.locator("article.prose a.mention").first.click()
    plain_page.wait_for_url("**/explainers/*/")


def test_an_explainer_is_whole(plain_page: Page, site) -> None:
    plain_page.goto(site.url + "explainers/thaad/")
    main = plain_page.get_by_role("main")
    assert main.get_by_role("heading", name="What it is").is_visible()
    assert main.locator(".facts__row:visible").count() >= 3
    assert main.locator("details.depth p:visible").count() >= 3
    assert main.locator("#dates ~ .events .event:visible").count() >= 5
    assert plain_page.locator(".backlinks__sentence:visible").count() >= 3
    plain_page.locator(".backlinks__more summary").click()
    assert plain_page.locator(".backlinks__more .backlinks__sentence:visible").count() >= 1


def test_the_timeline_is_whole(plain_page: Page, site) -> None:
    plain_page.goto(site.url + "timeline/")
    events = plain_page.locator("[data-timeline] .event")
    assert events.count() >= 200
    assert plain_page.locator("[data-timeline] .event:visible").count() == events.count()
    plain_page.goto(site.url + "timeline/#thaad-deployment-decision")
    assert plain_page.locator(".event:target").is_visible()


def test_a_style_can_be_cited_by_hand(plain_page: Page, article_url: str) -> None:
    plain_page.goto(article_url)
    plain_page.locator(".cite__style summary").first.click()
    assert article_url in plain_page.locator(".cite__text:visible").inner_text()
