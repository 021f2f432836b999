"""EDTF dates as fields of records: normalized when they are read, refused with their mend."""

from typing import Annotated

from pydantic import AfterValidator

from ..records import ERROR, ScalarText, SchemaHint
from .errors import EdtfError
from .moment import MOMENT_PATTERN
from .parsing import parse_edtf

UNKNOWN = "unknown"
"""Stands where nobody knows the date, and says so."""


def _checked(text: str) -> str:
    try:
        return parse_edtf(text).value
    except EdtfError as error:
        raise ValueError(f"is not a date; {error.mend}") from None


def _checked_or_unknown(text: str) -> str:
    try:
        return text if text == UNKNOWN else parse_edtf(text).value
    except EdtfError as error:
        raise ValueError(f"is not a date; {error.mend} (or '{UNKNOWN}')") from None


def _hint(other_words: tuple[str, ...] = ()) -> SchemaHint:
    """Return what editors' tools are told: a year alone is a number to them, anything else text."""
    moment = MOMENT_PATTERN
    interval = rf"{moment}/(?:{moment}|\.\.)?|(?:\.\.)?/{moment}"
    words = "".join(f"|{word}" for word in other_words)
    keywords = {
        "type": ["string", "integer"],
        "minimum": -9999,
        "maximum": 9999,
        "pattern": rf"^\s*(?:{moment}|{interval}{words})\s*$",
        ERROR: f"write a date: 2017-05-24, 2017-05, 2017, 1898~, 1947/1949{', unknown' if words else ''}",
        "examples": ["1898~", "1947/1949", "2014/..", "2017-05-24", "2017-05", *other_words],
    }
    return SchemaHint(keywords)


Edtf = Annotated[ScalarText, AfterValidator(_checked), _hint()]
"""An EDTF date, normalized."""
EdtfOrUnknown = Annotated[ScalarText, AfterValidator(_checked_or_unknown), _hint((UNKNOWN,))]
"""An EDTF date, normalized, or ``unknown``."""
