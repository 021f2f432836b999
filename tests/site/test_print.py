"""On paper: notes and folded parts open, cards as a glossary, addresses of what is linked."""

import re
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page


def printed(page: Page, url: str, folder: Path) -> str:
    """Print to PDF and return its text, on one line."""
    page.goto(url)
    page.pdf(path=folder / "page.pdf", format="A4")
    text = subprocess.run(
        ["pdftotext", "-layout", "-enc", "UTF-8", folder / "page.pdf", "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return re.sub(r"\s+", " ", text)


@pytest.fixture
def article(page: Page, article_url: str, tmp_path: Path) -> str:
    return printed(page, article_url, tmp_path)


def test_the_article_prints_with_its_findings_whole(article: str, page: Page) -> None:
    for finding in page.locator(".margin-note__finding, .margin-note__first").all_text_contents():
        words = re.findall(r"\w+", finding.replace("Sources", ""))
        assert all(word in article for word in words)
    assert "…" not in article.partition("Sources")[0].replace("“…", "")


def test_the_article_has_a_running_title_and_at_most_twelve_numbered_pages(article: str, page: Page) -> None:
    assert int(re.search(r"\b1 / (\d+)\b", article)[1]) <= 12
    assert article.count(page.title()) >= 10


def test_folded_parts_are_open_on_paper(article: str, page: Page) -> None:
    cited = article.partition("Cite this page")[2].replace(" ", "")
    texts = page.locator(".cite__text").all_text_contents()
    style, *others = (re.sub(r"\s+", "", text)[:60] for text in texts)
    assert style in cited
    assert others
    assert not any(other in cited for other in others)  # one way of citing says all that the others would


def test_cards_become_a_glossary(article: str, page: Page) -> None:
    after = article.partition("Cite this page")[2]
    for card in page.locator(".previews > .preview").all()[:10]:
        definition = card.locator(".preview__definition").text_content()
        assert re.sub(r"\s+", " ", definition.strip())[:40] in after
    assert "Read the full explainer" not in article


def test_sources_print_with_their_addresses(article: str) -> None:
    compact = article.replace(" ", "")
    assert compact.count("<http") >= 10


def test_links_within_the_site_print_without_an_address(article: str, site) -> None:
    body = article.partition("Sources")[0].replace(" ", "")
    assert f"<{site.url}explainers/" not in body
    assert f"<{site.url}claims/" not in body


def test_furniture_stays_on_the_screen(article: str) -> None:
    for words in ("Skip to the text", "Previews on links", " Copy "):
        assert words not in article


def test_no_button_is_on_paper(page: Page, article_url: str) -> None:
    page.goto(article_url)
    page.emulate_media(media="print")
    assert page.locator("button").count() >= 5
    assert page.locator("button:visible").count() == 0


def test_the_offer_of_another_language_stays_on_the_screen(open_page, article_url: str) -> None:
    page = open_page(locale="ko-KR")
    page.goto(article_url)
    offer = page.locator("[data-offer]").first
    assert offer.is_visible()
    page.emulate_media(media="print")
    assert not offer.is_visible()


def test_the_timeline_prints_without_its_filters(page: Page, site, tmp_path: Path) -> None:
    text = printed(page, site.url + "timeline/", tmp_path)
    assert "7 February 1855" in text
    assert "Find in the events" not in text
    assert "By period" not in text


def test_a_filtered_timeline_prints_only_what_is_shown(page: Page, site, tmp_path: Path) -> None:
    text = printed(page, site.url + "timeline/?strand=missile-defense", tmp_path)
    assert "THAAD" in text
    assert "1855" not in text.partition("2016")[2]


def test_the_classroom_page_prints_article_notes_terms_dates_and_questions(
    page: Page, site, tmp_path
) -> None:
    text = printed(page, site.url + "classroom/", tmp_path)
    for heading in ("Questions to discuss", "Terms", "Dates", "Sources"):
        assert heading in text
    assert "IMPRECISE" in text
    assert "Print or save as PDF" not in text


def test_an_explainer_prints_in_full_depth_even_when_folded(page: Page, site, tmp_path: Path) -> None:
    page.goto(site.url + "explainers/thaad/")
    page.locator("details.depth > summary").click()
    assert not page.get_by_role("heading", name="How it works").is_visible()
    page.pdf(path=tmp_path / "page.pdf")
    text = subprocess.run(
        ["pdftotext", tmp_path / "page.pdf", "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "How it works" in text
    assert "the collision does the damage" in re.sub(r"\s+", " ", text)
