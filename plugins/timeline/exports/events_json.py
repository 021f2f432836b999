"""The timeline as JSON for programs, and the JSON Schema (2020-12) that describes it."""

import json

from pydantic import TypeAdapter

from ...edtf_dates import Day
from ...prose import plain_text
from ...sources import Source
from ..events import Event, Origin, Timeline
from ..model import Strand
from .document import Entry, EventsDocument, Provenance, Reference, Subject, Thread
from .markup import portable_html
from .publication import Publication

JSON_SCHEMA = "https://json-schema.org/draft/2020-12/schema"
SCHEMA_FILE = "events.schema.json"


def write_json(timeline: Timeline, publication: Publication) -> str:
    """Write all events in order, one indented record each; the same input gives the same text."""
    document = EventsDocument(
        schema_address=SCHEMA_FILE,
        name=publication.name,
        title=timeline.title_in(publication.interface),
        url=publication.address(publication.timeline),
        strands=tuple(_thread(strand) for strand in timeline.frame.strands),
        events=tuple(_entry(event, publication) for event in timeline.events),
    )
    return TypeAdapter(EventsDocument).dump_json(document, by_alias=True, indent=1).decode() + "\n"


def write_schema(_timeline: Timeline, _publication: Publication) -> str:
    """Write the JSON Schema of ``events.json``; it is the same for every timeline."""
    schema = TypeAdapter(EventsDocument).json_schema(mode="serialization", by_alias=True)
    return json.dumps({"$schema": JSON_SCHEMA, **schema}, ensure_ascii=False, indent=1) + "\n"


def _entry(event: Event, publication: Publication) -> Entry:
    return Entry(
        id=event.id,
        url=publication.event(event.id),
        edtf=event.date.value,
        words=publication.interface.date(event.date),
        earliest=iso_day(event.date.first),
        latest=iso_day(event.date.last),
        label=event.label_text,
        label_html=portable_html(event.label_html, publication.base),
        kind=event.kind,
        strand=_thread(event.strand) if event.strand else None,
        about=tuple(Subject(term.id, term.title, publication.term(term.id)) for term in event.about),
        sources=tuple(_reference(source) for source in event.sources),
        note=plain_text(event.note_html) or None,
        origin=_provenance(event.origin, publication) if event.origin else None,
    )


def iso_day(day: Day | None) -> str | None:
    """Write a day as ``2017-05-24`` or ``-0489-01-01``; None beyond four digits of the year.

    >>> iso_day(Day(-489, 1, 1))
    '-0489-01-01'
    """
    if day is None or abs(day.year) > 9999:
        return None
    return f"{'-' if day.year < 0 else ''}{abs(day.year):04}-{day.month:02}-{day.day:02}"


def _thread(strand: Strand) -> Thread:
    return Thread(strand.id, strand.label)


def _reference(source: Source) -> Reference:
    issued = None if source.issued == "unknown" else source.issued
    return Reference(source.id, source.title, source.url, issued)


def _provenance(origin: Origin, publication: Publication) -> Provenance:
    return Provenance(
        article=origin.article,
        title=origin.article_title,
        sentence=plain_text(origin.sentence_html),
        words=origin.words,
        url=publication.address(origin.url),
    )
