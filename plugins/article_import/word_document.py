"""Read a .docx: mammoth makes HTML of it, the document's own properties fill what its text does not say."""

import datetime as dt
import io
import zipfile
from dataclasses import dataclass, replace

import mammoth  # type: ignore[import-untyped]
from lxml import etree

from .by_lines import clean_authors
from .clipped_text import draft_of_lines
from .draft import ArticleDraft, Doubt, ImportFailedError
from .html_blocks import blocks_of

MAX_BYTES = 100_000_000
"""Of all parts together, unpacked."""
_CORE = "docProps/core.xml"
_NAMESPACES = {"dc": "http://purl.org/dc/elements/1.1/", "dcterms": "http://purl.org/dc/terms/"}
_STYLES = "\n".join(
    (
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Subtitle'] => p:fresh",
        "p[style-name='Quote'] => blockquote > p:fresh",
        "p[style-name='Intense Quote'] => blockquote > p:fresh",
    )
)


@dataclass(frozen=True, slots=True)
class _Properties:
    """What Word noted of the document."""

    title: str = ""
    author: str = ""
    created: dt.date | None = None
    lang: str = ""


def read_word_document(data: bytes) -> ArticleDraft:
    """Return the article of a .docx. Raises :class:`ImportFailedError` for what is none."""
    try:
        properties = _properties(data)
        result = mammoth.convert_to_html(io.BytesIO(data), style_map=_STYLES, ignore_empty_paragraphs=True)
    except (zipfile.BadZipFile, KeyError, OSError, ValueError, etree.XMLSyntaxError) as error:
        raise ImportFailedError(f"is not a sound .docx ({error}); open it and save it again") from None
    return _completed(draft_of_lines(blocks_of(result.value)), properties, "<img" in result.value)


def _properties(data: bytes) -> _Properties:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(part.file_size for part in archive.infolist()) > MAX_BYTES:
            raise ImportFailedError(f"unpacks to more than {MAX_BYTES:,} bytes; take the pictures out")
        if "word/document.xml" not in archive.namelist():
            raise ImportFailedError("is not a Word document; save it as .docx")
        if _CORE not in archive.namelist():
            return _Properties()
        root = etree.fromstring(archive.read(_CORE), etree.XMLParser(resolve_entities=False, no_network=True))

    def text(path: str) -> str:
        return (root.findtext(path, "", _NAMESPACES) or "").strip()

    return _Properties(
        text("dc:title"), text("dc:creator"), _day(text("dcterms:created")), text("dc:language")
    )


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text[:10])
    except ValueError:
        return None


def _completed(draft: ArticleDraft, known: _Properties, has_pictures: bool) -> ArticleDraft:
    """Fill gaps from the document's properties; each of them is a doubt."""
    doubts = list(draft.doubts)
    authors = clean_authors(known.author) if not draft.authors else ()
    if authors:
        doubts.append(Doubt("author", ", ".join(authors), "whoever created the document, by its properties"))
    if known.title and not draft.title:
        doubts.append(Doubt("title", known.title, "from the document's properties"))
    if known.created and not draft.date:
        doubts.append(Doubt("date", str(known.created), "the day on which the document was created"))
    if has_pictures:
        doubts.append(Doubt("body", "", "pictures were left out; add what you may show"))
    return replace(
        draft,
        title=draft.title or known.title,
        authors=draft.authors or authors,
        date=draft.date or known.created,
        lang=draft.lang or known.lang,
        doubts=tuple(doubts),
    )
