"""What stands in an English sentence without being part of it: brackets, and the dateline of a report."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from .tokens import Token

_OPENING, _CLOSING = frozenset("(["), frozenset(")]")
_DASHES = frozenset(["—", "–", "-", "_"])
_SHORTEST_DATELINE, _LONGEST_DATELINE = 3, 12


def without_asides(tokens: Sequence[Token]) -> list[Token]:
    """Return a sentence without them: "LUND, May 3 — The board (WHO) met" is "The board met"."""
    return _without_brackets(tokens[_end_of_dateline(tokens) :])


def _without_brackets(tokens: Sequence[Token]) -> list[Token]:
    """Leave out what stands between brackets; of brackets that do not match, nothing."""
    kept, depth = list[Token](), 0
    for token in tokens:
        depth += token.word in _OPENING
        if not depth:
            kept.append(token)
        elif token.word in _CLOSING:
            depth -= 1
    is_whole = not depth and kept and not any(token.word in _CLOSING for token in kept)
    return kept if is_whole else list(tokens)


def _end_of_dateline(tokens: Sequence[Token]) -> int:
    """Return where the sentence begins behind "LUND, May 3 (AP) —"; 0 without one."""
    head = list(takewhile(lambda token: token.word not in _DASHES, tokens[:_LONGEST_DATELINE]))
    if len(head) in {len(tokens), _LONGEST_DATELINE} or len(head) < _SHORTEST_DATELINE or not head[0].is_name:
        return 0
    has_day = any(one.word == "," and other.kind == "date" for one, other in pairwise(head))
    return len(head) + 1 if has_day and all(_is_of_dateline(token) for token in head) else 0


def _is_of_dateline(token: Token) -> bool:
    return token.is_name or token.kind in {"date", "mark", "number"}
