"""The timeline page: filters that combine, addresses that keep them, and plain pages without a script."""

import re

import pytest
from playwright.sync_api import Page, expect

SHOWN = "[data-timeline] .event:not([hidden])"
STATUS = "[data-filters] [data-status]"


@pytest.fixture
def timeline(page: Page, site) -> Page:
    page.goto(site.url + "timeline/")
    return page


def chip(page: Page, by: str, index: int = 0):
    return page.locator(f"[data-by={by}][data-id]").nth(index)


def choose(page: Page, by: str, index: int = 0) -> str:
    """Press a chip, unfolding its group where it is folded; return what it stands for."""
    found = chip(page, by, index)
    if not found.is_visible():
        page.locator("details", has=found).locator("summary").click()
    found.click()
    settle(page)
    return found.get_attribute("data-id")


def settle(page: Page) -> None:
    """Wait until the events follow what was chosen or typed."""
    expect(page.locator("[data-filters][aria-busy]")).to_have_count(0)


def heights(page: Page) -> list[float]:
    return page.locator(".strip__bar").evaluate_all(
        "bars => bars.map(bar => Number(bar.getAttribute('height')))"
    )


def shown(page: Page, field: str) -> list[list[str]]:
    return page.locator(SHOWN).evaluate_all(
        f"events => events.map(event => event.dataset.{field}.split(' '))"
    )


def test_a_filter_shows_its_events_and_stands_in_the_address(timeline: Page) -> None:
    total = timeline.locator(SHOWN).count()
    strand = choose(timeline, "strand")
    assert f"?strand={strand}" in timeline.url
    assert chip(timeline, "strand").get_attribute("aria-current") == "true"
    assert all(values == [strand] for values in shown(timeline, "strand"))
    count = int(chip(timeline, "strand").locator(".chip__count").inner_text())
    assert timeline.locator(SHOWN).count() == count < total
    label = chip(timeline, "strand").evaluate("chip => chip.firstChild.textContent.trim()")
    expect(timeline.locator(STATUS)).to_have_text(f"{count} of {total} events · {label}")
    assert timeline.locator("[data-year]:visible").count() < timeline.locator("[data-year]").count()


def test_filters_of_one_group_add_up_and_groups_narrow_down(timeline: Page) -> None:
    first = choose(timeline, "strand", 0)
    alone = timeline.locator(SHOWN).count()
    second = choose(timeline, "strand", 1)
    both = timeline.locator(SHOWN).count()
    assert both > alone
    kind = choose(timeline, "kind", 0)
    assert all(values[0] in (first, second) for values in shown(timeline, "strand"))
    assert all(kind in values for values in shown(timeline, "kind"))
    assert timeline.locator(SHOWN).count() < both
    assert f"strand={first},{second}" in timeline.url
    assert f"kind={kind}" in timeline.url


def test_the_back_button_undoes_a_filter(timeline: Page) -> None:
    total = timeline.locator(SHOWN).count()
    choose(timeline, "strand")
    one = timeline.locator(SHOWN).count()
    choose(timeline, "strand", 1)
    timeline.go_back()
    expect(timeline.locator(SHOWN)).to_have_count(one)
    timeline.go_back()
    expect(timeline.locator(SHOWN)).to_have_count(total)
    timeline.go_forward()
    expect(timeline.locator(SHOWN)).to_have_count(one)


def test_an_address_with_filters_can_be_sent_to_a_friend(timeline: Page) -> None:
    choose(timeline, "period", 1)
    choose(timeline, "about", 4)
    count, url = timeline.locator(SHOWN).count(), timeline.url
    assert count > 0
    timeline.goto("about:blank")
    timeline.goto(url)
    expect(timeline.locator(SHOWN)).to_have_count(count)
    chosen = timeline.locator(".chip[data-id][aria-current]").evaluate_all(
        "chips => chips.map((chip) => chip.firstChild.textContent.trim())"
    )
    assert len(chosen) == 2
    for label in chosen:
        expect(timeline.locator(STATUS)).to_contain_text(label)


def test_pressing_a_chip_again_takes_it_off_and_all_takes_off_everything(timeline: Page) -> None:
    total = timeline.locator(SHOWN).count()
    choose(timeline, "strand")
    choose(timeline, "strand")
    assert timeline.locator(SHOWN).count() == total
    assert "?" not in timeline.url
    choose(timeline, "strand")
    choose(timeline, "kind")
    timeline.locator("[data-by=all]").click()
    expect(timeline.locator(SHOWN)).to_have_count(total)


def test_words_search_the_events_with_and_without_accents(timeline: Page) -> None:
    field = timeline.get_by_label("Find in the events")
    field.fill("vladivóstok ferry")
    expect(timeline.locator(SHOWN).first).to_contain_text(re.compile("vladivostok", re.IGNORECASE))
    settle(timeline)
    texts = [text.lower() for text in timeline.locator(SHOWN).all_text_contents()]
    assert 1 <= len(texts) <= 20
    assert all("ferry" in text for text in texts)
    timeline.reload()
    assert timeline.locator(SHOWN).count() == len(texts)
    expect(field).to_have_value("vladivóstok ferry")


@pytest.mark.parametrize("words", ["THAAD", "사드"])
def test_words_find_what_an_event_is_about_by_its_names_in_any_script(timeline: Page, words: str) -> None:
    about = timeline.locator("[data-by=about][data-id=thaad]")
    timeline.get_by_label("Find in the events").fill(words)
    settle(timeline)
    expect(timeline.locator(SHOWN)).to_have_count(int(about.locator(".chip__count").text_content()))
    assert timeline.locator("[data-by=all][aria-current]").count() == 0


def test_where_nothing_fits_there_is_a_way_out(timeline: Page) -> None:
    total = timeline.locator(SHOWN).count()
    choose(timeline, "strand")
    timeline.get_by_label("Find in the events").fill("asdfghjkl")
    expect(timeline.locator(STATUS)).to_contain_text(f"0 of {total} events")
    timeline.get_by_role("button", name="Show all again").click()
    expect(timeline.locator(SHOWN)).to_have_count(total)
    expect(timeline.get_by_label("Find in the events")).to_be_focused()
    expect(timeline.locator("[data-filters] [aria-current]")).to_have_text(re.compile("^All"))
    assert "?" not in timeline.url


def test_the_strip_shows_the_events_that_are_shown_with_and_without_a_script(
    timeline: Page, plain_page: Page
) -> None:
    every = heights(timeline)
    plain_page.goto(chip(timeline, "strand").get_attribute("href"))
    choose(timeline, "strand")
    filtered = [height for height in heights(timeline) if height]
    assert 0 < len(filtered) < len(every)
    assert filtered == pytest.approx(heights(plain_page), abs=0.06)
    timeline.locator("[data-by=all]").click()
    settle(timeline)
    assert heights(timeline) == pytest.approx(every, abs=0.06)


def test_the_chip_that_is_chosen_is_seen(page: Page, plain_page: Page, site) -> None:
    page.goto(site.url + "timeline/")
    chosen = chip(page, "period")
    page.goto(f"{site.url}timeline/?period={chosen.get_attribute('data-id')}")
    plain_page.goto(chosen.get_attribute("href"))
    for opened in (page, plain_page):
        seen = opened.locator("[data-filters] [aria-current]:visible")
        expect(seen).to_have_count(1)
        assert seen.text_content() == chip(opened, "period").text_content()


def test_a_chosen_chip_that_is_folded_away_stands_beside_all_and_is_taken_off_there(page: Page, site) -> None:
    page.goto(site.url + "timeline/?about=thaad")
    copy = page.locator("[data-chosen] .chip")
    assert "THAAD" in copy.text_content()
    page.locator("details", has=page.locator("[data-by=about][data-id=thaad]")).locator("summary").click()
    expect(copy).to_have_count(0)
    page.locator("details[open] summary").last.click()
    copy.click()
    settle(page)
    expect(copy).to_have_count(0)
    assert "about=" not in page.url
    expect(page.locator("[data-by=all]")).to_be_focused()


def test_a_deep_link_leads_to_the_event_and_marks_it(page: Page, site) -> None:
    page.goto(site.url + "timeline/#thaad-deployment-decision")
    event = page.locator("#thaad-deployment-decision")
    expect(event).to_be_in_viewport()
    marked = event.locator(".event__label").evaluate("node => getComputedStyle(node).backgroundColor")
    assert marked != "rgba(0, 0, 0, 0)"
    event.locator(".event__date").get_by_role("link").click()
    assert page.url.endswith("#thaad-deployment-decision")


def test_an_events_date_on_an_explainer_leads_to_it(page: Page, site) -> None:
    page.goto(site.url + "explainers/thaad/")
    page.locator("#dates ~ .events .event__link").first.click()
    expect(page.locator(".event:target")).to_be_in_viewport()


def test_the_strip_shows_when_the_article_was_written(timeline: Page) -> None:
    strip = timeline.locator(".strip__picture")
    assert strip.locator(".strip__bar").count() >= 30
    assert "24 May 2017" in strip.get_attribute("aria-label")
    assert timeline.locator(".strip__words--here").is_visible()


def test_curated_and_mined_are_told_apart(timeline: Page) -> None:
    rings = [
        timeline.locator(f".event--{kind}").first.evaluate(
            "event => { const ring = getComputedStyle(event, '::before');"
            "return ring.borderTopStyle + ring.borderTopColor }"
        )
        for kind in ("curated", "mined")
    ]
    assert rings[0] != rings[1]
    assert timeline.get_by_text("Named in the column").is_visible()


def test_without_a_script_every_chip_leads_to_a_plain_page_of_its_own(plain_page: Page, site) -> None:
    plain_page.goto(site.url + "timeline/")
    for by in ("strand", "period", "kind"):
        found = chip(plain_page, by)
        if not found.is_visible():
            plain_page.locator("details", has=found).locator("summary").click()
        count = int(found.locator(".chip__count").inner_text())
        found.click()
        plain_page.wait_for_url(f"**/timeline/{by}/**")
        assert plain_page.locator("[data-timeline] .event:visible").count() == count
        plain_page.locator("[data-by=all]").click()
        plain_page.wait_for_url(site.url + "timeline/")


def test_without_a_script_an_explainers_chip_leads_to_its_own_dates(plain_page: Page, site) -> None:
    plain_page.goto(site.url + "timeline/")
    found = chip(plain_page, "about")
    plain_page.locator("details", has=found).locator("summary").click()
    term = found.get_attribute("data-id")
    found.click()
    plain_page.wait_for_url(f"{site.url}explainers/{term}/#dates")


def test_the_former_page_of_an_explainers_events_leads_to_the_filtered_timeline(page: Page, site) -> None:
    page.goto(site.url + "timeline/about/thaad/")
    page.wait_for_url(site.url + "timeline/?about=thaad")
    assert all("thaad" in values for values in shown(page, "about"))


def test_every_chips_count_is_the_number_of_events_on_its_page(plain_page: Page, site) -> None:
    plain_page.goto(site.url + "timeline/")
    chips = plain_page.locator("[data-by][data-id]").evaluate_all(
        "chips => chips.map(chip => [chip.href, chip.querySelector('.chip__count').textContent])"
    )
    assert len(chips) >= 60
    for url, count in chips:
        path = site.folder / url.removeprefix(site.url).partition("#")[0] / "index.html"
        assert path.read_text(encoding="utf-8").count('<li class="event event--') == int(count), url


def test_a_script_leaves_a_plain_selection_page_as_it_is(page: Page, page_kinds: dict[str, str]) -> None:
    page.goto(page_kinds["selection"])
    count = int(page.locator("[aria-current=page][data-id] .chip__count").text_content())
    assert page.locator(SHOWN).count() == count
    assert not page.get_by_label("Find in the events").is_visible()
    page.locator("[data-by=all]").click()
    page.wait_for_url("**/timeline/")
