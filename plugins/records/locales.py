"""What is known of how a language writes numbers and months, each language for itself.

Babel shares the tables of its root among all languages and writes into them what a language makes of an
alias: whoever asks for Hebrew first gets Hebrew months in Japanese. So each has a copy of these tables.
"""

from copy import deepcopy
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from babel import Locale

_COPIED = (
    "months", "days", "eras", "quarters", "number_symbols", "decimal_formats", "date_formats",
    "datetime_skeletons", "list_patterns",
)  # fmt: skip
"""Tables with aliases that we read."""


def locale_of(language: str) -> "Locale":
    """Return what is known of a language, by its BCP 47 tag; English for one of which nothing is.

    >>> from babel.dates import format_date
    >>> from datetime import date
    >>> [format_date(date(2017, 3, 1), "LLL", locale=locale_of(tag)) for tag in ("he", "ja", "xx")]
    ['מרץ', '3月', 'Mar']
    >>> [locale_of(tag).days["stand-alone"]["abbreviated"][0] for tag in ("he", "ja")]
    ['יום ב׳', '月']
    """
    from babel import UnknownLocaleError  # noqa: PLC0415 - slow to import, and hardly ever wanted

    for tag in (language, language.partition("-")[0]):
        try:
            return _apart().parse(tag, sep="-")
        except (
            UnknownLocaleError,
            ValueError,
        ):  # a region that is nowhere: the language is known all the same
            continue
    return _apart()("en")


def knows_locale(language: str) -> bool:
    """Whether anything is known of a language, by its BCP 47 tag.

    >>> knows_locale("de-AT"), knows_locale("xx")
    (True, False)
    """
    return locale_of(language).language == language.partition("-")[0].lower()


@cache
def _apart() -> "type[Locale]":
    """Return the class of locales whose tables are their own."""
    from babel import Locale  # noqa: PLC0415 - as above
    from babel.localedata import LocaleDataDict, load  # noqa: PLC0415

    class Apart(Locale):
        """A locale with tables that no other one changes."""

        @property
        def _data(self) -> Any:  # noqa: ANN401 - as Babel has it
            found = self.__dict__.get("apart")
            if found is None:
                shared = load(str(self))
                own: dict[Any, Any] = {**shared}
                own |= {name: deepcopy(shared[name]) for name in _COPIED if name in shared}
                found = self.__dict__["apart"] = LocaleDataDict(own)
            return found

    return Apart
