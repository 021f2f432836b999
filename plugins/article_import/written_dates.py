"""Dates as languages write them in words, turned into figures: ``5. März 2024``, ``5 de marzo de 2024``.

The names of months are Unicode's (CLDR); where two languages mean two months by one name, it says nothing.
"""

from functools import cache

import regex

from ..records.locales import locale_of
from ..timexes import is_known

_LANGUAGES = (
    "en",
    "de",
    "fr",
    "es",
    "it",
    "pt",
    "nl",
    "ru",
    "uk",
    "pl",
    "cs",
    "sv",
    "da",
    "nb",
    "fi",
    "ro",
    "hu",
    "tr",
    "el",
    "ca",
    "sk",
    "sl",
    "bg",
    "et",
    "lv",
    "lt",
    "id",
    "ar",
    "ar_LB",
    "he",
    "hi",
)
_DAY = r"(?<![\d.])(?P<day>[0-3]?\d)"
_YEAR = r"(?P<year>(?:1[789]|20)\d\d)(?!\d)(?:\s*(?:г(?:ода)?|р)\b\.?)?"
_MONTH = r"(?P<month>\p{L}[\p{L}\p{M}]{2,12})"
_OF = r"(?:d[’']|(?:de|del|of)\s+|ב(?=[אדוינפמס]))?"
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९", "0123456789" * 3)
_HAN = "〇一二三四五六七八九"
_HAN_DATE = regex.compile(
    rf"([{_HAN}]{{4}})年([一二三四五六七八九十]{{1,3}})月([一二三四五六七八九十]{{1,3}})日"
)
_WRITTEN = (
    regex.compile(
        rf"{_DAY}(?:\.|º|°|ª|er|re|st|nd|rd|th)?\s+{_OF}{_MONTH}\.?,?\s+{_OF}{_YEAR}", regex.IGNORECASE
    ),
    regex.compile(
        rf"(?<!\p{{L}}){_MONTH}\.?\s+(?P<day>[0-3]?\d)(?:º|st|nd|rd|th)?,?\s+{_OF}{_YEAR}", regex.IGNORECASE
    ),
    regex.compile(
        rf"(?<!\d)(?P<year>(?:1[789]|20)\d\d)\.?\s+{_MONTH}\s+(?P<day>[0-3]?\d)(?!\d)\.?", regex.IGNORECASE
    ),
)
_FIGURES = regex.compile(
    r"(?<![\d./-])(?P<day>[0-3]?\d)(?P<sign>[./-])(?P<month>[01]?\d)(?P=sign)(?P<year>(?:19|20)\d\d)(?!\d)"
)
_MONTH_FIRST = ("US", "PH", "CA")


def with_figures(line: str, language: str = "") -> str:
    """Return a line with its dates as ``2024-03-05``; those in figures where the language tells their order.

    >>> with_figures("Publié le mardi 5 mars 2024"), with_figures("05/03/2024", "fr")
    ('Publié le mardi 2024-03-05', '2024-03-05')
    """
    line = _HAN_DATE.sub(_of_han, line.translate(_DIGITS))
    for pattern in _WRITTEN:
        line = pattern.sub(_in_figures, line)
    return _FIGURES.sub(_in_figures, line) if _is_day_first(language) else line


def _in_figures(match: regex.Match[str]) -> str:
    name = match["month"].casefold()
    month = int(name) if name.isdigit() else _months().get(name, 0)
    is_date = 1 <= month <= 12 and 1 <= int(match["day"]) <= 31
    return f"{match['year']}-{month:02}-{int(match['day']):02}" if is_date else match[0]


def _of_han(match: regex.Match[str]) -> str:
    """Return ``2025-03-12`` for ``二〇二五年三月十二日``."""
    year = "".join(str(_HAN.index(sign)) for sign in match[1])
    month, day = (_number_of_han(match[group]) for group in (2, 3))
    return f"{year}-{month:02}-{day:02}" if month <= 12 and 1 <= day <= 31 else match[0]


def _number_of_han(signs: str) -> int:
    tens, ten, ones = signs.rpartition("十")
    high = (_HAN.find(tens) if tens else 1) if ten else 0
    return 10 * high + (_HAN.find(ones) if ones else 0)


def _is_day_first(language: str) -> bool:
    tag, _, region = language.partition("-")
    if tag == "en":
        return bool(region) and region not in _MONTH_FIRST
    return bool(tag) and not is_known(tag)


@cache
def _months() -> dict[str, int]:
    """Return the months by their names, in small letters without a final dot."""
    found: dict[str, set[int]] = {}
    for language in _LANGUAGES:
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in locale_of(language).months[context][width].items():
                    found.setdefault(name.casefold().strip("."), set()).add(number)
    found.setdefault("sept", set()).add(9)
    return {name: min(numbers) for name, numbers in found.items() if len(numbers) == 1}
