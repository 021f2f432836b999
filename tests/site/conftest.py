"""Real builds of the real site, a plain web server, and a real browser for all tests of this folder."""

import functools
import http.server
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

ROOT = Path(__file__).parent.parent.parent
SUBPATH = "/some-repo/"
BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
BROWSER_ARGUMENTS = [
    "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


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


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedSite]:
    """What `make publish` builds, served as a project page is: under a subpath, 404 for all else."""
    folder = tmp_path_factory.mktemp("published") / "output"
    handler = functools.partial(_Handler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    origin = f"http://127.0.0.1:{server.server_address[1]}"
    build(folder, "--siteurl", origin + SUBPATH.rstrip("/"))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield ServedSite(folder, origin + SUBPATH, origin)
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's own Chromium; its absence is a failure, never a skip."""
    path = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    assert path, f"none of {BROWSERS} is installed; run `make browser`"
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=path, chromium_sandbox=False, args=BROWSER_ARGUMENTS
        )
        yield launched
        launched.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh profile at a laptop's width, without motion."""
    made = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext, site: ServedSite) -> Iterator[Page]:
    """A page that fails its test when it errs or asks another server for anything."""
    opened = context.new_page()
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    opened.on(
        "request",
        lambda request: (
            None if request.url.startswith((site.origin, "data:")) else errors.append(request.url)
        ),
    )
    yield opened
    assert errors == []
