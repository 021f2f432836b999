"""An English sentence as words, marks, dates and quotations."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ....prose import Span
from ....timexes import Timex

_PIECE = re.compile(
    r"(?P<number>\d+(?:[.,–-]\d+)*\s?%?)"
    r"|(?P<word>[^\W\d_]+(?:[-–][^\W\d_]+)*(?:n['’]t\b)?)"
    r"|(?P<clitic>['’](?:s|re|ve|ll|d)\b)"
    r"|(?P<mark>[^\w\s])|\w"
)

Kind = Literal["word", "number", "mark", "date", "quote"]


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a sentence, or what stands for one."""

    kind: Kind
    """What it is."""
    text: str
    """As written."""
    word: str
    """In lower case; empty for a date and a quotation."""
    date: int = -1
    """Which of the dates it is; -1 for what is none."""

    @property
    def is_name(self) -> bool:
        """Whether it is written like a name."""
        return self.kind == "word" and self.text[:1].isupper()


def tokens_of(text: str, sentence: Span, dates: Sequence[Timex], quoted: Sequence[Span]) -> list[Token]:
    """Cut a sentence into tokens; each date and each quotation is one."""
    whole = [(timex.start, timex.end, number) for number, timex in enumerate(dates)]
    whole += [
        (max(span.start, sentence.start), min(span.end, sentence.end), -1)
        for span in quoted
        if span.start < sentence.end and sentence.start < span.end
    ]
    found, end = list[Token](), sentence.start
    for start, stop, number in sorted(whole, key=lambda item: (item[0], -item[1])):
        if start < end or start >= sentence.end:
            continue
        found += _plain(text, end, start)
        found.append(Token("date" if number >= 0 else "quote", text[start:stop], "", number))
        end = stop
    return [*found, *_plain(text, end, sentence.end)]


def _plain(text: str, start: int, end: int) -> Iterator[Token]:
    for found in _PIECE.finditer(text, start, max(start, end)):
        kind: Kind = "number" if found["number"] else "mark" if found["mark"] else "word"
        yield Token(kind, found[0], _as_read(found[0]))


def _as_read(word: str) -> str:
    """Return a word in lower case, but an abbreviation as it is: the WHO is no "who"."""
    return word if len(word) > 1 and word.isupper() else word.casefold()
