"""A small site of its own, so that the engine's tests depend on nobody's content."""

import locale
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from blinker import Signal
from hypothesis import settings
from pelican.log import LimitFilter
from pelican.plugins import signals as pelican_signals
from playwright.sync_api import Browser, sync_playwright

from plugins.annotation.signals import site_annotated
from plugins.building.build import BuildResult, build_site

ROOT = Path(__file__).parent.parent
BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
BROWSER_ARGUMENTS = [
    "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip

# The same examples in every run: a red build is then somebody's change, never luck.
settings.register_profile("kit", derandomize=True, deadline=None)
settings.load_profile("kit")


@dataclass(frozen=True)
class SmallSite:
    """A project folder that tests may change."""

    root: Path

    def path(self, name: str) -> Path:
        return self.root / "content" / name

    def read(self, name: str) -> str:
        return self.path(name).read_text(encoding="utf-8")

    def write(self, name: str, text: str) -> None:
        self.path(name).parent.mkdir(parents=True, exist_ok=True)
        self.path(name).write_text(text, encoding="utf-8")

    def replace(self, name: str, old: str, new: str) -> None:
        text = self.read(name)
        assert old in text, f"{old!r} is not in {name}"
        self.write(name, text.replace(old, new, 1))

    def build(self, site_url: str | None = None) -> BuildResult:
        return build_site(self.root, site_url=site_url)

    def output(self, name: str) -> str:
        return (self.root / "output" / name).read_text(encoding="utf-8")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what opens pages, so that `-m "not browser"` is everything that runs without one."""
    for item in items:
        if {"browser", "engine"} & set(getattr(item, "fixturenames", ())):
            item.add_marker("browser")


@pytest.fixture(autouse=True)
def fresh_process() -> Iterator[None]:
    """Let no test hear another's build: Pelican's signals and the locale are of the whole process."""
    before = locale.setlocale(locale.LC_ALL)
    yield
    locale.setlocale(locale.LC_ALL, before)
    LimitFilter._raised_messages.clear()  # Pelican says a warning once in a process
    ours = [site_annotated]
    for signal in [*(value for value in vars(pelican_signals).values() if isinstance(value, Signal)), *ours]:
        signal._clear_state()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's own Chromium, one for all tests; its absence is a failure, never a skip."""
    path = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    assert path, f"none of {BROWSERS} is installed; run `make browser`"
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=path, chromium_sandbox=False, args=BROWSER_ARGUMENTS
        )
        yield launched
        launched.close()


@pytest.fixture
def small_site(tmp_path: Path) -> SmallSite:
    shutil.copytree(ROOT / "tests" / "small_site" / "content", tmp_path / "content")
    shutil.copy(ROOT / "pelican.conf.py", tmp_path)
    (tmp_path / "theme").symlink_to(ROOT / "theme")
    return SmallSite(tmp_path)


@pytest.fixture
def problems_of(small_site: SmallSite) -> Callable[[], list[str]]:
    """Build the small site, which has to be refused, and return the problems as lines."""

    def refused() -> list[str]:
        result = small_site.build()
        assert not result.swapped
        return [str(problem) for problem in result.problems]

    return refused
