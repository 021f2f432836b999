"""Four digits that look like a year and are none: telephone, page, part and house numbers."""

import re
from itertools import takewhile

from ..grammar import Match
from .words import CLASSES


def is_no_year(match: Match) -> bool:
    """Whether what stands around four digits makes them a number of something else."""
    return (
        _is_numbered(match)
        or _is_in_number(match)
        or _is_in_word(match)
        or _is_in_address(match)
        or _is_title(match)
        or _is_clock(match)
        or _is_of_other_count(match)
    )


def _is_numbered(match: Match) -> bool:
    """Whether "p." or "No." stands before it."""
    start, codes = match.start, match.tokens.codes
    return start > 1 and match.tokens.raw(start - 1) == "." and codes[start - 2] in _NUMBERED


def _is_in_number(match: Match) -> bool:
    """Whether it is a part of a longer number: "555-1951-1234", "1951/12"; "1947-49" is a range of years."""
    tokens, groups = match.tokens, [match.tokens.raw(match.end - 1)]
    for step, edge in ((-1, match.start - 1), (1, match.end)):
        index = edge
        while (
            len(groups) <= _MOST_GROUPS
            and index + step >= 0
            and index + step < len(tokens.pieces)
            and tokens.raw(index) in _JOINTS
        ):
            if not tokens.tight(
                min(index, index + step) - (step > 0), max(index, index + step) + (step < 0) + 1
            ):
                break
            if not tokens.raw(index + step).isdecimal():
                break
            groups.append(tokens.raw(index + step))
            index += 2 * step
    return len(groups) > _MOST_GROUPS or any(len(group) not in {2, 4} for group in groups)


_NUMBERED = CLASSES.of("NUMBERED NOT")
_JOINTS = frozenset("-–/.:")
_MOST_GROUPS = 2


def _is_in_word(match: Match) -> bool:
    """Whether letters stand directly beside it: "U+2113", "y2106"; "FY2017" is a year."""
    tokens, start, end = match.tokens, match.start, match.end
    before = tokens.pieces[start - 1] if start else " "
    after = tokens.raw(end) if end < len(tokens.pieces) and tokens.tight(end - 1, end + 1) else ""
    return ((before[-1].isalpha() or before == "+") and before not in _BEFORE_YEAR) or after[:1].isalpha()


_BEFORE_YEAR = frozenset({"FY", "CY"})


def _is_in_address(match: Match) -> bool:
    """Whether it is "at 1600 Pennsylvania Avenue"; "the 2008 Wall Street crash" is of a year."""
    tokens, start, end = match.tokens, match.start, match.end
    if not start or tokens.codes[start - 1] not in _AT:
        return False
    words = [tokens.raw(index) for index in range(end, min(end + _LONGEST_STREET, len(tokens.pieces)))]
    names = list(takewhile(lambda word: word[:1].isupper(), words))
    return not _STREETS.isdisjoint(names)


_AT = CLASSES.of("AT")
_LONGEST_STREET = 4
_STREETS = frozenset({"Street", "Avenue", "Road", "Boulevard", "Drive", "Lane", "St", "Ave", "Rd", "Blvd"})


def _is_title(match: Match) -> bool:
    """Whether a work is named by it: "the film 2012"."""
    return match.start > 0 and match.tokens.word(match.start - 1) in _WORKS


_WORKS = frozenset({"film", "movie", "novel", "album", "song"})


def _is_clock(match: Match) -> bool:
    """Whether it is "1600 GMT"."""
    tokens, end = match.tokens, match.end
    return end < len(tokens.pieces) and tokens.raw(end) in _ZONES and int(match.tokens.raw(end - 1)[2:]) < 60


_WORDS_OF_ZONES = "GMT UTC BST CET CEST EET EST EDT CST CDT MST MDT PST PDT ET JST KST IST AEST"
_ZONES = frozenset(_WORDS_OF_ZONES.split())


def _is_of_other_count(match: Match) -> bool:
    """Whether the year is counted from elsewhere: "1439 AH", "A.H. 1439", "Saka 1879"."""
    tokens, start, end = match.tokens, match.start, match.end
    before, after = tokens.pieces[max(start - _LONGEST_COUNT, 0) : start], tokens.pieces[end : end + 1]
    if before and before[-1][0] in _COUNTS_BEGIN and _COUNT_BEFORE.search("".join(before)):
        return True
    if not after or after[0][0] not in _COUNTS_BEGIN:
        return False
    return bool(_COUNT_AFTER.match("".join(tokens.pieces[end : end + _LONGEST_COUNT])))


_LONGEST_COUNT = 4
_COUNTS_BEGIN = frozenset("ABHMS.")
_COUNT_AFTER = re.compile(r"(?:AH|BE)\b|[AB]\. ?[HE]\.")
_COUNT_BEFORE = re.compile(r"(?:\b(?:AH|BE)|A\. ?H\.|Saka|Samvat|Hijri|Minguo)\s*$")
