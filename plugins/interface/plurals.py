"""The plural categories of a language by CLDR: browsers know them by name, catalogs by number."""

from functools import cache

from ..records.locales import locale_of

SAMPLES = (*range(201), 1_000, 1_000_000)
"""Whole numbers among which each category of each language has one."""


@cache
def categories(lang: str) -> tuple[tuple[str, int], ...]:
    """Return each category that whole numbers have, with a number of it; of an unknown language as English.

    >>> categories("ru"), categories("ko")
    ((('many', 0), ('one', 1), ('few', 2)), (('other', 0),))
    """
    if lang.partition("-")[0] == "en":
        return (("one", 1), ("other", 2))
    category = locale_of(lang).plural_form
    found: dict[str, int] = {}
    for number in SAMPLES:
        found.setdefault(category(number), number)
    return tuple(found.items())
