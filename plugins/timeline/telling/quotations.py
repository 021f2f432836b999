"""What a text says in the words of somebody else, or names by a title: between quotation marks."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from ...prose import Span
from ...timexes.quotations import quoted_ranges


def quoted_spans(text: str) -> list[Span]:
    """Return the parts of a text between quotation marks, the marks included, from left to right.

    A quotation that no mark ends goes on to the end of its paragraph.

    >>> [(span.start, span.end) for span in quoted_spans('It is "old", he said.')]
    [(6, 11)]
    """
    return [Span(*found) for found in quoted_ranges(text)]


def within(spans: Sequence[Span], outer: Span) -> Sequence[Span]:
    """Return those of ``spans``, in order, that reach into ``outer``."""
    first = bisect_right(spans, outer.start, key=_end)
    return spans[first : bisect_left(spans, outer.end, key=_start)]


def _start(span: Span) -> int:
    return span.start


def _end(span: Span) -> int:
    return span.end
