"""Bytes of whatever encoding to text: byte order mark, declared charset, UTF-8, then a statistical guess."""

import re
import unicodedata
from dataclasses import dataclass

from charset_normalizer import from_bytes

from .draft import Doubt, ImportFailedError

_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u2060\ufeff\ufffe\uffff]")
_WIDER = {"euc-kr": "cp949", "ks_c_5601-1987": "cp949", "iso-8859-1": "cp1252", "latin-1": "cp1252",
          "ascii": "cp1252", "shift_jis": "cp932", "gb2312": "gb18030", "gbk": "gb18030"}  # fmt: skip
"""What pages that declare the left one are written in, as the WHATWG's Encoding standard has it."""


@dataclass(frozen=True, slots=True)
class DecodedText:
    """Text, and whether its encoding was a guess."""

    text: str
    """In NFC, with line feeds, without invisible characters."""
    doubts: tuple[Doubt, ...] = ()
    """One when the encoding was guessed."""


def decode(data: bytes, *, charset: str = "") -> DecodedText:
    """Decode ``data``; ``charset`` is what a server declared.

    Raises :class:`ImportFailedError` for what is no text in any encoding.
    """
    for mark, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decoded(data, name)
    declared = _DECLARED.search(data[:4096])
    candidates = [charset, declared[1].decode("ascii", "replace") if declared else "", "utf-8"]
    for name in dict.fromkeys(_WIDER.get(name.lower(), name) for name in candidates if name):
        try:
            return _decoded(data, name)
        except (UnicodeDecodeError, LookupError, ImportFailedError):
            continue
    return _guessed(data)


def clean(text: str) -> str:
    """Return ``text`` in NFC with line feeds, blanks that are blanks, and nothing invisible."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    return _INVISIBLE.sub("", unicodedata.normalize("NFC", text)).replace("\xa0", " ").replace("\u3000", " ")


def _decoded(data: bytes, charset: str) -> DecodedText:
    try:
        text = data.decode(charset)
    except UnicodeDecodeError:
        if charset not in {"utf-8-sig", "utf-16", "utf-32"}:
            raise
        raise ImportFailedError(f"is marked as {charset} but is not; save it again as UTF-8") from None
    if "\x00" in text:
        raise ImportFailedError("is not text; save it as UTF-8 text, HTML or .docx")
    return DecodedText(clean(text))


def _guessed(data: bytes) -> DecodedText:
    best = from_bytes(data).best()
    if best is None or b"\x00" in data:
        raise ImportFailedError("is not text in any encoding we know; save it as UTF-8")
    reason = "the encoding is a guess, as nothing declares it; check accents and quotes"
    return DecodedText(clean(str(best)), (Doubt("body", best.encoding, reason),))
