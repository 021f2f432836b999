"""An editor who saves while builds run: every output is whole, what is wrong is told, the end is right.

    python benchmarks/racing_editor.py [--count 2000] [--seed 1]

So many saves, most of them as careless programs save: cut to nothing and then written in pieces; renamed
and renamed back; deleted and written again; a copy beside under a name of its own. Meanwhile one build
follows the other. A build may refuse what it met. Exit code 1: a traceback, half a site, or a wrong end.
"""

import argparse
import random
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.attacks.site import AttackedSite, right_outputs

_PAUSE = 0.02


def main() -> int:
    """Print what went wrong; 1 if anything did."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="racing-editor-") as folder:
        race = Race(Path(folder), options.count, options.seed)
        faults = list(race.faults())
    print(*faults, sep="\n")
    print(f"{options.count} saves, {race.builds} builds ({race.refused} refused): {len(faults)} failed")
    return 1 if faults else 0


class Race:
    """A site that is built and edited at once."""

    def __init__(self, folder: Path, saves: int, seed: int) -> None:
        (self._right,) = right_outputs(1)
        self._site = AttackedSite.put_up(folder / "site")
        self._site.write_version(0)
        self._site.build()
        content = self._site.root / "content"
        self._texts = {path: path.read_bytes() for path in sorted(content.rglob("*")) if path.is_file()}
        self._saves, self._random = saves, random.Random(seed)
        self.builds = self.refused = 0
        """How many builds ran, and how many of them refused what they met."""

    def faults(self) -> Iterator[str]:
        """Build until all is saved; yield what was not as it should be."""
        editor = threading.Thread(target=self._edit, daemon=True)
        editor.start()
        while editor.is_alive():
            run = self._site.build()
            self.builds += 1
            self.refused += run.code != 0
            if not run.is_told_in_words or run.code not in (0, 1):
                yield f"build {self.builds}: exit {run.code}\n{run.words}"
            yield from (f"build {self.builds}: {fault}" for fault in self._half_pages())
        run = self._site.build()
        if run.code or self._site.output() != self._right:
            yield f"the end is wrong: exit {run.code}\n{run.words}"

    def _half_pages(self) -> Iterator[str]:
        output = self._site.root / "output"
        for name in ("index.html", "terms.json", "theme", "timeline/index.html"):
            if not (output / name).exists():
                yield f"{name} is missing"
        for path in output.rglob("*.html"):
            if not path.read_text(encoding="utf-8").rstrip().endswith("</html>"):
                yield f"{path.relative_to(output)} is cut"

    def _edit(self) -> None:
        """Save over and over, and leave everything as it was."""
        ways = (self._cut_and_write, self._rename, self._delete, self._copy_beside, self._damage)
        for _ in range(self._saves):
            path = self._random.choice(list(self._texts))
            self._random.choice(ways)(path, self._texts[path])
            time.sleep(self._random.uniform(0, _PAUSE))

    def _cut_and_write(self, path: Path, text: bytes) -> None:
        place = self._random.randint(0, len(text))
        with path.open("wb", buffering=0) as file:
            self._wait()
            file.write(text[:place])
            self._wait()
            file.write(text[place:])

    def _rename(self, path: Path, _: bytes) -> None:
        other = path.with_name(f"other-{path.name}")
        path.rename(other)
        self._wait()
        other.rename(path)

    def _delete(self, path: Path, text: bytes) -> None:
        path.unlink()
        self._wait()
        path.write_bytes(text)

    def _copy_beside(self, path: Path, text: bytes) -> None:
        beside = path.with_name(f"{path.name}~")
        beside.write_bytes(text)
        self._wait()
        beside.unlink()

    def _damage(self, path: Path, text: bytes) -> None:
        place = self._random.randint(0, len(text))
        path.write_bytes(text[:place] + self._random.randbytes(9) + text[place:])
        self._wait()
        path.write_bytes(text)

    def _wait(self) -> None:
        time.sleep(self._random.uniform(0, _PAUSE))


if __name__ == "__main__":
    sys.exit(main())
