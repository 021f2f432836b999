"""Words behind an ``@`` in running text that name no source: handles, or an id that somebody has mistyped."""

from collections.abc import Iterable
from difflib import get_close_matches
from functools import cached_property

_ALIKE = 0.85
"""How near a word has to come to an id for somebody to have meant it."""
_EDGE = 3
"""Letters at either end of which a mistyped id has kept those of one end."""
_MOST = 500
"""Ids that a word is held against: where more begin alike, it is nobody's mistake."""


class NearIds:
    """Finds the id that was meant, among any number."""

    def __init__(self, ids: Iterable[str]) -> None:
        """Take the ids; nothing is done with them before somebody asks."""
        self._ids = ids

    def nearest(self, word: str) -> str:
        """Return the id that a word was meant to be; empty where none is near.

        >>> NearIds(["doe-1999", "roe-2001"]).nearest("Doe-199"), NearIds(["doe-1999"]).nearest("reuters")
        ('doe-1999', '')
        """
        folded = word.casefold()
        found = {name: None for edge in _edges(folded) for name in self._by_edge.get(edge, ())}
        close = get_close_matches(folded, list(found)[:_MOST], n=1, cutoff=_ALIKE)
        return self._by_folded[close[0]] if close else ""

    @cached_property
    def _by_folded(self) -> dict[str, str]:
        return {name.casefold(): name for name in self._ids}

    @cached_property
    def _by_edge(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name in self._by_folded:
            for edge in _edges(name):
                found.setdefault(edge, []).append(name)
        return found


def _edges(word: str) -> tuple[str, ...]:
    return f"{word[:_EDGE]}…", f"…{word[-_EDGE:]}"
