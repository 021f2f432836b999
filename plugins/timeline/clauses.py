"""The clause of its sentence that a date belongs to, where punctuation makes that clear."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..prose import Span

_SEMICOLON = re.compile(r";\s+")
_JOINT = re.compile(r";\s+|\s*—\s*|\s+–\s+|:\s+|,\s+(?=(?:and|but|so|yet|while|whereas|then|until)\s)")


def clause_at(text: str, sentence: Span, place: Span, dates: Sequence[Span]) -> Span:
    """Return the part of ``sentence`` around ``place``; all of it where nothing divides it clearly.

    ``dates`` are the dates of the sentence in order. A semicolon always divides; a dash, a colon and a comma
    before "and" or "then" do between two dates, if there is only one of them.

    >>> text = "It fell until 2016, then rose in 2017."
    >>> clause = clause_at(text, Span(0, 38), Span(33, 37), [Span(14, 18), Span(33, 37)])
    >>> text[clause.start : clause.end]
    'then rose in 2017.'
    """
    cuts = [*_cuts(text, sentence, dates)]
    start = max((cut.end for cut in cuts if cut.end <= place.start), default=sentence.start)
    end = min((cut.start for cut in cuts if cut.start >= place.end), default=sentence.end)
    return Span(start, end)


def _cuts(text: str, sentence: Span, dates: Sequence[Span]) -> Iterator[Span]:
    for found in _SEMICOLON.finditer(text, sentence.start, sentence.end):
        yield Span(*found.span())
    for one, following in pairwise(dates):
        joints = [*_JOINT.finditer(text, one.end, following.start)]
        if len(joints) == 1:
            yield Span(*joints[0].span())
