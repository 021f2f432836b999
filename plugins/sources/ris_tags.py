"""What RIS calls the types and variables of CSL, as Zotero and EndNote write them."""

from collections.abc import Mapping

from .csl_terms import CslType

TYPES: Mapping[CslType, str] = {
    "article": "UNPB", "article-journal": "JOUR", "article-magazine": "MGZN", "article-newspaper": "NEWS",
    "bill": "BILL", "book": "BOOK", "broadcast": "SOUND", "chapter": "CHAP", "classic": "CLSWK",
    "collection": "GEN", "dataset": "DATA", "document": "GEN", "entry": "ENCYC", "entry-dictionary": "DICT",
    "entry-encyclopedia": "ENCYC", "event": "GEN", "figure": "FIGURE", "graphic": "ART", "hearing": "HEAR",
    "interview": "PCOMM", "legal_case": "CASE", "legislation": "STAT", "manuscript": "MANSCPT", "map": "MAP",
    "motion_picture": "MPCT", "musical_score": "MUSIC", "pamphlet": "PAMP", "paper-conference": "CPAPER",
    "patent": "PAT", "performance": "GEN", "periodical": "SER", "personal_communication": "PCOMM",
    "post": "ICOMM", "post-weblog": "BLOG", "regulation": "LEGAL", "report": "RPRT", "review": "JOUR",
    "review-book": "JOUR", "software": "COMP", "song": "SOUND", "speech": "GEN", "standard": "STAND",
    "thesis": "THES", "treaty": "LEGAL", "webpage": "ELEC",
}  # fmt: skip
"""The tag TY of each type."""

NAMES = {
    "author": "AU", "editor": "ED", "translator": "A4", "director": "A3", "collection-editor": "A3",
    "interviewer": "A2", "recipient": "A2", "container-author": "A2", "reviewed-author": "A3",
    "composer": "A3", "performer": "A2", "host": "A2", "guest": "A3", "producer": "A4",
    "script-writer": "A2", "illustrator": "A3",
}  # fmt: skip
"""The tag of each sort of name."""

TAGS = {
    "title": "TI", "container-title": "T2", "collection-title": "T3", "event-title": "C3",
    "publisher": "PB", "publisher-place": "CY", "edition": "ET", "volume": "VL", "number-of-volumes": "NV",
    "issue": "IS", "number": "M1", "page": "SP", "section": "SE", "genre": "M3", "ISBN": "SN", "ISSN": "SN",
    "DOI": "DO", "URL": "UR", "issued": "DA", "accessed": "Y2", "language": "LA", "note": "N1",
    "archive": "DB", "archive_location": "AV", "version": "ET", "medium": "M3", "original-date": "OP",
}  # fmt: skip
"""The tag of each variable."""
