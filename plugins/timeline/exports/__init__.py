"""The timeline as files for other programs: JSON with its schema, iCalendar, CSV, TimelineJS3.

Every writer is a pure function of a timeline and where it is published; the same input gives the same bytes.
"""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from ..events import Timeline
from .events_json import SCHEMA_FILE, write_json, write_schema
from .exported_file import ExportedFile
from .ics import write_ics
from .publication import Publication
from .spreadsheet import write_csv
from .timelinejs import write_timelinejs

__all__ = [
    "EXPORTS",
    "EXPORT_TITLES",
    "ExportedFile",
    "Publication",
    "export_files",
    "write_csv",
    "write_ics",
    "write_json",
    "write_schema",
    "write_timelinejs",
]

Writer = Callable[[Timeline, Publication], str]

EXPORTS: Mapping[str, Writer] = MappingProxyType(
    {
        "events.json": write_json,
        SCHEMA_FILE: write_schema,
        "events.ics": write_ics,
        "events.csv": write_csv,
        "timelinejs.json": write_timelinejs,
    }
)
"""Each file beside the timeline page, with what writes it."""


EXPORT_TITLES = {
    "events.ics": "Calendar (ICS)",
    "events.csv": "Spreadsheet (CSV)",
    "events.json": "Data (JSON)",
    "timelinejs.json": "TimelineJS",
}
"""Exports that a reader may want, with what they are called."""


def export_files(timeline: Timeline, publication: Publication) -> Iterator[ExportedFile]:
    """Yield every export."""
    for name, write in EXPORTS.items():
        yield ExportedFile(name, write(timeline, publication).encode())
