"""Dates in a language: by words of our own where somebody wrote them, else by CLDR and its catalog."""

import re
from datetime import date as day_of

from ..edtf_dates import EdtfDate
from ..edtf_dates.moment import Moment
from ..edtf_dates.words import WRITERS
from ..records.locales import knows_locale, locale_of
from .marks import pgettext_noop
from .years import PLAIN_YEARS, YEARS, Say, year_words

_SEASONS = {
    21: pgettext_noop("date", "spring %(year)s"),
    22: pgettext_noop("date", "summer %(year)s"),
    23: pgettext_noop("date", "autumn %(year)s"),
    24: pgettext_noop("date", "winter %(year)s"),
    33: pgettext_noop("date", "first quarter of %(year)s"),
    34: pgettext_noop("date", "second quarter of %(year)s"),
    35: pgettext_noop("date", "third quarter of %(year)s"),
    36: pgettext_noop("date", "fourth quarter of %(year)s"),
    40: pgettext_noop("date", "first half of %(year)s"),
    41: pgettext_noop("date", "second half of %(year)s"),
}
_CODES_OF_MONTHS = range(1, 13)
_LONE_ONE = re.compile(r"(?<!\d)1(?=\D)")
_SKELETONS = {"day": "yMMMMd", "month": "yMMMM", "year": "y"}
"""What CLDR calls the parts of a date, by how finely it is known."""


def date_words(date: EdtfDate, lang: str, pgettext: Say) -> str:
    """Return a date in words, exactly as precise as it is known.

    ``pgettext`` gives a message of the catalog. What CLDR has nothing of gets the EDTF value itself, which is
    right in any language.
    """
    if lang.partition("-")[0] == "en":
        return date.words(lang)
    if not knows_locale(lang):
        return date.value
    if spanned := _spanned(date, lang, pgettext):
        return spanned
    if lang.partition("-")[0] in WRITERS:
        return date.words(lang)
    start, end = (moment and _qualified(moment, lang, pgettext) for moment in (date.start, date.end))
    if date.start is date.end or not (start or end):
        return start or date.value
    return pgettext("date", _interval(date), start=start, end=end)


def _spanned(date: EdtfDate, lang: str, pgettext: Say) -> str:
    """Write an interval of equally fine and certain ends as CLDR has it: ``1.–5. Mai 2020``; else nothing."""
    start, end = date.start, date.end
    if start is None or end is None or start is end or start.qualifier or end.qualifier:
        return ""
    skeleton = _SKELETONS.get(start.granularity) if start.granularity == end.granularity else None
    is_plain = all(
        "X" not in moment.year + (moment.month or "") + (moment.day or "") for moment in (start, end)
    )
    if not skeleton or not is_plain or not all(moment.number in YEARS for moment in (start, end)):
        return ""
    first, last = _day_of(start), _day_of(end)
    words = _interval_words(first, last, skeleton, lang)
    has_first = skeleton == _SKELETONS["day"] and 1 in {first.day, last.day}
    return _with_first_days(words, pgettext) if has_first else words


def years_words(first: int, last: int, lang: str) -> str:
    """Return a year of our era, or several, as they stand by themselves; digits where CLDR has nothing."""
    if lang.partition("-")[0] == "en" or not knows_locale(lang) or first not in YEARS or last not in YEARS:
        return "–".join(map(str, dict.fromkeys((first, last))))
    return _interval_words(day_of(first, 1, 1), day_of(last, 1, 1), _SKELETONS["year"], lang)


def _interval_words(first: day_of, last: day_of, skeleton: str, lang: str) -> str:
    from babel.dates import format_interval  # noqa: PLC0415 - slow to import, and no English site asks

    words = str(format_interval(first, last, skeleton, locale=locale_of(lang)))
    return words.replace(" ~ ", "~")  # Korean has no blanks there, and CLDR here and there


def _with_first_days(words: str, pgettext: Say) -> str:
    """Write the first day of a month as the language does where CLDR has a bare number: ``1er mai``."""
    # Translators: the first day of a month within a date, where it is not the bare number: "1er" mai 2017.
    first = pgettext("the day of a month", "1")
    return _LONE_ONE.sub(first, words) if first != "1" else words


def _day_of(moment: Moment) -> day_of:
    day = int(moment.day) if moment.day and moment.day != "XX" else 1
    return day_of(moment.number, moment.code or 1, day)


def _interval(date: EdtfDate) -> str:
    """Return the message of an interval, of which at least one end is known."""
    if date.start and date.end:
        return pgettext_noop("date", "%(start)s to %(end)s")
    if date.start:
        is_open = date.value.endswith("..")
        since = pgettext_noop("date", "since %(start)s")
        return since if is_open else pgettext_noop("date", "%(start)s to an unknown end")
    until = pgettext_noop("date", "until %(end)s")
    return until if date.value.startswith("..") else pgettext_noop("date", "unknown start to %(end)s")


def _qualified(moment: Moment, lang: str, pgettext: Say) -> str:
    words = _plain(moment, lang, pgettext)
    if moment.qualifier in {"~", "%"}:
        words = pgettext("date", "about %(date)s", date=words)
    return pgettext("date", "%(date)s (uncertain)", date=words) if moment.qualifier in {"?", "%"} else words


def _plain(moment: Moment, lang: str, pgettext: Say) -> str:
    code = moment.code
    if code is None:
        words = year_words(moment, lang, pgettext)
        if moment.day:
            return pgettext("date", "a day in %(month)s", month=words)
        if moment.month:
            return pgettext("date", "a month in %(year)s", year=words)
        is_plain = moment.granularity == "year" and moment.number in PLAIN_YEARS
        return _written(moment, "y", lang, pgettext) if is_plain else words
    if code not in _CODES_OF_MONTHS:
        return pgettext("date", _SEASONS[code], year=year_words(moment, lang, pgettext))
    if moment.day and moment.day != "XX":
        return _written(moment, "long", lang, pgettext)
    month = _written(moment, "yMMMM", lang, pgettext)
    return pgettext("date", "a day in %(month)s", month=month) if moment.day else month


def _written(moment: Moment, form: str, lang: str, pgettext: Say) -> str:
    """Write a month or a day as CLDR has it, which knows the years 1 to 9999."""
    from babel.dates import format_date, format_skeleton  # noqa: PLC0415 - slow to import, and no English site asks

    if moment.number not in YEARS:
        return "-".join(
            part for part in (year_words(moment, lang, pgettext), moment.month, moment.day) if part
        )
    when, locale = _day_of(moment), locale_of(lang)
    if form != "long":
        return format_skeleton(form, when, locale=locale)
    words = format_date(when, form, locale)
    return _with_first_days(words, pgettext) if when.day == 1 else words
