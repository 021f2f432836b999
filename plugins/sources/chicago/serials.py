"""Journals, magazines, newspapers and blogs: what an article stands in, with volume, date and pages."""

import re

from ...interface import Interface
from ..model import Source
from .headlines import shown_runs
from .naming import other_names, sentences_of
from .parts import Sentence, bracketed, comma, filled, italic, joined, text
from .wording import capitalized, date_words, edition_words, month_words, page_words

_SERIALS = frozenset(
    {"article-journal", "article-magazine", "article-newspaper", "periodical", "post-weblog", "review"}
    | {"review-book"}
)
_MAYBE = frozenset({"interview", "paper-conference"})
"""Types that may stand in a serial or in a book."""
_OF_A_BOOK = ("publisher", "editor", "collection_title", "publisher_place", "edition")


def is_serial(source: Source) -> bool:
    """Whether a source is an article of a serial."""
    if not source.container_title:
        return False
    is_of_a_book = any(getattr(source, name) for name in _OF_A_BOOK)
    return source.type in _SERIALS or (source.type in _MAYBE and not is_of_a_book)


def serial(source: Source, interface: Interface, *, head: str) -> list[Sentence]:
    """Return the serial and what tells the article in it; ``head`` is what the entry begins with."""
    others = [*map(text, sentences_of(other_names(source, interface, without=("editor",))))]
    title = italic(shown_runs(source.container_title or ""))
    name = () if head else bracketed(title, source.publisher_place or "", interface)
    section = source.section or ""
    if len(section) > 2:
        others.append(text(section))
    if source.volume or (source.issue and source.type not in {"article-magazine", "article-newspaper"}):
        return [*others, _numbered(source, name, interface)]
    return [*others, _dated(source, name, interface)]


def _numbered(source: Source, name: Sentence, interface: Interface) -> Sentence:
    """Write a journal: ``Nature 171, no. 4356 (April 1953): 737–38``."""
    series = source.collection_title or ""
    set_off = f"{comma(interface)}{series}{comma(interface)}" if series else " "
    volume = f"{set_off}{source.volume}" if source.volume else ""
    issue = source.issue or ""
    issue = _issue_words(issue, interface) if issue[:1].isdigit() else issue
    day = "" if source.issued == "unknown" and not source.issued_literal else _month(source, interface)
    numbered = bracketed(joined([(*name, *text(volume)), text(issue)], interface), day, interface)
    if not source.page:
        return numbered
    message = interface.pgettext(
        "a journal and its pages", "%(journal)s: %(pages)s", journal="%(journal)s", pages="%(pages)s"
    )
    return filled(message, journal=numbered, pages=text(page_words(source.page, interface)))


def _dated(source: Source, name: Sentence, interface: Interface) -> Sentence:
    """Write a newspaper, magazine or blog: ``The Atlantic, June 2014, 44``."""
    edition = edition_words(source.edition, interface) if source.edition else ""
    is_short = source.section and len(source.section) < 3
    section = interface.gettext("sec. %(number)s", number=source.section) if is_short else ""
    issue = _issue_words(source.issue, interface) if source.issue else ""
    page = page_words(source.page, interface) if source.page else ""
    day = date_words(source.issued, source.issued_literal, interface)
    found = joined([name, *map(text, (edition, issue, day, section, page))], interface)
    return found if name else _capitalized(found)


def _issue_words(issue: str, interface: Interface) -> str:
    """Write an issue, or two in one: ``nos. 2–3``."""
    numbers = page_words(issue, interface)
    if re.fullmatch(r"\d+(?:–|/|, | and | & )\d+", numbers):
        return interface.pgettext("a serial", "nos. %(numbers)s", numbers=numbers)
    return interface.pgettext("a serial", "no. %(number)s", number=numbers)


def _capitalized(sentence: Sentence) -> Sentence:
    first, *rest = sentence
    return (*text(capitalized(first.text)), *rest)


def _month(source: Source, interface: Interface) -> str:
    return month_words(source.issued, source.issued_literal, interface)
