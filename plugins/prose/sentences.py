"""Sentences: where one ends, in English, German, Korean, Japanese and Chinese; elsewhere by its signs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .sentence_signs import ASKING, STOPS, ends_by_signs


@dataclass(frozen=True, slots=True)
class Span:
    """A range of characters, end exclusive."""

    start: int
    """First character."""
    end: int
    """Character after the last."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WITH_WORDS = frozenset({"de", "en", "ja", "ko", "zh"})
"""Languages with rules of ours."""
_ENDINGS = re.compile(
    rf"(?:[.!?…{ASKING}{STOPS}]+[\"'”’“»›)\]」』]*(?P<gap>[ \u00a0]+)"
    rf"|[{ASKING}{STOPS}]+[\"'”’»)\]]*(?P<tight>))(?=(?P<next>\S))"
    r"|[。！？｡]+[」』）】〉》”’\"')\]]*(?P<wide>[ \u3000]*)"
)
_GREEK_ENDINGS = re.compile(_ENDINGS.pattern.replace("[.!?", "[.!?;\u037e"))
"""Greek asks with a semicolon."""
_STOP = re.compile(f"[{STOPS}]")
_LAST_WORD = re.compile(r"[^\s(\[“‘\"'—–]+$")
_FIRST_WORD = re.compile(r"[^\W\d_]+(?:’[^\W\d_]+|'[^\W\d_]+)?")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
_NEVER_LAST = _words(
    "mr mrs ms dr prof rev hon st gen col lt maj capt cmdr adm sgt cpl gov sen rep pres amb fr messrs mmes "
    "vs v cf e.g i.e eg ie viz ed eds approx ca c mt ft "
    "mio mrd tsd bzw vgl ggf evtl sog inkl einschl zzgl hrsg geb"
)
_BEFORE_NUMBER = _words(
    "no nr nos vol p pp fig figs ch sec art jan feb mar apr jun jul aug sep sept oct nov dec"
)
_MAY_BE_LAST = _words("jr sr al etc inc ltd co corp a.m p.m")
_ORDINAL = re.compile(r"\d{1,2}")
_BEFORE_ORDINAL = _words("am im vom zum zur beim der die das dem den des dieser ab bis seit und")
_AFTER_ORDINAL = _words(
    "januar jänner februar feber märz april mai juni juli august september oktober november dezember "
    "jahrhundert"
)
"""German writes ordinals with a full stop, and what they count with a capital: "Am 22. Oktober"."""
_OPENERS = _words(
    "a about after all although an and another are as at because before both but by did do does during "
    "each even every few first for from had has have he her here his how however i if in instead is it "
    "its last later many meanwhile more moreover most my nevertheless no not now of on once one only or "
    "other our over she since so some soon still such that the their then there these they this those "
    "though through thus to today under until was we were what when where whether which while who why "
    "will with without yet you your"
)


def split_sentences(text: str, language: str = "en") -> tuple[Span, ...]:
    """Cut ``text`` into sentences, without the spaces between them; they cover every other character.

    ``language`` is its BCP 47 tag.

    >>> [s.end for s in split_sentences("Mr. Abe met J. F. Kim. Then the U.S. left.")]
    [22, 42]
    >>> [s.end for s in split_sentences("Dijo que no. 15 vecinos vieron al Sr. Paz.", "es")]
    [12, 42]
    """
    spans: list[Span] = []
    start = 0
    primary = language.partition("-")[0]
    by_dots = primary in _WITH_WORDS or not _STOP.search(text)
    for ending in (_GREEK_ENDINGS if primary == "el" else _ENDINGS).finditer(text):
        gap_start, gap_end = ending.span(_gap_of(ending))
        if ending["wide"] is None and not _ends_in(primary, text, start, ending, by_dots=by_dots):
            continue
        if gap_start > start:
            spans.append(Span(start, gap_start))
            start = gap_end
    if start < len(text):
        spans.append(Span(start, len(text)))
    return tuple(spans)


def _gap_of(ending: re.Match[str]) -> str:
    return next(name for name in ("gap", "tight", "wide") if ending[name] is not None)


def _ends_in(primary: str, text: str, start: int, ending: re.Match[str], *, by_dots: bool) -> bool:
    if primary in _WITH_WORDS:
        return _ends_here(text, start, ending)
    return ends_by_signs(text, start, ending, primary, by_dots=by_dots)


def _ends_here(text: str, start: int, ending: re.Match[str]) -> bool:
    following = ending["next"]
    if following.islower() or following in ",;:)]":
        return False
    if ending[0][0] != "." or ending[0].startswith(".."):
        return True
    before = _LAST_WORD.search(text[max(start, ending.start() - 30) : ending.start()])
    if before is None:
        return True
    if _ORDINAL.fullmatch(before[0]) and _is_ordinal(text[start : ending.start()], text, ending.end("gap")):
        return False
    return _word_may_end(before[0], text, ending.end("gap"))


def _is_ordinal(before: str, text: str, following: int) -> bool:
    """Tell "the 22nd", as German writes it, from a sentence that ends in a number."""
    words, first = before[-30:].lower().split(), _FIRST_WORD.match(text, following)
    counted = first[0].lower() if first else ""
    return (len(words) > 1 and words[-2] in _BEFORE_ORDINAL) or counted in _AFTER_ORDINAL


def _word_may_end(word: str, text: str, following: int) -> bool:
    """Tell a full stop from the dot of an abbreviation, by the words on both sides."""
    folded = word.lower().strip("(\"'“‘")
    if folded in _NEVER_LAST:
        return False
    if folded in _BEFORE_NUMBER:
        return not text[following].isdigit()
    if folded in _MAY_BE_LAST:
        return _opens_sentence(text, following)
    if _INITIALS.fullmatch(word + ".") and word.isascii():
        return "." in word and _opens_sentence(text, following)
    return True


def _opens_sentence(text: str, following: int) -> bool:
    first = _FIRST_WORD.match(text, following)
    return first is not None and first[0].lower().split("’")[0].split("'")[0] in _OPENERS
