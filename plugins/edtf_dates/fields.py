"""EDTF dates as fields of records: normalized when they are read, refused with their mend."""

from typing import Annotated

from pydantic import AfterValidator

from ..records import ScalarText
from .errors import EdtfError
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


Edtf = Annotated[ScalarText, AfterValidator(_checked)]
"""An EDTF date, normalized."""
EdtfOrUnknown = Annotated[ScalarText, AfterValidator(_checked_or_unknown)]
"""An EDTF date, normalized, or ``unknown``."""
