"""Real builds of the real site, a plain web server, and a real browser for all tests of this folder."""

import functools
import http.server
import json
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.npm_packages import install_packages

ROOT = Path(__file__).parent.parent.parent
SUBPATH = "/some-repo/"
expect.set_options(timeout=3_000)


@dataclass(frozen=True)
class ServedSite:
    """A built site behind a web server."""

    folder: Path
    url: str
    origin: str


def build(output: Path, *options: str) -> None:
    command = [sys.executable, "-m", "plugins.desk", "build", "--output", str(output), *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="session")
def local_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `make html` builds: relative links, for the file system."""
    output = tmp_path_factory.mktemp("local") / "output"
    build(output)
    return output


class _Handler(http.server.SimpleHTTPRequestHandler):
    def do_GET(self) -> None:
        if not self.path.startswith(SUBPATH):
            self.send_error(404)
            return
        self.path = "/" + self.path.removeprefix(SUBPATH)
        super().do_GET()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.exists():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve a folder as a project page is: under a subpath, 404 for all else. Yield the server's address."""
    handler = functools.partial(_Handler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedSite]:
    """What `make publish` builds, served at the address that it was built for."""
    folder = tmp_path_factory.mktemp("published") / "output"
    with serving(folder) as origin:
        build(folder, "--siteurl", origin + SUBPATH.rstrip("/"))
        yield ServedSite(folder, origin + SUBPATH, origin)


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

    Options are those of `Browser.new_context`, and `script`: JavaScript that runs before the page's own.
    """
    made: list[BrowserContext] = []
    errors: list[list[str]] = []

    def make(*, script: str = "", **options: Any) -> Page:
        context = browser.new_context(
            **{"viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce", **options}
        )
        if script:
            context.add_init_script(script)
        made.append(context)
        opened = context.new_page()
        errors.append(watch(opened, site.origin))
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
PARTS = ("explainers", "timeline", "claims", "sources", "classroom", "search", "map", "connections", "about")
KINDS = (
    "home", "article", *(f"explainer of a {thing}" for thing in THINGS), "longest explainer", *PARTS,
    "selection", "card", "components", "not found",
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
    strand = min(path.name for path in (site.folder / "timeline" / "strand").iterdir())
    return {
        "home": site.url,
        "article": article_url,
        **explainers,
        "longest explainer": longest["url"],
        **{part: f"{site.url}{part}/" for part in PARTS},
        "selection": f"{site.url}timeline/strand/{strand}/",
        "card": longest["url"] + "card/",
        "components": f"{site.url}components/",
        "not found": f"{site.url}404.html",
    }
