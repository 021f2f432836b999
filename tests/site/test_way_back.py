"""From a mention to its explainer and back to the very sentence."""

from playwright.sync_api import Page, expect


def test_an_explainer_quotes_the_sentence_one_came_from_and_leads_back_to_it(page: Page, article_url) -> None:
    page.goto(article_url)
    link = page.locator("article.prose p a.mention").nth(5)
    words, place = link.inner_text(), link.evaluate("node => node.closest('[id]').id")
    paragraph = link.locator("xpath=ancestor::p").inner_text()
    link.click()
    box = page.locator("[data-way-back]")
    expect(box).to_be_visible()
    expect(box.locator("mark")).to_have_text(words)
    sentence = box.locator("[data-sentence]").inner_text().strip("…“” ")
    assert len(sentence.split()) >= 4
    assert sentence[:20] in paragraph
    page.get_by_role("link", name="Back to the sentence").click()
    page.wait_for_url(f"{article_url}#{place}")
    expect(page.locator(f"#{place}")).to_be_in_viewport()


def test_the_way_back_works_from_a_card_too(page: Page, article_url: str) -> None:
    page.goto(article_url)
    page.mouse.move(640, 2)
    link = page.locator("article.prose p a.mention").first
    link.scroll_into_view_if_needed()
    page.wait_for_timeout(250)
    words = link.inner_text()
    link.hover()
    page.locator(".preview:popover-open").get_by_role("link", name="Read the full explainer").click()
    page.wait_for_url("**/explainers/*/")
    expect(page.locator("[data-way-back] mark")).to_have_text(words)


def test_who_comes_from_elsewhere_sees_no_way_back(page: Page, site, article_url: str) -> None:
    page.goto(article_url)
    page.locator("article.prose p a.mention").first.click()
    expect(page.locator("[data-way-back]")).to_be_visible()
    page.goto(site.url + "explainers/thaad/")
    expect(page.locator("[data-way-back]")).to_be_hidden()


def test_without_a_script_mentioned_in_leads_to_each_sentence(plain_page: Page, site) -> None:
    plain_page.goto(site.url + "explainers/thaad/")
    assert not plain_page.locator("[data-way-back]").is_visible()
    rows = plain_page.locator(".backlinks > .backlinks__list .backlinks__sentence")
    assert rows.count() >= 3
    row = rows.last
    words = row.locator("mark").inner_text()
    row.click()
    target = plain_page.locator(f"#{plain_page.url.partition('#')[2]}")
    expect(target).to_be_in_viewport()
    expect(target).to_contain_text(words)


def test_every_mention_is_reachable_though_the_list_is_folded(page: Page, site) -> None:
    page.goto(site.url + "explainers/thaad/")
    rows = page.locator(".backlinks__sentence")
    hidden = [row for row in rows.all() if not row.is_visible()]
    assert hidden
    page.locator(".backlinks__more summary").click()
    assert all(row.is_visible() for row in hidden)


def test_explainers_follow_one_another_in_reading_order(page: Page, site) -> None:
    page.goto(site.url + "explainers/thaad/")
    page.locator("a[rel=next]").click()
    assert page.url != site.url + "explainers/thaad/"
    page.locator("a[rel=prev]").click()
    page.wait_for_url(site.url + "explainers/thaad/")
