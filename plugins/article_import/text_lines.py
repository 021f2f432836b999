"""Lines of a clipped text: one paragraph each, whether the clipper wrapped them or not."""

import re
from itertools import pairwise
from statistics import quantiles

from .characters import folded

_NARROW = 120
"""Columns; nobody wraps wider."""
_NARROWEST = 28
"""Columns; where lines are shorter, they are verses, or an address."""
_LINES_OF_PROSE = 3
"""Lines of a block from which on it shows how wide a text is wrapped."""
_FULL = 0.65
"""How much of the width a line takes at least that goes on in the next."""
_ENDS = (".", "!", "?", "”", '"', "。", "؟", "…")
_BULLET = re.compile(r"[•‣▪◦·*–—-]\s+(?=\S)")


def paragraphs_of(text: str) -> list[str]:
    """Return the lines of ``text`` that are not blank, with lines that were wrapped at a margin joined again.

    A line is taken as wrapped when the first word of the next one would not have fitted on it.
    """
    lines = text.split("\n")
    margin = _margin(lines)
    if width := _width_of_blocks(lines, fewest=2 if margin else 1):
        return [folded(line) for block in blocks_of(lines) for line in _lines_of_block(block, width)]
    found: list[str] = []
    last = ""
    for line in lines:
        if found and last.strip() and line.strip() and margin and _is_continued(last, line, margin):
            found[-1] = _joined(found[-1], line.strip())
        elif line.strip():
            found.append(line.strip())
        last = line
    return [folded(line) for line in found]


def blocks_of(lines: list[str]) -> list[list[str]]:
    """Cut lines where a blank one stands, and before one that is set in where others are not."""
    are_set_in = [line[:1] in " \t" for line in lines if line.strip()]
    is_mixed = 0 < sum(are_set_in) < len(are_set_in) / 2
    blocks: list[list[str]] = [[]]
    for line in lines:
        is_of_item = bool(blocks[-1] and bullet_of(blocks[-1][0]))
        if not line.strip() or (is_mixed and line[:1] in {" ", "\t"} and not is_of_item):
            blocks.append([])
        if line.strip():
            blocks[-1].append(line.strip())
    return [block for block in blocks if block]


def _width_of_blocks(lines: list[str], *, fewest: int) -> int:
    """Return how wide the blocks of a text are wrapped; 0 where lines are paragraphs, or blocks too few.

    It is enough that most lines of its longer blocks are about as long, and go on in the next one.
    """
    longer = [block for block in blocks_of(lines) if len(block) >= _LINES_OF_PROSE]
    lengths = [len(line) for block in longer for line in block[:-1]]
    width = max(lengths, default=0)
    if not _NARROWEST <= width <= _NARROW or any(len(line) > _NARROW for line in lines):
        return 0
    wrapped = [block for block in longer if _is_wrapped(block, width)]
    is_most = sum(map(len, wrapped)) * 2 > sum(map(len, longer))
    return width if is_most and len(wrapped) >= fewest else 0


def _is_wrapped(block: list[str], width: int) -> bool:
    """Whether the lines of a block are about as wide as they may be, and hardly one ends with a sentence."""
    inner = block[:-1]
    full = sum(len(line) > _FULL * width for line in inner)
    ended = sum(line.endswith(_ENDS) for line in inner)
    return len(inner) > 0 and full >= 0.8 * len(inner) and ended <= 0.5 * len(inner)


def _lines_of_block(block: list[str], width: int) -> list[str]:
    """Return a wrapped block as one line, its items apart; verses and addresses as they are."""
    if not bullet_of(block[0]) and not _is_wrapped(block, width):
        return block
    found = block[:1]
    for before, line in pairwise(block):
        is_ended = len(before) <= _FULL * width and before.endswith(_ENDS)
        if bullet_of(line) or is_ended:
            found.append(line)
        else:
            found[-1] = _joined(found[-1], line)
    return found


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
