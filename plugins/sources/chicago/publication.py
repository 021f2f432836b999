"""Who brought a work out, where and when; and where the paper itself is kept."""

from ...interface import Interface
from ..model import Source
from ..rich_text import plain_words
from .headlines import headline
from .naming import head_names
from .parts import Part, Sentence, comma, joined, text
from .wording import capitalized, date_words, year_words

_YEARLY = frozenset(
    {"book", "chapter", "classic", "figure", "motion_picture", "musical_score", "pamphlet", "thesis"}
    | {"paper-conference"}
)
"""Types of which the year alone is told."""
_ONLINE = frozenset({"post", "webpage"})


def publication(source: Source, body: str, interface: Interface) -> list[Sentence]:
    """Return series, first edition, place, publisher and date, medium and archive."""
    series: Sentence = ()
    if source.collection_title:
        series = (Part(headline(source.collection_title, source.language, site=interface.lang)),)
    if series and source.collection_number:
        series = (*series, *text(f" {source.collection_number}"))
    first = date_words(source.original_date, "", interface) if source.original_date else ""
    return [
        series,
        text(capitalized(first)),
        _event(source, interface),
        _imprint(source, body, interface),
        *map(text, map(capitalized, filter(None, (source.medium, source.scale, source.status)))),
        text(_archive(source, interface)),
    ]


def _imprint(source: Source, body: str, interface: Interface) -> Sentence:
    """Write ``Oslo: Harbor Press, 1904``."""
    publisher = source.publisher or (source.authority if body != source.authority else "") or ""
    place = (source.publisher_place or "") if source.type != "thesis" else ""
    if source.type in _ONLINE:
        publisher = "" if publisher == body else publisher
        place = place if publisher else ""
    named = publisher or place
    if place and publisher:
        named = interface.pgettext(
            "who published a source, and where", "%(place)s: %(publisher)s", place=place, publisher=publisher
        )
    genre = source.genre or "" if source.type == "thesis" else ""
    site = plain_words(source.container_title or "") if source.type in _ONLINE else ""
    site = "" if site in {body, publisher, head_names(source, interface)} else site
    day = _day(source, interface)
    day = day if genre or site or named else capitalized(day)
    return joined(map(text, filter(None, (capitalized(genre), site, named, day))), interface)


def _day(source: Source, interface: Interface) -> str:
    """Return the date; of what is online and has none, when it was read."""
    if tells_reading(source):
        read = date_words(source.accessed or "", "", interface)
        return interface.pgettext("source without a date", "accessed %(date)s", date=read)
    told = year_words if source.type in _YEARLY else date_words
    return told(source.issued, source.issued_literal, interface)


def tells_reading(source: Source) -> bool:
    """Whether the entry says when a source was read, since nobody knows when it was published."""
    is_undated = source.issued == "unknown" and not source.issued_literal
    return is_undated and source.type in _ONLINE and bool(source.accessed_words)


def _event(source: Source, interface: Interface) -> Sentence:
    """Say where a paper or a speech was given."""
    if source.type not in {"speech", "paper-conference"} or source.container_title:
        return ()
    genre = capitalized(source.genre or "")
    if not source.event_title:  # a place alone is where it was published, in what Zotero writes
        return text(genre)
    day = date_words(source.event_date, "", interface) if source.event_date else ""
    between = comma(interface)
    named = between.join(filter(None, (source.event_title, source.event_place, day)))
    return text(
        between.join((genre, named))
        if genre
        else interface.gettext("Paper presented at %(event)s", event=named)
    )


def _archive(source: Source, interface: Interface) -> str:
    known = filter(None, (source.archive_location, source.archive, source.archive_place))
    return comma(interface).join(known)
