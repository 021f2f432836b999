"""A source: one CSL item, as Pandoc and Zotero exchange it, with what an editor adds to it."""

from typing import Any, ClassVar
from urllib.parse import urlsplit

from pydantic import ConfigDict, Field, model_validator
from pydantic.dataclasses import dataclass

from ..edtf_dates import parse_edtf
from ..records import (
    STRICT,
    Flag,
    Sentence,
    SourceId,
    Text,
    Words,
)
from .csl_dates import CslDate
from .csl_fields import Address, AnyLanguage, AnyType, Doi, Genre, Pages, Title
from .csl_items import prepared
from .csl_terms import SOURCE_KINDS, SPELLINGS_OF, UNSHOWN, UNSHOWN_DATES, UNSHOWN_NAMES, CslType, SourceKind
from .persons import Person, Persons
from .rich_text import plain_words

__all__ = ["SOURCE_KINDS", "CslType", "Doi", "Person", "Source", "SourceKind"]

LAWS = frozenset(
    {"bill", "hearing", "legal_case", "legislation", "regulation", "standard", "treaty", "patent"}
)
"""Types whose title says who answers for it."""


def _add_unshown(schema: dict[str, Any]) -> None:
    """Tell editors' tools of the keys that are read and not shown."""
    properties = schema.setdefault("properties", {})
    for inner in ("unshown", "issued_literal"):
        properties.pop(inner, None)
    for key in sorted((UNSHOWN | UNSHOWN_NAMES | UNSHOWN_DATES | set(SPELLINGS_OF)) - set(properties)):
        properties[key] = {"description": "Read and given out again; no page shows it."}
    properties["id"] = {
        "type": ["string", "number"],
        **{key: words for key, words in properties["id"].items() if key in {"description", "examples"}},
    }
    schema["required"] = [name for name in schema.get("required", ()) if name not in {"kind", "type"}]


_ITEM = ConfigDict(**STRICT, json_schema_extra=_add_unshown)


@dataclass(frozen=True, slots=True, config=_ITEM)
class Source:
    """One item of ``content/sources.yaml`` or ``content/sources.json``."""

    TRANSLATED: ClassVar[frozenset[str]] = frozenset({"note"})
    """What is ours to say; the rest stands as it was published, in every language."""
    id: SourceId
    """What ``[@id]`` and ``sources:`` name."""
    type: AnyType
    """CSL item type."""
    marked_title: Title = Field(alias="title")
    """As published, with CSL's marks; in square brackets when it is our description."""
    kind: SourceKind = "other"
    """What it is as evidence; without it, what its type tells."""
    author: Persons = ()
    """Who wrote it."""
    editor: Persons = ()
    """Who edited it."""
    translator: Persons = ()
    """Who translated it."""
    director: Persons = ()
    """Who directed a film or broadcast."""
    interviewer: Persons = ()
    """Who asked the questions."""
    recipient: Persons = ()
    """To whom a letter went."""
    composer: Persons = ()
    """Who composed a song or score."""
    performer: Persons = ()
    """Who performs in it."""
    illustrator: Persons = ()
    """Who drew its pictures."""
    host: Persons = ()
    """Who hosts a broadcast."""
    guest: Persons = ()
    """Who is a guest of a broadcast."""
    producer: Persons = ()
    """Who produced a film or broadcast."""
    script_writer: Persons = Field(default=(), alias="script-writer")
    """Who wrote a film or broadcast."""
    container_author: Persons = Field(default=(), alias="container-author")
    """Who wrote the book that a chapter stands in."""
    collection_editor: Persons = Field(default=(), alias="collection-editor")
    """Who edits the series."""
    reviewed_author: Persons = Field(default=(), alias="reviewed-author")
    """Who wrote what is reviewed."""
    reviewed_title: Title | None = Field(default=None, alias="reviewed-title")
    """What is reviewed."""
    publisher: Sentence | None = None
    """Who published it."""
    publisher_place: Words | None = Field(default=None, alias="publisher-place")
    """Where."""
    container_title: Title | None = Field(default=None, alias="container-title")
    """The newspaper, journal, book or site that it stands in."""
    collection_title: Title | None = Field(default=None, alias="collection-title")
    """The series."""
    collection_number: Words | None = Field(default=None, alias="collection-number")
    """Number in the series."""
    edition: Words | None = None
    """A number, or words."""
    version: Words | None = None
    """Of software or data."""
    volume: Words | None = None
    """Of a journal or work."""
    number_of_volumes: Words | None = Field(default=None, alias="number-of-volumes")
    """How many a work has."""
    issue: Words | None = None
    """Of a journal."""
    page: Pages | None = None
    """Page or range."""
    chapter_number: Words | None = Field(default=None, alias="chapter-number")
    """Number of a chapter."""
    section: Words | None = None
    """Of a newspaper or law."""
    number: Words | None = None
    """Number of a report, document or law."""
    references: Sentence | None = None
    """Of a law or case: what else is cited of it."""
    genre: Genre | None = None
    """What sort of report, thesis or post."""
    medium: Words | None = None
    """What it is stored on: DVD, MP3."""
    authority: Words | None = None
    """The court or body that decided it."""
    scale: Words | None = None
    """Of a map."""
    status: Words | None = None
    """How far its publication is: forthcoming."""
    event_title: Title | None = Field(default=None, alias="event-title")
    """The conference or occasion."""
    event_place: Words | None = Field(default=None, alias="event-place")
    """Where that was."""
    event_date: CslDate | None = Field(default=None, alias="event-date")
    """When that was."""
    archive: Words | None = None
    """The archive that keeps the paper itself; for a copy on the web, see ``archived``."""
    archive_location: Words | None = None
    """Where in the archive."""
    archive_place: Words | None = Field(default=None, alias="archive-place")
    """Where the archive is."""
    isbn: Words | None = Field(default=None, alias="ISBN")
    """International standard book number."""
    issn: Words | None = Field(default=None, alias="ISSN")
    """International standard serial number."""
    language: AnyLanguage = None
    """BCP 47 tag, where it is not the site's."""
    issued: CslDate = "unknown"
    """When it was published: EDTF, any form of CSL, or ``unknown``."""
    original_date: CslDate | None = Field(default=None, alias="original-date")
    """When it first came out."""
    url: Address | None = Field(default=None, alias="URL")
    """Its address."""
    doi: Doi | None = Field(default=None, alias="DOI")
    """Digital object identifier."""
    accessed: CslDate | None = None
    """When it was read."""
    opened: Flag = True
    """``false`` where nobody of the site has read it itself; the pages say so."""
    archived: Address | None = None
    """An archived copy."""
    note: Text | None = None
    """Anything a reader should know: read as a copy, a translation, …"""
    issued_literal: str = ""
    """Set while reading: the words of a date that has no others."""
    unshown: str = ""
    """Set while reading: variables that no page shows, as JSON."""

    @model_validator(mode="before")
    @classmethod
    def _as_csl_has_it(cls, value: object) -> object:
        return prepared(value, KEYS)

    @model_validator(mode="after")
    def _someone_answers_for_it(self) -> "Source":
        named = (self.author, self.editor, self.publisher, self.container_title, self.authority, self.archive)
        others = (self.translator, self.director, self.interviewer, self.host, self.composer, self.performer)
        if not any((*named, *others, self.url, self.doi, self.collection_title, self.type in LAWS)):
            raise ValueError("has neither author nor publisher; add 'author:' or 'publisher:'")
        if self.accessed and not self.opened:
            raise ValueError("has 'opened: false' and 'accessed:', when it was read; remove one of the two")
        return self

    @property
    def title(self) -> str:
        """The title as plain text."""
        return plain_words(self.marked_title)

    @property
    def answering(self) -> tuple[Person, ...]:
        """Who made it: authors, else editors, directors and the like; may be nobody."""
        ranks = (self.author, self.editor, self.director, self.host, self.composer, self.performer)
        return next(filter(None, (*ranks, self.translator, self.interviewer)), ())

    @property
    def byline(self) -> str:
        """Who made it, else whoever published it."""
        names = ", ".join(person.name for person in self.answering)
        published = (self.publisher, plain_words(self.container_title or ""), self.authority)
        return names or next(filter(None, published), None) or self.host_name

    @property
    def host_name(self) -> str:
        """The host of its address."""
        return (urlsplit(self.url).hostname or "").removeprefix("www.") if self.url else ""

    @property
    def short(self) -> str:
        """A few words that name it under a fact or an event."""
        return plain_words(self.container_title or "") or self.publisher or self.byline or self.title

    @property
    def outlet(self) -> str:
        """Where it appeared, if that is not already the by-line; for pages without a style."""
        names = (plain_words(self.container_title or ""), self.publisher or "")
        return ", ".join(dict.fromkeys(name for name in names if name and name != self.byline))

    @property
    def details(self) -> str:
        """Editors, volume, issue, pages and number in words; for pages without a style."""
        editors = " and ".join(person.name for person in self.editor if self.author)
        numbers = (("volume", self.volume), ("issue", self.issue), ("p.", self.page), ("no.", self.number))
        named = [f"{word} {value}" for word, value in numbers if value]
        return ", ".join([*filter(None, (self.genre, editors and f"edited by {editors}")), *named])

    @property
    def issued_words(self) -> str:
        """The date in words: ``24 May 2017``, ``source undated``."""
        known = "source undated" if self.issued == "unknown" else parse_edtf(self.issued).words()
        return self.issued_literal or known

    @property
    def accessed_words(self) -> str:
        """When it was read, in words; empty where nobody says so."""
        return parse_edtf(self.accessed).words() if self.accessed and self.accessed != "unknown" else ""


KEYS = frozenset(
    str(field.alias or name)
    for name, field in Source.__pydantic_fields__.items()  # type: ignore[attr-defined]
    if name not in {"unshown", "issued_literal"}
)
"""Every key of an item that a page may show."""
