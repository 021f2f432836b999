"""Plain pages of the timeline: one for each strand, explainer, kind and era, for readers without a script."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ..explainers.knowledge_base import KINDS
from .events import EraGroup, Event, Timeline, era_of, group


@dataclass(frozen=True, slots=True)
class Selection:
    """Some of the events, under an address of their own."""

    by: Literal["strand", "about", "kind", "period"]
    """What they share."""
    id: str
    """Which one."""
    label: str
    """In words."""
    groups: tuple[EraGroup, ...]
    """The events by era and year."""

    @property
    def count(self) -> int:
        """How many events."""
        return sum(era.count for era in self.groups)

    @property
    def path(self) -> str:
        """Address below the timeline's own."""
        return f"{self.by}/{self.id}/"

    @property
    def key(self) -> str:
        """Identity among all selections: ``strand:labor``."""
        return f"{self.by}:{self.id}"


def selections(timeline: Timeline) -> Iterator[Selection]:
    """Yield every selection that has events, strands first."""
    eras = timeline.frame.eras
    for strand in timeline.frame.strands:
        members = [event for event in timeline.events if event.strand and event.strand.id == strand.id]
        yield from _selection("strand", strand.id, strand.label, members, timeline)
    for era in eras:
        members = [event for event in timeline.events if era_of(eras, event) == era]
        yield from _selection("period", era.id, era.label, members, timeline)
    for kind, label in KINDS.items():
        members = [event for event in timeline.events if any(term.kind == kind for term in event.about)]
        yield from _selection("kind", kind, label, members, timeline)
    titles = {term.id: term.title for event in timeline.events for term in event.about}
    for term_id in sorted(titles, key=lambda key: titles[key].casefold()):
        yield from _selection("about", term_id, titles[term_id], list(timeline.by_term[term_id]), timeline)


def below(address: str, path: str) -> str:
    """Put a folder between an address and its ``index.html``, if it has one."""
    folder, slash, name = address.rpartition("/")
    return f"{folder}{slash}{path}{name}"


def _selection(
    by: Literal["strand", "about", "kind", "period"],
    key: str,
    label: str,
    members: list[Event],
    timeline: Timeline,
) -> Iterator[Selection]:
    if members:
        yield Selection(by, key, label, group(timeline.frame.eras, tuple(members)))
