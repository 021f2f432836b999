"""The records of ``events.json``; their docstrings become the descriptions of its published schema."""

from typing import Annotated, Literal

from pydantic import ConfigDict, Field
from pydantic.dataclasses import dataclass

_RECORD = ConfigDict(extra="forbid", use_attribute_docstrings=True)

Address = Annotated[str, Field(json_schema_extra={"format": "uri-reference"})]
IsoDay = Annotated[str, Field(pattern=r"^-?\d{4}-\d{2}-\d{2}$")]
Identity = Annotated[str, Field(min_length=1)]


@dataclass(frozen=True, slots=True, config=_RECORD)
class Subject:
    """An explainer that an event is about."""

    id: Identity
    """Its id."""
    title: str
    """Its title."""
    url: Address
    """Its address."""


@dataclass(frozen=True, slots=True, config=_RECORD)
class Thread:
    """A strand of the timeline."""

    id: Identity
    """Its id."""
    label: str
    """Its name."""


@dataclass(frozen=True, slots=True, config=_RECORD)
class Reference:
    """A source of an event."""

    id: Identity
    """Its id in the bibliography."""
    title: str
    """As published."""
    url: Address | None
    """Its address; null when it has none."""
    issued: str | None
    """When it was published, in EDTF; null when unknown."""


@dataclass(frozen=True, slots=True, config=_RECORD)
class Provenance:
    """The article's own words that a mined event was read from."""

    article: str
    """Id of the article."""
    title: str
    """Its title."""
    sentence: str
    """The sentence, as plain text."""
    words: str
    """The time expression in it."""
    url: Address
    """Address of its paragraph."""


@dataclass(frozen=True, slots=True, config=_RECORD)
class Entry:
    """One dated event."""

    id: Identity
    """Identity and fragment of its permalink; does not change."""
    url: Address
    """Its permalink."""
    edtf: Annotated[str, Field(min_length=4)]
    """When, in EDTF (ISO 8601-2), exactly as precise as it is known."""
    words: str
    """The same in words."""
    earliest: IsoDay | None
    """First day that it can mean, the year as in ISO 8601 (0000 is 1 BC); null when open, unknown, or before
    the year -9999 or after 9999."""
    latest: IsoDay | None
    """Last day that it can mean; null as above."""
    label: str
    """What happened, as plain text."""
    label_html: str
    """The same with inline markup; links, if any, are absolute."""
    kind: Literal["curated", "mined"]
    """Whether an editor or the article's own words put it here."""
    strand: Thread | None
    """The strand that it belongs to, or null."""
    about: tuple[Subject, ...]
    """Explainers, the most important first."""
    sources: tuple[Reference, ...]
    """Sources of a curated event."""
    note: str | None
    """What is disputed or unclear, as plain text; null when nothing is."""
    origin: Provenance | None
    """Where a mined event comes from; null for a curated one."""


@dataclass(frozen=True, slots=True, config=_RECORD)
class EventsDocument:
    """All events of a timeline, in order of time."""

    schema_address: Annotated[Address, Field(serialization_alias="$schema")]
    """Address of this schema."""
    name: str
    """Name of the site."""
    title: str
    """Title of its timeline."""
    url: Address
    """Address of the timeline."""
    strands: tuple[Thread, ...]
    """All strands, in the timeline's own order."""
    events: tuple[Entry, ...]
    """By date, curated before mined, then by id."""
