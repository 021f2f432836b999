"""A file that is one list of records, each by its id: claims, quantities."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic

from .located_yaml import load_yaml_file
from .problem import Problem
from .record import RecordT, read_records
from .yaml_refusals import YamlError


@dataclass(frozen=True, slots=True)
class RecordsById(Generic[RecordT]):
    """What a file holds."""

    records: Mapping[str, RecordT] = field(default_factory=dict)
    """By id, in file order."""
    lines: Mapping[str, int] = field(default_factory=dict)
    """Line of each."""
    refused: frozenset[str] = frozenset()
    """Ids of those that are there but could not be read: what names them is not at fault."""
    is_readable: bool = True
    """Whether the file and its ids could be read; if not, nobody knows which there are."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with it."""


def read_by_id(
    record: type[RecordT], path: Path, *, file: str, context: object = None
) -> RecordsById[RecordT]:
    """Read a list of records that have an ``id``; of two that share one, the first. A file may be absent."""
    if not path.exists():
        return RecordsById()
    try:
        located = load_yaml_file(path, file=file)
        found = read_records(record, located, context=context)
    except YamlError as error:
        return RecordsById(is_readable=False, problems=(error.problem,))
    records, lines, problems = dict[str, RecordT](), dict[str, int](), [*located.doubts, *found.problems]
    for one, line in found.records:
        name = str(_id_of(one))
        if name in records:
            message = f"stands already on line {lines[name]}"
            problems.append(Problem(file, line, "id", name, message, "rename one"))
        else:
            records[name], lines[name] = one, line
    is_list = bool(found.records or found.refused or not found.problems)
    return RecordsById(records, lines, found.refused, is_list and found.knows_ids, tuple(problems))


def _id_of(record: Any) -> object:  # noqa: ANN401 - any record with an id
    return record.id
