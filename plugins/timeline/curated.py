"""Read the timeline's frame, its curated events, and the decisions on mined ones."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..records import Located, Problem, YamlError, load_yaml_file, read_record, read_records
from .model import Era, EventRecord, MinedDecision, Strand, TimelineFrame

FRAME_FILE = "_index.yaml"
DECISIONS_FILE = "_mined.yaml"


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a record stands."""

    file: str
    """Path as problems show it."""
    line: int
    """Line of the record."""


@dataclass
class CuratedTimeline:
    """What ``content/timeline/`` holds."""

    frame: TimelineFrame = field(default_factory=TimelineFrame)
    """Title, deck, eras, strands."""
    events: dict[str, EventRecord] = field(default_factory=dict)
    """By id."""
    decisions: dict[str, MinedDecision] = field(default_factory=dict)
    """By id of the mined event."""
    places: dict[str, Placed] = field(default_factory=dict)
    """Where each event and decision stands, by id."""
    refused: set[str] = field(default_factory=set)
    """Ids of events that are there but could not be read: what names them is not at fault."""
    unreadable: set[str] = field(default_factory=set)
    """Names of files that could not be read, or of which an id could not."""

    def names(self, event_id: str) -> bool:
        """Whether there is a curated event of that id, readable or not, as far as anybody knows."""
        return event_id in self.events or event_id in self.refused or bool(self.unreadable)


def read_curated(paths: Iterable[Path], *, file: str) -> tuple[CuratedTimeline, list[Problem]]:
    """Read the YAML files of a folder, in their order; ``file`` is the folder as problems show it."""
    curated, problems = CuratedTimeline(), list[Problem]()
    for path in paths:
        try:
            located = load_yaml_file(path, file=f"{file}/{path.name}")
            problems += (*located.doubts, *_read_file(curated, path, located))
        except YamlError as error:
            problems.append(error.problem)
            curated.unreadable.add(path.name)
    return curated, problems


def _read_file(curated: CuratedTimeline, path: Path, located: Located) -> list[Problem]:
    file = located.file
    if path.name == FRAME_FILE:
        frame = read_record(TimelineFrame, located)
        if isinstance(frame, list):
            curated.unreadable.add(path.name)
            return frame
        curated.frame = frame
        return list(_twins(frame, located))
    if path.name == DECISIONS_FILE:
        decisions = read_records(MinedDecision, located)
        return [*decisions.problems, *_add_decisions(curated, decisions.records, file)]
    found = read_records(EventRecord, located)
    curated.refused |= found.refused
    if not found.knows_ids:
        curated.unreadable.add(path.name)
    return [*found.problems, *_add_events(curated, found.records, file)]


def _twins(frame: TimelineFrame, located: Located) -> Iterator[Problem]:
    """Yield a problem for each era and each strand whose id another has."""
    lists: dict[str, Sequence[Era | Strand]] = {"eras": frame.eras, "strands": frame.strands}
    for key, entries in lists.items():
        seen: set[str] = set()
        for index, entry in enumerate(entries):
            if entry.id in seen:
                line = located.line_of((key, index, "id"))
                yield Problem(located.file, line, f"{key}.{index}.id", entry.id, "stands twice", "rename one")
            seen.add(entry.id)


def _add_decisions(
    curated: CuratedTimeline, records: tuple[tuple[MinedDecision, int], ...], file: str
) -> Iterator[Problem]:
    for decision, line in records:
        known = curated.places.get(decision.id)
        if known:
            where = f"stands already in {known.file}:{known.line}"
            yield Problem(file, line, "id", decision.id, where, "keep one of the two")
            continue
        yield from _strand_problems(curated, decision.strand, Placed(file, line))
        curated.decisions[decision.id] = decision
        curated.places[decision.id] = Placed(file, line)


def _add_events(
    curated: CuratedTimeline, records: tuple[tuple[EventRecord, int], ...], file: str
) -> Iterator[Problem]:
    eras = {era.id for era in curated.frame.eras}
    for record, line in records:
        known = curated.places.get(record.id)
        if known:
            where = f"stands already in {known.file}:{known.line}"
            yield Problem(file, line, "id", record.id, where, "rename or remove one of them")
            continue
        if record.id in eras:
            message = f"is the id of an era in {FRAME_FILE}, too"
            yield Problem(file, line, "id", record.id, message, "rename one of them")
        yield from _strand_problems(curated, record.strand, Placed(file, line))
        curated.events[record.id] = record
        curated.places[record.id] = Placed(file, line)


def _strand_problems(curated: CuratedTimeline, strand: str | None, place: Placed) -> Iterator[Problem]:
    strands = sorted(strand.id for strand in curated.frame.strands)
    if strand and strand not in strands and FRAME_FILE not in curated.unreadable:
        choice = f"write one of {', '.join(strands)}, or " if strands else ""
        mend = f"{choice}add it to {FRAME_FILE}"
        yield Problem(place.file, place.line, "strand", strand, "is not a strand of this timeline", mend)
