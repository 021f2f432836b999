"""The order of titles and names in each language, and the letters under which they stand.

A library: it registers no signals, reads no settings and imports nothing of this package.
"""

from .alphabet import Alphabet, alphabet_of
from .keys import SortKey

__all__ = ["Alphabet", "SortKey", "alphabet_of", "register"]


def register() -> None:
    """Do nothing: Pelican calls it when it finds this library among its plugins."""
