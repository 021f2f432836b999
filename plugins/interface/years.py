"""Years, decades, centuries and millennia in a language: CLDR has words for the year alone."""

from collections.abc import Callable

from ..edtf_dates.moment import Moment
from ..records.locales import locale_of

Say = Callable[..., str]
"""An interface's ``pgettext``."""
YEARS = range(1, 10_000)
"""Those that CLDR's calendar has."""
_EARLY = 1000
"""Before this a year says that it is one after Christ."""
PLAIN_YEARS = range(_EARLY, YEARS.stop)
"""Those that need no more than CLDR has: ``2017``, ``2017年``."""
_ROMAN = frozenset({"ca", "es", "fr", "it", "pl", "pt", "ro", "ru", "uk"})
"""Languages that number centuries and millennia by Roman numerals."""
_NUMERALS = (
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)


def year_words(moment: Moment, lang: str, pgettext: Say) -> str:
    """Return a year, decade, century or millennium in words; the EDTF value where there are none."""
    number, is_early = moment.number, moment.year.startswith("-")
    if moment.granularity == "decade" and number > 0:
        return pgettext("date", "%(year)ss", year=number)
    if moment.granularity in {"century", "millennium"}:
        words = _age(moment, lang, pgettext)
        return pgettext("date", "%(age)s BC", age=words) if is_early else words
    if "X" in moment.year:
        return moment.year
    if number < 1:
        return pgettext("date", "%(year)s BC", year=_grouped(1 - number, lang))
    return pgettext("date", "AD %(year)s", year=number) if number < _EARLY else _grouped(number, lang)


def _age(moment: Moment, lang: str, pgettext: Say) -> str:
    is_century = moment.granularity == "century"
    ordinal = abs(moment.number) // (100 if is_century else 1000) + 1
    number = _roman(ordinal) if lang.partition("-")[0] in _ROMAN else str(ordinal)
    if ordinal == 1:  # of which some languages have an ordinal of its own: Ier siècle
        return pgettext("date", "first century") if is_century else pgettext("date", "first millennium")
    if is_century:
        return pgettext("date", "century %(number)s", number=number)
    return pgettext("date", "millennium %(number)s", number=number)


def _roman(number: int) -> str:
    """Return a number below 400 in Roman numerals.

    >>> _roman(19), _roman(4), _roman(21)
    ('XIX', 'IV', 'XXI')
    """
    found = ""
    for value, numeral in _NUMERALS:
        found, number = found + numeral * (number // value), number % value
    return found


def _grouped(year: int, lang: str) -> str:
    """Group the digits of years with more than four of them: 170.000.002."""
    from babel.numbers import format_decimal  # noqa: PLC0415 - as above

    return str(format_decimal(year, locale=locale_of(lang))) if year not in YEARS else str(year)
