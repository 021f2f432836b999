"""The finite verbs of a stretch of words, each with its auxiliaries, and what its tense tells."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from .tokens import Token
from .verbs import (
    AUXILIARIES,
    BASE,
    CHAIN,
    DISTINCT_PAST,
    MODALS,
    NOUNS_LIKE_PASTS,
    PAST_BE,
    PAST_DO,
    PAST_HAVE,
    PAST_OR_PARTICIPLE,
    PRESENT_PLURAL,
    PRESENT_S,
    is_participle,
    is_past_or_participle,
)
from .words import ADVERBS, DETERMINERS, NEGATIONS, PREPOSITIONS

Tense = Literal["past", "state", "perfect", "present", "modal"]


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A finite verb."""

    start: int
    """Its first token."""
    end: int
    """After its last."""
    word: str
    """The main verb, as far as it is known."""
    tense: Tense
    """What it says of the time; ``state`` for "was" with anything but a participle."""
    is_negated: bool = False
    """Whether "not" or "never" stands in it."""
    may_be_participle: bool = False
    """Whether, without an auxiliary, it may be no finite verb at all: "founded"."""
    is_passive: bool = False
    """Whether it is "was" with a participle."""


def verb_groups(tokens: Sequence[Token], start: int, end: int) -> Iterator[VerbGroup]:
    """Yield the finite verbs between two tokens, from left to right."""
    place = start
    while place < end:
        group = _group_at(tokens, place, start, end)
        if group:
            yield group
        place = group.end if group else place + 1


def _group_at(tokens: Sequence[Token], place: int, start: int, end: int) -> VerbGroup | None:
    token = tokens[place]
    if token.kind != "word":
        return None
    before = tokens[place - 1] if place > start else None
    if before and token.is_name:
        return None
    if token.word == "do" and before and before.word == "to":
        return None
    if token.word in AUXILIARIES:
        return _with_auxiliary(tokens, place, end)
    if before and before.word in {"first", "last", "next"}:
        before = tokens[place - 2] if place - 2 >= start else None
    if before and before.word in DISALLOWED:
        return None
    following = tokens[place + 1] if place + 1 < end else None
    return None if _is_noun(token, following) else _alone(token, before, place)


def _is_noun(token: Token, following: Token | None) -> bool:
    """Whether what follows makes a noun of a word that may be a past: "the old ground was", "spread of"."""
    if following is None:
        return token.word in NOUNS_LIKE_PASTS
    if token.word not in PAST_OR_PARTICIPLE or following.kind != "word":
        return False
    is_finite = following.word in PAST_BE | PAST_HAVE | MODALS or following.word in DISTINCT_PAST
    return is_finite or (following.word == "of" and token.word in NOUNS_LIKE_PASTS)


def _alone(token: Token, before: Token | None, place: int) -> VerbGroup | None:
    """Return a verb without auxiliaries."""
    if token.word in DISTINCT_PAST:
        return VerbGroup(place, place + 1, token.word, "past")
    if is_past_or_participle(token.word):
        return VerbGroup(place, place + 1, token.word, "past", may_be_participle=True)
    if token.word in PRESENT_S or (token.word in PRESENT_PLURAL and _is_plural(before)):
        return VerbGroup(place, place + 1, token.word, "present")
    return None


DISALLOWED = (DETERMINERS | PREPOSITIONS) - {
    "all",
    "both",
    "that",
    "up",
    "off",
    "on",
    "in",
    "over",
    "who",
} | {"to"}
"""Behind these stands a noun or an adjective: "the proposed bill", "a cut", "of reduced rates"."""


def _is_plural(before: Token | None) -> bool:
    return before is not None and (
        before.word in {"they", "we", "i", "you"} or (before.kind == "word" and before.word.endswith("s"))
    )


def _with_auxiliary(tokens: Sequence[Token], place: int, end: int) -> VerbGroup:
    first = tokens[place].word
    chain, negated, following = [first], first.endswith(("n't", "n’t")), place + 1
    while following < end:
        word = tokens[following].word
        if word in NEGATIONS:
            negated = True
        elif word in CHAIN or (word in AUXILIARIES and len(chain) == 1 and word not in MODALS):
            chain.append(word)
        elif not _is_adverb(tokens[following]):
            break
        following += 1
    main = tokens[following].word if following < end else ""
    has_participle = is_participle(main) and tokens[following].kind == "word"
    tense = _tense(chain, main, has_participle=has_participle)
    has_main = has_participle or (first in PAST_DO and (negated or main in BASE))
    stop = following + 1 if has_main else following if len(chain) > 1 or negated else place + 1
    if main == "to":  # "was to be held"
        is_be = following + 1 < end and tokens[following + 1].word == "be"
        stop = following + (3 if is_be else 2)
    is_passive = has_participle and bool({"was", "were", "been"}.intersection(chain))
    word = main if has_main else chain[-1]
    return VerbGroup(place, min(stop, end), word, tense, negated, is_passive=is_passive)


def _is_adverb(token: Token) -> bool:
    return token.word in ADVERBS or token.word.endswith("ly")


def _tense(chain: Sequence[str], main: str, *, has_participle: bool) -> Tense:
    first = chain[0]
    if first in MODALS or main == "to":
        return "modal"
    if "being" in chain:
        return "state"
    if first in PAST_BE or first in PAST_HAVE:
        return "past" if has_participle else "state"
    if first in PAST_DO:
        return "past"
    return "perfect" if has_participle and first in {"has", "have", "'ve", "’ve"} else "present"
