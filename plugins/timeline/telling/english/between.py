"""What stands between a verb and a date behind it, and may have the date for its own."""

from collections.abc import Sequence

from ..role import Role
from .tokens import Token
from .verb_groups import VerbGroup
from .verbs import BASE, PARTICIPLES, is_gerund
from .words import ADVERBS, ASPECTUAL, DETERMINERS, PREPOSITIONS

_AMOUNTS = frozenset(
    ["$", "€", "£", "¥", "₩", "#", "about", "nearly", "just", "some", "more", "less", "fewer"]
)
_COMPARED = frozenset(["compared", "versus", "since", "unlike"])
_HOURS = frozenset(
    ["midnight", "noon", "midday", "dawn", "dusk", "daybreak", "sunrise", "sunset", "dark", "nightfall"]
)
_SET_PHRASES = (["begin", "with"], ["start", "with"])
"""What "to" and a verb mean without doing it: "to begin with"."""
_STARTS, _FINISHES = (["start"], ["beginning"]), (["finish"], ["end"])
"""With "from" and "to" between they mean the whole of something."""
_LIMITS = frozenset(["after", "before", "until", "till"])


def rival_between(tokens: Sequence[Token], start: int, end: int, verb: VerbGroup) -> Role | None:
    """Return what a date at ``end`` is if it belongs to something behind ``verb``; None if it does not."""
    if _goes_on(tokens[start:end]):
        return None
    found = (_rival(tokens, place, start, end, verb=verb) for place in range(start, end))
    return next(filter(None, found), None)


def _goes_on(words: Sequence[Token]) -> bool:
    """Whether a date goes on with one before it: "in 1993 after a glut and again in 2009"."""
    last = next((word.word for word in reversed(words) if not _is_adverb(word)), "")
    return last == "and" and any(word.kind == "date" for word in words)


def _is_adverb(token: Token) -> bool:
    return token.word in ADVERBS or token.word.endswith("ly")


def _rival(tokens: Sequence[Token], place: int, start: int, end: int, *, verb: VerbGroup) -> Role | None:
    word, following = tokens[place].word, tokens[place + 1]
    if word in _COMPARED or _is_change(tokens, place, start):
        return "comparison"
    if word == "than" and not (following.kind == "number" or following.word in DETERMINERS):
        return "comparison"
    if word == "to" and _is_infinitive(tokens, place) and verb.word not in ASPECTUAL:
        return "plan"
    is_limit = word in _LIMITS and following.kind not in {"mark", "number"} and following.word not in _HOURS
    if is_limit and place + 1 < end:
        return "subordinate"
    return "subordinate" if word in PARTICIPLES or _is_doing(tokens, place) else None


def _is_doing(tokens: Sequence[Token], place: int) -> bool:
    before = tokens[place - 1].word if place else ""
    return is_gerund(tokens[place].word) and before not in DETERMINERS and not tokens[place].is_name


def _is_change(tokens: Sequence[Token], place: int, start: int) -> bool:
    """Whether "from" an amount, or "to" one after "from" another."""
    amount, word = tokens[place + 1], tokens[place].word
    if word not in {"from", "to"} or (amount.kind != "number" and amount.word not in _AMOUNTS):
        return False
    return word == "from" or any(token.word == "from" for token in tokens[start:place])


def _is_set_phrase(tokens: Sequence[Token], place: int) -> bool:
    """Whether "to" leads to no verb: "from end to end", "from start to finish", "to begin with"."""
    words = [token.word for token in tokens[max(place - 2, 0) : place + 3]]
    before, after = words[: min(place, 2)], words[min(place, 2) + 1 :]
    if after in _SET_PHRASES:
        return True
    is_same = before[-1:] == after[:1] or (before[-1:] in _STARTS and after[:1] in _FINISHES)
    return before[:1] == ["from"] and is_same


def _is_infinitive(tokens: Sequence[Token], place: int) -> bool:
    """Whether a verb follows "to": one that is known, or a word with an object."""
    word = tokens[place + 1]
    if _is_set_phrase(tokens, place):
        return False
    if word.word in BASE:
        return True
    following = tokens[place + 2] if place + 2 < len(tokens) else word
    is_plain = word.kind == "word" and not word.is_name and word.word not in DETERMINERS | PREPOSITIONS
    return is_plain and (following.word in DETERMINERS or following.is_name)
