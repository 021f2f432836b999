"""The sentences of a page that hold time expressions, and what each expression is to its sentence."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ..prose import Block, Prose, Span
from ..timexes import Timex
from .found_timexes import FoundTimex
from .sure_years import ToldDates, days_of
from .telling import Role, quoted_spans, roles_of, within


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
    prose: Prose,
    timexes: Iterable[FoundTimex],
    reference: date | None,
    language: str,
    written: date | None,
) -> Iterator[DatedSentence]:
    """Yield the sentences with dates, in order; see :func:`~.mining.mine_events`."""
    by_block: dict[int, dict[Span, list[FoundTimex]]] = {}
    for found in timexes:
        sentence = prose.blocks[found.block].sentence_at(found.timex.start)
        by_block.setdefault(found.block, {}).setdefault(sentence, []).append(found)
    for index, sentences in by_block.items():
        block = prose.blocks[index]
        quoted = quoted_spans(block.text)
        told_before = ToldDates()
        for sentence, everything in sentences.items():
            told = roles_of(
                block.text,
                sentence,
                [found.timex for found in everything],
                reference,
                language,
                quoted=within(quoted, sentence),
                written=written,
            )
            dates = tuple(_dated(everything, told, reference, told_before))
            if dates:
                yield DatedSentence(block, sentence, dates)


def _dated(
    everything: Sequence[FoundTimex],
    roles: Sequence[Role],
    reference: date | None,
    told: ToldDates,
) -> Iterator[Dated]:
    """Yield what has a date or an event; what an editor has said of one stands.

    ``told`` are the dates of the events of the block so far; it grows.
    """
    for found, role in zip(everything, roles, strict=True):
        if found.event or found.is_marked:
            yield Dated(found, "marked")
        elif found.timex.edtf is not None and not found.timex.text.casefold().endswith("-era"):
            yield Dated(found, _checked(found.timex, role, reference, told))  # "Soviet-era debt" is no date


def _checked(timex: Timex, role: Role, reference: date | None, told: ToldDates) -> Role:
    """Return the role of a date as far as its year is sure; an event's date joins ``told``."""
    days = days_of(timex)
    if role != "event" or days is None or days.first is None:
        return role
    return role if told.accept(timex, days, reference) else "unclear"
