"""The words of CSL 1.0.2: types of items, and the variables that an item may have.

After its authors' schema, https://github.com/citation-style-language/schema. What Zotero and Pandoc write
beside them is read as what it means.
"""

from typing import Annotated, Literal

from ..records import choices

CslType = Literal[
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast",
    "chapter", "classic", "collection", "dataset", "document", "entry", "entry-dictionary",
    "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview", "legal_case", "legislation",
    "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent",
    "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report",
    "review", "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
]  # fmt: skip
"""Item types of CSL 1.0.2."""

SourceKindId = Literal["primary", "press", "scholarly", "reference", "other"]

SOURCE_KINDS: dict[SourceKindId, str] = {
    "primary": "Primary documents",
    "press": "Press",
    "scholarly": "Scholarship and research",
    "reference": "Reference works",
    "other": "Other sources",
}
"""Each kind with its heading, in the order in which they are shown."""
SourceKind = Annotated[SourceKindId, choices(SOURCE_KINDS)]

_KINDS: dict[SourceKind, str] = {
    "primary": "bill dataset figure graphic hearing interview legal_case legislation manuscript map patent "
    "personal_communication regulation report speech standard treaty",
    "press": "article-magazine article-newspaper broadcast",
    "scholarly": "article article-journal book chapter collection paper-conference review review-book thesis",
    "reference": "entry entry-dictionary entry-encyclopedia",
}
_KIND_OF_TYPE = {name: kind for kind, names in _KINDS.items() for name in names.split()}

SPELLINGS_OF = {
    "shortTitle": "title-short",
    "journalAbbreviation": "container-title-short",
    "event": "event-title",
    "archive-location": "archive_location",
    "archive-collection": "archive_collection",
    "doi": "DOI",
    "url": "URL",
    "isbn": "ISBN",
    "issn": "ISSN",
    "pmid": "PMID",
    "pmcid": "PMCID",
}
"""What Zotero, Pandoc and older versions of CSL call a variable."""

UNSHOWN_NAMES = frozenset({
    "chair", "compiler", "contributor", "curator", "editor-translator", "editorial-director",
    "executive-producer", "narrator", "organizer", "original-author", "series-creator",
})  # fmt: skip
"""Names that are read and given out again, and shown nowhere."""
UNSHOWN_DATES = frozenset({"available-date", "submitted"})
"""Dates of which the same holds."""
UNSHOWN = frozenset({
    "abstract", "annote", "archive_collection", "call-number", "categories", "citation-key",
    "citation-label", "citation-number", "container", "container-title-short", "custom",
    "dimensions", "division", "first-reference-note-number", "ISAN", "ISCI", "ISMN", "ISRC", "ISWC",
    "jurisdiction", "keyword", "locator", "number-of-pages", "original-publisher",
    "original-publisher-place", "original-title", "page-first", "part", "part-number", "part-title",
    "PMCID", "PMID", "printing", "printing-number", "reviewed-genre", "source", "supplement",
    "supplement-number", "title-short", "translated-title", "translated-title-short",
    "volume-title", "volume-title-short", "year-suffix",
})  # fmt: skip
"""Other variables of which the same holds."""
IGNORED = frozenset({"license", "licence", "link", "relation", "subject", "publisher-location"})
"""What registries of identifiers add to CSL."""


def kind_of_type(csl_type: object) -> SourceKind:
    """Return what an item of a type is as evidence, where no editor says it.

    >>> kind_of_type("article-newspaper"), kind_of_type("webpage")
    ('press', 'other')
    """
    return _KIND_OF_TYPE.get(csl_type, "other") if isinstance(csl_type, str) else "other"
