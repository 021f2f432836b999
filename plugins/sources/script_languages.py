"""The language of a title that nobody has named, where its letters are those of one language alone.

A screen reader reads Hangul and kana aloud only if it is told what they are. Letters that several languages
share, Latin, Cyrillic, Arabic or Chinese ones, tell nothing: there an editor has to say it.
"""

import unicodedata
from collections import Counter

_LANGUAGES = {
    "HANGUL": "ko", "HIRAGANA": "ja", "KATAKANA": "ja", "GREEK": "el", "ARMENIAN": "hy", "GEORGIAN": "ka",
    "THAI": "th", "LAO": "lo", "KHMER": "km", "TAMIL": "ta", "TELUGU": "te", "KANNADA": "kn",
    "MALAYALAM": "ml", "SINHALA": "si", "GUJARATI": "gu",
}  # fmt: skip
"""By the first word of a letter's name in Unicode."""
_SHARED = "CJK"
"""Characters that belong to the language of whatever stands beside them."""


def language_of_script(title: str) -> str:
    """Return the BCP 47 tag of a title; empty where other letters are as many, or tell nothing.

    >>> language_of_script("北方領土の人口"), language_of_script("북-러 1분기 교역 85% 증가 (KOTRA)")
    ('ja', 'ko')
    >>> language_of_script("環球時報"), language_of_script("Россия"), language_of_script("Tokyo の report")
    ('', '', '')
    """
    if title.isascii():
        return ""
    scripts = Counter(unicodedata.name(letter, "").partition(" ")[0] for letter in title if letter.isalpha())
    shared, own = 0, Counter[str]()
    for script, count in scripts.items():
        if script == _SHARED:
            shared = count
        else:
            own[_LANGUAGES.get(script, "")] += count
    for language in filter(None, own):
        if own[language] + shared > scripts.total() / 2:
            return language
    return ""
