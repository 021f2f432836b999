"""What the script of a text says of its language; Latin letters say nothing."""

import regex

from ..records import LanguageTagError, canonical_language, check_language

_SCRIPTS = (
    ("ko", regex.compile(r"\p{Hangul}")),
    ("ja", regex.compile(r"[\p{Hiragana}\p{Katakana}]")),
    ("zh", regex.compile(r"\p{Han}")),
    ("ru", regex.compile(r"\p{Cyrillic}")),
)
_LETTER = regex.compile(r"\p{L}")
_SHARE = 0.15


def language_of_tag(tag: str) -> str:
    """Return the tag that a page or a file states for its language, as tags are written; else an empty text.

    >>> language_of_tag("en_us"), language_of_tag("english")
    ('en-US', '')
    """
    written = canonical_language(tag)
    try:
        return check_language(written)
    except LanguageTagError:
        return ""


def language_of_script(text: str) -> str:
    """Return a BCP 47 tag for a text that is largely in one of four scripts, else an empty text.

    Cyrillic is taken for Russian, the likeliest here; the import says so.
    """
    letters = len(_LETTER.findall(text))
    for language, letter in _SCRIPTS:
        if letters and len(letter.findall(text)) > _SHARE * letters:
            return language
    return ""
