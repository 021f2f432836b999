"""The smallest document that is still wrong: pieces are cut out as long as it stays wrong in the same way."""

from collections.abc import Callable


def shrunk(text: str, is_wrong: Callable[[str], bool]) -> str:
    """Return a part of ``text`` from which no run of characters can be cut, half of it first."""
    length = max(1, len(text) // 2)
    while length:
        place = 0
        while place < len(text):
            shorter = text[:place] + text[place + length :]
            if is_wrong(shorter):
                text = shorter
            else:
                place += length
        length //= 2
    return text
