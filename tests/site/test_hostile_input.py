"""What scripts read from outside is anybody's: storage that sites of one server share, and addresses."""

# ruff: noqa: E501 - a list of odd values reads best with many in a row

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from plugins.building.build import build_site
from tests.serving import SUBPATH, serving
from tests.small_sites import put_up

from .conftest import watch

TERM = "explainers/the-mole/index.html"
EVIL = "https://evil.example/"


@pytest.fixture(scope="module")
def small_served(tmp_path_factory) -> Iterator[str]:
    """A small site below a subpath; an explainer of it once had other names."""
    site = put_up(tmp_path_factory.mktemp("hostile"), templates=tmp_path_factory.mktemp("templates"))
    site.replace("explainers/the-mole.md", "reviewed:", "previous_ids: [mole, the-long-mole]\nreviewed:")
    assert build_site(site.root).swapped
    with serving(site.root / "output") as origin:
        yield origin + SUBPATH


@pytest.fixture
def reader(browser: Browser, small_served: str) -> Iterator[Page]:
    """A reader whose browser errs nowhere and asks nobody else."""
    context = browser.new_context()
    opened = context.new_page()
    errors = watch(opened, small_served.removesuffix(SUBPATH))
    yield opened
    context.close()
    assert errors == []


def came_from(url: str, **changed: Any) -> dict[str, Any]:
    sound = {
        "back": f"{url}articles/harbor-letter/index.html#p-1",
        "before": "The ",
        "words": "mole",
        "after": " is long.",
    }
    return {"to": SUBPATH + TERM, **sound, **changed}


def open_with(reader: Page, url: str, kept: str) -> None:
    """Open an explainer with something kept in the session, as any page of this server may have left it."""
    if not reader.url.startswith(url):
        reader.goto(url + "404.html")
    reader.evaluate("kept => sessionStorage.setItem('explainer.came-from', kept)", kept)
    reader.goto(url + TERM)


def test_a_sound_way_back_is_shown(reader: Page, small_served: str) -> None:
    open_with(reader, small_served, json.dumps(came_from(small_served)))
    expect(reader.locator("[data-way-back]")).to_be_visible()
    assert reader.locator("[data-back]").get_attribute("href").endswith("harbor-letter/index.html#p-1")


BACKS = [
    EVIL, "//evil.example/", "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
    "data:text/html,x", "blob:http://127.0.0.1/x", "file:///etc/passwd", "articles/x/", "/other-project/", "", "#main",
    "ORIGIN/other-project/", "ORIGIN/some-repo-of-others/", "ORIGIN/some-repo/../other/", "ORIGIN/some-repo/%2e%2e/other/",
    "ORIGIN/some-repo/..%2fother/", "ORIGIN/some-repo/..%5cother/", "ORIGIN/some-repo/..\\other/", "http://user@HOST/some-repo/",
    "http://u:p@HOST/some-repo/", "https://HOST/some-repo/", "http://127.0.0.1.evil.example/some-repo/", "http://HOST@evil.example/some-repo/",
    "https://evil.example/some-repo/", "http://[::1", 7, None, True, [], {}, ["https://evil.example/"], {"href": EVIL},
]  # fmt: skip


def is_passed_over(reader: Page, url: str, kept: str) -> bool:
    open_with(reader, url, kept)
    box = reader.locator("[data-way-back]")
    return box.is_hidden() and box.locator("[data-back]").get_attribute("href") == "#main"


def test_a_way_back_leads_nowhere_but_below_this_site(reader: Page, small_served: str) -> None:
    origin = small_served.removesuffix(SUBPATH)
    for back in BACKS:
        if isinstance(back, str):
            back = back.replace("ORIGIN", origin).replace("HOST", origin.removeprefix("http://"))  # noqa: PLW2901
        assert is_passed_over(reader, small_served, json.dumps(came_from(small_served, back=back))), back


WRONG = [
    "", "null", "7", "[]", "{}", '"text"', "true", "{", "undefined", "[[]]", '{"__proto__": {"to": "x"}}', "\0", "x" * 100_000,
    '{"to": {"toString": "x"}}', "1e999", '{"to": "/some-repo/explainers/the-mole/index.html"}',
]  # fmt: skip


def test_what_is_no_way_back_is_passed_over(reader: Page, small_served: str) -> None:
    for kept in WRONG:
        assert is_passed_over(reader, small_served, kept), kept[:50]


def test_a_way_back_of_wrong_types_is_passed_over(reader: Page, small_served: str) -> None:
    for field in ("before", "words", "after", "to", "back"):
        for value in (None, 7, ["x"], {"length": 3}, "x" * 5_000):
            kept = came_from(small_served, **{field: value})
            assert is_passed_over(reader, small_served, json.dumps(kept)), (field, value)


def test_words_of_a_way_back_stay_words(reader: Page, small_served: str) -> None:
    open_with(reader, small_served, json.dumps(came_from(small_served, words="<img src=x onerror=alert(1)>")))
    expect(reader.locator("[data-way-back] mark")).to_have_text("<img src=x onerror=alert(1)>")


CHOICES = ["", "blue", "LIGHT", "dark ", "__proto__", "constructor", "<b>", '{"theme":"dark"}', "x" * 100_000]


CHOOSE = "choice => ['theme', 'previews'].forEach(name => localStorage.setItem(`explainer.${name}`, choice))"


def test_a_choice_that_nobody_can_make_changes_nothing(reader: Page, small_served: str) -> None:
    reader.goto(small_served)
    for choice in CHOICES:
        reader.evaluate(CHOOSE, choice)
        reader.reload()
        assert reader.evaluate("document.documentElement.dataset.theme ?? null") is None, choice[:50]
        expect(reader.locator("[data-setting='previews']")).to_be_checked()


TAILS_OF_OTHERS = [
    "#%E0%A4%A", "#%", "#__proto__", "#constructor", "#<img src=x onerror=alert(1)>", "#javascript:alert(1)",
    "#" + "x" * 50_000, "?about=__proto__&kind=constructor&period=toString&strand=%FF", "?about=../../../other/",
    "?q=%E0%A4%A", "?q=<b>&q=x", "?about=" + "x," * 20_000, "?q=" + "a%20" * 8_000, "?strand&kind&q", "?%",
    "?about=a&about=b#%E0",
]  # fmt: skip


@pytest.mark.parametrize("page", ["timeline/index.html", TERM])
def test_no_address_makes_a_page_err_or_leave(reader: Page, small_served: str, page: str) -> None:
    for tail in TAILS_OF_OTHERS:
        reader.goto("about:blank")
        reader.goto(small_served + page + tail)
        reader.evaluate("location.hash = '#%E0%A4%A'")
        assert reader.url.startswith(small_served + page)
        assert reader.evaluate("Object.keys(Object.prototype)") == []


SPEAK = """
window.name = '<b>';
['x', { type: 'setting', theme: 'dark' }, null].forEach(one => postMessage(one, '*'));
new Promise(resolve => setTimeout(resolve, 50));
"""


def test_no_message_nor_name_of_a_window_is_read(reader: Page, small_served: str) -> None:
    reader.goto(small_served + TERM)
    before = reader.content()
    reader.evaluate(SPEAK)
    assert reader.content() == before


TAILS = [
    "",
    "?a=b",
    "#main",
    "?a=b&c=%20d#main",
    "?q=%E0%A4%A",
    "#%E0%A4%A",
    "?a=//evil.example/#//evil.example/",
]


@pytest.mark.parametrize("former", ["mole", "the-long-mole"])
def test_a_former_address_leads_on_with_query_and_fragment(
    reader: Page, small_served: str, former: str
) -> None:
    for tail in TAILS:
        reader.goto(f"{small_served}explainers/{former}/index.html{tail}")
        reader.wait_for_url(small_served + TERM + tail)


def test_a_redirect_with_a_query_of_its_own_keeps_both(reader: Page, small_served: str) -> None:
    reader.goto(f"{small_served}timeline/about/the-mole/index.html?q=mole&about=other#main")
    reader.wait_for_url(f"{small_served}timeline/index.html?about=the-mole&q=mole&about=other#main")
    chosen = reader.locator("[data-by='about'][data-id='the-mole']")
    expect(chosen).to_have_attribute("aria-current", "true")


def test_without_a_script_a_former_address_leads_on_too(browser: Browser, small_served: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    reader = context.new_page()
    reader.goto(f"{small_served}explainers/mole/index.html")
    reader.wait_for_url(small_served + TERM)
    context.close()
