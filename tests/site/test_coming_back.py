"""What readers do with a page beside reading it, in each engine: report, find and sort sources, come back."""

from collections.abc import Iterator

import pytest

from .conftest import ServedSite
from .engines import ENGINES
from .reader import Reader

SHOWN = "[...document.querySelectorAll('.source')].filter((one) => one.checkVisibility()).length"
REPORT = """
const link = document.querySelector("[data-words-at]");
link.addEventListener("click", (event) => event.preventDefault());
const text = document.querySelector("article.prose p");
if (arguments[0]) getSelection().setBaseAndExtent(text, 0, text, text.childNodes.length);
else getSelection().removeAllRanges();
"""
WORDS = "decodeURIComponent(document.querySelector('[data-words-at]').getAttribute('href'))"


@pytest.fixture(scope="module", params=["chromium", *ENGINES])
def engine(request, tmp_path_factory) -> Iterator[Reader]:
    """Return a window of each engine in turn."""
    if request.param == "chromium":
        yield InChromium(request.getfixturevalue("browser").new_page())
        return
    with ENGINES[request.param](tmp_path_factory.mktemp(request.param)) as driver:
        yield Reader(driver)


class InChromium(Reader):
    """The same of Chromium, by its own way of being driven."""

    def __init__(self, page) -> None:
        self.page = page

    def open(self, url: str) -> None:
        """Open an address."""
        self.page.goto(url)

    def run(self, script: str, *arguments):
        """Run a function's body in the page."""
        return self.page.evaluate(f"(given) => (function () {{ {script} }})(...given)", list(arguments))

    def click(self, selector: str, index: int = 0) -> None:
        """Press and let go on an element."""
        self.page.locator(selector).nth(index).click()


def test_words_that_are_selected_go_with_a_report(engine: Reader, article_url: str) -> None:
    engine.open(article_url)
    engine.run(REPORT, True)
    words = engine.run("return getSelection().toString().slice(0, 20)")
    engine.click("[data-words-at]")
    filled = engine.run(f"return {WORDS}")
    assert article_url in filled
    assert f'"{words}' in filled
    engine.run(REPORT, False)
    engine.click("[data-words-at]")
    assert '"' not in engine.run(f"return {WORDS}").partition("body=")[2]


def test_sources_are_found_and_sorted(engine: Reader, site: ServedSite) -> None:
    engine.open(f"{site.url}sources/?q=reuters&sort=date")
    found = engine.until(SHOWN)
    assert engine.run("return document.querySelector('[data-source-status]').textContent").startswith(
        f"{found} of "
    )
    dates = engine.run(
        "return [...document.querySelectorAll('[data-sorted] .source')].map((one) => one.dataset.date)"
    )
    known = [date for date in dates if date]
    assert known == sorted(known, reverse=True) == dates[: len(known)]
    engine.run(
        "const order = document.querySelector('select'); order.value = 'kind';"
        "order.dispatchEvent(new Event('change'))"
    )
    assert engine.run(f"return {SHOWN}") == found
    assert engine.run("return location.search") == "?q=reuters"


def test_what_is_new_is_listed_for_those_who_want_it(engine: Reader, site: ServedSite) -> None:
    engine.open(site.url)
    engine.run("localStorage.clear(); sessionStorage.clear()")
    engine.open(site.url)
    assert engine.run("return localStorage.length") == 0
    engine.click("[data-setting='news']")
    engine.until("(localStorage.getItem('explainer.seen') ?? '').length")
    engine.run(
        "const seen = JSON.parse(localStorage.getItem('explainer.seen'));"
        "localStorage.setItem('explainer.seen', JSON.stringify(seen.slice(2))); sessionStorage.clear()"
    )
    engine.open(site.url)
    engine.until("!document.querySelector('[data-news]').hidden")
    assert engine.run("return document.querySelectorAll('[data-news] li').length") == 2
    engine.click("[data-setting='news']")
    assert engine.run("return localStorage.length") == 0
