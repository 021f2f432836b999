"""The parts of an entry, each of one look, and how they are joined to sentences."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from ...interface import Interface
from ...records.quotation_marks import quotation_marks
from ..citation_marks import marked, settled
from ..rich_text import Run
from .headlines import shown_runs

Role = Literal["text", "title", "link"]
_ENDS = (".", "?", "!", "…", "。", "？", "！", "؟", "۔")
_TYPED = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_CLOSING = "”’“』」»\u202f\xa0"
_PLACE = re.compile(r"%\((\w+)\)s")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of an entry."""

    runs: tuple[Run, ...]
    """Its letters."""
    role: Role = "text"
    """``title`` for the title of the source itself, ``link`` for an address that is shown."""
    takes_marks: bool = False
    """Whether what ends it stands within its quotation marks, as American English has it."""

    @property
    def text(self) -> str:
        """Its letters as plain text."""
        return "".join(run.text for run in self.runs)


Sentence = tuple[Part, ...]
"""Parts that stand together, without what ends them."""


def text(words: str) -> Sentence:
    """Return words as a sentence; none for none."""
    return (Part((Run(words),)),) if words else ()


def plain(words: str) -> Sentence:
    """Return words that may hold marks."""
    return (Part(shown_runs(words)),) if words else ()


def italic(title: tuple[Run, ...]) -> Sentence:
    """Return the title of a whole work; what is italic in it stands upright."""
    return (Part(tuple(run.turned() for run in title)),) if title else ()


def quoted(runs: tuple[Run, ...], interface: Interface) -> Sentence:
    """Return the title of a part of a work in quotation marks; in English, inner ones are the other kind."""
    if not runs:
        return ()
    before, after, *_ = map(Run, quotation_marks(interface.lang))
    if not is_english(interface):
        return (Part((before, *runs, after)),)
    return (Part((before, *_quotes_within(runs), after), takes_marks=True),)


def filled(message: str, **sentences: Sentence) -> Sentence:
    """Fill a message in whose ``%(name)s`` are sentences.

    >>> [part.text for part in filled("In %(work)s", work=text("Tides"))]
    ['In ', 'Tides']
    """
    pieces = enumerate(_PLACE.split(message))
    return tuple(part for odd, piece in pieces for part in (sentences[piece] if odd % 2 else text(piece)))


def bracketed(sentence: Sentence, note: str, interface: Interface) -> Sentence:
    """Return a sentence with a note in brackets behind it, if there is one."""
    message = interface.noted("%(words)s", "%(note)s")
    return filled(message, words=sentence, note=text(note)) if note else sentence


def is_english(interface: Interface) -> bool:
    """Whether an entry is written as the manual has it to the letter."""
    return interface.lang.partition("-")[0] == "en"


def as_title(sentence: Sentence) -> Sentence:
    """Mark the parts of a sentence as the source's own title."""
    return tuple(replace(part, role="title") for part in sentence)


def typeset(part: Part) -> Part:
    """Return a part with the apostrophes of print in the place of the typewriter's."""
    return replace(part, runs=tuple(replace(run, text=_TYPED.sub("’", run.text)) for run in part.runs))


def comma(interface: Interface) -> str:
    """Return what stands between the details of an entry."""
    return interface.pgettext("between details of a source", ", ")


def joined(sentences: Iterable[Sentence], interface: Interface) -> Sentence:
    """Join what is there of some sentences as details of one."""
    found: Sentence = ()
    for sentence in filter(None, sentences):
        found = (*_closed(found, comma(interface), _ENDS[1:]), *sentence) if found else sentence
    return found


def ended(sentences: Iterable[Sentence], interface: Interface) -> Sentence:
    """Join sentences, each with a period unless it ends with a mark of its own."""
    stop = interface.pgettext("between sentences of a source", ". ")
    there = [sentence for sentence in sentences if sentence]
    between = (part for sentence in there[:-1] for part in _closed(sentence, stop, _ENDS))
    return (*between, *_closed(there[-1], stop.rstrip(), _ENDS)) if there else ()


def _closed(sentence: Sentence, mark: str, own: tuple[str, ...]) -> Sentence:
    """Put a mark at the end of a sentence: within quotation marks that close it, and never beside its own."""
    *before, last = sentence
    words, mark, after = last.text.rstrip(_CLOSING), mark.rstrip(), mark[len(mark.rstrip()) :]
    if words.endswith(own):
        return (*sentence, *text(after))
    closing = last.text[len(words) :]
    if closing and last.takes_marks:
        return (*before, replace(last, runs=_marked_within(last.runs, mark, len(closing) - 1)), *text(after))
    return (*sentence, *text(mark + after))


def _marked_within(runs: tuple[Run, ...], mark: str, closing: int) -> tuple[Run, ...]:
    """Put a mark before the quotation marks that end a quoted title: its own, and so many that it holds."""
    *inner, end = runs
    words = inner[-1].text
    kept, left = (words[:-closing], words[-closing:]) if 0 < closing < len(words) else (words, "")
    return (*inner[:-1], replace(inner[-1], text=kept), Run(mark), *([Run(left)] if left else []), end)


def _quotes_within(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Turn the double quotation marks in a title that is itself quoted into single ones, and back."""
    words = "".join(run.text for run in runs)
    turned = settled(f"“{marked(words)}”")[1:-1]
    if len(turned) != len(words):
        return runs
    found, place = list[Run](), 0
    for run in runs:
        found.append(replace(run, text=turned[place : place + len(run.text)]))
        place += len(run.text)
    return tuple(found)
