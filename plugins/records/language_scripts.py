"""In which script a language is written, by Unicode's likely subtags."""

from functools import cache

from .language_tags import canonical_language

LATIN = "Latn"


@cache
def script_of_language(language: str) -> str:
    """Return the script of a BCP 47 tag, by ISO 15924; Latin for a language of which nothing is known.

    >>> [script_of_language(tag) for tag in ("ko", "sr", "sr-Latn", "zh-TW", "yue", "pt-BR", "xx")]
    ['Kore', 'Cyrl', 'Latn', 'Hant', 'Hant', 'Latn', 'Latn']
    """
    primary, *others = canonical_language(language).split("-")
    written = next((part for part in others if len(part) == 4 and part.isalpha()), "")
    if written or primary == "en":
        return written or LATIN
    from babel.core import get_global  # noqa: PLC0415 - most sites need it not

    likely = get_global("likely_subtags")
    found = next((likely[tag] for tag in ("_".join([primary, *others]), primary) if tag in likely), "")
    return next((part for part in str(found).split("_") if len(part) == 4), LATIN)
