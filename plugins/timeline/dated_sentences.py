"""The sentences of a page that hold time expressions, and what each expression is to its sentence."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ..edtf_dates import EdtfError, parse_edtf
from ..prose import Block, Prose, Span
from ..timexes import Timex
from .found_timexes import FoundTimex
from .telling import Role, quoted_spans, roles_of, within

_YEAR = re.compile(r"\d{3}")
"""What names a year, or a decade, by itself."""
_DISTANCE = re.compile(r"\b(?:ago|later|earlier|following|previous|next|same|that)\b|전|뒤|후|[前後]", re.I)
"""What counts from a day that it tells."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A time expression with its role."""

    found: FoundTimex
    """The expression."""
    role: Role
    """What it is to its sentence."""


@dataclass(frozen=True, slots=True)
class DatedSentence:
    """A sentence that says a date, or is tied to an event."""

    block: Block
    """The block it stands in."""
    span: Span
    """Characters of the block's text."""
    dates: tuple[Dated, ...]
    """What is dated in it, or tied, in order."""


def dated_sentences(
    prose: Prose, timexes: Iterable[FoundTimex], reference: date | None, language: str
) -> Iterator[DatedSentence]:
    """Yield the sentences with dates, in order."""
    by_block: dict[int, dict[Span, list[FoundTimex]]] = {}
    for found in timexes:
        sentence = prose.blocks[found.block].sentence_at(found.timex.start)
        by_block.setdefault(found.block, {}).setdefault(sentence, []).append(found)
    for index, sentences in by_block.items():
        block = prose.blocks[index]
        quoted = quoted_spans(block.text)
        years = set[int]()
        for sentence, everything in sentences.items():
            told = roles_of(
                block.text,
                sentence,
                [found.timex for found in everything],
                reference,
                language,
                quoted=within(quoted, sentence),
            )
            dates = tuple(_dated(everything, told, reference, years))
            if dates:
                yield DatedSentence(block, sentence, dates)


def _dated(
    everything: Sequence[FoundTimex], roles: Sequence[Role], reference: date | None, years: set[int]
) -> Iterator[Dated]:
    """Yield what has a date or an event; what an editor has said of one stands.

    ``years`` are those that the events of the block so far have named; it grows.
    """
    for found, role in zip(everything, roles, strict=True):
        if found.event or found.is_marked:
            yield Dated(found, "marked")
        elif found.timex.edtf is not None and not found.timex.text.casefold().endswith("-era"):
            yield Dated(found, _checked(found.timex, role, reference, years))  # "Soviet-era debt" is no date


def _checked(timex: Timex, role: Role, reference: date | None, years: set[int]) -> Role:
    """Return the role of a date as far as its year is sure; an event's year joins ``years``."""
    year = _year(timex)
    if role != "event" or year is None:
        return role
    if _is_of_an_old_story(timex, year, reference, years):
        return "unclear"
    years.add(year)
    return role


def _is_of_an_old_story(timex: Timex, year: int, reference: date | None, years: set[int]) -> bool:
    """Whether a date without a year of its own was given one from long ago that nothing near it names.

    In a text that goes to and fro between a history and its own day, such a year may be either.
    """
    if reference is None or _YEAR.search(timex.text) or _DISTANCE.search(timex.text):
        return False
    return year < reference.year - 1 and year not in years


def _year(timex: Timex) -> int | None:
    try:
        first = parse_edtf(timex.edtf or "").first
    except EdtfError:
        return None
    return first.year if first else None
