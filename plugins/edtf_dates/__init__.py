"""Read EDTF dates, order them, and show them in words exactly as precise as the data.

A library over python-edtf: level 0 and the useful part of level 1 of the Extended Date/Time Format
(ISO 8601-2:2019). It imports nothing else of this project.

    >>> date = parse_edtf("1855/1860~")
    >>> date.words()
    '1855 to about 1860'
    >>> date.latest
    datetime.date(1860, 12, 31)
"""

from .date import EdtfDate
from .day import Day
from .errors import EdtfError
from .parsing import parse_checked, parse_edtf

__all__ = ["Day", "EdtfDate", "EdtfError", "parse_checked", "parse_edtf", "register"]


def register() -> None:
    """Do nothing: Pelican calls it when it finds this library among its plugins."""
