"""The build beside other generators on the same texts: time, processor time, memory, with ratios.

    python benchmarks/build.py --articles 300 --explainers 300 --rounds 3 --write
    python benchmarks/build.py --peers hugo,pelican
    python benchmarks/build.py --sizes 500,1000 --write

All of one run are built in the same rounds, one after the other, and the figures are medians: compare ratios,
since the machine has other work, too. Peers are installed on demand, pinned, into ``.build/peers``; one that
cannot be installed is told and left out, and one whose output lacks pages or links counts as failed.
``--sizes`` (so many articles and as many explainers) shows how the kit and plain Pelican grow instead.
``--write`` puts the table into ``benchmarks/README.md``, which says which work each does not do.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.contenders import eleventy, hugo, kit, mkdocs, plain_pelican
from benchmarks.contenders.installing import NotInstalledError
from benchmarks.contenders.site import make_site
from benchmarks.corpus import ROOT
from benchmarks.measuring.circumstances import circumstances
from benchmarks.measuring.rounds import Row, run_rounds
from benchmarks.measuring.tables import build_table, failures, growth_table, write_between
from benchmarks.measuring.usage import Usage

PEERS = {"pelican": plain_pelican, "hugo": hugo, "eleventy": eleventy, "mkdocs": mkdocs}
README = ROOT / "benchmarks" / "README.md"


def main() -> None:
    """Measure, print, and write if asked."""
    chosen = _arguments()
    with tempfile.TemporaryDirectory(prefix="build-benchmark-") as place:
        sizes = [int(size) for size in chosen.sizes.split(",") if size]
        text = _growth(Path(place), sizes, chosen) if sizes else _beside_peers(Path(place), chosen)
    print(text)
    if chosen.write:
        write_between(README, "growth" if sizes else "build", text)


def _beside_peers(place: Path, chosen: argparse.Namespace) -> str:
    site = make_site(place, chosen.articles, chosen.explainers)
    programs = dict(_installed([name for name in chosen.peers.split(",") if name], chosen.folder))
    peers = [step for name, program in programs.items() for step in PEERS[name].steps(site, program)]
    rows = run_rounds([*kit.steps(site), *peers], chosen.rounds, place / "log")
    table = build_table(rows, _usage_of(rows, plain_pelican.NAME), _usage_of(rows, kit.NAME))
    size = f"{chosen.articles} articles, {chosen.explainers} explainers; medians of {chosen.rounds} rounds."
    versions = [version for name in programs for version in PEERS[name].versions()]
    return "\n\n".join(filter(None, [circumstances(size, versions), table, failures(rows)]))


def _installed(names: list[str], folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the name of each peer that can be had, and where its program is."""
    for name in names:
        try:
            yield name, PEERS[name].installed(folder)
        except NotInstalledError as error:
            print(f"{name} is left out, it could not be installed: {error}", file=sys.stderr)


def _growth(place: Path, sizes: list[int], chosen: argparse.Namespace) -> str:
    measured: dict[int, list[Row]] = {}
    for size in sizes:
        site = make_site(place / str(size), size, size)
        steps = [kit.first_build(site), *plain_pelican.steps(site, plain_pelican.installed(chosen.folder))]
        measured[2 * size] = run_rounds(steps, chosen.rounds, place / "log")
    rows = [row for both in measured.values() for row in both]
    said = f"Half articles, half explainers; medians of {chosen.rounds} rounds."
    said = circumstances(said, plain_pelican.versions())
    return "\n\n".join(filter(None, [said, growth_table(measured), failures(rows)]))


def _usage_of(rows: list[Row], name: str) -> Usage | None:
    """Return the usage of the first step of a contender."""
    return next((row.usage for row in rows if row.step.contender == name), None)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--explainers", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peers", default=",".join(PEERS), help="separated by commas; empty for none")
    parser.add_argument("--sizes", default="", help="numbers of articles, and of explainers: 500,1000")
    parser.add_argument("--folder", type=Path, default=ROOT / ".build" / "peers", help="to install peers in")
    parser.add_argument("--write", action="store_true", help="put the table into benchmarks/README.md")
    chosen = parser.parse_args()
    if unknown := {name for name in chosen.peers.split(",") if name} - set(PEERS):
        parser.error(f"no such peers: {', '.join(sorted(unknown))}; there are {', '.join(PEERS)}")
    return chosen


if __name__ == "__main__":
    main()
