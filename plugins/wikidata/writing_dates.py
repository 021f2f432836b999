"""Dates of facts in words, where we have the language; else as EDTF has them."""

from ..edtf_dates import EdtfError, parse_edtf


def words_of_date(edtf: str, lang: str) -> str:
    """Return a date in words; empty for none.

    >>> words_of_date("1939-11-08", "en"), words_of_date("1953", "de")
    ('8 November 1939', '1953')
    """
    try:
        return parse_edtf(edtf).words(lang) if edtf else ""
    except EdtfError:
        return ""
