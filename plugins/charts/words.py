"""How long words are in a drawing, and how they break into lines."""

from collections.abc import Iterable
from itertools import pairwise
from math import ceil

from ..maps.lettering import text_width
from .canvas import SIZE

BOLD = 1.1
"""So much longer are words that stand out."""
_MINUS = 3
"""So much longer is the sign than a letter."""


def long(text: str) -> float:
    """Return how many pixels a word is long."""
    return text_width(text, SIZE) + text.count("\N{MINUS SIGN}") * _MINUS


def longest(texts: Iterable[str]) -> float:
    """Return how long the longest is."""
    return max(map(long, texts), default=0.0)


def wrapped(text: str, room: float) -> list[str]:
    """Break words into lines that fit; a word that does not is broken where it must, as Japanese is."""
    lines = [""]
    for word in text.split():
        joined = f"{lines[-1]} {word}".strip()
        if long(joined) <= room:
            lines[-1] = joined
        elif long(word) <= room:
            lines.append(word)
        else:
            lines += _broken(word, room)
    return [line for line in lines if line] or [""]


def _broken(word: str, room: float) -> list[str]:
    """Break a word into parts of about the same length, with a hyphen where its script has capitals."""
    hyphen = "-" if any(letter.lower() != letter.upper() for letter in word) else ""
    least = max(1, ceil(long(word) / max(room - long(hyphen), SIZE)))
    parts = (_parts(word, count, hyphen) for count in range(least, len(word) + 1))
    return next((found for found in parts if longest(found) <= room), list(word))


def _parts(word: str, count: int, hyphen: str) -> list[str]:
    ends = [round(len(word) * part / count) for part in range(count + 1)]
    found = [word[start:end] for start, end in pairwise(ends)]
    return [*(f"{part}{hyphen}" if part[-1:].isalpha() else part for part in found[:-1]), found[-1]]
