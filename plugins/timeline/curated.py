"""Read the timeline's frame, its curated events, and the decisions on mined ones."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from ..records import Problem, YamlError, load_yaml_file, read_record, read_records
from .model import EventRecord, MinedDecision, TimelineFrame

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


def read_curated(paths: Iterable[Path], *, file: str) -> tuple[CuratedTimeline, list[Problem]]:
    """Read the YAML files of a folder, in their order; ``file`` is the folder as problems show it."""
    curated, problems = CuratedTimeline(), list[Problem]()
    for path in paths:
        try:
            problems += _read_file(curated, path, f"{file}/{path.name}")
        except YamlError as error:
            problems.append(error.problem)
    return curated, problems


def _read_file(curated: CuratedTimeline, path: Path, file: str) -> list[Problem]:
    located = load_yaml_file(path, file=file)
    if path.name == FRAME_FILE:
        frame = read_record(TimelineFrame, located)
        if isinstance(frame, list):
            return frame
        curated.frame = frame
        return []
    if path.name == DECISIONS_FILE:
        decisions = read_records(MinedDecision, located)
        for decision, line in decisions.records:
            curated.decisions[decision.id] = decision
            curated.places[decision.id] = Placed(file, line)
        return list(decisions.problems)
    found = read_records(EventRecord, located)
    return [*found.problems, *_add_events(curated, found.records, file)]


def _add_events(
    curated: CuratedTimeline, records: tuple[tuple[EventRecord, int], ...], file: str
) -> list[Problem]:
    problems = []
    strands = {strand.id for strand in curated.frame.strands}
    for record, line in records:
        known = curated.places.get(record.id)
        if known:
            where = f"stands already in {known.file}:{known.line}"
            problems.append(Problem(file, line, "id", record.id, where, "rename or remove one of them"))
            continue
        if record.strand and record.strand not in strands:
            mend = f"write one of {', '.join(sorted(strands))}, or add it to {FRAME_FILE}"
            problems.append(
                Problem(file, line, "strand", record.strand, "is not a strand of this timeline", mend)
            )
        curated.events[record.id] = record
        curated.places[record.id] = Placed(file, line)
    return problems
