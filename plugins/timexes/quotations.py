"""What a text says in the words of somebody else: between quotation marks."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

_INSIDE = r"[^{marks}\n]*(?:\n(?!\s*\n)[^{marks}\n]*)*"
# A quotation over several paragraphs opens each of them and is closed in the last.
_TO_END = r"(?:{closing}|(?=\n\s*\n)|$)"


def _open_ended(opening: str, marks: str, closing: str) -> str:
    return opening + _INSIDE.format(marks=marks) + _TO_END.format(closing=closing)


# Each opens with a sign, of which the search knows all: that is what makes it fast.
_QUOTED = re.compile(
    "|".join(
        (
            _open_ended("“", "“”", "”"),
            r"„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|「[^「」]*」|『[^『』]*』|《[^《》]*》|〈[^〈〉]*〉",
            _open_ended(r'"(?<!\w")', '"', '"'),
            r"``[^`]*?''",
            r"‘(?<!\w‘)[^‘’]*(?:’\w[^‘’]*)*’(?!\w)",
        )
    )
)


def quoted_ranges(text: str) -> list[tuple[int, int]]:
    """Return the parts of a text between quotation marks, the marks included, from left to right.

    A quotation that no mark ends goes on to the end of its paragraph.

    >>> quoted_ranges('It is "old", he said.')
    [(6, 11)]
    """
    return [found.span() for found in _QUOTED.finditer(text)]


@dataclass(frozen=True, slots=True)
class Quotations:
    """Where the quotations of a text lie."""

    starts: Sequence[int] = ()
    """Where each begins, in order."""
    ends: Sequence[int] = ()
    """Where each ends."""

    def hold(self, place: int) -> bool:
        """Whether a place is in one of them."""
        before = bisect_right(self.starts, place)
        return before > 0 and place < self.ends[before - 1]


def quotations_of(text: str) -> Quotations:
    """Return where the quotations of a text lie, as offsets of characters."""
    ranges = quoted_ranges(text)
    return Quotations([start for start, _ in ranges], [end for _, end in ranges])


@dataclass(slots=True)
class OldQuotations:
    """The quotations that their own sentence dates years before the text was written: "he wrote in 1851"."""

    text: str = ""
    """The text."""
    quotations: Quotations = field(default_factory=Quotations)
    """All of its quotations."""
    written: int | None = None
    """The year in which it was written; None where nobody knows."""
    _old: Quotations | None = None

    def hold(self, place: int) -> bool:
        """Whether a place is in one of them."""
        if self.written is None or not self.quotations.hold(place):
            return False
        if self._old is None:
            self._old = _old_quotations(self.text, self.quotations, self.written)
        return self._old.hold(place)


def _old_quotations(text: str, quotations: Quotations, written: int) -> Quotations:
    """Find them; what goes on in the same paragraph without a year of its own is of the same age."""
    old = list[tuple[int, int]]()
    end = 0
    for start, after in zip(quotations.starts, quotations.ends, strict=True):
        before = _SENTENCE_END.split(text[max(end, start - _REACH) : start])[-1]
        around = before + _SENTENCE_END.split(text[after : after + _REACH], maxsplit=1)[0]
        years = [int(found[0]) for found in _YEAR.finditer(around)]
        goes_on = bool(old) and old[-1][1] == end and not _BREAK.search(text, end, start)
        if max(years, default=written) < written - 1 or (goes_on and not years):
            old.append((start, after))
        end = after
    return Quotations([start for start, _ in old], [after for _, after in old])


_REACH = 50
"""So many characters beside a quotation tell who said it, and when."""
_SENTENCE_END = re.compile(r"[.!?;](?=\s)|[。！？\n]")
_BREAK = re.compile(r"\n\s*\n")
_YEAR = re.compile(r"(?<![\d.,])(?:1\d{3}|20\d\d)(?![\d,])")
