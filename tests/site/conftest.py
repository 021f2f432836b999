"""Real builds of the real site, behind a web server, and a real browser for all tests of this folder."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.copies import run_desk
from tests.npm_packages import install_packages
from tests.serving import SUBPATH
from tests.whole_run import WholeRun

expect.set_options(timeout=10_000)


@dataclass(frozen=True)
class ServedSite:
    """A built site behind a web server."""

    folder: Path
    url: str
    origin: str


@pytest.fixture(scope="session")
def local_site(whole_run: WholeRun) -> Path:
    """What `make html` builds: relative links, for the file system."""
    return whole_run.once("local", lambda output: run_desk("build", "--output", str(output)))


@pytest.fixture(scope="session")
def site(published_copy: Path, whole_run: WholeRun) -> ServedSite:
    """What `make publish` builds, served at the address that it was built for."""
    return ServedSite(published_copy, whole_run.origin + SUBPATH, whole_run.origin)


@pytest.fixture(scope="session")
def npm_tools() -> None:
    """Install the linters and grammars of package-lock.json."""
    install_packages(Path(__file__).parent)


def watch(opened: Page, origin: str) -> list[str]:
    """Collect what a page gets wrong: errors, violations of its own policy, requests to anyone else."""
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    opened.on(
        "request",
        lambda request: (
            None
            if request.url.startswith((origin, "data:", "blob:", "file:"))
            else errors.append(request.url)
        ),
    )
    return errors


OpenPage = Callable[..., Page]


@pytest.fixture
def open_page(browser: Browser, site: ServedSite) -> Iterator[OpenPage]:
    """Make pages in fresh profiles; each fails the test when it errs or asks another server for anything.

    Options are those of `Browser.new_context`, and `script`: JavaScript that runs before the page's own;
    `origin`: the server, where it is not that of the site.
    """
    made: list[BrowserContext] = []
    errors: list[list[str]] = []

    def make(*, script: str = "", origin: str = site.origin, **options: Any) -> Page:
        context = browser.new_context(
            **{"viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce", **options}
        )
        if script:
            context.add_init_script(script)
        made.append(context)
        opened = context.new_page()
        errors.append(watch(opened, origin))
        return opened

    yield make
    for context in made:
        context.close()
    assert [error for each in errors for error in each] == []


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """Return a page at a laptop's width, without motion."""
    return open_page()


@pytest.fixture
def phone(open_page: OpenPage) -> Page:
    """Return a page on a phone that has no pointer that could hover."""
    return open_page(viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True)


@pytest.fixture
def plain_page(open_page: OpenPage) -> Page:
    """Return a page in a browser that runs no script."""
    return open_page(java_script_enabled=False)


@pytest.fixture(scope="session")
def article_url(site: ServedSite) -> str:
    """Return the address of the article."""
    (path,) = (site.folder / "articles").glob("*/index.html")
    return f"{site.url}articles/{path.parent.name}/"


THINGS = ("person", "place", "organisation", "treaty", "weapon", "policy", "event", "concept")
PARTS = (
    "explainers", "timeline", "claims", "sources", "classroom", "search", "map", "connections", "charts",
    "about",
)  # fmt: skip
KINDS = (
    "home", "article", *(f"explainer of a {thing}" for thing in THINGS), "longest explainer", *PARTS,
    "selection", "card", "chart", "components", "not found",
)  # fmt: skip
"""Every kind of page that a site has."""


@pytest.fixture(scope="session")
def page_kinds(site: ServedSite, article_url: str) -> dict[str, str]:
    """Return an address of each kind of page, with an explainer of each kind of thing."""
    terms = json.loads((site.folder / "terms.json").read_text(encoding="utf-8"))["terms"]
    explainers = {f"explainer of a {term['kind']}": term["url"] for term in reversed(terms)}
    longest = max(
        terms, key=lambda term: (site.folder / "explainers" / term["id"] / "index.html").stat().st_size
    )
    chart = min(path.name for path in (site.folder / "charts").iterdir() if path.is_dir())
    strand = min(path.name for path in (site.folder / "timeline" / "strand").iterdir())
    return {
        "home": site.url,
        "article": article_url,
        **explainers,
        "longest explainer": longest["url"],
        **{part: f"{site.url}{part}/" for part in PARTS},
        "classroom": f"{article_url}classroom/",
        "selection": f"{site.url}timeline/strand/{strand}/",
        "card": longest["url"] + "card/",
        "chart": f"{site.url}charts/{chart}/",
        "chart in a frame": f"{site.url}charts/{chart}/embed/",
        "components": f"{site.url}components/",
        "not found": f"{site.url}404.html",
    }
