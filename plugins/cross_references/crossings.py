"""Names that cross: where no space parts words, the longer of two that share characters is meant."""

from __future__ import annotations

from collections.abc import Sequence

from .candidates import Candidate
from .scripts import HAN

_FIRST_HAN = "\u3005"


def is_crossed(text: str, candidates: Sequence[Candidate], index: int) -> bool:
    """Return whether a longer name begins inside a candidate in Han and ends behind it.

    In 美国务卿 the Secretary of State (国务卿) is named, not a country (美国).
    Candidates that begin inside are few: none is longer than the longest name.
    """
    this = candidates[index]
    last = text[this.end - 1]
    if last < _FIRST_HAN or not HAN.match(last):
        return False
    length = this.end - this.start
    for place in range(index + 1, len(candidates)):
        other = candidates[place]
        if other.start >= this.end:
            return False
        if other.start > this.start and other.end > this.end and other.end - other.start > length:
            return True
    return False
