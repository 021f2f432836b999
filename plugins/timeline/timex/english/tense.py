"""Whether the words around a date look back or ahead: the nearest verb of its sentence tells."""

from ..narrative import Tense
from ..tokens import Tokens
from .words import CLASSES

_REACH = 14
_WORDS_AHEAD = (
    "will shall ll plans plan planned expected expects expect scheduled due intends intend hopes hope "
    "upcoming coming going soon payable effective expire expires"
)
_WORDS_BACK = (
    "was were had did been has said told came went took made met began left won lost saw held gave got "
    "rose fell sent became found ran spoke wrote led knew kept broke struck shot fled fought sold bought "
    "brought paid put hit cut quit since ago ended"
)
_AHEAD = frozenset(_WORDS_AHEAD.split())
_BACK = frozenset(_WORDS_BACK.split())
_MODALS = frozenset({"will", "shall", "ll", "would", "must"})
_DEADLINE = frozenset({"by", "until", "till", "as"})
_STOP = CLASSES.of("DOT")


def tense_around(tokens: Tokens, start: int, end: int) -> Tense:
    """Return the tense of the clause that the tokens ``start`` to ``end`` stand in; None if unclear."""
    before = _clause(tokens, range(start - 1, max(start - _REACH, -1), -1))
    tense = _first_tense(before, backward=True)
    if tense is None:
        after = _clause(tokens, range(end, min(end + _REACH, len(tokens.pieces))))
        tense = _first_tense(after, backward=False)
    return tense


def _first_tense(words: list[str], *, backward: bool) -> Tense:
    if backward and words and words[0] in _DEADLINE and len(words) > 1:
        return "future"
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
    if word in _BACK or (len(word) > 4 and word.endswith("ed") and word not in _AHEAD):
        # "was expected", "would be held": what governs the verb stands before it in the text.
        nearby = words[distance + 1 : distance + 4] if backward else words[max(distance - 3, 0) : distance]
        ahead = _MODALS.intersection(nearby) or {"to", "be"}.issubset(nearby)
        return "future" if ahead else "past"
    return "future" if word in _AHEAD else None
