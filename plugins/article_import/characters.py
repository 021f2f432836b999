"""Which characters of a source may stand in an article: all that a reader sees, and what shapes it.

Control characters and bidirectional embeddings and overrides are dropped, and told; joiners, marks of
direction, soft hyphens and no-break spaces are text.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..records.characters import strays_in_file, without_strays
from .draft import Doubt

_BLANK_CONTROLS = re.compile("[\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")
"""Characters that no text may hold and that part words."""
_NOTES = re.compile("[\ufff9-\ufffc]")
"""Marks of notes between lines, and of objects that are not there."""
_ISOLATE = re.compile("[\u2066-\u2069]")
_SILENT = frozenset("\ufeff")
"""Byte order marks, which programs leave behind."""
_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));?")
_NOT_SPOKEN = re.compile("[\xad\u200b-\u200f\u2060\u061c\u2066-\u2069]")
_SPACES = re.compile("[\xa0\u2007\u202f]")
_ESCAPED = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text, and what could not stay in it."""

    text: str
    """Without what is forbidden."""
    dropped: tuple[str, ...] = ()
    """Characters that are gone, in order, each once."""


def without_forbidden(text: str) -> Cleaned:
    """Drop what no article may hold; isolates stay where each that is opened is closed."""
    parting, notes = _BLANK_CONTROLS.findall(text), _NOTES.findall(text)
    text = _NOTES.sub("", _BLANK_CONTROLS.sub(" ", text))
    if strays := strays_in_file(text):
        text = without_strays(text, is_file=True)
    found = dict.fromkeys(sign for sign in (*parting, *notes, *strays) if sign not in _SILENT)
    if _ISOLATE.search(text):
        lines = [_balanced(line) for line in text.split("\n")]
        found |= dict.fromkeys(_ISOLATE.findall(text)) if "\n".join(lines) != text else {}
        text = "\n".join(lines)
    return Cleaned(text, tuple(found))


def without_forbidden_references(html: str) -> Cleaned:
    """Do the same for what HTML writes by numbers; 128 to 159 mean what they mean to browsers."""
    dropped: dict[str, None] = {}

    def sound(reference: "re.Match[str]") -> str:
        code = int(reference[1], 16) if reference[1] else int(reference[2])
        if code > 0x10FFFF:
            return ""
        sign = chr(code)
        if 0x80 <= code <= 0x9F:
            return bytes([code]).decode("cp1252", "ignore")
        cleaned = without_forbidden(sign) if not _ISOLATE.match(sign) else Cleaned(sign)
        dropped.update(dict.fromkeys(cleaned.dropped))
        return reference[0] if cleaned.text == sign else cleaned.text

    return Cleaned(_REFERENCE.sub(sound, html), tuple(dropped))


def doubts_of(dropped: Iterable[str]) -> tuple[Doubt, ...]:
    """Return the doubt that tells what was dropped; none when nothing was."""
    codes = list(dict.fromkeys(f"U+{ord(sign):04X}" for sign in dropped))
    named = ", ".join(codes[:5]) + (", …" if len(codes) > 5 else "")
    reason = "characters that no text may hold were left out; look at the words around them in the source"
    return (Doubt("body", named, reason),) if codes else ()


def folded(text: str) -> str:
    r"""Make one blank of each run of blanks and line ends; no-break spaces stay.

    >>> folded(" 12\xa0km  of\nwall ")
    '12\xa0km of wall'
    """
    return re.sub(r"[ \t\n\r\f\v]+", " ", text).strip()


def plain(text: str) -> str:
    """Return what a reader reads: blanks that are blanks, without joiners and marks; for comparing alone."""
    return _NOT_SPOKEN.sub("", _SPACES.sub(" ", text))


def shown(text: str) -> str:
    r"""Return words of another machine for a terminal: nothing in them can steer it.

    >>> shown("\x1b[31mred")
    '\\x1b[31mred'
    """
    return _ESCAPED.sub(lambda sign: sign[0].encode("unicode_escape").decode(), text)


def _balanced(line: str) -> str:
    depth = 0
    for sign in _ISOLATE.findall(line):
        depth += -1 if sign == "\u2069" else 1
        if depth < 0:
            break
    return line if depth == 0 else _ISOLATE.sub("", line)
