"""How a date is tied to the words around it: as an adverbial, or as something else."""

from collections.abc import Sequence
from dataclasses import dataclass

from ....timexes import Timex
from ..role import Role
from .pieces import Piece
from .tokens import Token
from .verbs import AUXILIARIES
from .words import (
    ADVERBS,
    BOUNDS,
    COMPARED,
    COORDINATORS,
    DETERMINERS,
    EDGES,
    OPENERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    TIME_PREPOSITIONS,
)

_SEASONS = frozenset(["season", "term", "semester"])
_CLOSED = PREPOSITIONS | ADVERBS | COORDINATORS | DETERMINERS | PRONOUNS | AUXILIARIES
_MODIFIERS = frozenset(["early", "late", "mid", "-", "–", "just", "only", "about", "around"])
_DEICTIC = frozenset(
    ["last", "this", "next", "ago", "later", "earlier", "that", "same", "following", "yesterday", "today"]
)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A date with the words that tie it to its clause."""

    start: int
    """Its preposition, else the date itself."""
    role: Role | None
    """Why it is no adverbial; None for one that is."""


def attachment_of(tokens: Sequence[Token], place: int, piece: Piece, timex: Timex) -> Attachment:
    """Return how the date at ``place`` is tied to ``piece``."""
    start, role = _before(tokens, place, piece, timex)
    is_bare = start == place and not _is_deictic(timex)
    if role is None and _is_attribute(tokens, place, piece, is_bare=is_bare):
        role = "name"
    if role is None and _belongs_to_a_noun(tokens, start, place, piece, timex):
        role = "name"
    return Attachment(start, role)


def _before(tokens: Sequence[Token], place: int, piece: Piece, timex: Timex) -> tuple[int, Role | None]:
    """Return where the adverbial begins, and what the preposition makes of it."""
    left = _left_of(tokens, place, piece)
    if _ends_a_period(tokens, left, piece) or "fiscal" in timex.text.casefold():
        return place, "name"
    if _names_season(tokens, place, piece) and left >= piece.start and tokens[left].word == "the":
        left -= 1
    word = tokens[left].word if left >= piece.start else ""
    earlier = tokens[left - 1].word if left > piece.start else ""
    if word in TIME_PREPOSITIONS and not (word in {"from", "between"} and timex.granularity != "interval"):
        return left, "comparison" if earlier in COMPARED - {"over"} else None
    is_listed = word == "," or word in COORDINATORS
    if is_listed and left - 1 >= piece.start and tokens[left - 1].kind == "date":
        return _before(tokens, left - 1, piece, timex)
    if role := _role_of(word):
        return left, role
    return place, None if _may_stand_alone(timex) else "name"


def _ends_a_period(tokens: Sequence[Token], left: int, piece: Piece) -> bool:
    """Whether a date only tells which year or quarter it is: "in the year ended June 30"."""
    if left <= piece.start or tokens[left].word not in {"ended", "ending"}:
        return False
    return tokens[left - 1].kind == "date" or tokens[left - 1].word in {"year", "quarter", "months", "period"}


def _role_of(word: str) -> Role | None:
    """Return what a word before a date makes of it; None for one that is not tied to it."""
    if word in POSSESSIVES:
        return "name"
    if word in BOUNDS or word == "since":
        return "bound"
    if word in COMPARED:
        return "comparison"
    return "name" if word in PREPOSITIONS or word in DETERMINERS else None


def _left_of(tokens: Sequence[Token], place: int, piece: Piece) -> int:
    """Step over what belongs to the date: "on the night of", "in early"."""
    left = place - 1
    while left >= piece.start and tokens[left].word in _MODIFIERS:
        left -= 1
    if left - 1 >= piece.start and tokens[left].word == "of" and tokens[left - 1].word in EDGES:
        left -= 2
        while left >= piece.start and tokens[left].word in {"the", "early", "late", "very", "whole"}:
            left -= 1
    return left


def _may_stand_alone(timex: Timex) -> bool:
    """Whether a date is an adverbial without a preposition: "last week", "Tuesday", "two years ago"."""
    if timex.granularity in {"day", "week", "weekend"}:
        return True
    return _is_deictic(timex) or " in " in timex.text  # "late in 1990"


def _is_deictic(timex: Timex) -> bool:
    return not _DEICTIC.isdisjoint(timex.text.casefold().split())


def _is_attribute(tokens: Sequence[Token], place: int, piece: Piece, *, is_bare: bool) -> bool:
    """Whether a noun follows that the date only describes: "in May elections", "Friday's ruling"."""
    if place + 1 >= piece.end or _names_season(tokens, place, piece):
        return False
    following = tokens[place + 1]
    if following.word in {"-", "'s", "’s", "'", "’"}:
        return True
    if following.kind != "word" or following.word in _CLOSED or following.is_name:
        return False
    ahead = [verb for verb in piece.verbs if verb.start > place]
    if any(verb.start == place + 1 for verb in ahead):
        return False
    if is_bare or not ahead or any(verb.end <= place for verb in piece.verbs):
        return True
    return _has_subject(tokens[place + 2 : ahead[0].start])


def _has_subject(between: Sequence[Token]) -> bool:
    """Whether a noun of its own stands before a verb; "in September engineers in Lund put it" has none."""
    if between and between[0].word in PREPOSITIONS and all(token.is_name for token in between[1:]):
        return False
    return any(token.word in DETERMINERS or token.word in PRONOUNS or token.is_name for token in between)


def _names_season(tokens: Sequence[Token], place: int, piece: Piece) -> bool:
    """Whether a date is that of a span of time by name: "in the 2003–04 season"."""
    return place + 1 < piece.end and tokens[place + 1].word in _SEASONS


def _belongs_to_a_noun(tokens: Sequence[Token], start: int, place: int, piece: Piece, timex: Timex) -> bool:
    """Whether the date stands between a subject and its verb: "the election in May brought"."""
    if not any(verb.start > place for verb in piece.verbs) or any(verb.end <= start for verb in piece.verbs):
        return False
    before = tokens[piece.start : start]
    if opens(before):
        return False
    is_day = timex.granularity == "day" and tokens[start].word in {"on", ""}
    return not (is_day and before[-1].is_name)


def opens(before: Sequence[Token]) -> bool:
    """Whether a date behind these words still opens its clause."""
    return all(_may_open(token) for token in before) or _is_place(before)


def _may_open(token: Token) -> bool:
    words = OPENERS | ADVERBS | COORDINATORS
    return token.kind == "date" or token.word in words or token.word.endswith("ly")


def _is_place(before: Sequence[Token]) -> bool:
    """Whether only a place stands before it: "In Tulare in 1892"."""
    return before[0].word in {"in", "at", "near"} and all(token.is_name for token in before[1:])
