"""An English sentence cut at its marks and at the words that open subordinate clauses."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from .tokens import Token
from .verb_groups import VerbGroup, verb_groups
from .words import MAYBE_SUBORDINATORS, PREPOSITIONS, SUBORDINATORS

_STOPS = frozenset(",;:—–()[]?!")
_DASHES = frozenset("—–")
_REACH = 25
"""So many words behind a word that may open a clause its verb has to come."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a sentence between two marks or subordinators."""

    start: int
    """First token."""
    end: int
    """After the last."""
    verbs: tuple[VerbGroup, ...]
    """Its finite verbs, in order."""
    border: str = ""
    """The mark before it; empty at the start of the sentence and at a subordinator."""
    opens_subordinate: bool = False
    """Whether a subordinator begins it."""
    is_main: bool = True
    """Whether it belongs to a main clause."""


def pieces_of(tokens: Sequence[Token]) -> Iterator[Piece]:
    """Yield the pieces in order; whether each is main is not known yet."""
    start, border, depth, closing = 0, "", 0, _closing_dashes(tokens)
    for place, token in enumerate([*tokens, Token("mark", ";", ";")]):
        if token.kind == "mark" and token.word in _STOPS and not _is_in_list(tokens, place):
            if place > start:
                yield from _cut_at_subordinators(tokens, start, place, "(" if depth else border)
            depth = max(0, depth + (token.word in "([") - (token.word in ")]"))
            start, border = place + 1, "," if place in closing else token.word


def _is_in_list(tokens: Sequence[Token], place: int) -> bool:
    """Whether a comma stands between two dates: "in 1961, 1962 and 1975"."""
    kinds = [token.kind for token in tokens[max(place - 1, 0) : place + 2]]
    return place < len(tokens) and tokens[place].word == "," and kinds == ["date", "mark", "date"]


def _closing_dashes(tokens: Sequence[Token]) -> frozenset[int]:
    """Return the dashes behind which a sentence goes on: of pairs the second ones."""
    dashes = [place for place, token in enumerate(tokens) if token.word in _DASHES]
    return frozenset(dashes[1::2] if len(dashes) % 2 == 0 else ())


def _cut_at_subordinators(tokens: Sequence[Token], start: int, end: int, border: str) -> Iterator[Piece]:
    cuts = [place for place in range(start, end) if _is_subordinator(tokens, place, start, end)]
    edges = [start, *(place for place in cuts if place > start), end]
    for number, (one, other) in enumerate(pairwise(edges)):
        verbs = tuple(verb_groups(tokens, one, other))
        yield Piece(one, other, verbs, "" if number else border, opens_subordinate=one in cuts)


def _is_subordinator(tokens: Sequence[Token], place: int, start: int, end: int) -> bool:
    token, before = tokens[place], tokens[place - 1].word if place > start else ""
    if token.word in SUBORDINATORS:
        return True
    if token.word == "time" and before == "the" and tokens[max(place - 2, 0)].word == "by":
        return _has_verb(tokens, place + 1, end)
    if token.word == "that":
        return place > start and before not in PREPOSITIONS
    if token.word in MAYBE_SUBORDINATORS:
        following = tokens[place + 1] if place + 1 < end else None
        if following is None or following.kind == "date" or before in {"such", "as", "well", "at", "and"}:
            return False
        return _has_verb(tokens, place + 1, end)
    return False


def _has_verb(tokens: Sequence[Token], start: int, end: int) -> bool:
    return any(True for _ in verb_groups(tokens, start, min(end, start + _REACH)))
