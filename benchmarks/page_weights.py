"""The heaviest page of each kind in a built site, with all that it loads before the reader acts, gzipped.

    python benchmarks/corpus.py FOLDER --articles 1000 --explainers 1000
    python -m plugins.desk --root FOLDER build
    python benchmarks/page_weights.py FOLDER/output

A page is counted with the fonts of this theme that its text needs. Exit code 1: one is heavier than --most.
"""

import argparse
import gzip
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_LOADED = re.compile(r'<(?:script[^>]* src|link rel="stylesheet" href|img[^>]* src)="([^":]+)"')
_FONTS = {
    "source-serif-4.woff2": re.compile(""),
    "source-serif-4-italic.woff2": re.compile("<(?:em|i|cite)[ >]|map__label--water"),
    "source-serif-4-extended.woff2": re.compile(
        "[\u00c0-\u00e8\u00ea-\u00f0\u00f2-\u00f5\u00f8-\u00fb\u00fd-\u02bf\u2116]"
    ),
}
"""Each font of the theme, with what in a page needs it."""
_PACKED = (".woff2", ".png")


@cache
def size_of(path: Path) -> int:
    """Return the bytes of a file over the wire."""
    data = path.read_bytes()
    return len(data) if path.suffix in _PACKED else len(gzip.compress(data, mtime=0))


def kind_of(page: str) -> str:
    """Put pages together whose addresses differ in ids alone."""
    folders = page.split("/")[:-1]
    return "/".join([*folders[:1], *("*" for _ in folders[1:])]) or page


def weights(output: Path) -> Iterator[tuple[str, int, int, str]]:
    """Yield the kind, weight, weight of the document alone, and address of each page."""
    for path in sorted(output.rglob("*.html")):
        page = path.relative_to(output).as_posix()
        if not page.startswith(("pagefind/", "theme/")):
            html = path.read_text(encoding="utf-8")
            files = {(path.parent / address).resolve() for address in _LOADED.findall(html)}
            files |= {
                output.resolve() / "theme" / "fonts" / font
                for font, need in _FONTS.items()
                if need.search(html)
            }
            own = size_of(path)
            yield kind_of(page), own + sum(size_of(file) for file in files if file.is_file()), own, page


def main() -> int:
    """Print a row for each kind of page; 1 if a page is too heavy."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("output", type=Path)
    parser.add_argument("--most", type=int, default=100_000)
    chosen = parser.parse_args()
    kinds: dict[str, list[tuple[int, int, str]]] = {}
    for kind, weight, own, page in weights(chosen.output):
        kinds.setdefault(kind, []).append((weight, own, page))
    for kind, found in sorted(kinds.items()):
        weight, own, page = max(found)
        print(f"{kind:28} {len(found):6} pages, at most {weight:8,} bytes ({own:,} the document): {page}")
    return int(any(max(found)[0] > chosen.most for found in kinds.values()))


if __name__ == "__main__":
    sys.exit(main())
