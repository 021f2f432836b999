"""The role of each date of an English sentence."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from ....prose import Span
from ....timexes import Timex
from ..role import Role, Told
from .asides import without_asides
from .attachment import Attachment, attachment_of, opens
from .between import rival_between
from .clauses import clauses_of
from .governing import governing_verb
from .pieces import Piece
from .tokens import Token, tokens_of
from .verb_groups import VerbGroup
from .words import (
    HABITS,
    INTENSIONAL,
    NEGATIONS,
    RESCHEDULING,
    STATIVE,
)


def roles(text: str, sentence: Span, dates: Sequence[Timex], quoted: Sequence[Span]) -> list[Told]:
    """Return what each date is to its sentence."""
    tokens = without_asides(tokens_of(text, sentence, dates, quoted))
    pieces = clauses_of(tokens)
    places = {token.date: place for place, token in enumerate(tokens) if token.kind == "date"}
    reader = _Sentence(tokens, pieces, dates)
    told = [reader.told(places.get(number, -1)) for number in range(len(dates))]
    return list(_without_rivals(told, places, dates))


def _without_rivals(
    told: Sequence[Told], places: Mapping[int, int], dates: Sequence[Timex]
) -> Iterator[Told]:
    """Of two days on both sides of a verb, let the first be its own: the other may be that of an object."""
    opened = {
        found.verb
        for number, found in enumerate(told)
        if found.role == "event" and places[number] < found.verb and dates[number].granularity == "day"
    }
    for number, found in enumerate(told):
        is_rival = found.role == "event" and found.verb in opened and places[number] > found.verb
        yield Told("unclear") if is_rival else found


class _Sentence:
    """A sentence taken apart."""

    def __init__(self, tokens: Sequence[Token], pieces: Sequence[Piece], dates: Sequence[Timex]) -> None:
        self._tokens, self._pieces, self._dates = tokens, pieces, dates
        self._is_question = any(token.word == "?" for token in tokens[-2:])

    def told(self, place: int) -> Told:
        """Return what the date is that is the token ``place``."""
        number = next((n for n, piece in enumerate(self._pieces) if piece.start <= place < piece.end), None)
        if number is None or self._is_question:
            return Told("aside" if number is None else "unclear")
        piece = self._pieces[number]
        timex = self._dates[self._tokens[place].date]
        attached = attachment_of(self._tokens, place, piece, timex)
        if attached.role:
            return Told(attached.role)
        if not piece.is_main:
            return Told("aside" if piece.border == "(" else "subordinate")
        if self._is_apposition(number, attached.start):
            return Told("name")
        verb = governing_verb(self._tokens, self._pieces, number, place)
        if verb is None or isinstance(verb, str):
            return Told(verb or "unclear")
        role = self._of_clause(piece, verb, attached, place, timex) or self._of_verb(verb, attached, timex)
        return Told(role or "event", verb.start)

    def _is_apposition(self, number: int, start: int) -> bool:
        """Whether it is of what stands between a subject and its verb: "the song, a hit in 1990, was"."""
        before = self._pieces[:number]
        if self._pieces[number].verbs or not before or any(piece.is_main and piece.verbs for piece in before):
            return False
        return not opens(self._tokens[self._pieces[number].start : start])

    def _of_verb(self, verb: VerbGroup, attached: Attachment, timex: Timex) -> Role | None:
        """Tell what the verb makes of it; None where it says that something happened."""
        roles: dict[str, Role] = {"modal": "plan", "perfect": "span", "present": "unclear", "state": "state"}
        if verb.tense in roles:
            return roles[verb.tense]
        if verb.is_negated:
            return "negated"
        if verb.word in INTENSIONAL and (verb.is_passive or verb.end < attached.start):
            return "plan"
        if verb.word in RESCHEDULING and timex.granularity == "interval":
            return "plan"
        following = self._tokens[verb.end].word if verb.end < len(self._tokens) else ""
        if (verb.word, following) == ("called", "for") and verb.end < attached.start:
            return "plan"
        is_level = verb.word == "stood" and following in _STOOD
        is_state = is_level or (verb.word in STATIVE and not self._is_first(verb))
        return "state" if is_state else None

    def _is_first(self, verb: VerbGroup) -> bool:
        """Whether it is told that a state began: "counted fewer than a hundred for the first time"."""
        words = [token.word for token in self._tokens[verb.end :]]
        return any(words[place : place + 3] == ["the", "first", "time"] for place in range(len(words)))

    def _of_clause(
        self, piece: Piece, verb: VerbGroup, attached: Attachment, place: int, timex: Timex
    ) -> Role | None:
        """Tell what other words of its clause make of it."""
        words = [token.word for token in self._tokens[piece.start : piece.end]]
        if not HABITS.isdisjoint(words) or self._has_rate(piece, place):
            return "habit"
        if not NEGATIONS.isdisjoint(token.word for token in self._tokens[piece.start : verb.start]):
            return "negated"
        if _is_measured(words) or self._is_compared(piece, place):
            return "comparison"
        if not piece.verbs and words[0] in _STARTS_OF_COMPARISONS and timex.granularity != "interval":
            return "comparison"
        start = verb.end if verb.end <= attached.start else piece.start
        return rival_between(self._tokens, start, attached.start, verb)

    def _is_compared(self, piece: Piece, place: int) -> bool:
        """Whether another date follows by "than": "fewer in 2022 than in 2012"."""
        end = min((verb.start for verb in piece.verbs if verb.start > place), default=piece.end)
        words = [token.word for token in self._tokens[place + 1 : end]]
        return "than" in words and words[words.index("than") + 1 :][:1] in (["in"], ["on"], ["during"], [""])

    def _has_rate(self, piece: Piece, place: int) -> bool:
        """Whether it is told how often: "9,000 vehicles a day", "every summer"."""
        for number in range(piece.start, piece.end):
            token = self._tokens[number]
            if token.kind == "date" and number != place:
                timex = self._dates[token.date]
                is_rate = timex.kind == "DURATION" and timex.text.casefold().startswith(("a ", "an "))
                before = self._tokens[number - 1].word if number > piece.start else ""
                if timex.kind == "SET" or (is_rate and before not in _BEFORE_LENGTHS):
                    return True
        return False


_STOOD = frozenset(["at", "empty", "idle", "vacant", "derelict", "unfinished", "ready"])
"""With these "stood" tells a state, of a level or of a house."""
_STARTS_OF_COMPARISONS = frozenset(
    ["from", "up", "down", "compared", "against", "versus", "than", "unlike", "like"]
)
_BEFORE_LENGTHS = frozenset(
    ["for", "after", "in", "within", "of", "about", "nearly", "almost", "over", "than", "with", "to", "until"]
)


def _is_measured(words: Sequence[str]) -> bool:
    """Whether a number is told by another: "half as many", "twice the price of"."""
    return any(
        one in {"half", "twice", "times"} and other in {"as", "what"} for one, other in pairwise(words)
    )
