"""Recognize what kind of file a source is, by its first bytes, and read it as that."""

import re
from dataclasses import replace

from .characters import doubts_of, shown, without_forbidden
from .clipped_text import read_clipped_text
from .decoding import DecodedText, decode
from .draft import ArticleDraft, ImportFailedError, LeftOut
from .fetching import Source
from .mail import is_mail, read_mail
from .markdown_text import is_markdown, read_markdown
from .web_archive import is_web_archive, read_web_archive

MAX_TEXT = 1_000_000
"""Bytes of a text; a content file holds no more either."""
_HTML = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|div|p)\b",
    re.IGNORECASE | re.DOTALL,
)
_PICTURE = "is a picture; there is no text in it to read"
_PACKED = "is a packed file; unpack it, and import what is in it"
_FOREIGN = (
    (b"%PDF", "is a PDF; copy its text into a .txt file, or save it as .docx or HTML"),
    (b"%!PS", "is PostScript; copy its text into a .txt file"),
    (b"\xd0\xcf\x11\xe0", "is an old Office file, or one with a password; save it as .docx without one"),
    (b"{\\rtf", "is rich text (RTF); save it as .docx or plain text"),
    (b"bplist00", "is a web archive of Safari; save the page as its source (HTML)"),
    (b"[InternetShortcut]", "is a shortcut to a page; give the address in it, or save the page itself"),
    (b'{"url":', "is a shortcut to a document in the cloud; download it as .docx"),
    (b"\\documentclass", "is LaTeX; turn it into .docx or Markdown (pandoc does), or copy its text"),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"RIFF", "is a picture or a recording; there is no text in it to read"),
    (b"II*\x00", _PICTURE),
    (b"MM\x00*", _PICTURE),
    (b"\x1f\x8b", _PACKED),
    (b"BZh", _PACKED),
    (b"7z\xbc\xaf", _PACKED),
    (b"Rar!", _PACKED),
    (b"\xfd7zXZ", _PACKED),
    (b"OggS", "is a recording; there is no text in it to read"),
    (b"ID3", "is a recording; there is no text in it to read"),
    (b"SQLite format 3", "is a database; there is no article in it"),
)
_UNREADABLE_TYPE = re.compile(
    r"(?:image|audio|video|font|model)/|application/(?:pdf|zip|gzip|json|ld\+json)\b"
)


def read_article(source: Source) -> ArticleDraft:
    """Return the article of ``source``. Raises :class:`ImportFailedError` when there is none."""
    for beginning, message in _FOREIGN:
        if source.data.startswith(beginning):
            raise ImportFailedError(message)
    try:
        draft = _sound(_read(source))
    except RecursionError:
        raise ImportFailedError("nests deeper than any article; clip its text into a .txt file") from None
    if not draft.blocks:
        raise ImportFailedError(
            "holds no article that we can find; clip its text into a .txt file and import that"
        )
    return draft


def _read(source: Source) -> ArticleDraft:
    if source.data.startswith(b"PK\x03\x04"):
        from .word_document import read_word_document  # noqa: PLC0415 - slow to import

        return read_word_document(source.data)
    if not source.data.strip():
        raise ImportFailedError("is empty")
    if source.name.lower().endswith(".docx"):
        raise ImportFailedError(
            "is named .docx and is none inside; open it where it was made, and save again"
        )
    if is_web_archive(source.data):
        return read_web_archive(source.data)
    is_html = _is_html(source)
    if not is_html and _UNREADABLE_TYPE.match(source.media_type):
        kind = shown(source.media_type)[:60]
        raise ImportFailedError(f"is no page but '{kind}', as its server says; give the address of the page")
    if not is_html and len(source.data) > MAX_TEXT:
        raise ImportFailedError(
            f"is larger than {MAX_TEXT:,} bytes; leave out what is no part of the article"
        )
    if not is_html and is_mail(source.data):
        return read_mail(source.data)
    decoded = decode(source.data, charset=source.charset)
    if not decoded.text.strip():
        raise ImportFailedError("is empty")
    draft = _of_text(decoded, source, is_html=is_html)
    return replace(draft, url=draft.url or source.url, doubts=(*draft.doubts, *decoded.doubts))


def _of_text(decoded: DecodedText, source: Source, *, is_html: bool) -> ArticleDraft:
    if is_html:
        from .web_page import read_web_page  # noqa: PLC0415 - slow to import

        return read_web_page(decoded.text, url=source.url)
    if is_markdown(decoded.text, source.name, source.media_type):
        return read_markdown(decoded.text)
    return read_clipped_text(decoded.text)


def _is_html(source: Source) -> bool:
    is_named = source.name.lower().endswith((".html", ".htm", ".xhtml"))
    return (
        is_named
        or "html" in source.media_type
        or _HTML.match(source.data[:4096].replace(b"\x00", b"")) is not None
    )


def _sound(draft: ArticleDraft) -> ArticleDraft:
    """Drop what no text may hold, wherever it came from: JSON, properties, names."""
    dropped: list[str] = []

    def sound(text: str) -> str:
        cleaned = without_forbidden(text)
        dropped.extend(cleaned.dropped)
        return cleaned.text

    draft = replace(
        draft,
        title=sound(draft.title),
        authors=tuple(map(sound, draft.authors)),
        publication=sound(draft.publication),
        url=sound(draft.url),
        lang=sound(draft.lang),
        summary=sound(draft.summary),
        blocks=tuple(
            replace(block, text=sound(block.text), markdown=sound(block.markdown)) for block in draft.blocks
        ),
        left_out=tuple(LeftOut(sound(left.text), left.reason) for left in draft.left_out),
    )
    return replace(draft, doubts=(*draft.doubts, *doubts_of(dropped)))
