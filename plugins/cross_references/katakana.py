"""Names in Katakana written together: カナダオンタリオ州 is two names where both are known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from ..prose import Span
from .scripts import KATAKANA

_SHORTEST = 3
"""Two characters are too often a part of a word: タイ and ランド are no タイランド."""


def joined_names(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield pairs of ``spans`` that fill a run of Katakana between them.

    The first has to begin where the run does, the second has to end it, or to go on in another script.
    """
    firsts = defaultdict[int, list[Span]](list)
    seconds = list[Span]()
    for span in spans:
        if span.end - span.start < _SHORTEST:
            continue
        if _is_inside_run(text, span.end) and not _is_inside_run(text, span.start):
            firsts[span.end].append(span)
        elif _is_inside_run(text, span.start) and not _is_inside_run(text, span.end):
            seconds.append(span)
    for second in seconds:
        if second.start in firsts:
            yield from (*firsts[second.start], second)


def _is_inside_run(text: str, place: int) -> bool:
    """Return whether a run of Katakana goes on at ``place``."""
    return 0 < place < len(text) and all(map(KATAKANA.match, text[place - 1 : place + 1]))
