"""How capitals count: acronyms exactly, names keep theirs, common nouns may start a sentence."""

from __future__ import annotations

import re

from .name_words import KINDS
from .surface_forms import Variant

_LONG_ENOUGH = 4
_WORD = re.compile(r"\w+")


def is_written_right(variant: Variant, surface: str, text: str, start: int) -> bool:
    """Return whether a surface, equal but for capitals, may stand for the variant.

    ``text`` is what it stands in, folded, capitals kept; ``start`` is where.
    """
    if surface == variant.text or variant.case == "fold":
        return True
    if variant.case == "exact":
        return False
    if surface.isupper():
        return sum(map(str.isalpha, surface)) >= _LONG_ENOUGH
    return _keeps_capitals(variant.text, surface)


def _keeps_capitals(name: str, surface: str) -> bool:
    """A capital of the name stays one; a small letter may become one where a word starts (Title Case)."""
    if name.startswith("The ") and surface.startswith("the ") and " " in name[4:]:
        name, surface = name[4:], surface[4:]
    if _is_sentence_case(name) and surface[0] == name[0].lower():
        name = name[0].lower() + name[1:]
    starts_word = True
    for place, (wanted, found) in enumerate(zip(name, surface, strict=True)):
        if wanted != found and not (
            starts_word and (wanted.islower() or (place and _is_generic(name, place)))
        ):
            return False
        starts_word = not wanted.isalnum()
    return True


def _is_sentence_case(name: str) -> bool:
    """Return whether the first capital may be that of a title: Deepening of the Rhine.

    The word after it is small, so that it is no half of a name, and a later capital keeps the name apart.
    """
    first, _, rest = name.partition(" ")
    return first[1:].islower() and rest[:1].islower() and rest != rest.lower()


def _is_generic(name: str, place: int) -> bool:
    """Return whether the word at a place tells what kind of thing is named, and may lose its capital."""
    word = _WORD.match(name, place)
    return word is not None and word[0] in KINDS
