"""What a small map costs, counted in readings of the world's outlines, and that many cost no more each.

    python benchmarks/locator_speed.py [NUMBER]

Draws so many locators (400) of places all over the world, the same in every run, as a build does: with a
store for what drawings share, and with names beside them for every other one. A reading of the outlines,
measured in the same run, is the unit, since machines and their load differ.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from plugins.kept_work.store import open_store
from plugins.maps.geometry import Point
from plugins.maps.land import Outlines
from plugins.maps.locator import draw_locator
from plugins.maps.outline_files import _window_of
from plugins.maps.sites import Site


def main() -> None:
    """Print the cost by number."""
    number = int(sys.argv[1]) if sys.argv[1:] else 400
    unit = min(_seconds(_read_world) for _ in range(3))
    print(f"reading the outlines: 1 ({unit * 1000:.0f} ms of processor time here)")
    for count in (number // 4, number):
        cost = _seconds(lambda count=count: _draw(count)) / count
        print(f"each of {count} locators: {cost / unit:.3f} ({cost * 1000:.1f} ms)")


def _read_world() -> None:
    _window_of.cache_clear()
    assert Outlines.read().windows


def _draw(count: int) -> None:
    chance = random.Random(count)
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder) / "kept") as store:
        outlines = Outlines.read(store=store)
        for number in range(count):
            at = Point(round(chance.uniform(-180, 180), 2), round(chance.uniform(-60, 75), 2))
            site = Site(f"Place {number}", at, "about 1 km", "circle", 1)
            beside = Site("Beside", Point(at.x, at.y + 1), "about 1 km", "dot", 1)
            draw_locator(site, (beside,) if number % 2 else (), outlines)


def _seconds(work: Callable[[], None]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main()
