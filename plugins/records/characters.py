"""Characters that text may not hold, and those that nobody sees.

Control characters other than newline and tab do harm in every format that we write. The bidirectional
embeddings and overrides turn what follows them (Unicode UAX 9, X1 to X8; CVE-2021-42574); isolates are the
standard's answer for what they were made for, and have to be closed again. Joiners, direction marks, soft
hyphens and no-break spaces belong to many scripts and stay.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_REFUSED = r"\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff"
_STRAY = re.compile(f"[{_REFUSED}]")
_STRAY_IN_FILE = re.compile(f"[{_REFUSED}]".replace(r"\x0b-\x1f", r"\x0b\x0c\x0e-\x1f"))
"""The same for a whole file, whose lines may end as on any system."""
_REMOTE = re.compile("[\U00010000-\U0010ffff]")
"""Characters beyond the first plane: few texts hold any, and a set that reaches there is searched slowly."""
_PLANES = range(0x10000, 0x110000, 0x10000)
_REMOTE_STRAY = re.compile(f"[{''.join(chr(plane + end) for plane in _PLANES for end in (0xFFFE, 0xFFFF))}]")
_ISOLATES = re.compile("[\u2066-\u2069]")
_PARAGRAPH_END = re.compile(r"\n[ \t]*\n")

_BLANK_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters by category that have no shape: fillers of Hangul, the empty cell of braille."""
_UNSEEN_CATEGORIES = frozenset({"Cc", "Cf", "Cn", "Mn", "Zl", "Zp", "Zs"})
_UNSEEN = re.compile(
    r"[\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    r"\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
"""What shows as nothing or as a gap (Default_Ignorable_Code_Point, White_Space)."""

_WORDS = (
    ("\u2028", "\u2029", "is a separator of lines", "write a plain line break"),
    ("\u202a", "\u202e", "turns the direction of what follows", "delete it, or write an isolate or a mark"),
    ("\ufeff", "\ufeff", "is a byte order mark, which belongs before the first line", "delete it"),
    ("\ud800", "\udfff", "is half a character", "delete it"),
    ("\ufdd0", "\U0010ffff", "is no character", "delete it"),
    ("\x00", "\x9f", "is a control character", "delete it"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stray:
    """A character that may not stand where it stands."""

    place: int
    """Its offset in the text."""
    code: str
    """Its name in Unicode's way: ``U+202E``."""
    message: str
    """What is wrong with it, a predicate."""
    mend: str
    """What to do, an imperative."""


def find_stray(text: str, *, is_file: bool = False) -> Stray | None:
    r"""Return the first character that no text may hold; of a file, any line end is one.

    >>> find_stray("A \x03").code, find_stray("می‌خواهم")
    ('U+0003', None)
    """
    if text.isascii() and text.isprintable():
        return None
    found = (_STRAY_IN_FILE if is_file else _STRAY).search(text)
    if found is None and not text.isascii() and _REMOTE.search(text):
        found = _REMOTE_STRAY.search(text)
    return stray_of(found[0], found.start()) if found else None


def mend_in(text: str, stray: Stray) -> str:
    r"""Return what to do about a character that nobody sees: where to look for it, and for how many more.

    >>> mend_in("so a \ufeffcopy\ufeff", find_stray("so a \ufeffcopy"))
    "delete it (behind 'a'; 1 more in this file)"
    """
    before = re.search(r"(\S{1,30})[^\S\n]*\Z", without_strays(text[max(stray.place - 60, 0) : stray.place]))
    more = len(_STRAY_IN_FILE.findall(text)) - 1
    notes = (before and f"behind '{before[1]}'", more > 0 and f"{more} more in this file")
    said = "; ".join(note for note in notes if note)
    return f"{stray.mend} ({said})" if said else stray.mend


def without_strays(text: str, *, is_file: bool = False) -> str:
    """Return a text without the characters that no text may hold; of a file, any line end is one."""
    return _REMOTE_STRAY.sub("", (_STRAY_IN_FILE if is_file else _STRAY).sub("", text))


def strays_in_file(text: str) -> tuple[str, ...]:
    r"""Return what a file holds and may not, each once.

    >>> strays_in_file("A \x03sea\x03\r\n")
    ('\x03',)
    """
    found = _STRAY_IN_FILE.findall(text)
    if _REMOTE.search(text):
        found += _REMOTE_STRAY.findall(text)
    return tuple(dict.fromkeys(found))


def stray_of(character: str, place: int = 0) -> Stray:
    """Say what is wrong with a character that no text may hold."""
    words = next((row[2:] for row in _WORDS if row[0] <= character <= row[1]), _WORDS[-1][2:])
    return Stray(place, f"U+{ord(character):04X}", *words)


def find_open_isolate(text: str) -> Stray | None:
    """Return the first isolate of a paragraph that is not closed in it, or what closes none."""
    if text.isascii() or not _ISOLATES.search(text):
        return None
    for start, paragraph in _paragraphs(text):
        opened: list[int] = []
        for found in _ISOLATES.finditer(paragraph):
            if found[0] != "\u2069":
                opened.append(found.start())
            elif opened:
                opened.pop()
            else:
                return Stray(start + found.start(), "U+2069", "closes no isolate", "delete it")
        if opened:
            code = f"U+{ord(paragraph[opened[0]]):04X}"
            return Stray(
                start + opened[0], code, "opens an isolate that is not closed", "close it with U+2069"
            )
    return None


def is_blank(text: str) -> bool:
    r"""Return whether a reader sees nothing of a text.

    >>> is_blank("\u200b\u00a0"), is_blank("방"), is_blank("")
    (True, False, True)
    """
    return not any(_is_seen(character) for character in text)


def unseen_in(text: str) -> str | None:
    """Return the first character of a text that shows as nothing or as a gap, None where there is none."""
    if text.isascii() and text.isprintable() and " " not in text:
        return None
    found = _UNSEEN.search(text)
    return found[0] if found else None


def _is_seen(character: str) -> bool:
    return unicodedata.category(character) not in _UNSEEN_CATEGORIES and character not in _BLANK_LETTERS


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for end in _PARAGRAPH_END.finditer(text):
        yield start, text[start : end.start()]
        start = end.end()
    yield start, text[start:]
