"""The place in a source that a citation means: ``p. 12``, ``chap. 2``, ``§ 4``, ``{ii, A, D-Z}``.

What counts as one is Pandoc's rule: a term and a number, or a number alone, which is a page; words end it.
With braces an author says where it ends. It is shown as it was written, with dashes in its ranges.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from ..records import page_terms, terms_of

_UNIT = r"(?:[^\W_]|[-–:])+"
_BRACKETED = rf"(?:\((?:{_UNIT}(?:\.{_UNIT})*)?\)|\[(?:{_UNIT}(?:\.{_UNIT})*)?\])"
_PIECE = rf"(?:{_UNIT}|{_BRACKETED})"
_WORD = rf"{_PIECE}(?:\.?{_PIECE})*"
_MORE = re.compile(rf"[,;]?[ \n\xa0]?(?P<word>{_WORD})")
_FIRST = re.compile(rf"[ \n\xa0]*(?P<word>{_WORD})")
_ROMAN = re.compile(
    r"(?<![\w–:-])(?=[ivxlcdm])m{0,4}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})(?![^\W_])",
    re.IGNORECASE,
)
_START = re.compile(r"[ \n]*,?[ \n]*")
_BRACES = re.compile(r"\{(?P<inside>[^{}]*)\}")
_PLAIN_PAGES = re.compile(r"\d+[a-z]?(?:(?:[–,] ?|, )\d+[a-z]?)*")
_SEVERAL = re.compile(r"[–,]")
_RANGE = re.compile(r"(\d[^\W_]*|\))-+(?=[\d(])|((?<!\w)[^\W\d_]+)-+(?=[^\W\d_]+(?!\w))")
"""Both ends are numbers, or both are letters: in ``A-12`` the hyphen is part of a number."""
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Located:
    """What stands behind the key of a source: the place, and the rest."""

    text: str
    """The place as a reader sees it; empty where none is named."""
    rest: str
    """What follows, with the comma before it; may be empty."""


def find_place(suffix: str, langs: tuple[str, ...]) -> Located:
    """Part the place from the words behind it, in a text of the first of ``langs``; all their terms count.

    >>> find_place(", {A-C, ii} and *passim*", ("tlh",)).rest
    ' and *passim*'
    >>> find_place(", 第12頁", ("ja",))
    Located(text='第12頁', rest='')
    >>> find_place(" and nowhere else", ("en",))
    Located(text='', rest=' and nowhere else')
    """
    start = _START.match(suffix)
    begin = start.end() if start else 0
    if braces := _BRACES.match(suffix, begin):
        return Located(_delimited(braces["inside"].strip(), langs), suffix[braces.end() :])
    term = _terms(langs).match(suffix, begin)
    first = _FIRST.match(suffix, term.end() if term else begin)
    if first is None or not (_is_number(first["word"]) if term else _has_digit(first["word"])):
        return Located("", suffix)
    end = _end(suffix, first.end(), is_named=term is not None)
    label, number = (term[0] if term else ""), suffix[first.start("word") : end]
    return Located(_shown(label, number, langs), suffix[end:])


def _end(suffix: str, pos: int, *, is_named: bool) -> int:
    """Return where the numbers end that began before ``pos``."""
    while more := _MORE.match(suffix, pos):
        if not (_is_number(more["word"]) if is_named else _has_digit(more["word"])):
            break
        pos = more.end()
    return pos


def _delimited(inside: str, langs: tuple[str, ...]) -> str:
    """Show what an author put into braces; nothing for empty ones, which say that no place is meant."""
    term = _terms(langs).match(inside)
    label = term[0] if term else ""
    number = inside[len(label) :]
    if not label and inside:
        return _pages(_tidy(inside), langs)
    return _shown(label, number, langs) if inside else ""


def _shown(label: str, number: str, langs: tuple[str, ...]) -> str:
    """Write a place: its term and its number held together, dashes in ranges."""
    label, number = " ".join(label.split()), _tidy(number)
    if not label and _PLAIN_PAGES.fullmatch(number):
        return _pages(number, langs)
    return f"{label}\xa0{number}" if label and number else label or number


def _pages(number: str, langs: tuple[str, ...]) -> str:
    return page_terms(langs[0]).place(number, several=bool(_SEVERAL.search(number)))


def _tidy(number: str) -> str:
    return _BLANKS.sub(" ", _with_dashes(number)).strip(" ,;")


def _with_dashes(number: str) -> str:
    return _RANGE.sub(lambda found: f"{found[1] or found[2]}–", number)


def _has_digit(word: str) -> bool:
    return any(character.isdecimal() for character in word)


def _is_number(word: str) -> bool:
    """Whether a word counts: it has digits, or is Roman."""
    return _has_digit(word) or _ROMAN.search(word) is not None


@lru_cache(maxsize=32)
def _terms(langs: tuple[str, ...]) -> re.Pattern[str]:
    terms = sorted(
        {term for lang in ("en", *langs) for term in terms_of(lang)}, key=lambda term: (-len(term), term)
    )
    return re.compile(rf"(?:{'|'.join(map(_pattern, terms))})", re.IGNORECASE)


def _pattern(term: str) -> str:
    """Match a term: a word ends where no letter follows."""
    return re.escape(term).replace(r"\ ", r"\s+") + (r"\.?(?![^\W\d_])" if term[-1].isalpha() else "")
