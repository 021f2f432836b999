"""Laws, treaties, court cases, hearings and patents: what is cited as lawyers cite it (14.269 ff.)."""

import re

from ...interface import Interface
from ..model import Source
from .headlines import shown_runs
from .naming import head_names
from .parts import Sentence, as_title, bracketed, comma, ended, is_english, italic, joined, plain, text
from .wording import date_words, page_words, year_words

LAWS = frozenset({"bill", "hearing", "legal_case", "legislation", "patent", "regulation", "treaty"})
"""Types that are written so."""


def law_entry(source: Source, interface: Interface) -> Sentence:
    """Write an entry, links apart."""
    if source.type == "patent":
        return _patent(source, interface)
    title = as_title(
        italic(shown_runs(source.marked_title)) if source.type == "hearing" else plain(source.marked_title)
    )
    details = (_parties(source), _number(source, interface), source.event_title or "")
    named = (text(law_body(source)), title, *map(text, details))
    place = _reporter(source, interface)
    if source.type == "treaty":
        day = date_words(source.issued, source.issued_literal, interface)
        return ended([joined((*named, text(day), place), interface)], interface)
    found = joined((*named, place), interface)
    year = year_words if place or source.type == "legal_case" else date_words
    day = year(source.issued, source.issued_literal, interface)
    between = " " if day[:1].isdigit() and is_english(interface) else comma(interface)
    found = bracketed(found, between.join(filter(None, (_court(source), day))), interface)
    return ended([found, text(source.references or "")], interface)


def law_body(source: Source) -> str:
    """Return the body whose act it is: a council's resolution, an agency's rule."""
    bodies = [person.name for person in source.author if person.is_body]
    is_act = source.type in {"legislation", "regulation", "hearing"}
    return (", ".join(bodies) or (source.authority or "")) if is_act else ""


def _court(source: Source) -> str:
    return source.authority or "" if source.type in {"legal_case", "bill"} else ""


def _parties(source: Source) -> str:
    return "–".join(person.name for person in source.author) if source.type == "treaty" else ""


def _number(source: Source, interface: Interface) -> str:
    """Return what kind of act it is and its number; ``no.`` before bare digits."""
    number = source.number or ""
    if re.match(r"\d", number) and not source.genre:
        number = interface.pgettext("a document", "no. %(number)s", number=number)
    return " ".join(filter(None, (source.genre, number)))


def _reporter(source: Source, interface: Interface) -> Sentence:
    """Say where it is printed: ``347 U.S. 483``."""
    page = page_words(source.page, interface) if source.page else ""
    section = (
        f"§ {source.section}" if source.section and source.section[:1].isdigit() else source.section or ""
    )
    words = (source.volume or "", source.container_title or "", page, section)
    return plain(" ".join(filter(None, words))) if source.container_title else text(page or section)


def _patent(source: Source, interface: Interface) -> Sentence:
    genre = source.genre or interface.pgettext("before its number", "Patent")
    number = " ".join(filter(None, (source.authority or "", genre, source.number or "")))
    issued = date_words(source.issued, source.issued_literal, interface)
    day = interface.pgettext("patent", "issued %(date)s", date=issued)
    return ended(
        [
            text(head_names(source, interface)),
            as_title(plain(source.marked_title)),
            joined((text(number), text(day)), interface),
        ],
        interface,
    )
