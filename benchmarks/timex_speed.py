"""How fast time expressions are found, and that the time grows with the text and no faster.

    python benchmarks/timex_speed.py [TEXT_FILE]

Without a file the text is news and history of invented words, the same in every run, with a date in every
other sentence. dateparser's search reads a slice of the same text; it would take minutes for the whole.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from plugins.timexes import find_timexes

try:
    from dateparser.search import search_dates
except ImportError:  # a development dependency
    search_dates = None

MEGABYTE = 1_000_000
SLICE = 10_000
SYLLABLES = "ba do fen gar hil jo kar lem mon nur pel ras sor tam vel win yor zet"
DATES = """On 24 May 2017|In January|Last year|In the 1990s|Two weeks ago|By the end of 1945|On Monday|In 1862
Since the third quarter|In early March|On May 3, 1941|The following month|For ten years|In the 1800s|Now"""
COMMON = (
    "the of and to in a that was for on with as by at from this which were after had its over an who said new"
)


def main() -> None:
    """Print the speed by size, then dateparser's."""
    text = Path(sys.argv[1]).read_text(encoding="utf-8") if len(sys.argv) > 1 else _prose(MEGABYTE)
    find_timexes("", None)  # the grammar compiles once
    for size in (1, 2, 3, 4, 5):
        sample = (text * (size * MEGABYTE // len(text) + 1))[: size * MEGABYTE]
        seconds = _time(lambda sample=sample: find_timexes(sample, date(2017, 5, 24)))
        found = len(find_timexes(sample, date(2017, 5, 24)))
        print(f"find_timexes   {size} MB  {seconds:6.2f} s  {size / seconds:5.2f} MB/s  {found:6} found")
    if search_dates is None:
        print("dateparser is not installed")
        return
    seconds = _time(lambda: search_dates(text[:SLICE], languages=["en"]), repeats=1)
    print(f"dateparser  {SLICE / MEGABYTE} MB  {seconds:6.2f} s  {SLICE / MEGABYTE / seconds:8.5f} MB/s")


def _time(work: Callable[[], object], repeats: int = 3) -> float:
    """Return the best of a few runs, in seconds."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def _prose(length: int) -> str:
    chance = random.Random(4)
    syllables, common, dates = SYLLABLES.split(), COMMON.split(), DATES.replace("\n", "|").split("|")
    sentences: list[str] = []
    written = 0
    while written < length:
        invented = ["".join(chance.choices(syllables, k=chance.randint(1, 3))) for _ in range(9)]
        words = " ".join(
            f"{new} {usual}" for new, usual in zip(invented, chance.choices(common, k=9), strict=True)
        )
        opening = f"{chance.choice(dates)}, " if chance.random() < 0.5 else "The "
        ending = chance.choice([" ", " ", " ", "\n\n"])
        sentences.append(f"{opening}{words}.{ending}")
        written += len(sentences[-1])
    return "".join(sentences)[:length]


if __name__ == "__main__":
    main()
