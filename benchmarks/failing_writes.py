"""A disk that is full at every write of a build in turn: told in words, nothing lost, the next build right.

    python benchmarks/failing_writes.py [--count 0] [--seed 1] [--files]

A site stands, is edited and built again, for the web (``--files``: for the file system). First its writes
are counted; then it is built once for each, with room for half of that one and none for what follows, and
once where only that one fails. ``--count`` takes so many by the seed in the place of all. Exit code 1:
something was lost, half, silent or a traceback.
"""

import argparse
import random
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.attacks.site import ROOT, AttackedSite, Files, right_outputs

FULL_DISK = ROOT / "benchmarks" / "attacks" / "full_disk"


def main() -> int:
    """Print what went wrong; 1 if anything did."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--count", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--files", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="failing-writes-") as folder:
        attack = FailingWrites(Path(folder), for_the_web=not options.files)
        faults = list(attack.faults(options.count, options.seed))
    print(*faults, sep="\n")
    print(f"{attack.tried} builds, {len(attack.writes)} writes, seed {options.seed}: {len(faults)} failed")
    return 1 if faults else 0


class FailingWrites:
    """One site, and builds of it that find the disk full."""

    def __init__(self, folder: Path, *, for_the_web: bool) -> None:
        self._folder, self._web = folder, for_the_web
        self._old, self._new = right_outputs(2, for_the_web=for_the_web)
        self._start = AttackedSite.put_up(folder / "start")
        self._start.write_version(0)
        self._start.build(for_the_web=for_the_web)
        self._start.write_version(1)
        self.tried = 0
        """How many builds were tried."""
        listed = folder / "writes"
        self._fresh().build(for_the_web=self._web, PYTHONPATH=str(FULL_DISK), WRITES_LISTED_IN=str(listed))
        self.writes = listed.read_text(encoding="utf-8").splitlines()
        """What the build writes, in order."""

    def faults(self, count: int, seed: int) -> Iterator[str]:
        """Yield what went wrong, at ``count`` of the writes by the seed, or at all if it is 0."""
        ways = [(number, once) for number in range(1, len(self.writes) + 1) for once in ("", "1")]
        for number, once in random.Random(seed).sample(ways, count) if count else ways:
            self.tried += 1
            found = self._fault(self._fresh(), number, once)
            if found:
                yield f"write {number}{' alone' if once else ''}, {self.writes[number - 1]}: {found}"

    def _fault(self, site: AttackedSite, number: int, once: str) -> str:
        run = site.build(
            for_the_web=self._web, PYTHONPATH=str(FULL_DISK), FULL_AT=str(number), FULL_ONCE=once
        )
        if not run.is_told_in_words:
            return f"not told in words:\n{run.words}"
        expected: Files = self._old if run.code else self._new
        if site.output() != expected:
            return f"exit {run.code}, and the output is not the {'old' if run.code else 'new'} one"
        if run.code and not any(name in run.words for name in ("output", ".build", "/", "search")):
            return f"no file is named: {run.words}"
        after = site.build(for_the_web=self._web)
        if after.code or site.output() != self._new:
            return f"the next build is wrong: exit {after.code}\n{after.words}"
        return ""

    def _fresh(self) -> AttackedSite:
        root = self._folder / "site"
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(self._start.root, root, symlinks=True)
        return AttackedSite(root)


if __name__ == "__main__":
    sys.exit(main())
