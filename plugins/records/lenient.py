"""A record of what somebody else's site writes: keys that are ours are read, all others are its own."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Generic, TypeVar

from .located_yaml import Located
from .problem import Problem
from .record import read_record

RecordT = TypeVar("RecordT")


@dataclass(frozen=True, slots=True)
class LenientRecord(Generic[RecordT]):
    """What could be read."""

    record: RecordT | None
    """None where even the defaults do not make one."""
    refused: tuple[Problem, ...]
    """What was wrong with keys that are left out, as warnings."""


def read_leniently(
    record: type[RecordT], located: Located, defaults: Mapping[str, Any]
) -> LenientRecord[RecordT]:
    """Read the keys that ``record`` knows; one that it refuses is left out, or as ``defaults`` have it."""
    value = with_known_keys(record, located, defaults).value
    refused: list[Problem] = []
    for _ in range(len(value) + 1):
        result = read_record(record, replace(located, value=value))
        if not isinstance(result, list):
            return LenientRecord(result, tuple(replace(problem, severity="warning") for problem in refused))
        keys = {problem.field.partition(".")[0] for problem in result} & value.keys()
        if not keys:
            break
        refused += [problem for problem in result if problem.field.partition(".")[0] in keys]
        value = {key: entry for key, entry in value.items() if key not in keys}
        value |= {key: defaults[key] for key in keys & defaults.keys()}
    return LenientRecord(None, ())


def with_known_keys(record: type[Any], located: Located, defaults: Mapping[str, Any]) -> Located:
    """Return what is written under keys that ``record`` has, and ``defaults`` for those that are not."""
    names = {field.name for field in fields(record)}
    written = {
        key: value for key, value in located.value.items() if key in names and value not in (None, "", [])
    }
    return replace(located, value={**defaults, **written})
