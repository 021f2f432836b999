"""The parts of a .docx, tried before anybody builds a tree of them: bounded, shallow, without entities."""

import io
import re
import zipfile
import zlib
from dataclasses import dataclass

from lxml import etree

from .draft import ImportFailedError

MAX_BYTES = 100_000_000
"""Of all parts together, unpacked."""
MAX_XML = 10_000_000
"""Bytes of all parts that are XML."""
MAX_ELEMENTS = 100_000
"""In all of them."""
MAX_DEPTH = 100
_MAX_PARTS = 5_000
_CHUNK = 65_536
_DOCUMENT = re.compile(r"word/document\d*\.xml")
_ENCRYPTED = 1
_SAVE = "open it in a word processor and save it again"


@dataclass(slots=True)
class _Counting:
    """A target for a parser: counts, and builds nothing."""

    name: str
    elements: int
    depth: int = 0

    def start(self, _tag: str, _attributes: object) -> None:
        """Count an element. Raises where there is too much."""
        self.depth += 1
        self.elements += 1
        if self.depth > MAX_DEPTH:
            raise ImportFailedError(
                f"nests deeper than {MAX_DEPTH} levels ({self.name}): tables within tables? Take them apart"
            )
        if self.elements > MAX_ELEMENTS:
            raise ImportFailedError(
                f"holds more than {MAX_ELEMENTS:,} elements ({self.name}); leave empty paragraphs out"
            )

    def end(self, _tag: str) -> None:
        """Leave an element."""
        self.depth -= 1

    def doctype(self, *_parts: object) -> None:
        """Refuse what can name entities."""
        raise ImportFailedError(f"is not a sound .docx ({self.name} declares a document type); {_SAVE}")

    def close(self) -> None:
        """Have nothing to give."""


def check_package(data: bytes) -> None:
    """Raise :class:`ImportFailedError` for whatever is no sound .docx of bearable size."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_parts(archive)
            elements = 0
            for part in archive.infolist():
                if part.filename.lower().endswith((".xml", ".rels")):
                    elements = _check_xml(archive, part, elements)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError):
        raise ImportFailedError(f"is not a sound .docx (it cannot be unpacked); {_SAVE}") from None


def _check_parts(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    if any(part.flag_bits & _ENCRYPTED for part in parts):
        raise ImportFailedError("is locked with a password; save it without one")
    if not any(_DOCUMENT.fullmatch(part.filename) for part in parts):
        raise ImportFailedError(f"is not a Word document but {_kind(archive)}; save it as .docx")
    if len(parts) > _MAX_PARTS or sum(part.file_size for part in parts) > MAX_BYTES:
        raise ImportFailedError(f"unpacks to more than {MAX_BYTES:,} bytes; take the pictures out")
    names = [part.filename for part in parts]
    if len(set(names)) < len(names):
        raise ImportFailedError(f"is not a sound .docx (it holds a part twice); {_SAVE}")
    xml = sum(part.file_size for part in parts if part.filename.lower().endswith((".xml", ".rels")))
    if xml > MAX_XML:
        raise ImportFailedError(f"holds more than {MAX_XML:,} bytes of text; import it in parts")


def _kind(archive: zipfile.ZipFile) -> str:
    """Return what a package is, for an editor to recognize."""
    names = set(archive.namelist())
    for name, kind in (
        ("xl/workbook.xml", "a workbook"),
        ("ppt/presentation.xml", "a presentation"),
        ("META-INF/container.xml", "a book (EPUB)"),
        ("Index/Document.iwa", "a Pages document"),
        ("content.xml", "an OpenDocument file"),
    ):
        if name in names:
            return kind
    return "an archive"


def _check_xml(archive: zipfile.ZipFile, part: zipfile.ZipInfo, elements: int) -> int:
    """Read a part to its end, and return how many elements there are so far."""
    counting = _Counting(part.filename, elements)
    parser = etree.XMLParser(target=counting, resolve_entities=False, no_network=True)  # type: ignore[arg-type]
    try:
        with archive.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                parser.feed(chunk)
        parser.close()
    except etree.XMLSyntaxError as error:
        line, _ = error.position
        raise ImportFailedError(
            f"is not a sound .docx ({part.filename} is broken in line {line or 1}); {_SAVE}"
        ) from None
    return counting.elements
