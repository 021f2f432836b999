"""Mine events from the article's own prose: each time expression with the sentence it stands in."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from html import escape
from unicodedata import normalize

from ..prose import Prose, Span
from ..timexes import Timex
from .clauses import clause_at
from .dated_sentences import Dated, DatedSentence, dated_sentences
from .found_timexes import FoundTimex
from .telling import TOLD, Role


@dataclass(frozen=True, slots=True)
class MinedEvent:
    """A sentence of the article that says when something happened."""

    id: str
    """Article, paragraph and normalized words."""
    edtf: str
    """When; empty where only the event that it is tied to is dated."""
    block: int
    """Index of the block."""
    sentence: Span
    """Characters of the block's text."""
    clause: Span
    """The part of the sentence that the date belongs to, where it is clear; else the sentence."""
    anchor: str
    """Id of the paragraph, for a link."""
    sentence_text: str
    """The sentence."""
    sentence_html: str
    """The same, escaped, with the time expression marked."""
    words: str
    """The time expression."""
    place: Span
    """Its characters of the block's text."""
    role: Role
    """What the date is to its sentence."""
    tied_to: str = ""
    """Id of the curated event that it is, as an editor says; may be empty."""

    @property
    def is_told(self) -> bool:
        """Whether the sentence states the date as its own event's, or an editor has."""
        return self.role in TOLD


def mine_events(
    article: str,
    prose: Prose,
    timexes: Iterable[FoundTimex],
    reference: date | None = None,
    language: str = "en",
    *,
    written: date | None = None,
) -> list[MinedEvent]:
    """Make an event of each dated time expression; one for each date and sentence.

    What is tied to a curated event is one, too, dated or not. Each says what its date is to its sentence: of
    one date twice, the one that is an event counts. ``reference`` is the day that "this month" counts from;
    ``written``, the day of writing where that is another: what names its year may have happened until then.
    """
    events: dict[tuple[int, int, str], MinedEvent] = {}
    ids: dict[str, int] = {}
    for sentence in dated_sentences(prose, timexes, reference, language, written or reference):
        for dated in sorted(sentence.dates, key=lambda dated: not dated.found.event):
            timex, event = dated.found.timex, dated.found.event
            key = (sentence.block.index, sentence.span.start, timex.edtf or event)
            if key not in events:
                events[key] = _event(article, sentence, dated, ids)
            elif dated.role in TOLD and not events[key].is_told:
                events[key] = replace(_event(article, sentence, dated, {}), id=events[key].id)
    return list(events.values())


def _event(article: str, sentence: DatedSentence, dated: Dated, ids: dict[str, int]) -> MinedEvent:
    """Make the event of a date."""
    timex, block, span = dated.found.timex, sentence.block, sentence.span
    place = Span(timex.start, timex.end)
    dates = [Span(other.found.timex.start, other.found.timex.end) for other in sentence.dates]
    anchor = block.id or ""
    stem = f"{article}--{anchor.removeprefix('p-')}--{_slug(timex.text)}"
    ids[stem] = ids.get(stem, 0) + 1
    return MinedEvent(
        id=stem if ids[stem] == 1 else f"{stem}-{ids[stem]}",
        edtf=timex.edtf or "",
        block=block.index,
        sentence=span,
        clause=clause_at(block.text, span, place, dates),
        anchor=anchor,
        sentence_text=block.text[span.start : span.end].strip(),
        sentence_html=_marked(block.text, span, timex),
        words=timex.text,
        place=place,
        role=dated.role,
        tied_to=dated.found.event,
    )


def _marked(text: str, sentence: Span, timex: Timex) -> str:
    end = min(timex.end, sentence.end)
    before, words, after = (
        text[sentence.start : timex.start],
        text[timex.start : end],
        text[end : sentence.end],
    )
    marked = f"<mark>{escape(words, quote=False)}</mark>"
    return escape(before.lstrip(), quote=False) + marked + escape(after.rstrip(), quote=False)


def _slug(words: str) -> str:
    return re.sub(r"[\W_]+", "-", normalize("NFC", words.casefold())).strip("-")
