"""Mine events from the article's own prose: each time expression with the sentence it stands in."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from html import escape
from unicodedata import normalize

from ..prose import Block, Prose, Span
from ..timexes import Timex
from .clauses import clause_at
from .found_timexes import FoundTimex
from .telling import Role, roles_of
from .telling.role import TOLD


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
) -> list[MinedEvent]:
    """Make an event of each dated time expression; one for each date and sentence.

    What is tied to a curated event is one, too, dated or not. Each says what its date is to its sentence: of
    one date twice, the one that is an event counts. ``reference`` is the day of writing.
    """
    events: dict[tuple[int, int, str], MinedEvent] = {}
    ids: dict[str, int] = {}
    by_sentence: dict[tuple[int, Span], list[FoundTimex]] = {}
    for found in timexes:
        sentence = prose.blocks[found.block].sentence_at(found.timex.start)
        by_sentence.setdefault((found.block, sentence), []).append(found)
    for (index, sentence), everything in by_sentence.items():
        block = prose.blocks[index]
        roles = _roles(block, sentence, everything, reference, language)
        dated = [item for item in zip(everything, roles, strict=True) if _is_dated(item[0])]
        dates = [Span(found.timex.start, found.timex.end) for found, _ in dated]
        for found, role in sorted(dated, key=lambda item: not item[0].event):
            key = (index, sentence.start, found.timex.edtf or found.event)
            if key not in events:
                events[key] = _event(article, block, sentence, found, dates, role=role, ids=ids)
            elif role in TOLD and not events[key].is_told:
                events[key] = replace(events[key], role=role)
    return list(events.values())


def _is_dated(found: FoundTimex) -> bool:
    is_date = found.timex.edtf is not None and not _is_epithet(found.timex)
    return bool(found.event or found.is_marked or is_date)


def _roles(
    block: Block, sentence: Span, everything: list[FoundTimex], reference: date | None, language: str
) -> list[Role]:
    """Return the role of each; what an editor has said of one stands."""
    timexes = [found.timex for found in everything]
    told = roles_of(block.text, sentence, timexes, reference, language)
    return [
        "marked" if found.event or found.is_marked else role
        for found, role in zip(everything, told, strict=True)
    ]


def _is_epithet(timex: Timex) -> bool:
    """Whether the words only describe a thing: "Soviet-era debt" is old, but nothing happened then."""
    return timex.text.casefold().endswith("-era")


def _event(
    article: str,
    block: Block,
    sentence: Span,
    found: FoundTimex,
    dates: list[Span],
    *,
    role: Role,
    ids: dict[str, int],
) -> MinedEvent:
    """Make the event of a date; ``dates`` are all of its sentence."""
    timex = found.timex
    anchor = block.id or ""
    stem = f"{article}--{anchor.removeprefix('p-')}--{_slug(timex.text)}"
    ids[stem] = ids.get(stem, 0) + 1
    return MinedEvent(
        id=stem if ids[stem] == 1 else f"{stem}-{ids[stem]}",
        edtf=timex.edtf or "",
        block=block.index,
        sentence=sentence,
        clause=clause_at(block.text, sentence, Span(timex.start, timex.end), dates),
        anchor=anchor,
        sentence_text=block.text[sentence.start : sentence.end].strip(),
        sentence_html=_marked(block.text, sentence, timex),
        words=timex.text,
        place=Span(timex.start, timex.end),
        role=role,
        tied_to=found.event,
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
