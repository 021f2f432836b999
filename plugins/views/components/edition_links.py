"""The ways from a page to itself in other languages, and what is said where it is not translated."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ...interface import Interface
from ...records import SiteEditions
from ...records.directions import is_right_to_left
from ...records.locales import knows_locale, locale_of
from ...records.territories import with_territory
from ..addresses import site_address
from ..material import SiteFrame

_FOLDER_PAGE = "index.html"


@dataclass(frozen=True, slots=True)
class EditionLinkView:
    """The way to the same page in another language."""

    lang: str
    """BCP 47 tag."""
    name: str
    """What the language calls itself."""
    url: str
    """The page's address there; that of the edition's front page where it has none."""
    is_right_to_left: bool
    """Whether it is written so."""
    offer: str
    """In that language: that the page is there, for readers whose browser prefers it."""
    close: str
    """In that language: the word that takes the offer away."""


@dataclass(frozen=True, slots=True)
class AlternateView:
    """The absolute address of a page in a language, for search engines."""

    lang: str
    """BCP 47 tag; ``x-default`` for whoever speaks none of them."""
    url: str
    """The address."""


@dataclass(frozen=True, slots=True)
class EditionsView:
    """What a page shows of the other editions of its site."""

    links: tuple[EditionLinkView, ...]
    """The other editions, in the order of the site."""
    alternates: tuple[AlternateView, ...] = ()
    """The page in every language that has it, its own too; empty where there is but one, or no address."""
    other_locales: tuple[str, ...] = ()
    """The other languages in which it can be read, as link previews have them: ``ko_KR``."""
    notice: str = ""
    """That the page is not translated, in the language of the edition; empty where it is."""
    notice_lang: str = ""
    """The language of that."""

    @property
    def is_translated(self) -> bool:
        """Whether the page stands in the language of its edition."""
        return not self.notice


def editions_view(frame: SiteFrame, save_as: str, lang: str, *, is_listed: bool) -> EditionsView | None:
    """Return what the page written to ``save_as`` shows of other editions; None where there are none."""
    editions = frame.settings.editions
    if editions is None:
        return None
    is_foreign = lang != editions.current
    words = frame.settings.interface(editions.current)
    others = [one for one in editions.languages if one != editions.current]
    spoken = [] if is_foreign else [one for one in editions.languages if editions.speaks(one, save_as)]
    has_alternates = bool(frame.base) and is_listed and len(spoken) > 1
    return EditionsView(
        links=tuple(_links(frame, editions, others, save_as)),
        alternates=tuple(_alternates(editions, spoken, save_as, frame.base)) if has_alternates else (),
        other_locales=tuple(filter(None, (with_territory(one) for one in spoken if one != lang))),
        notice="" if editions.is_original or not is_foreign else _notice(words, lang),
        notice_lang=editions.current,
    )


def _links(
    frame: SiteFrame, editions: SiteEditions, others: list[str], save_as: str
) -> Iterator[EditionLinkView]:
    for lang in others:
        words, name = frame.settings.interface(lang), own_name(lang)
        yield EditionLinkView(
            lang=lang,
            name=name,
            url=site_address(editions.way(lang) + _address(save_as, editions, lang, frame.base)),
            is_right_to_left=is_right_to_left(lang),
            offer=words.gettext(
                "This page is also available in %(language)s.", language=language_name(lang, lang)
            ),
            close=words.gettext("Close"),
        )


def _address(save_as: str, editions: SiteEditions, lang: str, base: str) -> str:
    """Return the address of a page below an edition; without a server folders need the name of their page."""
    file = save_as if editions.has(lang, save_as) and save_as.endswith(_FOLDER_PAGE) else _FOLDER_PAGE
    return file.removesuffix(_FOLDER_PAGE) if base else file


def _alternates(
    editions: SiteEditions, spoken: list[str], save_as: str, base: str
) -> Iterator[AlternateView]:
    for lang in spoken:
        yield AlternateView(lang, _absolute(editions, lang, save_as, base))
    first = editions.original if editions.original in spoken else spoken[0]
    yield AlternateView("x-default", _absolute(editions, first, save_as, base))


def _absolute(editions: SiteEditions, lang: str, save_as: str, base: str) -> str:
    return f"{editions.base(lang, base)}/{save_as.removesuffix(_FOLDER_PAGE)}"


def _notice(words: Interface, lang: str) -> str:
    language = language_name(lang, words.lang)
    return words.gettext("Not translated yet: this page is shown in %(language)s.", language=language)


@cache
def own_name(lang: str) -> str:
    """Return what a language calls itself, as a title; its tag where nobody knows.

    >>> own_name("ko"), own_name("ru"), own_name("xx")
    ('한국어', 'Русский', 'xx')
    """
    name = language_name(lang, lang)
    return name[:1].upper() + name[1:] if name != lang else lang


@cache
def language_name(lang: str, inside: str) -> str:
    """Return what a language is called in another; its tag where nobody knows."""
    if not knows_locale(lang):
        return lang
    return locale_of(lang).get_display_name(locale_of(inside)) or lang
