"""Lines of a clipped text: one paragraph each, whether the clipper wrapped them or not."""

import re
from itertools import pairwise
from statistics import quantiles

from .characters import folded

_NARROW = 120
"""Columns; nobody wraps wider."""
_BULLET = re.compile(r"[•‣▪◦·*–—-]\s+(?=\S)")


def paragraphs_of(text: str) -> list[str]:
    """Return the lines of ``text`` that are not blank, with lines that were wrapped at a margin joined again.

    A line is taken as wrapped when the first word of the next one would not have fitted on it.
    """
    lines = text.split("\n")
    margin = _margin(lines)
    found: list[str] = []
    last = ""
    for line in lines:
        if found and last.strip() and line.strip() and margin and _is_continued(last, line, margin):
            found[-1] = _joined(found[-1], line.strip())
        elif line.strip():
            found.append(line.strip())
        last = line
    return [folded(line) for line in found]


def bullet_of(line: str) -> str:
    """Return the bullet with which a line begins, or an empty text."""
    match = _BULLET.match(line)
    return match[0] if match else ""


def _margin(lines: list[str]) -> int:
    """Return the column at which a text is wrapped; 0 when its lines are paragraphs."""
    lengths = [len(line.rstrip()) for line in lines if line.strip()]
    if len(lengths) < 8 or max(lengths) > _NARROW:
        return 0
    pairs = [(a, b) for a, b in pairwise(lines) if a.strip() and b.strip()]
    upper = int(quantiles(lengths, n=10)[-1])
    full = sum(len(a.rstrip()) > 0.75 * upper for a, _ in pairs)
    return max(lengths) if upper >= 40 and full >= 0.6 * len(pairs) and full >= 4 else 0


def _is_continued(line: str, following: str, margin: int) -> bool:
    first = following.split(maxsplit=1)[0]
    return not bullet_of(following.strip()) and len(line.rstrip()) + 1 + len(first) > margin - 4


def _joined(line: str, following: str) -> str:
    return f"{line}{following}" if line.endswith("-") and following[:1].islower() else f"{line} {following}"
