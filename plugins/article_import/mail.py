"""Read a message of electronic mail (RFC 5322) as it was saved: who wrote it, when, of what, and its text."""

import re
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import MIMEPart

from .clipped_text import read_clipped_text
from .draft import ArticleDraft, Doubt, ImportFailedError

_HEADERS = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]{0,40}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){2,}\r?\n")
_FROM = re.compile(rb"^From:[^\r\n]*@", re.MULTILINE | re.IGNORECASE)
_SUBJECT = re.compile(rb"^(?:Subject|Date|Message-ID):", re.MULTILINE | re.IGNORECASE)
_REPLY = re.compile(r"(?:(?:re|fwd?|aw|wg)\s*:\s*)+", re.IGNORECASE)


def is_mail(data: bytes) -> bool:
    """Whether a file begins with the headers of a message."""
    found = _HEADERS.match(data[:20_000])
    return bool(found and _FROM.search(found[0]) and _SUBJECT.search(found[0]))


def read_mail(data: bytes) -> ArticleDraft:
    """Return the article in a message: its subject is the title, its sender the author.

    Raises :class:`ImportFailedError` for a message without a text.
    """
    message = message_from_bytes(data, policy=policy.default)
    part = message.get_body(("plain", "html"))
    if part is None:
        raise ImportFailedError("is a message without a text; import what is attached to it")
    draft = _of_part(part)
    subject = _REPLY.sub("", " ".join(str(message.get("subject", "")).split()))
    sender = next((one.display_name for one in getattr(message["from"], "addresses", ())), "")
    moment = getattr(message["date"], "datetime", None)
    doubts = [doubt for doubt in draft.doubts if doubt.field not in {"title", "author", "date"}]
    given = {"title": subject, "author": sender, "date": str(moment.date()) if moment else ""}
    doubts += [Doubt(field, value, "from the head of the message") for field, value in given.items() if value]
    return replace(
        draft,
        title=subject or draft.title,
        authors=(sender,) if sender else draft.authors,
        date=moment.date() if moment else draft.date,
        doubts=tuple(doubts),
    )


def _of_part(part: MIMEPart) -> ArticleDraft:
    text = str(part.get_content())
    if part.get_content_type() == "text/html":
        from .web_page import read_web_page  # noqa: PLC0415 - slow to import

        return read_web_page(text, url="")
    if part.get_param("format") == "flowed":
        text = _unflowed(text)
    return read_clipped_text(text, has_head=False)


def _unflowed(text: str) -> str:
    """Join lines that end with a blank (RFC 3676, 4.1), but that before a signature."""
    lines = [line.removeprefix(" ") for line in text.split("\n")]
    joined = ""
    for line in lines:
        joined += line if line.endswith(" ") and line != "-- " else f"{line}\n"
    return joined
