"""Dates of facts in words, where we have the language; else as EDTF has them."""

from ..edtf_dates import EdtfError, parse_edtf
from .times import Dated

_JULIAN = {
    "en": "{} (Julian calendar)", "de": "{} (julianischer Kalender)", "fr": "{} (calendrier julien)",
    "es": "{} (calendario juliano)", "ja": "{}（ユリウス暦）", "ko": "{}(율리우스력)",
}  # fmt: skip
_OTHERS = "{} (Julian calendar)"


def words_of_date(edtf: str, lang: str) -> str:
    """Return a date in words; empty for none.

    >>> words_of_date("1939-11-08", "en"), words_of_date("1953", "de")
    ('8 November 1939', '1953')
    """
    try:
        return parse_edtf(edtf).words(lang) if edtf else ""
    except EdtfError:
        return ""


def words_of(date: Dated, lang: str) -> str:
    """Return a date in words as Wikidata has it: a Julian day as everybody quotes it, with its calendar.

    >>> words_of(Dated("1415-11-03", julian="1415-10-25"), "en")
    '25 October 1415 (Julian calendar)'
    """
    if not date.edtf or not date.julian:
        return words_of_date(date.edtf, lang)
    return _JULIAN.get(lang.split("-", maxsplit=1)[0].lower(), _OTHERS).format(
        words_of_date(date.julian, lang)
    )
