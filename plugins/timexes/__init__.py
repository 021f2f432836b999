"""Time expressions in prose: where they are and which dates they mean.

    >>> from datetime import date
    >>> [found] = find_timexes("In January they met.", date(2017, 5, 24))
    >>> found.text, found.value, found.edtf
    ('January', '2017-01', '2017-01')

How it works, how exact it is and what it gets wrong stands in the README beside this file.
"""

from .expression import Timex
from .finding import find_timexes, is_known
from .ranges import join_ranges

__all__ = ["Timex", "find_timexes", "is_known", "join_ranges", "register"]


def register() -> None:
    """Do nothing: Pelican calls it when it finds this library among its plugins."""
