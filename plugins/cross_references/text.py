"""Text as the matcher reads it: one code point for what a reader takes for the same character."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

_ALIKE = {
    **dict.fromkeys("\u00a0\u2002\u2003\u2004\u2005\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "),
    **dict.fromkeys("’‘ʼ＇ʻ", "'"),
    **dict.fromkeys("‐‑‒–−－", "-"),
    **dict.fromkeys("“”„", '"'),
    "İ": "I",
    "ς": "σ",
    "＆": "&",
}
_WIDE = re.compile("[\uff10-\uff5a]")
_NARROW = {code: code - 0xFEE0 for code in range(0xFF10, 0xFF5B) if chr(code).isalnum()}
"""Letters and digits as wide as a Han character."""
_WIDTHLESS = (
    "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff"
)
_SPACES = re.compile(r"[\t\n\f\r\v]+")
_SURROGATES = re.compile("[\ud800-\udfff]")
_MARK = f"\u0300-\u036f\u1160-\u11ff\u3099\u309a{_WIDTHLESS}"
_CLUSTERS = re.compile(f"[^{_MARK}]?[{_MARK}]+|(?:[^{_MARK}](?![{_MARK}]))+")
_MARKS = re.compile(f"[{_MARK}]")
_ASCII = bytes(range(128))
_WIDTHLESS_RUN = re.compile(f"[{_WIDTHLESS}]+")


@dataclass(frozen=True, slots=True)
class FoldedText:
    """Folded characters and the way back."""

    text: str
    """Capitals kept; as long as the original unless ``starts`` says otherwise."""
    starts: tuple[int, ...] = ()
    """Offset in the text where each stretch that maps one to one starts; empty if all of it does."""
    origins: tuple[int, ...] = ()
    """Offset of the same place in the original."""

    def origin(self, index: int) -> int:
        """Return the original offset of a folded one; what has no width goes with the character before it."""
        if not self.starts:
            return index
        place = bisect_right(self.starts, index) - 1
        return self.origins[place] + index - self.starts[place]


def fold_characters(text: str) -> FoldedText:
    """Fold spaces, apostrophes, hyphens and quotation marks; compose (NFC); drop what has no width.

    >>> fold_characters("Kuril\u00a0Is\u00adlands’").text
    "Kuril Islands'"
    """
    if text.isascii():
        return FoldedText(text)
    beyond = text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")
    if _MARKS.search(beyond) or not unicodedata.is_normalized("NFC", beyond):
        return _fold_clusters(text)
    return FoldedText(_fold_alike(text, beyond))


def fold_form(form: str) -> str:
    """Return a surface form as it is looked for: folded, with single spaces."""
    return " ".join(_SPACES.sub(" ", fold_characters(form).text).split())


def replace_surrogates(text: str) -> str:
    """Return text that can be encoded: lone surrogates become replacement characters."""
    return _SURROGATES.sub("\ufffd", text)


def _fold_alike(text: str, beyond: str) -> str:
    """``beyond`` holds the characters of the text that are not ASCII, and may hold others."""
    if _WIDE.search(beyond):
        text = text.translate(_NARROW)
    for character, plain in _ALIKE.items():
        if character in beyond:
            text = text.replace(character, plain)
    return text


def _fold_clusters(text: str) -> FoldedText:
    """Go cluster by cluster: a base character and its marks become its composed form."""
    parts: list[str] = []
    starts, origins, length = [0], [0], 0
    for cluster in _CLUSTERS.finditer(text):
        raw = cluster[0]
        folded = unicodedata.normalize("NFC", _WIDTHLESS_RUN.sub("", raw))
        parts.append(folded)
        length += len(folded)
        if len(folded) != len(raw):
            starts.append(length)
            origins.append(cluster.end())
    folded = "".join(parts)
    return FoldedText(_fold_alike(folded, folded), tuple(starts), tuple(origins))
