"""The interface of one language: what the kit says, and how it writes numbers, lists, dates, quotations."""

from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from gettext import NullTranslations
from pathlib import Path
from typing import TypeVar, cast

from ..edtf_dates import EdtfDate
from ..kept_work import Key, work_key
from ..records.locales import knows_locale, locale_of
from ..records.quotation_marks import quotation_marks
from .catalogs import Catalog, catalogs_in, translations
from .dates import date_words, years_words
from .languages import chain_of
from .marks import pgettext_noop
from .plurals import categories

_ENDS = ("?", "!", "…", "。", "？", "！", "؟", "۔")
"""What ends a sentence, beside the period of a language."""

TextT = TypeVar("TextT", bound=str)

_AND = pgettext_noop("before the last of several names", " and ")


@dataclass(frozen=True)
class Interface:
    """The words of one language. Those of a catalog that is not there, or cannot be read, are English.

    A message holds what is filled in as ``%(name)s``; a sign of percent that is meant is ``%%``.
    """

    lang: str
    """BCP 47 tag."""
    catalogs: tuple[Catalog, ...] = field(default=(), repr=False)
    """Where its words stand, the first before the next."""

    @cached_property
    def digest(self) -> Key:
        """A digest of all its words, for keys of what is made with them."""
        return work_key("interface", self.lang, *(catalog.data for catalog in self.catalogs))

    @property
    def is_stood_in_for(self) -> bool:
        """Whether English stands in for it, for want of a catalog."""
        return not self.catalogs and not _is_english(self.lang)

    @property
    def messages(self) -> NullTranslations:
        """The messages as gettext has them, with nothing filled in."""
        return _messages(self.catalogs)

    def gettext(self, message: str, **filled: object) -> str:
        """Return a message."""
        return self.messages.gettext(message) % filled

    def ngettext(self, one: str, many: str, num: int, **filled: object) -> str:
        """Return a message about ``num`` things, filled in as ``%(num)s``, by the language's plurals."""
        return self.messages.ngettext(one, many, num) % {"num": self.number(num), **filled}

    def pgettext(self, context: str, message: str, **filled: object) -> str:
        """Return a message that says in ``context`` something else than elsewhere."""
        return self.messages.pgettext(context, message) % filled

    def npgettext(self, context: str, one: str, many: str, num: int, **filled: object) -> str:
        """Return a message as both of these."""
        found = self.messages.npgettext(context, one, many, num)
        return found % {"num": self.number(num), **filled}

    def unfilled(self, message: str) -> str:
        """Return a message with ``%(name)s`` left in it, for a script that fills it in."""
        return self.messages.gettext(message)

    def unfilled_plural(self, one: str, many: str) -> dict[str, str]:
        """Return a message about several things for a script, by category of its ``Intl.PluralRules``."""
        return {category: self.messages.ngettext(one, many, num) for category, num in categories(self.lang)}

    def label(self, context: str, words: str) -> str:
        """Return a label that may be the kit's, marked by ``pgettext_noop``, or a site's own, which stays."""
        return self.messages.pgettext(context, words) if words else words

    def number(self, number: float) -> str:
        """Return a number with the language's signs: ``1,200``, ``1.200``."""
        if _is_english(self.lang):
            return f"{number:,}"
        from babel.numbers import format_decimal  # noqa: PLC0415 - slow to import, and no English site asks

        return str(format_decimal(number, locale=locale_of(self.lang)))

    def date(self, date: EdtfDate) -> str:
        """Return a date, exactly as precise as it is known."""
        return date_words(date, self.lang, self.pgettext)

    def years(self, first: int, last: int | None = None) -> str:
        """Return a year of our era where it stands by itself, or several: ``1905–1910``, ``1905–1910年``."""
        return years_words(first, last or first, self.lang)

    def numbered(self, label: str, number: int, count: int) -> str:
        """Name one of several pages that share no more than a label, which may be empty."""
        if not label:
            return self.gettext("%(number)s of %(count)s", number=number, count=count)
        return self.gettext("%(label)s (%(number)s of %(count)s)", label=label, number=number, count=count)

    def quoted(self, words: TextT) -> TextT:
        """Return words between the language's quotation marks; of markup, markup."""
        before, after, *_ = quotation_marks(self.lang)
        return type(words)(before + words + after)

    @property
    def comma(self) -> str:
        """What stands between things that follow each other."""
        return self.pgettext("between things that follow each other", ", ")

    @property
    def semicolon(self) -> str:
        """What stands between things that may hold commas of their own."""
        return self.pgettext("between things that hold commas", "; ")

    def sentence(self, words: str) -> str:
        """Return words as a sentence, with what ends one, unless they end so by themselves."""
        if words.endswith(_ENDS):
            return words
        return self.pgettext("a sentence by itself", "%(words)s.", words=words.removesuffix("."))

    def labeled(self, label: TextT, words: str) -> TextT:
        """Return words after what says what they are: ``label: words``; of markup, markup."""
        message = type(label)(self.messages.gettext("%(label)s: %(part)s"))
        return cast("TextT", message % {"label": label, "part": words})

    def noted(self, words: TextT, note: str) -> TextT:
        """Return words with a note in the language's brackets behind them; of markup, markup."""
        said = self.messages.pgettext("words with a note in brackets", "%(words)s (%(note)s)")
        return cast("TextT", type(words)(said) % {"words": words, "note": note})

    def joins(self, count: int) -> tuple[str, ...]:
        """Return what stands before each of so many names in a sentence: ``"", ", ", " and "``.

        A catalog's words come before those of CLDR, which for some languages has those of officials. For
        lists whose names are markup; :meth:`listing` joins plain ones.
        """
        last = self.pgettext("before the last of several names", _AND)
        if last == _AND and knows_locale(self.lang) and not _is_english(self.lang):
            return _joins(self.lang, count)
        between = self.pgettext("between several names", ", ")
        return ("", *([between] * (count - 2)), last)[:count]

    def listing(self, things: Iterable[str]) -> str:
        """Return names in a sentence: ``a, b and c``."""
        every = tuple(things)
        return "".join(part for pair in zip(self.joins(len(every)), every, strict=True) for part in pair)


ENGLISH = Interface("en")
"""What the code says."""


def interface_of(lang: str, *folders: Path) -> Interface:
    """Return the interface of a language with the catalogs in ``folders``, a site's own before the kit's.

    ``ko-KR`` falls back on ``ko``, then on English; ``zh-TW`` on ``zh-Hant``, and not on ``zh``, which is in
    another script. It never raises. Equal files give an equal interface.
    """
    return Interface(lang or "en", catalogs_in(folders, chain_of(lang)))


def _is_english(lang: str) -> bool:
    return chain_of(lang)[-1:] in {("en",), ()}


@lru_cache(maxsize=64)
def _messages(catalogs: tuple[Catalog, ...]) -> NullTranslations:
    """Chain the catalogs that can be read, English at the end."""
    chained = NullTranslations()
    for catalog in catalogs:
        found = translations(catalog)
        if found is not None:
            chained.add_fallback(copy(found))  # which gets a fallback of its own
    return chained


@lru_cache(maxsize=256)
def _joins(lang: str, count: int) -> tuple[str, ...]:
    from babel.lists import format_list  # noqa: PLC0415 - as above

    marks = [f"\0{number}\0" for number in range(count)]
    pieces = format_list(marks, locale=locale_of(lang)).split("\0") if marks else []
    return tuple(pieces[0::2][:count])
