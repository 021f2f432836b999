"""Bytes of whatever encoding to text: byte order mark, declared charset, UTF-8, then a statistical guess."""

import codecs
import re
import unicodedata
from dataclasses import dataclass

from charset_normalizer import from_bytes

from .alphabets import of_a_script, of_two_readings
from .characters import doubts_of, without_forbidden
from .draft import Doubt, ImportFailedError

_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_WIDER = {"euc-kr": "cp949", "ks_c_5601-1987": "cp949", "iso-8859-1": "cp1252", "latin-1": "cp1252",
          "ascii": "cp1252", "shift_jis": "cp932", "gb2312": "gb18030", "gbk": "gb18030"}  # fmt: skip
"""What pages that declare the left one are written in, as the WHATWG's Encoding standard has it."""


_ENCODINGS = re.compile(
    r"utf-8|cp(?:125[0-8]|8(?:66|74)|9(?:32|49|50))|iso8859-\d+|koi8-[ru]|mac-(?:roman|cyrillic)|tis-620|johab|"
    r"euc_(?:jp|jis_2004|kr)|iso2022_(?:jp|kr)|shift_jis(?:x0213|_2004)?|gb(?:18030|k|2312)|hz|big5(?:hkscs)?"
)
"""Python's names of encodings; its codecs for other ends (``hex``, ``undefined``) are none."""


_LATIN = re.compile(
    r"cp125[0247]|cp1258|latin_1|iso8859_(?:1|2|3|4|9|10|13|14|15|16)|mac_(?:roman|latin2|iceland|turkish)|"
    r"cp(?:273|437|500|775|850|852|858|861|1026|1140)|hp_roman8"
)
"""What a guess calls texts in Latin letters; which of them it is, the letters tell better."""
_MOST_STRAYS = 100
"""Characters for each NUL that is a stray; where more are NUL, a file is no text."""
_MOST_STRAYS_GUESSED = 3
_FEWEST_BEYOND = 2
_BROKEN = 0.2
"""Share of characters beyond ASCII that may be broken in a text that is UTF-8 all the same."""
_RUN = re.compile(rb"[\x80-\x9f\xa1-\xff]{3,}")
"""Bytes beyond ASCII side by side: rare in Latin letters, the rule in all others."""
_FEWEST_IN_RUNS = 20


@dataclass(frozen=True, slots=True)
class DecodedText:
    """Text, and whether its encoding was a guess."""

    text: str
    """In NFC, with line feeds, without what no article may hold."""
    doubts: tuple[Doubt, ...] = ()
    """One when the encoding was guessed, one when something could not stay."""


def decode(data: bytes, *, charset: str = "") -> DecodedText:
    """Decode ``data``; ``charset`` is what a server declared.

    Raises :class:`ImportFailedError` for what is no text in any encoding.
    """
    for mark, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decoded(data, name)
    declared = _DECLARED.search(data[:4096])
    candidates = [charset, declared[1].decode("ascii", "replace") if declared else "", "utf-8"]
    names = dict.fromkeys(filter(None, map(_codec, candidates)))
    is_latin = not _is_in_runs(data)
    for name in ["utf-8", *names] if _is_surely_utf8(data) else names:
        if not is_latin and _LATIN.fullmatch(name.replace("-", "_")):
            continue
        try:
            return _decoded(data, name)
        except (UnicodeDecodeError, ImportFailedError):
            continue
    return _mostly_utf8(data) or _guessed(data)


def clean(text: str) -> str:
    """Return ``text`` in NFC with line feeds, and nothing that no article may hold."""
    return without_forbidden(_plain_lines(text)).text


def _plain_lines(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    return unicodedata.normalize("NFC", text).replace("\u3000", " ")


def _codec(label: str) -> str:
    """Return the codec of an encoding that pages are written in, or an empty text.

    UTF-16 without a byte order mark is none of them: whatever declares it in ASCII is not written in it.
    """
    try:
        name = codecs.lookup(_WIDER.get(label.lower(), label)).name if label.isascii() else ""
    except (LookupError, ValueError):
        return ""
    return name if _ENCODINGS.fullmatch(name) else ""


def _decoded(data: bytes, charset: str) -> DecodedText:
    try:
        text = data.decode(charset)
    except UnicodeDecodeError:
        if charset not in {"utf-8-sig", "utf-16", "utf-32"}:
            raise
        raise ImportFailedError(f"is marked as {charset} but is not; save it again as UTF-8") from None
    if text.count("\x00") * _MOST_STRAYS > len(text):
        raise ImportFailedError("is not text; save it as UTF-8 text, HTML or .docx")
    return _cleaned(text)


def _cleaned(text: str, *doubts: Doubt) -> DecodedText:
    cleaned = without_forbidden(_plain_lines(text))
    return DecodedText(cleaned.text, (*doubts, *doubts_of(cleaned.dropped)))


def _guessed(data: bytes) -> DecodedText:
    reason = "the encoding is a guess, as nothing declares it rightly; check accents and quotes"
    if _is_in_runs(data) and (name := of_a_script(data)):
        return _cleaned(data.decode(name), Doubt("body", name, reason))
    best = from_bytes(data).best() if data.count(b"\x00") <= _MOST_STRAYS_GUESSED else None
    if best is None:
        raise ImportFailedError("is not text in any encoding we know; save it as UTF-8")
    if not _LATIN.fullmatch(best.encoding):
        name = "cp1251" if best.encoding == "mac_cyrillic" else best.encoding  # small letters are the same
        return _cleaned(data.decode(name, "replace"), Doubt("body", name, reason))
    name = of_two_readings(data)
    return _cleaned(data.decode(name, "replace"), Doubt("body", name, reason))


def _mostly_utf8(data: bytes) -> DecodedText | None:
    """Read a text that is UTF-8 but for a few bytes, as one is that was cut or pasted together."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    sound = sum(sign > "\x7f" for sign in text) - text.count("\ufffd")
    if broken > _BROKEN * sound:
        return None
    count = "1 character is" if broken == 1 else f"{broken:,} characters are"
    return _cleaned(
        text, Doubt("body", "", f"{count} broken in the source, and shown as \ufffd; correct them")
    )


def _is_in_runs(data: bytes) -> bool:
    """Whether a text in an encoding of single bytes is in no Latin alphabet, whatever it declares."""
    beyond = len(data) - len(data.translate(None, bytes(range(0x80, 0x100))))
    in_runs = sum(map(len, _RUN.findall(data)))
    return in_runs >= _FEWEST_IN_RUNS and in_runs > 0.5 * beyond


def _is_surely_utf8(data: bytes) -> bool:
    """Whether bytes beyond ASCII are UTF-8 throughout, whatever is declared; hardly any other text is so."""
    try:
        beyond = len(data) - len(data.decode("utf-8"))
    except UnicodeDecodeError:
        return False
    return beyond >= _FEWEST_BEYOND
