"""A source: one CSL item, in the YAML that Pandoc and Zotero exchange, with what an editor adds to it."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator
from pydantic.dataclasses import dataclass

from ..edtf_dates import parse_edtf
from ..edtf_dates.fields import EdtfOrUnknown
from ..records import (
    STRICT,
    Language,
    Sentence,
    SourceId,
    Text,
    WebAddress,
    Words,
    choices,
    needs_one_of,
    pattern_hint,
    reading_order,
    unseen_in,
)

CslType = Literal[
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast",
    "chapter",
    "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "figure", "graphic", "hearing",
    "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture", "pamphlet",
    "paper-conference", "patent", "periodical", "personal_communication", "post", "post-weblog", "regulation",
    "report", "review", "song", "speech", "standard", "thesis", "treaty", "webpage",
]  # fmt: skip
"""Item types of CSL 1.0.2 that occur in a bibliography like ours."""

_TYPE_WORDS: dict[CslType, str] = {
    "bill": "bill", "broadcast": "broadcast", "dataset": "data set", "figure": "picture",
    "graphic": "picture", "hearing": "hearing", "interview": "interview", "legal_case": "court case",
    "legislation": "legislation",
    "manuscript": "manuscript", "map": "map", "motion_picture": "film", "pamphlet": "pamphlet",
    "patent": "patent", "personal_communication": "personal communication", "post": "post",
    "regulation": "regulation", "report": "report", "review": "review", "song": "song", "speech": "speech",
    "standard": "standard", "thesis": "thesis", "treaty": "treaty",
}  # fmt: skip
"""What a reader is told of a type that its outlet does not tell."""
_DOI = re.compile(r"10\.[0-9.]+/\S+")


def _identifier(text: str) -> str:
    """Check a digital object identifier (ISO 26324): a prefix, a slash, anything without blanks."""
    if not _DOI.fullmatch(text) or unseen_in(text):
        raise ValueError("is no digital object identifier; write it alone: 10.1000/182")
    return text


Doi = Annotated[
    Words,
    AfterValidator(_identifier),
    pattern_hint(rf"\s*{_DOI.pattern}\s*", "write the identifier alone: 10.1000/182", example="10.1000/182"),
]
SourceKindId = Literal["primary", "press", "scholarly", "reference"]

SOURCE_KINDS: dict[SourceKindId, str] = {
    "primary": "Primary documents",
    "press": "Press",
    "scholarly": "Scholarship and research",
    "reference": "Reference works",
}
"""Each kind with its heading, in the order in which they are shown."""
SourceKind = Annotated[SourceKindId, choices(SOURCE_KINDS)]


@dataclass(frozen=True, slots=True, config=needs_one_of(("family",), ("literal",)))
class Person:
    """An author: a person's two names, or one literal name for a body."""

    family: Words | None = None
    """Family name."""
    given: Words | None = None
    """Given names."""
    suffix: Words | None = None
    """What follows the name: ``Jr.``, ``III``."""
    literal: Sentence | None = None
    """Name of an institution, as it stands."""

    @model_validator(mode="after")
    def _has_a_name(self) -> "Person":
        if not self.family and not self.literal:
            raise ValueError("has no name; write 'family:' and 'given:', or 'literal:' for an institution")
        return self

    @property
    def name(self) -> str:
        """The name in reading order.

        >>> Person(family="김", given="철수").name, Person(family="Kim", given="Cheol-su").name
        ('김철수', 'Cheol-su Kim')
        """
        return self.literal or reading_order(self.family or "", self.given or "", self.suffix or "")

    @property
    def is_body(self) -> bool:
        """Whether it is an institution rather than a person."""
        return self.literal is not None


@dataclass(frozen=True, slots=True, config=STRICT)
class Source:
    """One item of ``content/sources.yaml``."""

    id: SourceId
    """What ``[@id]`` and ``sources:`` name."""
    type: CslType
    """CSL item type."""
    title: Sentence
    """As published; in square brackets when it is our description."""
    kind: SourceKind
    """What it is as evidence."""
    author: tuple[Person, ...] = ()
    """Who wrote it."""
    editor: tuple[Person, ...] = ()
    """Who edited it."""
    publisher: Sentence | None = None
    """Who published it."""
    container_title: Sentence | None = Field(default=None, alias="container-title")
    """The newspaper, journal or site that it stands in."""
    volume: Words | None = None
    """Of a journal."""
    issue: Words | None = None
    """Of a journal."""
    page: Words | None = None
    """Page or range."""
    number: Words | None = None
    """Number of a report or document."""
    genre: Words | None = None
    """What sort of report or post."""
    language: Language | None = None
    """BCP 47 tag, where it is not English."""
    issued: EdtfOrUnknown = "unknown"
    """When it was published: EDTF or ``unknown``."""
    url: WebAddress | None = Field(default=None, alias="URL")
    """Its address."""
    doi: Doi | None = Field(default=None, alias="DOI")
    """Digital object identifier."""
    accessed: EdtfOrUnknown | None = None
    """When it was read; absent when it was not."""
    archived: WebAddress | None = None
    """An archived copy."""
    note: Text | None = None
    """Anything a reader should know: read as a copy, a translation, …"""

    @model_validator(mode="after")
    def _someone_answers_for_it(self) -> "Source":
        if not self.author and not self.publisher and not self.container_title:
            raise ValueError("has neither author nor publisher; add 'author:' or 'publisher:'")
        return self

    @property
    def byline(self) -> str:
        """Authors, else whoever published it."""
        return (
            ", ".join(person.name for person in self.author) or self.publisher or self.container_title or ""
        )

    @property
    def outlet(self) -> str:
        """Where it appeared, if that is not already the by-line."""
        names = [name for name in (self.container_title, self.publisher) if name and name != self.byline]
        return ", ".join(dict.fromkeys(names))

    @property
    def details(self) -> str:
        """What else tells what and where it is: sort, editors, volume, issue, pages, number; may be empty."""
        sort = self.genre or _TYPE_WORDS.get(self.type, "")
        numbers = (("volume", self.volume), ("issue", self.issue), ("p.", self.page), ("no.", self.number))
        editors = " and ".join(person.name for person in self.editor)
        named = [f"{word} {value}" for word, value in numbers if value]
        return ", ".join([*filter(None, (sort, editors and f"edited by {editors}")), *named])

    @property
    def short(self) -> str:
        """A few words that name it under a fact or an event."""
        return self.container_title or self.publisher or self.byline

    @property
    def issued_words(self) -> str:
        """The date in words: ``24 May 2017``, ``undated``."""
        return "undated" if self.issued == "unknown" else parse_edtf(self.issued).words()

    @property
    def accessed_words(self) -> str:
        """When it was read, in words; empty when it was not."""
        return parse_edtf(self.accessed).words() if self.accessed and self.accessed != "unknown" else ""
