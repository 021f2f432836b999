"""Names of persons, in the order in which they are read."""

from collections.abc import Mapping

import regex

AUTHOR_KEYS = ("author", "authors")
"""Keys under which a text says who wrote it: either, for one name or several."""
_EAST_ASIAN = regex.compile(r"[\p{Han}\p{Hangul}\p{Hiragana}\p{Katakana}々〆ー・ ]+")


def reading_order(family: str, given: str, suffix: str = "") -> str:
    """Return a name as it is read; one in Han, Hangul or Kana begins with the family and has no blank.

    So CSL has it. A name in other letters, even a Korean one, is written as English writes names.

    >>> reading_order("김", "철수"), reading_order("van der Berg", "Ada"), reading_order("King", "Ben", "Jr.")
    ('김철수', 'Ada van der Berg', 'Ben King Jr.')
    """
    if given and _EAST_ASIAN.fullmatch(family + given):
        return family + given
    return " ".join(part for part in (given, family, suffix) if part)


def name_of(entry: Mapping[object, object]) -> str:
    """Return the name in a record as YAML gave it, checked or not; empty where there is none.

    >>> name_of({"family": "Marsh", "given": "Ada", "role": "photographs"}), name_of({"name": "Desk"})
    ('Ada Marsh', 'Desk')
    """
    parts = [entry.get(key) for key in ("family", "given", "suffix")]
    name = entry.get("name")
    return name if isinstance(name, str) else reading_order(*(p if isinstance(p, str) else "" for p in parts))
