"""Latin letters without what stands on them or in them, for names in addresses."""

import unicodedata

_WHOLE = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i"}
)
"""Letters that Unicode takes apart into nothing simpler."""


def latin_letters(text: str) -> str:
    """Return a text in lower case, its Latin letters as plain ones; apostrophes go, all else stays.

    >>> latin_letters("Kjær’s straße in Łódź"), latin_letters("한강 Ōhotsk")[-6:]
    ('kjaers strasse in lodz', 'ohotsk')
    """
    lower = text.lower().replace("’", "").replace("'", "").translate(_WHOLE)
    folded = unicodedata.normalize("NFKD", lower)
    return "".join(letter for letter in folded if not unicodedata.combining(letter))
