"""The words of the kit's own in a reader's language, by gettext's catalogs; numbers, lists and dates by CLDR.

A library: whoever puts words on a page asks :func:`interface_of` for those of its language. English is what
the code says; every other language is a file. It knows nothing of a site.
"""

from .catalogs import FILE as CATALOG_FILE
from .catalogs import Catalog, catalog_problem
from .dates import date_words
from .languages import chain_of
from .marks import gettext_noop, pgettext_noop
from .templates import InterfaceWords, speak
from .words import ENGLISH, Interface, interface_of

__all__ = [
    "CATALOG_FILE",
    "ENGLISH",
    "Catalog",
    "Interface",
    "InterfaceWords",
    "catalog_problem",
    "chain_of",
    "date_words",
    "gettext_noop",
    "interface_of",
    "pgettext_noop",
    "register",
    "speak",
]


def register() -> None:
    """Do nothing: a library, which Pelican loads as it loads every package of its namespace."""
