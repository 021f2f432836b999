"""Builds killed at random moments: the output is always whole, the next build right, byte for byte.

    python benchmarks/killed_builds.py [--count 200] [--seed 1] [--files]

Each build is of another version of the site, and gets SIGKILL with all its processes after a random part of
the time that a build takes. Exit code 1: the output was neither the old site nor the new one, or a next build
failed.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.attacks.site import ROOT, AttackedSite, right_outputs

VERSIONS = 2


def main() -> int:
    """Print what went wrong; 1 if anything did."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--files", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="killed-builds-") as folder:
        faults = list(kill_builds(Path(folder), options.count, options.seed, for_the_web=not options.files))
    print(*faults, sep="\n")
    print(f"{options.count} builds killed, seed {options.seed}: {len(faults)} failed")
    return 1 if faults else 0


def kill_builds(folder: Path, count: int, seed: int, *, for_the_web: bool) -> Iterator[str]:
    """Kill so many builds; yield what was not as it should be."""
    right = right_outputs(VERSIONS, for_the_web=for_the_web)
    site = AttackedSite.put_up(folder / "site")
    site.write_version(0)
    start = time.monotonic()
    site.build(for_the_web=for_the_web)
    longest = time.monotonic() - start
    chance = random.Random(seed)
    for number in range(1, count + 1):
        old, new = right[(number - 1) % VERSIONS], right[number % VERSIONS]
        site.write_version(number % VERSIONS)
        moment = chance.uniform(0, longest * 1.1)
        _build_and_kill(site, moment, for_the_web=for_the_web)
        if site.output() not in (old, new):
            yield f"build {number}, killed after {moment:.3f} s: neither the old output nor the new"
        after = site.build(for_the_web=for_the_web)
        if after.code or site.output() != new:
            yield f"build {number}, killed after {moment:.3f} s: the next one is wrong\n{after.words}"


def _build_and_kill(site: AttackedSite, moment: float, *, for_the_web: bool) -> None:
    process = subprocess.Popen(
        site.command(for_the_web=for_the_web),
        cwd=ROOT, env=dict(os.environ), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    try:
        process.wait(moment)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


if __name__ == "__main__":
    sys.exit(main())
