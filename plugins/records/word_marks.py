"""Marks of fields' types that say what an edition in another language may have of its own."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WordsMark:
    """It holds words, which a translation replaces."""


@dataclass(frozen=True, slots=True)
class SameMark:
    """It is made of words that are the same in every language: an address, a color, the name of a file."""


@dataclass(frozen=True, slots=True)
class LanguageMark:
    """It belongs to one language: a translation has its own, whole. So do names and abbreviations."""

    of: str = ""
    """The field of which it is a reading: where a translation says that one, the original's reads nothing."""


@dataclass(frozen=True, slots=True)
class RoomMark:
    """It is no word, but says where words stand: a translation, whose words are longer, may say otherwise."""


@dataclass(frozen=True, slots=True)
class OpenMark:
    """A translation may add to it: entries give words to what stands elsewhere, in articles or the kit."""


@dataclass(frozen=True, slots=True)
class CellsMark:
    """It is a table, or its heads: a translation has other words in the same cells, numbers stay."""


@dataclass(frozen=True, slots=True)
class CellNameMark:
    """It names cells of a table by their words, and follows them into a translation."""
