"""How the site grows with its articles, each with claims and dates: time, and weight of the pages of all.

    python benchmarks/many_articles.py --sizes 50,100,200 --rounds 3 --write

The explainers stay the same; articles have five claims each. All sizes are built in the same rounds, one
after the other, from nothing and after an edit, and figures are medians: compare the ratios, which are to the
first size. One of at most 1 for an article means that nothing grows faster than the site. ``--keep`` names a
folder in which the sites stay, to be looked at; ``--write`` puts the tables into ``benchmarks/README.md``.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.corpus import ROOT, add_claims, write_corpus
from benchmarks.measuring.circumstances import circumstances
from benchmarks.measuring.output import expect
from benchmarks.measuring.rounds import Row, Step, run_rounds
from benchmarks.measuring.tables import NOTHING, failures, markdown_table, ratio, write_between
from benchmarks.page_weights import size_of

README = ROOT / "benchmarks" / "README.md"
CLAIMS = 5
_PAGES = ("index.html", "claims/index.html", "timeline/index.html", "explainers/index.html")
_OF_AN_ARTICLE = ("claims", "timeline", "explainers", "classroom")
_TIMES = ("articles", "", "wall s", "CPU s", "peak MiB", "CPU ms an article", "÷ first size")
_WEIGHTS = ("articles", "page", "bytes, packed", "for an article", "÷ first size")


def main() -> None:
    """Measure, print, and write if asked."""
    chosen = _arguments()
    sizes = [int(size) for size in chosen.sizes.split(",")]
    with tempfile.TemporaryDirectory(prefix="many-articles-") as place:
        folder = Path(chosen.keep or place)
        sites = {size: _site(folder / str(size), size, chosen.explainers) for size in sizes}
        steps = [step for size, site in sites.items() for step in _steps(site, size)]
        rows = run_rounds(steps, chosen.rounds, Path(place) / "log")
        text = _report(chosen, rows, sites)
    print(text)
    if chosen.write:
        write_between(README, "articles", text)


def _site(folder: Path, articles: int, explainers: int) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    write_corpus(folder, articles, explainers)
    add_claims(folder / "content", CLAIMS)
    return folder


def _steps(site: Path, size: int) -> Iterator[Step]:
    """Yield a build from nothing, and one after a sentence more in the first article."""
    article, output = site / "content" / "articles" / "article-00000.md", site / "output"
    command = [sys.executable, "-m", "plugins.desk", "--root", str(site), "build"]

    def clear() -> None:
        for name in ("output", ".build"):
            shutil.rmtree(site / name, ignore_errors=True)

    def edit() -> None:
        with article.open("a", encoding="utf-8") as file:
            file.write("\nThat was the last that was heard of it.\n")

    def inspect() -> None:
        for name in _OF_AN_ARTICLE:
            expect(output / "articles" / article.stem / name / "index.html", "</html>")

    yield Step(str(size), "from nothing", command, ROOT, clear, inspect)
    yield Step(str(size), "a sentence more", command, ROOT, edit, inspect)


def _report(chosen: argparse.Namespace, rows: Sequence[Row], sites: dict[int, Path]) -> str:
    said = f"{chosen.explainers} explainers, {CLAIMS} claims an article; medians of {chosen.rounds} rounds."
    return "\n\n".join(
        filter(
            None,
            [
                circumstances(said, ()),
                markdown_table(_TIMES, _time_rows(rows), words=2),
                markdown_table(_WEIGHTS, _weight_rows(sites), words=2),
                failures(rows),
            ],
        )
    )


def _time_rows(rows: Iterable[Row]) -> Iterator[list[str]]:
    first: dict[str, float] = {}
    for row in rows:
        size, what, usage = int(row.step.contender), row.step.what, row.usage
        if usage is None:
            yield [str(size), what, "failed", *[NOTHING] * 4]
            continue
        each = usage.cpu * 1000 / size
        times = ratio(each, first.setdefault(what, each))
        figures = [f"{usage.wall:.2f}", f"{usage.cpu:.2f}", f"{usage.peak:.0f}", f"{each:.1f}"]
        yield [str(size), what, *figures, times]


def _weight_rows(sites: dict[int, Path]) -> Iterator[list[str]]:
    first: dict[str, float] = {}
    for size, site in sites.items():
        for page in _PAGES:
            weight = size_of(site / "output" / page)
            each = weight / size
            times = ratio(each, first.setdefault(page, each))
            yield [str(size), page.removesuffix("index.html") or "home", f"{weight:,}", f"{each:,.0f}", times]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", default="50,100,200", help="numbers of articles, separated by commas")
    parser.add_argument("--explainers", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--keep", default="", help="a folder for the sites, which stay there")
    parser.add_argument("--write", action="store_true", help="put the tables into benchmarks/README.md")
    return parser.parse_args()


if __name__ == "__main__":
    main()
