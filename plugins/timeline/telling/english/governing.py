"""The verb that a date belongs to."""

from collections.abc import Sequence

from ..role import Role
from .pieces import Piece
from .tokens import Token
from .verb_groups import VerbGroup
from .verbs import AUXILIARIES
from .words import ADVERBS, COORDINATORS, DETERMINERS, INTENSIONAL, PREPOSITIONS, PRONOUNS, REPORTING


def governing_verb(
    tokens: Sequence[Token], pieces: Sequence[Piece], number: int, place: int
) -> VerbGroup | Role | None:
    """Return the verb whose event the date at ``place`` in piece ``number`` is of.

    A role instead says that it is of no main verb; None that there is no verb.
    """
    piece = pieces[number]
    if not piece.verbs:
        return _of_other_pieces(tokens, pieces, number)
    before = [index for index, verb in enumerate(piece.verbs) if verb.end <= place]
    if before:
        return _behind(tokens, piece.verbs, before[-1], place)
    return _ahead(tokens, piece.verbs)


def _of_other_pieces(
    tokens: Sequence[Token], pieces: Sequence[Piece], number: int
) -> VerbGroup | Role | None:
    """Take the last verb before an adverbial between commas, else the first one behind it."""
    before = pieces[number - 1] if number else None
    if before and before.verbs and not before.is_main and pieces[number].border == ",":
        return "unclear"  # "which was raised twice, in 1979 and 1994, broke": it may be of either
    first = max((n for n in range(number + 1) if pieces[n].border in (";", ":")), default=0)
    for piece in reversed(pieces[first:number]):
        if piece.is_main and piece.verbs:
            return _behind(tokens, piece.verbs, len(piece.verbs) - 1, piece.end)
    for piece in pieces[number + 1 :]:
        if piece.border in (";", ":"):
            break
        if piece.is_main and piece.verbs:
            return _ahead(tokens, piece.verbs)
    return None


def _ahead(tokens: Sequence[Token], verbs: Sequence[VerbGroup]) -> VerbGroup:
    """Return the verb of a clause that a date opens: the second where the first describes its subject."""
    return verbs[1] if len(verbs) > 1 and _is_reduced(tokens, verbs, 0) else verbs[0]


def _behind(tokens: Sequence[Token], verbs: Sequence[VerbGroup], index: int, place: int) -> VerbGroup | Role:
    """Return a verb that a date follows, if it is one of the main clause."""
    verb = verbs[index]
    if verb.may_be_participle and index + 1 < len(verbs):
        between = tokens[place + 1 : verbs[index + 1].start]
        if all(_is_adverb(token) for token in between):
            return "subordinate"
    if _describes(tokens, verbs, index) or not _is_main(tokens, verbs, index):
        return "subordinate"
    return verb


def _is_main(tokens: Sequence[Token], verbs: Sequence[VerbGroup], index: int) -> bool:
    """Whether a verb is the first of its clause, or is joined to it, by way of others or not."""
    skips = index > 0 and _is_reduced(tokens, verbs, 0) and _is_finite(verbs[1])
    return all(_is_joined(tokens, verbs[number - 1], verbs[number]) for number in range(1 + skips, index + 1))


def _is_joined(tokens: Sequence[Token], previous: VerbGroup, verb: VerbGroup) -> bool:
    between = [token.word for token in tokens[previous.end : verb.start]]
    joints = [place for place, word in enumerate(between) if word in COORDINATORS]
    if not joints:
        return False
    is_near = all(word in ADVERBS or word.endswith("ly") for word in between[joints[-1] + 1 :])
    return is_near or previous.word not in REPORTING


def _is_reduced(tokens: Sequence[Token], verbs: Sequence[VerbGroup], index: int) -> bool:
    """Whether a participle only describes: "the bank opened in 1902" before another verb."""
    verb, following = verbs[index], verbs[index + 1]
    if not verb.may_be_participle or verb.word in REPORTING or verb.word in INTENSIONAL:
        return False
    between = tokens[verb.end : following.start]
    if any(token.word in COORDINATORS for token in between) or not between:
        return False
    if not following.may_be_participle and not any(_opens_noun(token) for token in between):
        return True
    return between[0].kind == "date" or between[0].word in PREPOSITIONS or _is_adverb(between[0])


def _is_adverb(token: Token) -> bool:
    return token.word in ADVERBS or token.word.endswith("ly")


def _opens_noun(token: Token) -> bool:
    return token.word in DETERMINERS or token.word in PRONOUNS


def _describes(tokens: Sequence[Token], verbs: Sequence[VerbGroup], index: int) -> bool:
    """Whether a participle describes the subject of a verb that cannot be a noun: "the fund set up is"."""
    if index > 0 or len(verbs) == 1 or not _is_reduced(tokens, verbs, 0):
        return False
    return tokens[verbs[1].start].word in AUXILIARIES or not (
        verbs[1].may_be_participle or verbs[1].tense == "present"
    )


def _is_finite(verb: VerbGroup) -> bool:
    """Whether a verb is a finite one for sure, or by what it means."""
    return not verb.may_be_participle or verb.word in REPORTING
