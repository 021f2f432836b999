"""The timeline as files for other programs: JSON with its schema, iCalendar, CSV, TimelineJS3.

Every writer is a pure function of a timeline and where it is published; the same input gives the same bytes.
What a writer needs is imported when its file is not kept from an earlier build.
"""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import cast

from ...interface import gettext_noop
from ..events import Timeline
from .exported_file import ExportedFile
from .publication import Publication

__all__ = ["EXPORTS", "EXPORT_TITLES", "ExportedFile", "Publication", "export_files", "writer_of"]

Writer = Callable[[Timeline, Publication], str]

EXPORTS: Mapping[str, str] = MappingProxyType(
    {
        "events.json": "events_json.write_json",
        "events.schema.json": "events_json.write_schema",
        "events.ics": "ics.write_ics",
        "events.csv": "spreadsheet.write_csv",
        "timelinejs.json": "timelinejs.write_timelinejs",
    }
)
"""Each file beside the timeline page, with the module and the function that write it."""


EXPORT_TITLES = {
    "events.ics": gettext_noop("Calendar (ICS)"),
    "events.csv": gettext_noop("Spreadsheet (CSV)"),
    "events.json": gettext_noop("Data (JSON)"),
    "timelinejs.json": "TimelineJS",
}
"""Exports that a reader may want, with what they are called, in English."""


def writer_of(file: str) -> Writer:
    """Return what writes a file."""
    module, _, name = EXPORTS[file].partition(".")
    return cast("Writer", getattr(import_module(f".{module}", __package__), name))


def export_files(timeline: Timeline, publication: Publication) -> Iterator[ExportedFile]:
    """Yield every export."""
    for name in EXPORTS:
        yield ExportedFile(name, writer_of(name)(timeline, publication).encode())
