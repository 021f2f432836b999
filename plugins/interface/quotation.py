"""Quotation marks by language: CLDR's delimiters (version 46), which Babel does not carry."""

from typing import NamedTuple

from .languages import chain_of


class Marks(NamedTuple):
    """A pair of quotation marks."""

    before: str
    """The first."""
    after: str
    """The second."""


_HIGH, _LOW, _GUILLEMETS, _CORNERS = Marks("“", "”"), Marks("„", "“"), Marks("«", "»"), Marks("「", "」")
_QUOTATION_MARKS = {
    "bg": _LOW, "cs": _LOW, "de": _LOW, "et": _LOW, "is": _LOW, "lt": _LOW, "mk": _LOW, "sk": _LOW,
    "sl": _LOW,
    "de-CH": _GUILLEMETS, "el": _GUILLEMETS, "es": _GUILLEMETS, "fa": _GUILLEMETS, "hy": _GUILLEMETS,
    "it": _GUILLEMETS, "no": _GUILLEMETS, "nb": _GUILLEMETS, "nn": _GUILLEMETS, "ru": _GUILLEMETS,
    "be": _GUILLEMETS, "uk": _GUILLEMETS, "ca": _GUILLEMETS, "pt-PT": _GUILLEMETS,
    "fr": Marks("«\u202f", "\u202f»"), "fr-CH": _GUILLEMETS,
    "hr": Marks("„", "”"), "hu": Marks("„", "”"), "pl": Marks("„", "”"), "ro": Marks("„", "”"),
    "sr": Marks("„", "”"), "ka": Marks("„", "“"),
    "fi": Marks("”", "”"), "sv": Marks("”", "”"), "he": Marks("”", "”"),
    "ja": _CORNERS, "zh-Hant": _CORNERS, "zh-TW": _CORNERS, "zh-HK": _CORNERS,
    "ar": Marks("”", "“"), "ur": Marks("”", "“"),
}  # fmt: skip


def quotation_marks(tag: str) -> Marks:
    """Return the marks of a language, by its BCP 47 tag; those of English where CLDR has none other.

    >>> quotation_marks("de-AT"), quotation_marks("ko")
    (Marks(before='„', after='“'), Marks(before='“', after='”'))
    """
    return next((_QUOTATION_MARKS[one] for one in chain_of(tag) if one in _QUOTATION_MARKS), _HIGH)
