"""The types and fields of BibTeX and BibLaTeX, in the words of CSL."""

from ...sources.biblatex_fields import ENTRY_TYPES
from ...sources.csl_terms import CslType
from ...sources.exports.csl_json import KEYS_OF

TYPES: dict[str, CslType] = {
    kind.entry: csl_type for csl_type, kind in ENTRY_TYPES.items() if kind.is_its_own
}
TYPES |= {
    "bookinbook": "chapter", "conference": "paper-conference", "collection": "book", "electronic": "webpage",
    "image": "figure", "inbook": "chapter", "manual": "report", "mastersthesis": "thesis",
    "mvbook": "book", "mvcollection": "book", "phdthesis": "thesis", "proceedings": "book",
    "mvreference": "book", "reference": "book", "suppbook": "chapter", "suppperiodical": "article-journal",
    "techreport": "report",
    "unpublished": "manuscript", "video": "motion_picture", "www": "webpage",
}  # fmt: skip
"""CSL's type of an entry."""
GENRES = {
    "phdthesis": "PhD diss.", "mastersthesis": "Master’s thesis", "mathesis": "Master’s thesis",
    "bathesis": "Bachelor’s thesis", "candthesis": "Candidate thesis", "techreport": "", "resreport": "",
    "patentde": "German Patent", "patenteu": "European Patent",
    "patentfr": "French Patent", "patentuk": "British Patent", "patentus": "US Patent",
    "patreq": "Patent application", "patreqde": "German Patent application",
    "patreqeu": "European Patent application", "patreqfr": "French Patent application",
    "patrequk": "British Patent application", "patrequs": "US Patent application",
}  # fmt: skip
"""What classic types, and words of BibLaTeX, say of the sort."""
STATES = {"inpreparation": "in preparation", "inpress": "in press"}
"""What BibLaTeX calls states of publication, where its word is none."""
SUBTYPES: dict[str, CslType] = {"magazine": "article-magazine", "newspaper": "article-newspaper"}
SAME = {
    "address": "publisher-place", "location": "publisher-place", "institution": "publisher",
    "school": "publisher", "organization": "publisher", "journal": "container-title",
    "journaltitle": "container-title", "booktitle": "container-title", "maintitle": "container-title",
    "series": "collection-title", "volumes": "number-of-volumes", "chapter": "chapter-number",
    "pages": "page", "eid": "page", "type": "genre", "eventtitle": "event-title", "venue": "event-place",
    "eventdate": "event-date", "isbn": "ISBN", "issn": "ISSN", "doi": "DOI", "url": "URL",
    "pubstate": "status",
    "date": "issued", "origdate": "original-date", "urldate": "accessed", "bookauthor": "container-author",
    "language": "language", "langid": "language", "hyphenation": "language", "keywords": "keyword",
    "abstract": "abstract", "shorttitle": "title-short", "shortjournal": "container-title-short",
    "annotation": "annote", "annote": "annote", "library": "call-number", "pagetotal": "number-of-pages",
    "origtitle": "original-title", "origpublisher": "original-publisher", "pmid": "PMID",
    "origlocation": "original-publisher-place", "part": "part-number", "addendum": "note",
}  # fmt: skip
"""CSL's name of a field, whatever the type; see ``fields_of_type`` for the others."""
NAMES = frozenset({
    "author", "collection-editor", "composer", "container-author", "director", "editor", "guest",
    "host", "illustrator", "interviewer", "performer", "producer", "recipient", "reviewed-author",
    "script-writer", "translator",
})  # fmt: skip
"""Variables that are names."""
TITLES = frozenset({"title", "container-title", "collection-title", "event-title", "reviewed-title"})
"""Variables that keep their marks."""
UNSAID = frozenset({
    "archiveprefix", "bdsk-url-1", "bdsk-url-2", "bibsource", "biburl", "booksubtitle",
    "citeulike-id", "copyright", "crossref", "csl-issued", "csl-type", "csl-unshown",
    "date-added", "date-modified", "day", "editortype", "entryset", "entrysubtype", "eprint",
    "eprintclass", "eprinttype", "execute", "file", "gender", "groups", "howpublished", "ids",
    "internal-note", "journalsubtitle", "key", "label", "mainsubtitle", "mendeley-groups",
    "month", "nameaddon", "options", "owner", "presort", "primaryclass", "related", "relatedtype",
    "rights", "sortkey", "sortname", "sorttitle", "sortyear", "subtitle", "timestamp",
    "titleaddon", "urlday", "xdata", "xref", "year",
})  # fmt: skip
"""Fields that are read elsewhere, or are notes of programs to themselves."""
VARIABLES = frozenset(KEYS_OF.values()) - {"id", "type"}
"""Variables that a page may show."""
