"""In which direction a language is written: browsers do not follow ``lang``, they ask for ``dir``."""

_SCRIPTS = frozenset({"adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa", "yezi"})
_LANGUAGES = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"}
)


def is_right_to_left(language: str) -> bool:
    """Whether a language is written from right to left, by the script of its tag if that says one (BCP 47).

    >>> [is_right_to_left(tag) for tag in ("ar-EG", "he", "ar-Latn", "az-Arab")]
    [True, True, False, True]
    """
    primary, *others = language.lower().split("-")
    script = next((part for part in others if len(part) == 4 and part.isalpha()), "")
    return script in _SCRIPTS if script else primary in _LANGUAGES
