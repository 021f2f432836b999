"""The known word that a misspelt one was most likely meant to be."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest_of(text: str, known: Iterable[str]) -> str:
    """Return the nearest of some words, whatever their capitals; empty where none is near.

    >>> nearest_of("Persn", ["person", "place"]), nearest_of("ship", ["person"])
    ('person', '')
    """
    folded = {word.casefold(): word for word in sorted(known, reverse=True)}
    close = get_close_matches(text.casefold(), sorted(folded), n=1)
    return folded[close[0]] if close else ""
