"""Whether the words around a date look back or ahead: the nearest verb of its sentence tells."""

from itertools import dropwhile

from ..completion import Tense
from ..tokens import Tokens
from .words import CLASSES

_REACH = 14
_WORDS_AHEAD = (
    "will shall ll would planned planning expected scheduled due upcoming coming soon payable effective "
    "expire expires"
)
_WORDS_AHEAD_OF_TO = "plans plan expects expect intends intend hopes hope going is are"
_WORDS_BACK = (
    "was were had did been has said told came went took made met began left won lost saw held gave got "
    "rose fell sent became found ran spoke wrote led knew kept broke struck shot fled fought sold bought "
    "brought paid put hit cut quit since ago ended"
)
_AHEAD = frozenset(_WORDS_AHEAD.split())
_BACK = frozenset(_WORDS_BACK.split())
_AHEAD_OF_TO = frozenset(_WORDS_AHEAD_OF_TO.split())
_MODALS = frozenset({"will", "shall", "ll", "would", "must"})
_DEADLINE = frozenset({"by", "until", "till", "as", "through"})
_PART_OF_DATE = frozenset({"-", "mid", "early", "late", "the", "end", "middle", "of"})
_STOP = CLASSES.of("DOT")
# So many words before "scheduled" or "until", "had" makes a past of the future.
_REACH_OF_HAD = 7


def tense_around(tokens: Tokens, start: int, end: int) -> Tense:
    """Return the tense of the clause that the tokens ``start`` to ``end`` stand in; None if unclear."""
    before = _clause(tokens, range(start - 1, max(start - _REACH, -1), -1))
    tense = _first_tense(before, backward=True)
    if tense is None:
        after = _clause(tokens, range(end, min(end + _REACH, len(tokens.pieces))))
        tense = _first_tense(after, backward=False)
    return tense


def _first_tense(words: list[str], *, backward: bool) -> Tense:
    if backward:
        words = list(dropwhile(_PART_OF_DATE.__contains__, words))
        if len(words) > 1 and words[0] in _DEADLINE:
            return "past" if "had" in words[:_REACH_OF_HAD] else "future"
    tenses = (_tense_of(words, distance, backward=backward) for distance in range(len(words)))
    return next(filter(None, tenses), None)


def _clause(tokens: Tokens, indexes: range) -> list[str]:
    words: list[str] = []
    for index in indexes:
        if tokens.codes[index] in _STOP:
            break
        words.append(tokens.word(index))
    return words


def _tense_of(words: list[str], distance: int, *, backward: bool) -> Tense:
    word = words[distance]
    # What governs a verb stands before it in the text, what it governs after it.
    before = words[distance + 1 : distance + 4] if backward else words[max(distance - 3, 0) : distance]
    after = words[distance - 1 : distance] if backward else words[distance + 1 : distance + 2]
    if word in _AHEAD or (word in _AHEAD_OF_TO and after == ["to"]):
        return "past" if backward and "had" in words[distance : distance + _REACH_OF_HAD] else "future"
    if word in _BACK or (len(word) > 4 and word.endswith("ed")):
        return "future" if _MODALS.intersection(before) or {"to", "be"}.issubset(before) else "past"
    return None
