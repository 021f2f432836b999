"""Read a page that a browser saved as one file (MHTML, RFC 2557): the part that is the page."""

import re
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import Message

from .decoding import decode
from .draft import ArticleDraft, ImportFailedError

_HEADERS = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]{0,40}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)+\r?\n")
_RELATED = re.compile(rb"^Content-Type:\s*multipart/related", re.MULTILINE | re.IGNORECASE)
_SENDER = re.compile(rb"^From:[^\r\n]*@", re.MULTILINE | re.IGNORECASE)


def is_web_archive(data: bytes) -> bool:
    """Whether a file begins as browsers save a page with all that it shows; no message that somebody sent."""
    found = _HEADERS.match(data[:20_000])
    return bool(found and _RELATED.search(found[0]) and not _SENDER.search(found[0]))


def read_web_archive(data: bytes) -> ArticleDraft:
    """Return the article of the page. Raises :class:`ImportFailedError` for an archive without one."""
    from .web_page import read_web_page  # noqa: PLC0415 - slow to import

    message = message_from_bytes(data, policy=policy.compat32)
    address = str(message.get("Snapshot-Content-Location") or "")
    pages = [
        part for part in message.walk() if part.get_content_type() in {"text/html", "application/xhtml+xml"}
    ]
    named = [part for part in pages if address and part.get("Content-Location") == address]
    if not pages:
        raise ImportFailedError("is a web archive without a page; save the page as HTML")
    page = (named or pages)[0]
    decoded = decode(_bytes_of(page), charset=str(page.get_content_charset("") or ""))
    where = str(page.get("Content-Location") or address)
    draft = read_web_page(decoded.text, url=where if where.startswith(("http://", "https://")) else "")
    return replace(draft, doubts=(*draft.doubts, *decoded.doubts))


def _bytes_of(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
