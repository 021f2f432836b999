"""Ways to split a list of titles over pages: by first letter, then by the first two."""

from collections.abc import Callable
from typing import TypeVar

from ..explainers.knowledge_base import first_letter, title_key
from ..records import Level, Shared

ThingT = TypeVar("ThingT")


def letter_levels(title_of: Callable[[ThingT], str], folder: str = "") -> tuple[Level[ThingT], ...]:
    """Return both ways for things with a title; ``folder``, with a slash at its end, is that of the first."""

    def by_letter(thing: ThingT) -> Shared:
        letter = first_letter(title_of(thing))
        return Shared(f"{folder}{_in_address(letter)}", letter)

    def by_two_letters(thing: ThingT) -> Shared:
        two = title_key(title_of(thing))[:2].strip()
        return Shared("-".join(map(_in_address, two)) or "other", two.capitalize() or "#")

    return by_letter, by_two_letters


def _in_address(letter: str) -> str:
    """Name a letter with what every server and file system takes.

    >>> _in_address("A"), _in_address("#"), _in_address("Д")
    ('a', 'other', 'u0434')
    """
    if letter.isascii():
        return letter.lower() if letter.isalnum() else "other"
    return f"u{ord(letter.lower()[:1]):04x}"
