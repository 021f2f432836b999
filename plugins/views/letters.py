"""Ways to split a list of titles over pages: by first letter, then by the first two."""

from collections.abc import Callable
from typing import TypeVar
from unicodedata import combining, name, normalize

from ..collation import Alphabet
from ..records import Level, Shared

ThingT = TypeVar("ThingT")

_SYLLABLES = ("HANGUL", "HIRAGANA", "KATAKANA", "CJK")
"""Scripts of which one sign tells as much as two letters."""


def letter_levels(
    title_of: Callable[[ThingT], str], alphabet: Alphabet, folder: str = ""
) -> tuple[Level[ThingT], ...]:
    """Return both ways for things with a title; ``folder``, with a slash at its end, is that of the first."""

    def by_letter(thing: ThingT) -> Shared:
        letter = alphabet.heading(title_of(thing))
        return Shared(f"{folder}{_in_address(letter)}", letter)

    def by_two_letters(thing: ThingT) -> Shared:
        two = _first_two(alphabet.bare(title_of(thing)))
        return Shared("-".join(map(_in_address, two)) or "other", two.capitalize() or "#")

    return by_letter, by_two_letters


def _first_two(title: str) -> str:
    """Return the first letters of a title without accents; one of those that are whole syllables.

    >>> _first_two("Ápe"), _first_two("방파제"), _first_two("O’Neill")
    ('ap', '방', 'on')
    """
    plain = "".join(sign for sign in normalize("NFD", title.casefold()) if not combining(sign))
    letters = "".join(sign for sign in normalize("NFC", plain) if sign.isalnum() or sign.isspace())
    return letters[: 1 if name(letters[:1] or " ").startswith(_SYLLABLES) else 2].strip()


def _in_address(letters: str) -> str:
    """Name letters with what every server and file system takes.

    >>> _in_address("A"), _in_address("#"), _in_address("Д"), _in_address("CH"), _in_address("14劃")
    ('a', 'other', 'u0434', 'ch', '14u5283')
    """
    named = (_named(letter) for letter in normalize("NFC", letters.lower()))
    return "".join(named) or "other"


def _named(letter: str) -> str:
    if letter.isascii():
        return letter if letter.isalnum() else ""
    return f"u{ord(letter):04x}"
