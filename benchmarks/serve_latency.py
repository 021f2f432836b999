"""How long a writer waits: from saving a file to the reload of the page in a real browser, under ``serve``.

    python benchmarks/serve_latency.py --articles 200 --explainers 200 --rounds 10

A sentence more in the article that is shown, another alias of an explainer that the article names, a rule in
a style sheet, a template. Each time ends with the page's ``load`` event, and the page then has to show the
change. After each the whole build is awaited, not the search index: the next edit interrupts that. "Whole" is
the time from saving to the swap of the whole site. Needs Chromium, as the tests do.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from playwright.sync_api import Error, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.corpus import ROOT, write_corpus
from benchmarks.measuring.circumstances import circumstances

BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
_PATIENCE = 600


@dataclass(frozen=True)
class Writing:
    """A site that is served, and the page that is looked at."""

    root: Path
    """The project's folder."""
    page: Page
    """An article, open in the browser."""
    article: Path
    """Its file."""
    explainer: Path
    """An explainer's file."""

    @property
    def served(self) -> Path:
        """What is served."""
        return self.root / ".output.build" / "served"

    def add_sentence(self, turn: int) -> str:
        """Write a sentence more; return JavaScript that is true when it is seen."""
        self.article.write_text(f"{self.article.read_text()}\nSentence number {turn} has come.\n")
        return f"document.body.innerText.includes('Sentence number {turn} has come')"

    def change_alias(self, turn: int) -> str:
        """Give the explainer a name that stands in the article."""
        lines = self.explainer.read_text().splitlines()
        lines = [f"aliases: [Quay {turn}b]" if line.startswith("aliases:") else line for line in lines]
        self.explainer.write_text("\n".join(lines) + "\n")
        return f"[...document.querySelectorAll('main a')].some(a => a.innerText.includes('Quay {turn}b'))"

    def change_style(self, turn: int) -> str:
        """Write a rule into a style sheet."""
        style = next(self.root.glob("theme/static/css/**/*.css"))
        style.write_text(f"{style.read_text()}\n:root {{ --turn: {turn}; }}\n")
        return f"getComputedStyle(document.documentElement).getPropertyValue('--turn').trim() == '{turn}'"

    def change_template(self, turn: int) -> str:
        """Write an attribute into the template of articles."""
        template = self.root / "theme" / "templates" / "article.html"
        before = template.read_text().partition("<article ")
        template.write_text(f"{before[0]}<article data-turn{turn} {before[2]}")
        return f"!!document.querySelector('[data-turn{turn}]')"


def main() -> None:
    """Measure and print."""
    chosen = _arguments()
    edits = {
        "a sentence more": Writing.add_sentence,
        "another alias": Writing.change_alias,
        "a style": Writing.change_style,
        "a template": Writing.change_template,
    }
    with _writing(chosen.articles, chosen.explainers, chosen.rounds) as writing:
        rows = [(name, *_measured(writing, edit, chosen.rounds)) for name, edit in edits.items()]
    size = f"{chosen.articles} articles, {chosen.explainers} explainers; medians of {chosen.rounds} rounds."
    print(
        circumstances(size, []),
        "\n\n| saved | reload s | longest s | whole s |\n| --- | ---: | ---: | ---: |",
    )
    for name, reloads, wholes in rows:
        print(f"| {name} | {median(reloads):.2f} | {max(reloads):.2f} | {median(wholes):.2f} |")


def _measured(
    writing: Writing, edit: Callable[[Writing, int], str], rounds: int
) -> tuple[list[float], list[float]]:
    reloads, wholes = [], []
    for turn in range(1, rounds + 1):
        whole = _identity(writing.served)
        start = time.monotonic()
        with writing.page.expect_event("load", timeout=_PATIENCE * 1000):
            is_seen = edit(writing, turn)
        reloads.append(time.monotonic() - start)
        while not _is_true(writing.page, is_seen):  # a page may load twice; what counts is the change
            assert time.monotonic() < start + _PATIENCE, "the change is never seen"
            time.sleep(0.01)
            reloads[-1] = time.monotonic() - start
        while _identity(writing.served) == whole:
            time.sleep(0.01)
        wholes.append(time.monotonic() - start)
        time.sleep(0.5)
    return reloads, wholes


def _is_true(page: Page, script: str) -> bool:
    try:
        return bool(page.evaluate(script))
    except Error:  # it is just being loaded
        return False


def _identity(folder: Path) -> int:
    try:
        return folder.stat().st_ino
    except FileNotFoundError:  # between two renames
        return 0


@contextmanager
def _writing(articles: int, explainers: int, rounds: int) -> Iterator[Writing]:
    with tempfile.TemporaryDirectory(prefix="serve-latency-") as folder, sync_playwright() as playwright:
        root = Path(folder)
        write_corpus(root, articles, explainers)
        (root / "theme").unlink()
        shutil.copytree(ROOT / "theme", root / "theme")
        article, explainer = (
            sorted(root.glob(f"content/{kind}/*.md"))[1] for kind in ("articles", "explainers")
        )
        names = "\n".join(f"They met at Quay {turn}b.\n" for turn in range(1, rounds + 1))
        article.write_text(f"{article.read_text()}\n{names}")
        with _serving(root) as url:
            path = next(filter(None, map(shutil.which, BROWSERS)))
            browser = playwright.chromium.launch(executable_path=path, chromium_sandbox=False)
            page = browser.new_page()
            page.goto(f"{url}articles/{article.stem}/")
            yield Writing(root, page, article, explainer)
            browser.close()


@contextmanager
def _serving(root: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "plugins.desk", "--root", str(root), "serve", "--port", "0"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield process.stdout.readline().split()[1]
    finally:
        process.terminate()
        process.wait()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--explainers", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=10)
    return parser.parse_args()


if __name__ == "__main__":
    main()
