"""docs/house.md, followed to the letter: its example is built, checked, and opened in a browser."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

from plugins.desk.cli import main
from tests.serving import SUBPATH, serving
from tests.site.axe import violations
from tests.small_sites import ROOT, put_up
from tests.theming.houses import DOTS, LOGO, House, make_font, move_out

TEXT = (ROOT / "docs" / "house.md").read_text("utf-8")
EXAMPLE = TEXT.partition("### An example")[2]
ARTICLE = "articles/harbor-letter/"
PAGES = ("", ARTICLE, "explainers/the-mole/", "timeline/", "claims/", "about/")


def blocks(text: str, language: str) -> list[str]:
    """Return the code of a language in a text."""
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def fill(house: House) -> None:
    """Do what the page says."""
    color, fonts = (block.removeprefix("brand:\n") for block in blocks(TEXT, "yaml"))
    house.write("site.yaml", f"{house.read('site.yaml')}brand:\n{color}{fonts}")
    house.write("images/logo.svg", LOGO)
    house.write("images/logo-dark.svg", LOGO.replace("#0b5d4b", "#7fd8c0"))
    house.put("static/fonts/vollkorn.woff2", make_font())
    house.put("static/fonts/vollkorn-italic.woff2", make_font(is_italic=True))
    house.put("static/fonts/LICENSE.txt", "The licence")
    house.put("static/images/dots.svg", DOTS)
    files = re.findall(r"`theme/overrides/((?:templates|static/css|extra)[\w./]*\.(?:html|css))`", EXAMPLE)
    codes = [*blocks(EXAMPLE, "jinja"), *blocks(EXAMPLE, "css")]
    assert [Path(name).suffix for name in files] == [".html", ".css", ".css"]
    for name, code in zip(files, codes, strict=True):
        house.put(name, code)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> House:
    """The example, published."""
    root = tmp_path_factory.mktemp("house")
    house = move_out(put_up(root / "site", templates=root / "templates"))
    fill(house)
    assert main(["--root", str(house.root), "publish", "--siteurl", f"http://127.0.0.1:8000{SUBPATH}"]) == 0
    assert house.build().problems == ()  # for the file system, as it is served below
    return house


@pytest.fixture
def page(built: House, browser: Browser) -> Page:
    """The article, served; whatever it asks of others fails."""
    with serving(built.root / "output") as address:
        context = browser.new_context(base_url=f"{address}{SUBPATH}", reduced_motion="reduce")
        found = context.new_page()
        asked: list[str] = []
        found.on("request", lambda request: asked.append(request.url))
        found.goto(f"{ARTICLE}index.html")
        yield found
        assert all(url.startswith((address, "data:")) for url in asked)
        context.close()


def style(page: Page, selector: str, name: str) -> str:
    return str(page.eval_on_selector(selector, f"node => getComputedStyle(node)['{name}']"))


def test_the_page_is_linked_and_names_files_that_are_there():
    assert "docs/house.md" in (ROOT / "README.md").read_text("utf-8")
    assert "house.md" in (ROOT / "docs" / "content-files.md").read_text("utf-8")
    names = re.findall(r"!theme/([\w./]+\.html)", TEXT)
    assert [
        name for name in names if "NAME" not in name and not (ROOT / "theme/templates" / name).is_file()
    ] == []


def test_the_example_is_what_a_reader_sees(page):
    assert page.locator(".stamp > .stamp__line").inner_text() == "Read and checked twice"
    assert page.locator(".stamp > .brief-box").count() == 1
    assert style(page, ".stamp", "borderTopStyle") == "double"
    assert style(page, ".stamp__line", "color") == "rgb(11, 93, 75)"
    assert "theme/images/dots.svg" in style(page, ".stamp", "backgroundImage")
    assert style(page, ".skip-link", "backgroundColor") == "rgb(11, 93, 75)"
    assert page.evaluate("document.fonts.ready.then(() => [...document.fonts].filter(f => f.status === 'loaded').map(f => f.family))").count("Site Text") >= 1  # fmt: skip  # noqa: E501


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("theme", ["", "light", "dark"])
def test_the_logo_is_that_of_the_scheme_also_when_the_reader_chose_it(page, scheme, theme):
    page.emulate_media(color_scheme=scheme)
    page.evaluate("theme => theme && document.documentElement.setAttribute('data-theme', theme)", theme)
    shown = page.locator(".site-header__logo:visible")
    assert shown.count() == 1
    name = "logo-dark.svg" if (theme or scheme) == "dark" else "logo.svg"
    assert (shown.get_attribute("src") or "").endswith(f"/{name}")
    page.emulate_media(media="print", color_scheme=scheme)
    assert (page.locator(".site-header__logo:visible").get_attribute("src") or "").endswith("/logo.svg")


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_nothing_is_cut_off_at_any_width(page, width):
    page.set_viewport_size({"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    box = page.locator(".site-header__logo:visible").bounding_box()
    assert box
    assert (round(box["width"]), round(box["height"])) == (160, 40)


@pytest.mark.parametrize("place", PAGES)
def test_axe_finds_nothing_in_light_or_dark(page, place):
    page.goto(f"{page.url.partition(SUBPATH)[0]}{SUBPATH}{place}index.html")
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page) == []


@pytest.mark.parametrize("size", [(4000, 40), (900, 90), (16, 16), (10, 400)])
def test_a_logo_of_any_size_keeps_its_room_before_and_after_it_is_loaded(page, size):
    width, height = size
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"/>'
    page.set_viewport_size({"width": 360, "height": 800})
    natural = max(1, round(40 * width / height))
    logo = f'<img width="{natural}" height="40" class="site-header__logo" id="tried" src="tried.svg" alt="">'
    waiting: list[Route] = []
    page.route("**/tried.svg", lambda route: waiting.append(route))  # noqa: PLW0108 - it has to be Python's own
    with page.expect_request("**/tried.svg"):
        page.evaluate("html => { document.querySelector('.site-header__name').innerHTML = html }", logo)
    tried = page.locator("#tried")
    before = tried.bounding_box()
    assert before
    assert (before["width"], before["height"]) == (min(natural, 324), 40)
    with page.expect_event("requestfinished"):
        waiting[0].fulfill(body=drawing, content_type="image/svg+xml")
    tried.evaluate("image => image.decode()")
    assert tried.bounding_box() == before
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
