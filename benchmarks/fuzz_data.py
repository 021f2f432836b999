"""Mutated YAML and front matter through the readers: no traceback; each refusal has file, line and mend.

    python benchmarks/fuzz_data.py [--count 20000] [--seed 1] [--keep FILE]

The files are those of the small site of the tests, in turn; each hangs on the seed and its number alone.
What is found is printed, and kept for ``tests/records/fixtures/found_by_fuzzing.json``. Exit code 1: there is
some.
"""

import argparse
import json
import sys
from collections import Counter
from itertools import cycle
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.fuzzing.data import KINDS, Kind, faults_of, matter_of
from benchmarks.fuzzing.mutating import mutate


def main() -> int:
    """Print what was found; 1 if anything was."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    found = find_faults(options.seed, options.count)
    for (name, text), fault in found.items():
        print(f"{name}: {fault}\n  {text!r}")
    kinds = Counter(fault.partition(":")[0] for fault in found.values())
    print(f"{options.count:,} files, seed {options.seed}: {len(found)} not right {dict(kinds) or ''}")
    if options.keep and found:
        options.keep.write_text(json.dumps(list(found), indent=1) + "\n", encoding="utf-8")
    return 1 if found else 0


def find_faults(seed: int, count: int) -> dict[tuple[str, str], str]:
    """Return the files that were not read right, by kind and text, each with what is wrong."""
    found: dict[tuple[str, str], str] = {}
    for number, kind in zip(range(count), cycle(KINDS), strict=False):
        text = mutate(matter_of(kind), Random(f"{seed}/{number}"))
        if fault := fault_of(kind, text):
            found[kind.name, text] = fault
    return found


def fault_of(kind: Kind, text: str) -> str:
    """Return what is wrong with how a file is read, in words; nothing for one that is read right."""
    try:
        return "; ".join(faults_of(kind, text))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


if __name__ == "__main__":
    sys.exit(main())
