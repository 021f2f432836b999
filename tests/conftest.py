"""What tests of every folder use: a browser, small sites, what a whole run shares."""

import gc
import locale
import os
import shutil
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from dataclasses import astuple
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from blinker import Signal
from hypothesis import settings
from pelican.log import LimitFilter
from pelican.plugins import signals as pelican_signals
from playwright.sync_api import Browser, sync_playwright

from plugins.annotation.signals import site_annotated
from plugins.desk import build_progress
from tests.copies import ONCE, build_copy
from tests.small_sites import SmallSite, put_up
from tests.whole_run import PUBLISHED, WholeRun, starting

ROOT = Path(__file__).parent.parent
BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
BROWSER_ARGUMENTS = [
    "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip

# The same examples in every run: a red build is then somebody's change, never luck.
settings.register_profile("kit", derandomize=True, deadline=None)
settings.load_profile("kit")


LONGEST = (
    "building/test_executor.py", "desk/test_reproducible.py", "docs/test_explain_your_own_article.py",
    "docs/test_upgrade.py", "site/test_accessibility.py", "site/test_firefox_and_webkit.py",
    "desk/test_serve_edits.py", "docs/test_installation.py", "desk/test_endings.py",
    "building/test_attacked_builds.py", "site/test_previews.py", "building/test_kept_edits.py",
    "desk/test_import_hostile.py", "docs/test_stock_site.py", "desk/test_long_lists.py",
    "theming/test_house_page.py", "docs/test_keys_are_read.py", "desk/test_rename_whole.py",
    "desk/test_publish_days.py", "markdown_it_reader/test_limits.py", "site",
)  # fmt: skip
"""Files and folders that take long, begun first, so that the workers end together."""
WHOLE_RUN = pytest.StashKey[WholeRun]()


def pytest_configure(config: pytest.Config) -> None:
    """Start what all workers share, or hear of it from the process that started this worker."""
    build_progress._SHORT = 3_600.0  # what a build says does not depend on how busy the machine is
    if hasattr(config, "workerinput"):
        config.stash[WHOLE_RUN] = WholeRun(*config.workerinput["whole_run"])
        return
    until_the_end = ExitStack()
    config.stash[WHOLE_RUN] = until_the_end.enter_context(starting())
    config.add_cleanup(until_the_end.close)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    node.workerinput["whole_run"] = astuple(node.config.stash[WHOLE_RUN])


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Take two workers more than there are cores: much of a test of browsers and servers is waiting."""
    return (os.cpu_count() or 1) + 2


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Look for no cycles while thousands of tests are collected: they live to the end."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest; mark what opens pages: `-m "not browser"` is all that runs without one."""
    places = [ROOT / "tests" / name for name in LONGEST]

    @cache
    def turn(path: Path) -> int:
        return next((n for n, place in enumerate(places) if path.is_relative_to(place)), len(places))

    items.sort(key=lambda item: turn(item.path))
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
def whole_run(pytestconfig: pytest.Config) -> WholeRun:
    """What this worker shares with the others."""
    return pytestconfig.stash[WHOLE_RUN]


@pytest.fixture(scope="session")
def published_copy(whole_run: WholeRun) -> Path:
    """What `make publish` builds, of a copy of the project, once for all workers."""
    copy = Path(whole_run.folder) / "copy"
    return whole_run.once(PUBLISHED, lambda output: build_copy(copy, output, whole_run.site_url, ONCE))


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


@pytest.fixture(scope="session")
def small_sites(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The place of all small sites: compiled templates are of use only where they were compiled."""
    return tmp_path_factory.mktemp("small")


@pytest.fixture
def small_site(small_sites: Path) -> SmallSite:
    """A small site as nobody has touched it."""
    root = small_sites / "site"
    shutil.rmtree(root, ignore_errors=True)
    return put_up(root, templates=small_sites / "templates")


@pytest.fixture
def problems_of(small_site: SmallSite) -> Callable[[], list[str]]:
    """Build the small site, which has to be refused, and return the problems as lines."""

    def refused() -> list[str]:
        result = small_site.build()
        assert not result.swapped
        return [str(problem) for problem in result.problems]

    return refused
