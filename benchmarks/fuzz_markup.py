"""Mutated HTML through the linker: no traceback, no byte changed but for links, the same page in a browser.

    python benchmarks/fuzz_markup.py [--count 100000] [--seed 1] [--reader lexbor] [--keep FILE]

A document hangs on the seed and its number alone. What is not clean is printed, and kept in a file for
``tests/cross_references/fixtures/found_by_fuzzing.json``, where everything that was ever found stands.
Exit code 1: something was found.
"""

import argparse
import json
import sys
import time
from collections import Counter
from itertools import cycle
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.fuzzing.browsers import READERS, Reader, read_with_html5lib
from benchmarks.fuzzing.markup import MARKUP, faults_of
from benchmarks.fuzzing.mutating import mutated


def main() -> int:
    """Print what was found; 1 if anything was."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--reader", choices=READERS, default="html5lib")
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    found, slowest = find_faults(options.seed, options.count, READERS[options.reader])
    for html, fault in found.items():
        print(f"{fault}\n  {html!r}")
    kinds = Counter(fault.partition(":")[0] for fault in found.values())
    print(f"{options.count:,} documents, seed {options.seed}: {len(found)} not clean {dict(kinds) or ''}")
    print(f"slowest: {slowest:.2f} s")
    if options.keep and found:
        options.keep.write_text(json.dumps(list(found), indent=1) + "\n", encoding="utf-8")
    return 1 if found else 0


def find_faults(seed: int, count: int, reader: Reader = read_with_html5lib) -> tuple[dict[str, str], float]:
    """Return the documents that are not clean, with what is wrong, and the longest time that one took."""
    found: dict[str, str] = {}
    slowest = 0.0
    scopes = cycle(("page", "section", "all", "paragraph"))
    for html, scope in zip(mutated(MARKUP, seed, count), scopes, strict=False):
        start = time.perf_counter()
        try:
            faults = "; ".join(faults_of(html, scope=scope, reader=reader))
        except Exception as error:
            faults = f"{type(error).__name__}: {error}"
        slowest = max(slowest, time.perf_counter() - start)
        if faults:
            found[html] = faults
    return found, slowest


if __name__ == "__main__":
    sys.exit(main())
