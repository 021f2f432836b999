"""The clauses of an English sentence: which of its pieces are main, and which subordinate."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from .pieces import Piece, pieces_of
from .tokens import Token
from .verb_groups import VerbGroup
from .verbs import is_gerund, is_participle
from .words import ADVERBS, ASPECTUAL, COORDINATORS, DETERMINERS, PREPOSITIONS, PRONOUNS, REPORTING

_FRESH = frozenset(";:")


def clauses_of(tokens: Sequence[Token]) -> list[Piece]:
    """Return the pieces of a sentence in order, each known as main or subordinate."""
    pieces = list(pieces_of(tokens))
    reader = _Reader(tokens, pieces)
    return [judged for number, piece in enumerate(pieces) for judged in reader.judge(number, piece)]


class _Reader:
    """Reads the pieces from left to right and keeps what they are part of."""

    def __init__(self, tokens: Sequence[Token], pieces: Sequence[Piece]) -> None:
        self._tokens, self._pieces = tokens, pieces
        self._start_afresh()

    def _start_afresh(self) -> None:
        self._has_verb = False  # the main clause has had its verb
        self._has_subject = False  # it has begun with a noun and waits for its verb
        self._was_main = True
        self._is_passive = False  # its last verb
        self._is_described = False  # between its subject and this stood something without a verb

    def judge(self, number: int, piece: Piece) -> Iterator[Piece]:
        """Yield a piece, cut in two where a main clause goes on behind a relative one."""
        self._number = number
        if piece.border in _FRESH:
            self._start_afresh()
        if piece.opens_subordinate or piece.border in ("(", "[", "—", "–"):
            yield from self._subordinate(piece)
            return
        had_subject = self._has_subject
        is_main = self._is_main(piece)
        self._is_described = had_subject and not piece.verbs
        if is_main and piece.verbs:
            self._has_verb, self._has_subject = True, False
            self._is_passive = piece.verbs[-1].is_passive
        self._was_main = is_main
        yield replace(piece, is_main=is_main)

    def _subordinate(self, piece: Piece) -> Iterator[Piece]:
        """Tell where behind a relative clause the verb of the main one comes."""
        resumed = self._resumption(piece) if self._has_subject and not self._has_verb else None
        self._was_main = resumed is not None
        if resumed is None:
            yield replace(piece, is_main=False)
            return
        place = piece.verbs[resumed].start
        self._has_verb, self._has_subject = True, False
        yield replace(piece, end=place, verbs=piece.verbs[:resumed], is_main=False)
        yield replace(piece, start=place, verbs=piece.verbs[resumed:], border="", opens_subordinate=False)

    def _resumption(self, piece: Piece) -> int | None:
        for number in range(1, len(piece.verbs)):
            between = self._tokens[piece.verbs[number - 1].end : piece.verbs[number].start]
            if not any(token.word in COORDINATORS for token in between):
                return number
        return None

    def _is_main(self, piece: Piece) -> bool:
        if not piece.verbs:
            return self._is_main_without_verb(piece)
        if is_gerund(self._tokens[piece.start].word) and not self._has_gerund_for_subject(piece):
            return False
        first, is_coordinated = piece.verbs[0], self._tokens[piece.start].word in COORDINATORS
        if self._opens_with(piece, first):
            return self._is_main_with_verb_first(piece, is_coordinated=is_coordinated)
        if is_coordinated:
            return True
        if not self._has_verb:
            is_described = self._has_subject or self._is_phrase(piece, first)
            return not (is_described and first.may_be_participle)
        return first.word in REPORTING and first.end - piece.start <= _LONGEST_REPORT

    def _has_gerund_for_subject(self, piece: Piece) -> bool:
        """Whether it is "digging began"; "having begun" and "feeling betrayed" are none."""
        verb = piece.verbs[0]
        is_finite = not verb.may_be_participle or verb.word in ASPECTUAL
        return verb.start == piece.start + 1 and is_finite

    def _is_phrase(self, piece: Piece, verb: VerbGroup) -> bool:
        """Whether one phrase reaches from a preposition to a verb: "under a law passed in 2003"."""
        opening = self._tokens[piece.start : verb.start]
        is_free = any(token.kind in ("date", "number") for token in opening)
        if is_free or opening[0].word not in PREPOSITIONS:
            return False
        return not any(token.word in DETERMINERS or token.word in PRONOUNS for token in opening[2:])

    def _is_main_without_verb(self, piece: Piece) -> bool:
        token = self._tokens[piece.start]
        if piece.border and is_participle(token.word):
            return False
        if self._has_verb:
            return self._was_main and not is_gerund(token.word)
        is_adverbial = (
            token.word in PREPOSITIONS
            or token.kind == "date"
            or token.word in ADVERBS
            or token.word.endswith("ly")
            or token.word in COORDINATORS
            or any(part.kind == "date" for part in self._tokens[piece.start : piece.start + 2])
        )
        self._has_subject = self._has_subject or not is_adverbial or self._is_fronted(piece)
        return True

    def _is_fronted(self, piece: Piece) -> bool:
        """Whether a subject follows the date that opens its clause: "On 15 May the board"."""
        tokens, place = self._tokens, piece.start
        while place + 1 < piece.end and tokens[place].word in PREPOSITIONS | DETERMINERS:
            place += 1
        following = tokens[place + 1] if place + 1 < piece.end else tokens[place]
        if tokens[place].kind != "date" or following.kind != "word" or following.word.endswith("ing"):
            return False
        return following.word not in PREPOSITIONS | ADVERBS | COORDINATORS

    def _opens_with(self, piece: Piece, verb: VerbGroup) -> bool:
        words = [token.word for token in self._tokens[piece.start : verb.start]]
        return all(word in COORDINATORS or word in ADVERBS or word.endswith("ly") for word in words)

    def _is_main_with_verb_first(self, piece: Piece, *, is_coordinated: bool) -> bool:
        verb = piece.verbs[0]
        if is_coordinated:
            return self._was_main or (self._has_subject and not self._has_verb)
        if self._has_subject and not self._has_verb:
            is_last = self._is_described and self._is_last_verb()
            return is_last or not (verb.may_be_participle and self._was_main)
        return self._has_verb and self._was_main and (not verb.may_be_participle or self._is_list(piece))

    def _is_before_and(self) -> bool:
        """Whether the next piece ends a list: "was built in 1956, lengthened in 1971, and sold in 1980"."""
        following = self._pieces[self._number + 1 : self._number + 2]
        return any(piece.verbs and self._tokens[piece.start].word == "and" for piece in following)

    def _is_last_verb(self) -> bool:
        """Whether no other verb is left for a subject that waits for one: "Karl Lee, 24, signed in May"."""
        for piece in self._pieces[self._number + 1 :]:
            if piece.border in _FRESH:
                break
            if piece.opens_subordinate and len(piece.verbs) < _TWO:
                continue
            if piece.verbs and self._tokens[piece.start].word not in COORDINATORS:
                return False
        return True

    def _is_list(self, piece: Piece) -> bool:
        """Whether a verb goes on with the one before: "was stolen in 1990, recovered in 1995 and sold"."""
        last = piece.verbs[-1]
        words = [token.word for token in self._tokens[piece.verbs[0].end : last.start]]
        if self._is_passive and self._is_before_and():
            return True
        return "and" in words[-2:] and (self._is_passive or not last.may_be_participle)


_TWO = 2
_LONGEST_REPORT = 8
"""So many words has "the head of the agency said" at most, behind what was said."""
