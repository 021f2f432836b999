"""How long words are in a drawing, and how they break into lines."""

from collections.abc import Iterable

from ..maps.lettering import text_width
from .canvas import SIZE


def long(text: str) -> float:
    """Return how many pixels a word is long."""
    return text_width(text, SIZE)


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
            _break(f" {word}" if lines[-1] else word, room, lines)
    return [line.strip() for line in lines]


def _break(word: str, room: float, lines: list[str]) -> None:
    """Put as many letters into each line as find room."""
    for letter in word:
        if lines[-1] and long(lines[-1] + letter) > room:
            lines.append("")
        lines[-1] += letter
