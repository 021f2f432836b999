"""A site of many articles in a browser: lists by article, with a script and without, at every width."""

import pytest
from playwright.sync_api import Browser, Page, expect

from benchmarks.corpus import add_claims, write_corpus
from plugins.building.build import build_site
from tests.serving import SUBPATH, serving

from .axe import violations
from .test_layouts import TOO_WIDE, WIDTHS

FIRST = "articles/article-00004/"
NAMES = ("claims/", "timeline/", "explainers/", "map/", "classroom/")
PAGES = (*NAMES, *(f"{FIRST}{name}" for name in NAMES))


@pytest.fixture(scope="module")
def url(tmp_path_factory):
    """A site of more articles than one list names, behind a web server."""
    root = tmp_path_factory.mktemp("many")
    write_corpus(root, 14, 30)
    add_claims(root / "content", 5)
    settings = root / "pelican.conf.py"
    settings.write_text(settings.read_text(encoding="utf-8") + "CLAIMS_PER_PAGE = 40\n", encoding="utf-8")
    assert build_site(root).swapped
    assert all((root / "output" / name / "index.html").is_file() for name in PAGES)
    with serving(root / "output") as origin:
        yield f"{origin}{SUBPATH}"


@pytest.fixture(params=[True, False], ids=["with scripts", "without"])
def either(browser: Browser, request: pytest.FixtureRequest):
    """A page with scripts, and one without."""
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, java_script_enabled=request.param, reduced_motion="reduce"
    )
    yield context.new_page()
    context.close()


@pytest.fixture
def opened(browser: Browser):
    """A page with everything unfolded."""
    context = browser.new_context(viewport={"width": 320, "height": 800}, reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("name", ["timeline", "explainers", "map"])
def test_one_gets_from_a_list_to_an_articles_part_and_back(either: Page, url: str, name: str) -> None:
    either.goto(f"{url}{name}/")
    either.get_by_text("By article", exact=True).click()
    either.locator(".by-article__group summary").first.click()
    either.locator(".by-article__group a").first.click()
    either.wait_for_url(f"**/articles/*/{name}/index.html")
    either.locator("[rel=up]").first.click()
    either.wait_for_url(f"**/{SUBPATH.strip('/')}/{name}/index.html")


def test_an_address_of_a_claim_from_before_leads_to_its_article(either: Page, url: str) -> None:
    either.goto(f"{url}claims/#claim-article-00004-2")
    row = either.locator(".claims-of__entry:has(:target)")
    expect(row).to_be_in_viewport()
    row.locator("a").first.click()
    expect(either.locator("#claim-article-00004-2")).to_be_visible()


@pytest.mark.parametrize("name", PAGES)
def test_each_page_fits_and_axe_finds_nothing(opened: Page, url: str, name: str) -> None:
    opened.goto(f"{url}{name}")
    opened.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })")
    for width in WIDTHS:
        opened.set_viewport_size({"width": width, "height": 800})
        assert opened.evaluate(TOO_WIDE) == [0, []], width
    assert violations(opened) == []


def test_the_script_of_the_timeline_leaves_articles_to_their_pages(opened: Page, url: str) -> None:
    opened.goto(f"{url}timeline/")
    total = opened.locator("[data-timeline] .event:not([hidden])").count()
    opened.get_by_text("By thread").click()
    opened.locator("[data-by=strand][data-id]").first.click()
    assert "?strand=work" in opened.url
    expect(opened.locator("[data-filters] [data-status]")).to_contain_text(f"of {total} events")
    assert 0 < opened.locator("[data-timeline] .event:not([hidden])").count() < total
    opened.goto(f"{url}{FIRST}timeline/")
    assert opened.locator("[data-filters]").count() == 0
    assert opened.locator("[data-timeline] .event[hidden]").count() == 0
