"""Names that hold a month, a season, a holiday or an era: "the October Revolution", "Christmas Island".

The corpora tag the month in them, so the value stays; no calendar date is meant, so there is no EDTF.
"""

from ..expression import Reading
from ..grammar import Match
from ..when import When
from .words import CLASSES

_of = CLASSES.of
_TIMES = frozenset(_of("ANY_MONTH ANY_WEEKDAY HOLIDAY PART YEAR"))
# "In May President Bush spoke" is of a month, "the May Revolution" is not.
_PLACING = frozenset(
    _of("IN ON AT BY SINCE UNTIL DURING FROM TO BETWEEN AFTER BEFORE AROUND OF DASH SLASH")
    + _of(
        "THIS THAT LAST NEXT PAST COMING FOLLOWING PREVIOUS SAME MOD EDGE EARLIER LATER EACH FOR AND OR COMMA"
    )
)
_ISLANDS = frozenset({"Island", "Islands"})
_OF_PEOPLES = ("ese", "ish", "ian", "ean", "can", "man")


def is_in_name(match: Match) -> bool:
    """Whether a capitalized word that follows makes a name of a month, season, holiday or era."""
    if is_named(match):
        return True
    following = _name_after(match)
    if not following:
        return False
    before = match.tokens.codes[match.start - 1] if match.start else ""
    return following in _ISLANDS or before not in _PLACING


def is_named(match: Match) -> bool:
    """Whether a word before it makes a name of a month or a weekday: "Black September", "Bloody Sunday"."""
    return match.start > 0 and match.tokens.raw(match.start - 1) in _OMENS


def is_any(match: Match) -> bool:
    """Whether it is "a winter sport", "on a Sunday": one of many."""
    return match.start > 0 and match.tokens.codes[match.start - 1] in _ARTICLE


_ARTICLE = frozenset(_of("A"))
_OMENS = frozenset({"Black", "Bloody", "Red", "White", "Golden", "Holy", "Super", "Cyber", "Mad", "Ruby"})


def of_name(when: When) -> Reading:
    """Return what a name says of when: nothing that a calendar shows."""
    return Reading("DATE", when.timex3, None, when.unit)


def _name_after(match: Match) -> str:
    """Return the first word of a name after a capitalized match, if one follows without a mark between."""
    tokens, end = match.tokens, match.end
    if end >= len(tokens.pieces) or not tokens.raw(end - 1)[0].isupper() or tokens.tight(end - 1, end + 1):
        return ""
    word = tokens.raw(end)
    is_name = len(word) > 1 and word[0].isupper() and not word.isupper() and word.isalpha()
    if not is_name or tokens.codes[end] in _TIMES:
        return ""
    # "The October Chinese intervention" is one of October.
    goes_on = end + 1 < len(tokens.pieces) and tokens.raw(end + 1)[:1].isupper()
    return "" if word.endswith(_OF_PEOPLES) and not goes_on else word
