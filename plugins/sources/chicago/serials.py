"""Journals, magazines, newspapers and blogs: what an article stands in, with volume, date and pages."""

import re

from ...interface import Interface
from ..model import Source
from .headlines import shown_runs
from .naming import other_names, sentences_of
from .parts import Sentence, italic, joined, text
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
    place = text(f" ({source.publisher_place})" if source.publisher_place else "")
    name = () if head else (*italic(shown_runs(source.container_title or "")), *place)
    section = source.section or ""
    if len(section) > 2:
        others.append(text(section))
    if source.volume or (source.issue and source.type not in {"article-magazine", "article-newspaper"}):
        return [*others, _numbered(source, name, interface)]
    return [*others, _dated(source, name, interface)]


def _numbered(source: Source, name: Sentence, interface: Interface) -> Sentence:
    """Write a journal: ``Nature 171, no. 4356 (April 1953): 737–38``."""
    series = source.collection_title or ""
    volume = f"{', ' + series + ',' if series else ''} {source.volume}" if source.volume else ""
    issue = source.issue or ""
    issue = _issue_words(issue, interface) if issue[:1].isdigit() else issue
    day = "" if source.issued == "unknown" and not source.issued_literal else _month(source, interface)
    numbered = joined([(*name, *text(volume)), text(issue)], ",")
    page = page_words(source.page, interface) if source.page else ""
    after = f" ({day})" if day else ""
    return (*numbered, *text(after + (f": {page}" if page else "")))


def _dated(source: Source, name: Sentence, interface: Interface) -> Sentence:
    """Write a newspaper, magazine or blog: ``The Atlantic, June 2014, 44``."""
    edition = edition_words(source.edition, interface) if source.edition else ""
    is_short = source.section and len(source.section) < 3
    section = interface.gettext("sec. %(number)s", number=source.section) if is_short else ""
    issue = _issue_words(source.issue, interface) if source.issue else ""
    page = page_words(source.page, interface) if source.page else ""
    day = date_words(source.issued, source.issued_literal, interface)
    found = joined([name, *map(text, (edition, issue, day, section, page))], ",")
    return found if name else _capitalized(found)


def _issue_words(issue: str, interface: Interface) -> str:
    """Write an issue, or two in one: ``nos. 2–3``."""
    numbers = page_words(issue, interface)
    if re.fullmatch(r"\d+(?:–|/|, | and | & )\d+", numbers):
        return interface.gettext("nos. %(numbers)s", numbers=numbers)
    return interface.gettext("no. %(number)s", number=numbers)


def _capitalized(sentence: Sentence) -> Sentence:
    first, *rest = sentence
    return (*text(capitalized(first.text)), *rest)


def _month(source: Source, interface: Interface) -> str:
    return month_words(source.issued, source.issued_literal, interface)
