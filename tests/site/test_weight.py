"""What a page costs its reader: requests, bytes over the wire, and nothing asked of anyone else."""

import gzip
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Response

from plugins.output_checks import inspect_output
from plugins.output_checks.tags import without_drawings
from plugins.records import PAGE_BUDGETS
from tests.whole_run import WholeRun

from .conftest import KINDS

COMPRESSED = (".woff2", ".png")
VIOLATIONS = """
window.violations = [];
addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective));
"""


def weight(response: Response) -> int:
    """Return the bytes of an answer as a server with gzip sends them."""
    body = response.body()
    return len(body if urlsplit(response.url).path.endswith(COMPRESSED) else gzip.compress(body, 9))


def fetched(page: Page, url: str) -> dict[str, int]:
    """Open a page; return every address that it asked for, with its weight."""
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108 - Playwright takes no built-in
    page.goto(url, wait_until="networkidle")
    return {answer.url: weight(answer) for answer in answers if not answer.url.startswith("data:")}


def of_kind(weights: dict[str, int], ending: str) -> int:
    return sum(size for url, size in weights.items() if url.endswith(ending))


def test_the_article_weighs_at_most_64_kilobytes_beside_its_drawings_in_at_most_10_requests(
    page: Page, article_url: str
) -> None:
    """In one language half a kilobyte less: an edition takes that for the ways to its pages."""
    weights = fetched(page, article_url)
    assert sum(weights.values()) <= 80_000, weights
    text = page.request.get(article_url).text()
    drawings = len(gzip.compress(text.encode(), 9)) - len(gzip.compress(without_drawings(text).encode(), 9))
    assert sum(weights.values()) - drawings <= 63_500, (weights, drawings)
    assert len(weights) <= 10


def test_the_check_finds_our_own_pages_light_enough(published_copy: Path, whole_run: WholeRun) -> None:
    settings = {
        "PATH": "content", "STATIC_PATHS": ["images"], "ARTICLE_PATHS": ["articles"], "RELATIVE_URLS": False,
        "ARTICLE_SAVE_AS": "articles/{slug}/index.html", "SITEURL": whole_run.site_url,
    }  # fmt: skip
    found = [problem.field for problem in inspect_output(published_copy, settings).problems]
    assert [field for field in found if field in PAGE_BUDGETS] == []


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("search", "not found")])
def test_scripts_and_style_sheets_keep_to_their_budgets(kind: str, page: Page, page_kinds) -> None:
    weights = fetched(page, page_kinds[kind])
    assert of_kind(weights, ".js") <= 10_000
    assert of_kind(weights, ".css") <= 15_000
    assert of_kind(weights, ".woff2") <= 40_000
    assert len(weights) <= 10


def test_scripts_wait_for_the_page_but_for_the_one_that_sets_the_light(page: Page, article_url: str) -> None:
    page.goto(article_url)
    waiting = page.locator("script[src]").evaluate_all(
        "all => all.filter(each => !each.defer).map(each => each.src)"
    )
    assert [urlsplit(address).path.rpartition("/")[2] for address in waiting] == ["appearance.js"]


def test_a_card_in_a_frame_brings_no_script(page: Page, page_kinds: dict[str, str]) -> None:
    weights = fetched(page, page_kinds["card"])
    assert of_kind(weights, ".js") == 0


def test_no_page_breaks_its_own_security_policy(open_page, site, page_kinds: dict[str, str]) -> None:
    page = open_page(script=VIOLATIONS)
    for kind in ("article", "timeline", "map", "connections", "classroom", "home"):
        page.goto(page_kinds[kind])
        assert page.locator('meta[http-equiv="Content-Security-Policy"]').count() == 1
        assert page.evaluate("window.violations") == [], kind
    page.goto(site.url + "search/?q=THAAD")
    page.locator(".search__result").first.wait_for()
    assert page.evaluate("window.violations") == []


def test_nothing_is_kept_that_the_reader_did_not_choose(page: Page, page_kinds: dict[str, str]) -> None:
    for kind in ("home", "article", "timeline"):
        page.goto(page_kinds[kind])
    assert page.context.cookies() == []
    assert page.evaluate("Object.keys(localStorage)") == []
