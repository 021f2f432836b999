"""The known word that a misspelt one was most likely meant to be."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest_of(text: str, known: Iterable[str], likeness: float = 0.6) -> str:
    """Return the nearest of some words, whatever their capitals; empty where none is near.

    ``likeness``, 0 to 1, is what :func:`difflib.get_close_matches` asks of two words at least.

    The word itself is none: who wrote it meant another, or there is something else wrong with it.

    >>> nearest_of("Persn", ["person", "place"]), nearest_of("ship", ["person"]), nearest_of("a", ["a"])
    ('person', '', '')
    """
    folded = {word.casefold(): word for word in sorted(known, reverse=True) if word != text}
    close = get_close_matches(text.casefold(), sorted(folded), n=1, cutoff=likeness)
    return folded[close[0]] if close else ""


def likely_mend(text: str, known: Iterable[str], otherwise: str = "correct it, or add what it names") -> str:
    """Say which of some words a misspelt one was meant to be; where none is near, what else to do."""
    near = nearest_of(text, known)
    return f"did you mean '{near}'?" if near else otherwise
