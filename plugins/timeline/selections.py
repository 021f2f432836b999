"""Plain pages of the timeline: one for each strand, kind and era, for readers without a script.

An explainer's events stand on its own page; the whole timeline filters by explainer. Only those of which its
page would be too long are a selection, too. So are an article's, which stand below the article's own address.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ..collation import Alphabet
from ..explainers.knowledge_base import in_order, kinds_in_order
from ..interface import Interface
from .events import EraFinder, EraGroup, Event, Timeline, group

By = Literal["strand", "period", "kind", "about", "article"]


@dataclass(frozen=True, slots=True)
class Subject:
    """An explainer that events are about."""

    id: str
    """Its id."""
    title: str
    """Its title."""
    count: int
    """How many events."""
    names: tuple[str, ...]
    """What it is called in other languages, in their own scripts."""
    lang: str = ""
    """BCP 47 tag of its title's language; empty for the site's."""

    @property
    def path(self) -> str:
        """Where a page of its events once stood, below the timeline's own address."""
        return f"about/{self.id}/"


@dataclass(frozen=True, slots=True)
class Selection:
    """Some of the events, under an address of their own."""

    by: By
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
    def events(self) -> Iterator[Event]:
        """The events in order of eras."""
        return (event for era in self.groups for year in era.years for event in year.events)

    @property
    def path(self) -> str:
        """Address below the timeline's own."""
        return f"{self.by}/{self.id}/"

    @property
    def key(self) -> str:
        """Identity among all selections: ``strand:labor``."""
        return f"{self.by}:{self.id}"


def selections(timeline: Timeline, interface: Interface) -> Iterator[Selection]:
    """Yield every selection that has events, strands first. All events are gone over once."""
    found = _members(timeline)
    kinds = kinds_in_order(term.kind for event in timeline.events for term in event.about)
    labels: dict[By, dict[str, str]] = {
        "strand": {strand.id: strand.label for strand in timeline.frame.strands},
        "period": {era.id: era.label for era in timeline.frame.eras},
        "kind": {kind.id: interface.label("kinds", kind.plural) for kind in kinds},
    }
    for by, named in labels.items():
        for key, label in named.items():
            members = found.get((by, key))
            if members:
                yield Selection(by, key, label, group(timeline.frame.eras, members))


def subjects(timeline: Timeline, alphabet: Alphabet) -> Iterator[Subject]:
    """Yield the explainers that events are about, by title, with how many each has."""
    found = {term.id: term for event in timeline.events for term in event.about}
    for term in in_order(found.values(), alphabet):
        names = tuple(name.name for name in term.names)
        yield Subject(term.id, term.title, len(timeline.by_term[term.id]), names, term.lang or "")


def long_subjects(timeline: Timeline, limit: int, alphabet: Alphabet) -> Iterator[Selection]:
    """Yield a selection for each explainer that more events than ``limit`` are about; 0 is no limit."""
    for subject in subjects(timeline, alphabet) if limit else ():
        if subject.count > limit:
            yield Selection(
                "about", subject.id, subject.title, group(timeline.frame.eras, timeline.by_term[subject.id])
            )


def article_selection(
    timeline: Timeline, article_id: str, title: str, events: tuple[Event, ...]
) -> Selection:
    """Return the events that an article tells of as a selection under the article's title."""
    return Selection("article", article_id, title, group(timeline.frame.eras, events))


def _members(timeline: Timeline) -> dict[tuple[str, str], list[Event]]:
    found: dict[tuple[str, str], list[Event]] = {}
    find = EraFinder(timeline.frame.eras)
    for event in timeline.events:
        era = find.era_of(event)
        keys = [("strand", event.strand.id)] if event.strand else []
        keys += [("period", era.id)] if era else []
        keys += [("kind", kind) for kind in dict.fromkeys(term.kind.id for term in event.about)]
        for key in keys:
            found.setdefault(key, []).append(event)
    return found


def below(address: str, path: str) -> str:
    """Put a folder between an address and its ``index.html``, if it has one."""
    folder, slash, name = address.rpartition("/")
    return f"{folder}{slash}{path}{name}"
