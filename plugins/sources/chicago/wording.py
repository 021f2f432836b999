"""Numbers, editions, pages and dates in the words of the Chicago Manual."""

import re

from ...edtf_dates import parse_edtf
from ...interface import ENGLISH, Interface
from .parts import is_english

_RANGE = re.compile(r"(\d+)\s*[-‐-―−]+\s*(\d+)")
_DASH = re.compile(r"(?<=\w)\s?[-‐-―−]+\s?(?=\w)")
_DAYS = re.compile(r"\b(\d{1,2}) to (\d{1,2}) ([A-Z][a-z]+)")
_DAY = re.compile(r"(?P<day>\d{1,2}(?:–\d{1,2})?) (?P<month>[A-Z][a-z]+)(?P<year> \d{4})?")
_EDITION = re.compile(
    r"\b(?:ed|edn|edition|aufl|auflage|[ée]d|[ée]dition|edición|edizione|edição|druk|изд|издание|reprint)\b"
    r"|[版판刷]|الطبعة",
    re.IGNORECASE,
)
_NUMBERS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def capitalized(words: str) -> str:
    """Return words as they begin a sentence."""
    return words[:1].title() + words[1:]


def edition_words(edition: str, interface: Interface = ENGLISH) -> str:
    """Say which edition.

    >>> edition_words("2"), edition_words("Rev. ed"), edition_words("Revised"), edition_words("1")
    ('2nd ed.', 'Rev. ed.', 'Revised ed.', '1st ed.')
    >>> edition_words("Third edition"), edition_words("第2版"), edition_words("Reprint")
    ('3rd ed.', '第2版', 'Reprint')
    """
    plain = re.sub(r" (?:ed|edn|edition)\.?$", "", edition.lower())
    plain = str(_NUMBERS.index(plain) + 1) if plain in _NUMBERS else plain
    if ordinal := re.fullmatch(r"(\d+)(?:st|nd|rd|th|\.)?", plain):
        if ordinal[1] == "1":
            return interface.pgettext("numbered edition", "1st ed.")
        number = _ordinal(int(ordinal[1])) if is_english(interface) else ordinal[1]
        return interface.pgettext("numbered edition", "%(number)s ed.", number=number)
    if not _EDITION.search(edition):
        return interface.pgettext("named edition", "%(name)s ed.", name=edition.rstrip("."))
    return re.sub(r"\bed$", "ed.", edition)


def page_words(pages: str, interface: Interface = ENGLISH) -> str:
    """Write pages with a dash; in English the last one is shortened as the manual has it (9.61).

    >>> page_words("737-738"), page_words("5998-6008"), page_words("101-108"), page_words("33-47, D1")
    ('737–38', '5998–6008', '101–8', '33–47, D1')
    """
    if is_english(interface):
        pages = _RANGE.sub(lambda found: f"{found[1]}–{_shortened(found[1], found[2])}", pages)
    return _DASH.sub("–", pages)


def date_words(edtf: str, literal: str = "", interface: Interface = ENGLISH) -> str:
    """Say a date, in English in American order, exactly as precise as it is; ``n.d.`` where there is none.

    >>> date_words("1904-03-10"), date_words("1898~"), date_words("unknown"), date_words("2016-21")
    ('March 10, 1904', 'about 1898', 'n.d.', 'Spring 2016')
    >>> date_words("2020-05-01/2020-05-05"), date_words("2019-12-28/2020-01-03")
    ('May 1–5, 2020', 'December 28, 2019–January 3, 2020')
    """
    if edtf == "unknown":
        return literal or interface.pgettext("source without a date", "n.d.")
    if not is_english(interface):
        return interface.date(parse_edtf(edtf))
    words = _DAYS.sub(r"\1–\2 \3", parse_edtf(edtf).words())
    words = _DAY.sub(_month_first, words).replace(" to ", "–")
    season = re.match(r"(?:spring|summer|autumn|winter)\b", words)
    return capitalized(words) if season else words


def year_words(edtf: str, literal: str = "", interface: Interface = ENGLISH) -> str:
    """Say the year alone, where a date is more precise and certain.

    >>> year_words("1904-03-10"), year_words("1947/1949")
    ('1904', '1947–1949')
    """
    is_exact = re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?", edtf)
    if is_exact and is_english(interface):
        return edtf[:4]
    return date_words(edtf[:4] if is_exact else edtf, literal, interface)


def month_words(edtf: str, literal: str = "", interface: Interface = ENGLISH) -> str:
    """Say month and year, where a date is more precise and certain."""
    return date_words(edtf[:7] if re.fullmatch(r"\d{4}-\d\d-\d\d", edtf) else edtf, literal, interface)


def _month_first(found: re.Match[str]) -> str:
    return f"{found['month']} {found['day']}" + (f",{found['year']}" if found["year"] else "")


def _ordinal(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _shortened(first: str, last: str) -> str:
    """Return the end of a range without the digits that its beginning has too."""
    if len(first) != len(last) or int(first) >= int(last) or int(first) < 100 or int(first) % 100 == 0:
        return last
    kept = 1 if int(first) % 100 < 10 else 2
    common = next(place for place, digit in enumerate(first) if digit != last[place])
    return last[common:] if len(last) - common > kept else last[-kept:]
