"""How the time of an import grows with its source, for sources of many kinds; linear means a ratio near 2.

    python benchmarks/import_speed.py [LINES]

Each kind is read with LINES parts (2,000) and with twice as many.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from plugins.article_import import ImportFailedError, Source, read_article

LONG = "The stone of the mole fell in the night, and nobody in the town saw it, number {}."
SHORT = "Stone {} of the mole"


def _text(line: str, name: str = "a.txt") -> Callable[[int], Source]:
    def source(count: int) -> Source:
        lines = (line.format(number) for number in range(count))
        return Source(("# A title of it\n\n" + "\n\n".join(lines)).lstrip("# ").encode(), name)

    return source


def _page(part: str, before: str = "", after: str = "") -> Callable[[int], Source]:
    def source(count: int) -> Source:
        parts = "".join(part.replace("{}", str(number)) for number in range(count))
        body = f"<article><h1>A title of it</h1><p>{LONG * 8}</p>{before}{parts}{after}</article>"
        return Source(f"<!doctype html><html lang=en><body>{body}</body></html>".encode(), "a.html")

    return source


KINDS = {
    "short lines": _text(SHORT),
    "sentences": _text(LONG),
    "Markdown": _text(LONG, "a.md"),
    "short paragraphs": _page(f"<p>{SHORT}</p>"),
    "long paragraphs": _page(f"<p>{LONG}</p>"),
    "line breaks": _page(f"{SHORT}<br>"),
    "items": _page(f"<li>{SHORT}</li>", "<ol>", "</ol>"),
    "cells": _page(f"<tr><td>{SHORT}<td>2", "<table>", "</table>"),
    "links": _page(f"<p><a href=/{{}}>{LONG}</a></p>"),
    "notes": _page(f"<p>{LONG}<sup><a href=#n{{}}>1</a></sup></p><p id=n{{}}>{LONG}</p>"),
    "comments": _page(f"<div class=comment><b>a</b><p>{LONG}</p></div>"),
    "by-lines": _page("<span class=byline>By <a>Ada Marsh</a></span>"),
    "levels": _page("<div>"),
}


def main() -> None:
    """Print a line for each kind."""
    logging.disable(logging.CRITICAL)
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    _seconds(KINDS["long paragraphs"](10))  # imports
    print(f"{'':<18} {count:>7,} {2 * count:>7,}  ratio")
    for name, source in KINDS.items():
        once, twice = _seconds(source(count)), _seconds(source(2 * count))
        print(f"{name:<18} {once:>7.2f} {twice:>7.2f}  {twice / once:>5.1f}")


def _seconds(source: Source) -> float:
    start = time.process_time()
    with suppress(ImportFailedError):
        read_article(source)
    return time.process_time() - start


if __name__ == "__main__":
    main()
