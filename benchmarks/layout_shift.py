"""How much each page moves while it loads, at five widths, with nothing kept and fonts that come late.

    python benchmarks/layout_shift.py [--root FOLDER] [--only explainers/] [--widths 360 768] [--swap]

Builds the site of a folder as for the web. The sum of all shifts is counted, which is never less than the
browsers' CLS. Exit code 1: a page moves more than --most. With --swap fonts are used whenever they come: what
is measured then shows that it can fail. Needs Chromium, as the tests do.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.corpus import ROOT
from benchmarks.measuring.layout_shifts import MOST, WIDTHS, measured
from tests.serving import SUBPATH, serving

_BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")


def pages(output: Path, only: str) -> Iterator[str]:
    """Yield the address of each page of a built site that is no redirect."""
    for path in sorted(output.rglob("*.html")):
        page = path.relative_to(output).as_posix()
        is_ours = page.startswith(only) and not page.startswith(("pagefind/", "theme/"))
        if is_ours and "/redirect.js" not in path.read_text(encoding="utf-8"):
            yield page


@contextmanager
def published(root: Path) -> Iterator[tuple[Path, str]]:
    """Build a folder's site for the address where it is served; yield the built folder and the address."""
    with (
        tempfile.TemporaryDirectory(prefix="layout-shift-") as folder,
        serving(Path(folder) / "site") as origin,
    ):
        command = [sys.executable, "-m", "plugins.desk", "--root", str(root), "build"]
        command += ["--output", f"{folder}/site", "--siteurl", origin + SUBPATH.rstrip("/")]
        subprocess.run(command, cwd=ROOT, check=True)
        yield Path(folder) / "site", origin + SUBPATH


def main() -> int:
    """Print the worst pages and how many move at each width; 1 if one moves too much."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--root", type=Path, default=ROOT)
    parser.add_argument("--only", default="", help="the beginning of addresses")
    parser.add_argument("--widths", type=int, nargs="+", default=list(WIDTHS))
    parser.add_argument("--most", type=float, default=MOST)
    parser.add_argument("--swap", action="store_true", help="use fonts whenever they come")
    chosen = parser.parse_args()
    program = next(path for name in _BROWSERS if (path := shutil.which(name)))
    with published(chosen.root) as (output, site), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, chromium_sandbox=False)
        rows = [
            (measured(browser, site + page, width, swap=chosen.swap), width, page)
            for page in pages(output, chosen.only)
            for width in chosen.widths
        ]
        browser.close()
    for shifts, width, page in sorted(rows, key=lambda row: -row[0].total)[:20]:
        print(f"{shifts.total:7.3f}  {width:5}  {page}  {shifts.moved}")
    for width in chosen.widths:
        here = [shifts.total for shifts, at, _ in rows if at == width]
        over = sum(total > chosen.most for total in here)
        print(f"{width:5}: {over} of {len(here)} pages over {chosen.most}, at most {max(here):.3f}")
    return int(any(shifts.total > chosen.most for shifts, *_ in rows))


if __name__ == "__main__":
    sys.exit(main())
