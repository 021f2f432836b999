"""Latin letters without what stands on them or in them, for names in addresses."""

import re
import unicodedata

_WHOLE = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i", "ŋ": "ng", "ə": "e", "ɛ": "e",
        "ɔ": "o", "ĸ": "k",
    }
)  # fmt: skip
"""Letters that Unicode takes apart into nothing simpler, and whose names say nothing of a plain one."""
_WITH_A_MARK = re.compile(r"LATIN SMALL LETTER ([A-Z]) WITH ")
"""How Unicode names a letter with a stroke, a hook or a tail: ł, ø, đ, ħ, ŧ, ɓ."""


def latin_letters(text: str) -> str:
    """Return a text in lower case, its Latin letters as plain ones; apostrophes go, all else stays.

    >>> latin_letters("Kjær’s straße in Łódź"), latin_letters("한강 Ōhotsk")[-6:]
    ('kjaers strasse in lodz', 'ohotsk')
    """
    lower = text.lower().replace("’", "").replace("'", "").translate(_WHOLE)
    folded = unicodedata.normalize("NFKD", lower)
    return "".join(_plain(letter) for letter in folded if not unicodedata.combining(letter))


def _plain(letter: str) -> str:
    if letter.isascii():
        return letter
    found = _WITH_A_MARK.match(unicodedata.name(letter, ""))
    return found[1].lower() if found else letter
