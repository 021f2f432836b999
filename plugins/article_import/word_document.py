"""Read a .docx: mammoth makes HTML of it, the document's own properties fill what its text does not say."""

import datetime as dt
import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from xml.parsers.expat import ExpatError

import mammoth  # type: ignore[import-untyped]
from bs4 import BeautifulSoup
from lxml import etree

from .by_lines import clean_authors
from .characters import doubts_of, folded, without_forbidden
from .clipped_text import draft_of_lines
from .debris import ends_a_sentence, length_in_words
from .draft import ArticleDraft, Block, Doubt, ImportFailedError
from .head import Head, head_at, read_credit_line, read_head
from .holding import hold_parts
from .html_blocks import blocks_of
from .word_package import check_package
from .word_revisions import revision_doubts

_HEAD = 3
"""Blocks among which a heading is the title; only by-lines stand above it."""
_TITLE = 20
"""Words; a longer line is no title."""
_CORE = "docProps/core.xml"
_NAMESPACES = {"dc": "http://purl.org/dc/elements/1.1/", "dcterms": "http://purl.org/dc/terms/"}
_STYLES = "\n".join(
    (
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Subtitle'] => p:fresh",
        "p[style-name='Quote'] => blockquote > p:fresh",
        "p[style-name='Caption'] => p:fresh > em:fresh",
        "p[style-name='caption'] => p:fresh > em:fresh",
        "p[style-name='Image Caption'] => p:fresh > em:fresh",
        "p[style-name='Table Caption'] => p:fresh > em:fresh",
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
    """Return the article of a .docx. Raises :class:`~.draft.ImportFailedError` for what is none."""
    check_package(data)
    try:
        properties = _properties(data)
        result = mammoth.convert_to_html(
            io.BytesIO(data),
            style_map=_STYLES,
            ignore_empty_paragraphs=True,
            convert_image=mammoth.images.img_element(_no_picture),
        )
    except (AttributeError, LookupError, OSError, TypeError, ValueError, ExpatError, etree.LxmlError):
        raise ImportFailedError(
            "is not a sound .docx (its parts do not fit together); open it in a word processor and save again"
        ) from None
    cleaned = without_forbidden(result.value)
    soup = BeautifulSoup(cleaned.text, "lxml")
    held = hold_parts(soup, "")
    blocks = held.put_back(blocks_of(soup.decode(formatter="minimal")))
    draft = draft_of_lines(blocks, _head(blocks))
    draft = replace(
        draft,
        blocks=held.with_notes(draft.blocks),
        doubts=(*draft.doubts, *revision_doubts(data), *doubts_of(cleaned.dropped)),
    )
    return _completed(draft, properties, "<img" in cleaned.text)


def _no_picture(_image: object) -> dict[str, str]:
    """Say that there is a picture without reading it."""
    return {"src": ""}


def _head(blocks: Sequence[Block]) -> Head:
    """Read the head: as of a page where by-lines stand above the text, else of a document in plain style."""
    texts = [block.text for block in blocks]
    heading = next((i for i, block in enumerate(blocks[:_HEAD]) if block.kind == "heading"), None)
    if heading is not None and all(read_credit_line(text) for text in texts[:heading]):
        return head_at(texts, heading)
    head = read_head(texts)
    if head.authors or head.published or head.modified:
        return head
    if len(texts) < 2 or not _may_be_title(texts[0]):
        return head_at(texts, None)
    head = head_at(texts, 0)
    if not ends_a_sentence(texts[0]):
        return head
    doubt = Doubt("title", texts[0], "the first line; it may be a sentence of the text")
    return replace(head, doubts=(*head.doubts, doubt))


def _may_be_title(line: str) -> bool:
    """Whether a first line is short, and no statement that ends with a full stop."""
    return length_in_words(line) <= _TITLE and re.search(r"[.…。][\"'”’»)\]]*$", line) is None


def _properties(data: bytes) -> _Properties:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if _CORE not in archive.namelist():
            return _Properties()
        root = etree.fromstring(archive.read(_CORE), etree.XMLParser(resolve_entities=False, no_network=True))

    def text(path: str) -> str:
        return folded(without_forbidden(root.findtext(path, "", _NAMESPACES) or "").text)

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
