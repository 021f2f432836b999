"""What BibLaTeX calls the types and variables of CSL: for writing, and for reading it back."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from .csl_terms import CslType


@dataclass(frozen=True, slots=True)
class EntryType:
    """A type of BibLaTeX."""

    entry: str
    """Its name."""
    is_its_own: bool = False
    """Whether it means this type of CSL, so that none has to be written beside."""


def _own(entry: str) -> EntryType:
    return EntryType(entry, is_its_own=True)


ENTRY_TYPES: Mapping[CslType, EntryType] = {
    "article": EntryType("unpublished"),
    "article-journal": _own("article"),
    "article-magazine": EntryType("article"),
    "article-newspaper": EntryType("article"),
    "bill": EntryType("legislation"),
    "book": _own("book"),
    "broadcast": _own("audio"),
    "chapter": _own("incollection"),
    "classic": EntryType("book"),
    "collection": EntryType("misc"),
    "dataset": _own("dataset"),
    "document": EntryType("misc"),
    "entry": EntryType("inreference"),
    "entry-dictionary": EntryType("inreference"),
    "entry-encyclopedia": _own("inreference"),
    "event": EntryType("misc"),
    "figure": EntryType("image"),
    "graphic": _own("artwork"),
    "hearing": EntryType("jurisdiction"),
    "interview": EntryType("misc"),
    "legal_case": _own("jurisdiction"),
    "legislation": _own("legislation"),
    "manuscript": EntryType("unpublished"),
    "map": EntryType("misc"),
    "motion_picture": _own("movie"),
    "musical_score": EntryType("music"),
    "pamphlet": _own("booklet"),
    "paper-conference": _own("inproceedings"),
    "patent": _own("patent"),
    "performance": _own("performance"),
    "periodical": _own("periodical"),
    "personal_communication": _own("letter"),
    "post": EntryType("online"),
    "post-weblog": EntryType("online"),
    "regulation": EntryType("legal"),
    "report": _own("report"),
    "review": _own("review"),
    "review-book": EntryType("review"),
    "software": _own("software"),
    "song": _own("music"),
    "speech": EntryType("unpublished"),
    "standard": _own("standard"),
    "thesis": _own("thesis"),
    "treaty": _own("legal"),
    "webpage": _own("online"),
}
"""By CSL's type."""

_NAMES = {
    "publisher-place": "location",
    "collection-title": "series",
    "edition": "edition",
    "version": "version",
    "number-of-volumes": "volumes",
    "page": "pages",
    "chapter-number": "chapter",
    "genre": "type",
    "status": "pubstate",
    "event-title": "eventtitle",
    "event-place": "venue",
    "event-date": "eventdate",
    "ISBN": "isbn",
    "ISSN": "issn",
    "issued": "date",
    "original-date": "origdate",
    "URL": "url",
    "DOI": "doi",
    "accessed": "urldate",
    "container-author": "bookauthor",
    "medium": "howpublished",
    "publisher": "publisher",
}
_SERIALS = frozenset(
    {"article-journal", "article-magazine", "article-newspaper", "periodical", "review", "review-book"}
)
_ONLINE = frozenset({"post", "post-weblog", "webpage"})
_INSTITUTIONS = frozenset({"report", "thesis"})
_OF_BOOKS = frozenset({"book", "chapter", "classic", "collection", "entry-encyclopedia", "paper-conference"})


@cache
def fields_of_type(csl_type: CslType) -> Mapping[str, str]:
    """Return the field of each variable that an entry of a type has one for."""
    names = dict(_NAMES)
    if csl_type in _SERIALS:
        names |= {"container-title": "journaltitle", "issue": "number", "number": "csl-number"}
        names |= {"section": "chapter", "chapter-number": "csl-chapter-number"}  # as Zotero has it
    else:
        names["container-title"] = "titleaddon" if csl_type in _ONLINE else "booktitle"
    if csl_type in _ONLINE:
        names["publisher"] = "organization"
    if csl_type in _INSTITUTIONS:
        names["publisher"] = "institution"
    if csl_type in _OF_BOOKS:
        names |= {"collection-number": "number", "number": "csl-number"}
    return MappingProxyType(names)
