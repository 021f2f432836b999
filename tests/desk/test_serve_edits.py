"""`serve` as a writer meets it: the real command, a real browser, and what is served in the end."""

import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from fcntl import LOCK_EX, flock
from pathlib import Path

import pytest
from playwright.sync_api import Error, expect

from plugins.building.build import build_site
from plugins.desk.serving.differences import changed_files
from tests.small_sites import ROOT, SmallSite

ARTICLE, EXPLAINER = "articles/harbor-letter.md", "explainers/the-mole.md"
PATIENCE = 60


@dataclass
class Served:
    """A small site that is being served, and an open page."""

    site: SmallSite
    url: str
    process: subprocess.Popen

    @property
    def folder(self) -> Path:
        return self.site.root / ".output.build" / "served"

    def file(self, name):
        return (self.folder / name).read_text(encoding="utf-8")

    @contextmanager
    def no_whole_build(self):
        """Hold the lock of whole builds: what is seen meanwhile was not built by one."""
        with (self.site.root / ".output.build" / ".served.build" / "lock").open("w") as lock:
            eventually(lambda: flock(lock, LOCK_EX) is None)
            yield

    def is_clean_in_the_end(self):
        """Build the whole site from nothing, and wait until the same bytes are served."""
        clean = self.site.root / "clean"
        assert build_site(self.site.root, output=clean, fresh=True).swapped
        eventually(lambda: self.folder.is_dir() and not list(changed_files(clean, self.folder)))


def eventually(is_so):
    end = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.05)


def evaluated(page, script):
    try:
        return page.evaluate(script)
    except Error:  # it is just being loaded
        return False


@contextmanager
def serving(site, kit=ROOT):
    command = [sys.executable, "-m", "plugins.desk", "--root", str(site.root), "serve", "--port", "0"]
    process = subprocess.Popen(command, cwd=kit, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        yield Served(site, process.stdout.readline().split()[1], process)
    finally:
        process.terminate()
        process.communicate()


@pytest.fixture
def served(small_site):
    (small_site.root / "theme").unlink()
    shutil.copytree(ROOT / "theme", small_site.root / "theme")
    with serving(small_site) as served:
        yield served


@pytest.fixture
def article(served, browser):
    page = browser.new_page()
    page.goto(f"{served.url}articles/harbor-letter/")
    page.set_default_timeout(PATIENCE * 1000)
    yield page
    page.close()


def add(site, words, name=ARTICLE):
    site.write(name, f"{site.read(name)}\n{words}\n")


def test_a_writer_sees_texts_and_styles_before_the_whole_site_is_built(served, article, browser):
    home = browser.new_page()
    home.goto(served.url)
    home.evaluate("window.isOld = true")
    with served.no_whole_build():
        add(served.site, "The wind had turned.")
        article.get_by_text("The wind had turned.").wait_for()
        assert "The wind had turned." in served.file("articles/harbor-letter/index.html")
        served.site.replace(EXPLAINER, "aliases: [", "aliases: [the captain, ")
        article.get_by_role("link", name="The captain").first.wait_for()
        assert home.evaluate("window.isOld"), "a page was loaded again that shows nothing of this"
        style = served.site.root / "theme" / "static" / "css" / "base.css"
        style.write_text(style.read_text() + ":root { --tide: high; }\n")
        is_high = "getComputedStyle(document.documentElement).getPropertyValue('--tide').trim() == 'high'"
        for page in (article, home):
            eventually(lambda page=page: evaluated(page, is_high))
    home.close()
    served.is_clean_in_the_end()


def test_an_error_is_shown_and_the_last_page_stays(served, article):
    before = served.file("articles/harbor-letter/index.html")
    add(served.site, "A word.[@nobody-1900]")
    article.get_by_role("alert").get_by_text("nobody-1900").wait_for()
    assert article.get_by_text("What she proposes").first.is_visible()
    assert served.file("articles/harbor-letter/index.html") == before
    served.site.write(ARTICLE, served.site.read(ARTICLE).replace("[@nobody-1900]", ""))
    article.get_by_role("alert").wait_for(state="detached")
    article.get_by_text("A word.").wait_for()


def test_a_template_reaches_every_page(served, article):
    template = served.site.root / "theme" / "templates" / "article.html"
    template.write_text(template.read_text().replace("<article ", '<article data-tide="high" ', 1))
    article.locator("[data-tide=high]").wait_for()
    served.is_clean_in_the_end()


def test_after_any_edits_what_is_served_is_what_a_whole_build_makes(served):
    chance = random.Random(7)
    names = [ARTICLE, EXPLAINER, "explainers/harbor-board.md", "pages/about.md"]
    words = [
        "The Mole was there.",
        "In March 1905 it blew.",
        "The Harbor Board met.[@board-1898]",
        "## A tide",
    ]
    texts = {name: served.site.read(name) for name in names}
    for turn in range(20):
        name = chance.choice(names)
        alias = f"aliases: [tide {turn}, "
        text = texts[name] + "".join(f"\n{words} ({turn})\n" for words in chance.sample(words, 2))
        served.site.write(name, text.replace("aliases: [", alias) if chance.random() < 0.5 else text)
        time.sleep(chance.choice([0.0, 0.05, 0.3, 2.0]))
    served.is_clean_in_the_end()
    eventually(lambda: len(builders(served.process.pid)) == 2)  # the builder, and who has the last site


def builders(process):
    """Return the processes that a process has started, and so on."""
    listed = subprocess.run(
        ["ps", "-e", "-o", "pid=,ppid="], capture_output=True, text=True, check=True
    ).stdout
    parents = {int(child): int(parent) for child, parent in (line.split() for line in listed.splitlines())}
    found = [child for child, parent in parents.items() if parent == process]
    return [*found, *(grandchild for child in found for grandchild in builders(child))]


def test_code_that_has_changed_is_used_and_code_that_is_wrong_is_told(tmp_path, small_site, browser):
    kit = tmp_path / "kit"
    for room in ("plugins", "explainer_kit"):
        shutil.copytree(ROOT / room, kit / room, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(small_site.root / "content", kit / "content")
    shutil.copy(ROOT / "explainer_kit" / "settings.py", kit / "pelican.conf.py")
    (kit / "theme").symlink_to(ROOT / "theme")
    code = kit / "plugins" / "explainers" / "kinds.py"
    text = code.read_text()
    with serving(SmallSite(kit), kit) as served:
        page = browser.new_page()
        page.goto(f"{served.url}explainers/the-mole/")
        page.set_default_timeout(PATIENCE * 1000)
        code.write_text(text.replace('_Row("Place"', '_Row("Spot in the sea"'))
        page.get_by_text("Spot in the sea").first.wait_for()
        code.write_text(text.replace("from dataclasses", "from dataclases"))
        page.get_by_role("alert").get_by_text("No module named 'dataclases'").wait_for()
        code.write_text(text)
        page.get_by_role("alert").wait_for(state="detached")
        expect(page.get_by_text("Spot in the sea")).to_have_count(0)
        page.close()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_everything_ends_with_the_server(served, how):
    started = builders(served.process.pid)
    assert started
    served.process.send_signal(how)
    served.process.wait(timeout=PATIENCE)
    eventually(lambda: not any(is_running(process) for process in started))


def is_running(process):
    said = subprocess.run(
        ["ps", "-o", "stat=", "-p", str(process)], capture_output=True, text=True, check=False
    )
    return said.stdout.strip()[:1] not in {"", "Z"}
