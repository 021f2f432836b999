"""A file of the timeline for other programs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A file, ready to be written."""

    name: str
    """File name."""
    content: bytes
    """UTF-8; bytes, because the line ends of calendars and CSV must stay as they are on every system."""
