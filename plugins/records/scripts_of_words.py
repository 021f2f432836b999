"""In which script words are written, by the names of their letters."""

import unicodedata
from collections import Counter

from .language_tags import canonical_language

_SCRIPTS = {
    "LATIN": "Latn", "HANGUL": "Hang", "CYRILLIC": "Cyrl", "KATAKANA": "Kana", "HIRAGANA": "Hira",
    "CJK": "Hani", "BOPOMOFO": "Bopo", "ARABIC": "Arab", "HEBREW": "Hebr", "GREEK": "Grek",
    "DEVANAGARI": "Deva", "BENGALI": "Beng", "TAMIL": "Taml", "THAI": "Thai", "ARMENIAN": "Armn",
    "GEORGIAN": "Geor", "ETHIOPIC": "Ethi",
}  # fmt: skip
"""By the first word of the name that Unicode gives to a letter."""


def language_in_script(language: str, words: str) -> str:
    """Return the tag for words of a language that are written in letters of another one, by BCP 47.

    The words stay in their language, and the tag says in which script most of their letters are: a Japanese
    name is ``ja-Latn`` as English writes it and ``ja-Hang`` as Korean does. Where no letter is of a script
    that is known here, it is the language alone.

    >>> language_in_script("ja", "Hoppō Ryōdo"), language_in_script("zh-Hant-TW", "댜오위다오")
    ('ja-Latn', 'zh-Hang-TW')
    """
    letters = (unicodedata.name(letter, "").partition(" ")[0] for letter in words if letter.isalpha())
    scripts = Counter(_SCRIPTS[name] for name in letters if name in _SCRIPTS)
    primary, *others = canonical_language(language).split("-")
    rest = (part for part in others if not (len(part) == 4 and part.isalpha()))
    return "-".join([primary, *(script for script, _ in scripts.most_common(1)), *rest])
