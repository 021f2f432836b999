"""Time per page of linking, against the time markdown-it-py needs to render the same page.

    python benchmarks/linking_speed.py

Pages and explainers are made of invented words, the same in every run. Prints one row per number of
explainers, then how linking grows with the length of a page. Times are processor time, best of several.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from markdown_it import MarkdownIt

sys.path.insert(0, str(Path(__file__).parents[1]))

from plugins.cross_references.gazetteer import Gazetteer
from plugins.cross_references.linker import link_html
from plugins.cross_references.surface_forms import SurfaceForm
from plugins.markdown_it_reader.rendering import render

_SYLLABLES = "ba do fen gar hil jo kar lem mon nur pel ras sor tam vel win yor zet"
SYLLABLES = _SYLLABLES.split()
_COMMON = (
    "the of and to in a that was for on with as by at from this which were after had its over an who said "
    "new government agreement border ministry trade company workers report talks islands debt railway missile"
)
COMMON = _COMMON.split()
PAGES, REPEATS = 30, 5
MENTIONS = 0.33
"""Mentions per sentence: about twenty links on a page of a thousand words."""


def main() -> None:
    """Print both tables."""
    chance = random.Random(7)
    names = [_name(chance) for _ in range(100_000)]
    pages = [_page(chance, names[:100], paragraphs=18) for _ in range(PAGES)]
    renderer = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    rendered = [renderer.render(page) for page in pages]
    rendering = _best(lambda: [renderer.render(page) for page in pages]) / PAGES
    size = sum(map(len, rendered)) / PAGES
    reading = _best(lambda: [render(page) for page in pages]) / PAGES
    print(f"{PAGES} pages of {size / 1000:.1f} kB")
    print(f"markdown-it-py, plain CommonMark: {rendering * 1e6:.0f} µs a page")
    print(f"markdown-it-py as this kit sets it up: {reading * 1e6:.0f} µs a page\n")
    print("explainers   build ms   link µs/page   of plain rendering   of the kit's")
    for count in (100, 1_000, 10_000, 100_000):
        forms = [SurfaceForm(name, f"/explainers/{number}/") for number, name in enumerate(names[:count])]
        start = time.process_time()
        gazetteer = Gazetteer(forms)
        build = time.process_time() - start
        linking = _best(lambda ready=gazetteer: [link_html(page, ready) for page in rendered]) / PAGES
        print(
            f"{count:10,} {build * 1e3:10.0f} {linking * 1e6:14.0f} {linking / rendering:20.2f}"
            f" {linking / reading:14.2f}"
        )
    _print_growth(chance, names, renderer)


def _print_growth(chance: random.Random, names: list[str], renderer: MarkdownIt) -> None:
    gazetteer = Gazetteer(
        SurfaceForm(name, f"/explainers/{number}/") for number, name in enumerate(names[:1_000])
    )
    unit = renderer.render(_page(chance, names[:100], paragraphs=18))
    print("\npage MB   link s   s/MB")
    for megabytes in (0.1, 0.5, 1, 2.5, 5):
        html = unit * round(megabytes * 1e6 / len(unit))
        seconds = _best(lambda page=html: link_html(page, gazetteer), repeats=2)
        print(f"{len(html) / 1e6:7.1f} {seconds:8.2f} {seconds / len(html) * 1e6:6.2f}")


def _name(chance: random.Random) -> str:
    words = (
        "".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(chance.choice((1, 2, 2, 3)))
    )
    return " ".join(words).title()


def _page(chance: random.Random, names: list[str], paragraphs: int) -> str:
    parts = []
    for number in range(paragraphs):
        if number % 5 == 4:
            parts.append(f"## {' '.join(chance.choices(COMMON, k=4)).capitalize()}")
        sentences = " ".join(_sentence(chance, names) for _ in range(chance.randint(2, 5)))
        parts.append(sentences)
    return "\n\n".join(parts) + "\n"


def _sentence(chance: random.Random, names: list[str]) -> str:
    words = chance.choices(COMMON, k=chance.randint(9, 22))
    if chance.random() < MENTIONS:
        words[3] = chance.choice(names)
    if chance.random() < 0.3:
        words[5] = f"*{words[5]}*"
    if chance.random() < 0.15:
        words[7] = f"[{words[7]}](https://example.org/{words[7]})"
    if chance.random() < 0.3:
        words[6] += "’s"
    return f"{words[0].capitalize()} {' '.join(words[1:])}."


def _best(action: Callable[[], object], repeats: int = REPEATS) -> float:
    times = []
    for _ in range(repeats):
        start = time.process_time()
        action()
        times.append(time.process_time() - start)
    return min(times)


if __name__ == "__main__":
    main()
