"""Put curated and mined events together into one timeline, and report what does not resolve."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from ..edtf_dates import parse_checked
from ..explainers import KnowledgeBase, Term
from ..explainers.naming import name_fault
from ..prose import plain_text
from ..records import Problem
from ..sources import Bibliography
from .curated import CuratedTimeline, Placed
from .events import Event, Origin, Timeline
from .mining import MinedEvent
from .model import EventRecord, MinedDecision, MinedEvents, Strand

Render = Callable[[str, Sequence[str]], str]
"""Turns inline Markdown into linked markup, for words that are about some explainers."""

Cited = Callable[[EventRecord], Mapping[str, str]]
"""Tells which sources the words of an event cite, and what they say of each."""


@dataclass(frozen=True, slots=True)
class MinedInArticle:
    """A mined event with its article and the explainers mentioned in its clause, else its sentence."""

    event: MinedEvent
    """The event."""
    article: str
    """The article's id."""
    article_title: str
    """Its title."""
    article_url: str
    """Its address relative to the site."""
    about: tuple[str, ...]
    """Ids of explainers."""


def assemble(
    curated: CuratedTimeline,
    mined: Iterable[MinedInArticle],
    knowledge_base: KnowledgeBase,
    bibliography: Bibliography,
    render: Render,
    *,
    mined_events: Mapping[str, MinedEvents] = MappingProxyType({}),
    cited: Cited = lambda _: {},
) -> tuple[Timeline, list[Problem]]:
    """Build the timeline; an unknown explainer, source or mined event is a problem.

    ``mined_events`` says by article which of its mined events are shown; ``explicit`` of others. What an
    editor has decided stands in any case.
    """
    problems: list[Problem] = []
    strands = {strand.id: strand for strand in curated.frame.strands}
    events, told = [], dict[str, list[Origin]]()
    decisions = dict(curated.decisions)
    for found in mined:
        decision = decisions.pop(found.event.id, None)
        if decision and decision.about:
            problems += _unknown_terms(decision.about, curated.places[decision.id], knowledge_base)
        if found.event.tied_to in curated.events:
            told.setdefault(found.event.tied_to, []).append(_origin(found))
        elif is_shown(found.event, decision, mined_events.get(found.article, "explicit")):
            events.append(_mined_event(found, decision, strands, knowledge_base, render))
    for record in curated.events.values():
        place = curated.places[record.id]
        problems += _unresolved(record, place, knowledge_base, bibliography)
        event = _curated_event(record, strands, knowledge_base, render)
        event = _with_sources(event, record, bibliography, cited(record))
        events.append(_told(event, told.get(event.id, [])))
    problems += [_gone(decision, curated.places[decision.id]) for decision in decisions.values()]
    return Timeline.of(curated.frame, events), problems


def is_shown(event: MinedEvent, decision: MinedDecision | None, mined_events: MinedEvents) -> bool:
    """Whether a mined event is on the timeline: as its editor says, else as ``mined_events`` does."""
    if not event.edtf or decision:
        return bool(event.edtf and decision and decision.keep)
    return event.role == "marked" or mined_events == "all" or (mined_events == "explicit" and event.is_told)


def _curated_event(
    record: EventRecord,
    strands: dict[str, Strand],
    knowledge_base: KnowledgeBase,
    render: Render,
) -> Event:
    label = render(record.label, record.about)
    return Event(
        id=record.id,
        date=parse_checked(record.date),
        label_html=label,
        label_text=plain_text(label),
        about=_terms(record.about, knowledge_base),
        strand=strands.get(record.strand or ""),
        note_html=render(record.note, record.about) if record.note else "",
    )


def _with_sources(
    event: Event, record: EventRecord, bibliography: Bibliography, cited: Mapping[str, str]
) -> Event:
    named = [name for name in dict.fromkeys([*record.sources, *cited]) if name in bibliography]
    sources, places = (bibliography[name] for name in named), (cited.get(name, "") for name in named)
    return replace(event, sources=tuple(sources), places=tuple(places))


def _mined_event(
    found: MinedInArticle,
    decision: MinedDecision | None,
    strands: dict[str, Strand],
    knowledge_base: KnowledgeBase,
    render: Render,
) -> Event:
    event = found.event
    about = decision.about if decision and decision.about is not None else found.about
    label = render(decision.label, about) if decision and decision.label else event.sentence_html
    return Event(
        id=event.id,
        date=parse_checked((decision.date if decision else None) or event.edtf),
        label_html=label,
        label_text=plain_text(label),
        about=_terms(about, knowledge_base),
        strand=strands.get((decision.strand if decision else None) or ""),
        origin=_origin(found),
    )


def _told(event: Event, origins: list[Origin]) -> Event:
    """Add where articles tell of a curated event: the first sentence of each."""
    firsts: dict[str, Origin] = {}
    for origin in origins:
        firsts.setdefault(origin.article, origin)
    return replace(event, told_in=origins[0], also_told_in=tuple(firsts.values())[1:]) if origins else event


def _origin(found: MinedInArticle) -> Origin:
    event = found.event
    return Origin(
        found.article,
        found.article_title,
        f"{found.article_url}#{event.anchor}" if event.anchor else found.article_url,
        event.sentence_html,
        event.words,
    )


def _terms(ids: Iterable[str], knowledge_base: KnowledgeBase) -> tuple[Term, ...]:
    return tuple(knowledge_base[term_id] for term_id in ids if term_id in knowledge_base)


def _unresolved(
    record: EventRecord, place: Placed, knowledge_base: KnowledgeBase, bibliography: Bibliography
) -> Iterable[Problem]:
    yield from _unknown_terms(record.about, place, knowledge_base)
    for source_id in record.sources:
        if not bibliography.names(source_id):
            message, mend = "is not the id of a source", bibliography.mend_for(source_id)
            yield Problem(place.file, place.line, "sources", source_id, message, mend)


def _unknown_terms(ids: Iterable[str], place: Placed, knowledge_base: KnowledgeBase) -> Iterable[Problem]:
    for term_id in ids:
        fault = name_fault(term_id, knowledge_base)
        if fault:
            yield Problem(place.file, place.line, "about", term_id, fault.message, fault.mend)


def _gone(decision: MinedDecision, place: Placed) -> Problem:
    mend = "run `make suggest` for the ids there are, and move or remove this decision"
    return Problem(place.file, place.line, "id", decision.id, "is no longer mined from the article", mend)
