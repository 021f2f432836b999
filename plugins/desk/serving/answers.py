"""The parts of an answer that hang on a file alone: its type, and which of its bytes are asked for."""

import re
from dataclasses import dataclass
from pathlib import PurePath

_TYPES = {
    "atom": "application/atom+xml", "avif": "image/avif", "bib": "application/x-bibtex", "css": "text/css",
    "csv": "text/csv", "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "epub": "application/epub+zip", "geojson": "application/geo+json", "gif": "image/gif", "htm": "text/html",
    "html": "text/html", "ico": "image/vnd.microsoft.icon", "ics": "text/calendar", "jpeg": "image/jpeg",
    "jpg": "image/jpeg", "js": "text/javascript", "json": "application/json", "jsonld": "application/ld+json",
    "m4a": "audio/mp4", "ogg": "audio/ogg", "opus": "audio/ogg",
    "map": "application/json", "md": "text/markdown", "mjs": "text/javascript", "mp3": "audio/mpeg",
    "mp4": "video/mp4", "ods": "application/vnd.oasis.opendocument.spreadsheet", "pdf": "application/pdf",
    "png": "image/png", "rss": "application/rss+xml", "svg": "image/svg+xml", "ttf": "font/ttf",
    "txt": "text/plain", "vtt": "text/vtt", "wasm": "application/wasm", "webm": "video/webm",
    "webp": "image/webp", "webmanifest": "application/manifest+json", "woff": "font/woff",
    "woff2": "font/woff2",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xml": "application/xml",
    "zip": "application/zip",
}  # fmt: skip
"""By ending; the same on every machine, which Python's own table is not."""
_NAMES = {"CNAME": "text/plain"}
_OTHER = "application/octet-stream"
_TEXT = re.compile(r"text/.*|.*\+(?:xml|json)|application/(?:json|xml|x-bibtex)")
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


def type_of(file: PurePath) -> str:
    """Return the media type of a file; of texts with their encoding, which is always UTF-8."""
    found = _NAMES.get(file.name) or _TYPES.get(file.suffix.lower().removeprefix("."), _OTHER)
    return f"{found}; charset=utf-8" if _TEXT.fullmatch(found) else found


@dataclass(frozen=True, slots=True)
class Part:
    """Some bytes of a file, as players of sound and film ask for them (RFC 9110, 14)."""

    first: int
    """Where it begins."""
    last: int
    """Its last byte; before ``first`` for a part that is not there."""
    size: int
    """Of the whole file."""

    @property
    def is_there(self) -> bool:
        """Whether the file has it."""
        return self.first <= self.last

    @property
    def words(self) -> str:
        """The value of ``Content-Range``."""
        return f"bytes {self.first}-{self.last}/{self.size}" if self.is_there else f"bytes */{self.size}"


def part_of(asked: str, size: int) -> Part | None:
    """Return the part that ``Range`` asks for; None for the whole file, and for what may be ignored."""
    found = _RANGE.fullmatch(asked.strip())
    if not found or not any(found.groups()):
        return None
    first, last = found.groups()
    if not first:
        return Part(max(0, size - int(last[:18])), size - 1 if int(last[:18]) else -1, size)
    begin, end = int(first[:18]), min(int(last[:18]) if last else size - 1, size - 1)
    if last and int(last[:18]) < begin:
        return None
    return Part(begin, end, size)
