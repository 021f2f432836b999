"""Recognize what kind of file a source is, by its first bytes, and read it as that."""

import re
from dataclasses import replace

from .clipped_text import read_clipped_text
from .decoding import decode
from .draft import ArticleDraft, ImportFailedError
from .fetching import Source

_HTML = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|div|p)\b",
    re.IGNORECASE | re.DOTALL,
)
_FOREIGN = (
    (b"%PDF", "is a PDF; copy its text into a .txt file, or save it as .docx or HTML"),
    (b"\xd0\xcf\x11\xe0", "is an old Office file; save it as .docx"),
    (b"{\\rtf", "is rich text (RTF); save it as .docx or plain text"),
    (b"\x89PNG", "is a picture; there is no text in it to read"),
    (b"\xff\xd8\xff", "is a picture; there is no text in it to read"),
    (b"MIME-Version:", "is a web archive (MHT); save the page as HTML"),
    (b"From: <Saved by", "is a web archive (MHT); save the page as HTML"),
)


def read_article(source: Source) -> ArticleDraft:
    """Return the article of ``source``. Raises :class:`ImportFailedError` when there is none."""
    for beginning, message in _FOREIGN:
        if source.data.startswith(beginning):
            raise ImportFailedError(message)
    draft = _read(source)
    if not draft.blocks:
        raise ImportFailedError(
            "holds no article that we can find; clip its text into a .txt file and import that"
        )
    return draft


def _read(source: Source) -> ArticleDraft:
    if source.data.startswith(b"PK\x03\x04"):
        from .word_document import read_word_document  # noqa: PLC0415 - slow to import

        return read_word_document(source.data)
    decoded = decode(source.data, charset=source.charset)
    if not decoded.text.strip():
        raise ImportFailedError("is empty")
    if _is_html(source):
        from .web_page import read_web_page  # noqa: PLC0415 - slow to import

        draft = read_web_page(decoded.text, url=source.url)
    else:
        draft = read_clipped_text(decoded.text)
    return replace(draft, url=draft.url or source.url, doubts=(*draft.doubts, *decoded.doubts))


def _is_html(source: Source) -> bool:
    is_named = source.name.lower().endswith((".html", ".htm", ".xhtml"))
    return (
        is_named
        or "html" in source.media_type
        or _HTML.match(source.data[:4096].replace(b"\x00", b"")) is not None
    )
