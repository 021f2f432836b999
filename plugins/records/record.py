"""Check located YAML against a pydantic dataclass and turn each failure into a problem an editor can mend."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from .located_yaml import Located
from .problem import Problem

RecordT = TypeVar("RecordT")

_ADAPTERS: dict[type[Any], TypeAdapter[Any]] = {}


@dataclass(frozen=True, slots=True)
class RecordList(Generic[RecordT]):
    """The records of one file that are sound, each with its line, and the problems of the rest."""

    records: tuple[tuple[RecordT, int], ...]
    """Record and line, in file order."""
    problems: tuple[Problem, ...]
    """What is wrong with the others."""


def read_record(
    record: type[RecordT], located: Located, *, path: tuple[str | int, ...] = ()
) -> RecordT | list[Problem]:
    """Return the value at ``path`` as a ``record``, or the problems that keep it from being one."""
    value: Any = located.value
    for step in path:
        value = value[step]
    try:
        found: RecordT = _adapter(record).validate_python(value)
    except ValidationError as failure:
        problems = [_problem(record, error, located, path) for error in failure.errors(include_url=False)]
        return _without_misspelt(problems)
    return found


def read_records(record: type[RecordT], located: Located, *, key: str | None = None) -> RecordList[RecordT]:
    """Read a file that is a list of records (under ``key``, if given)."""
    value: Any = located.value
    base: tuple[str | int, ...] = ()
    if key is not None:
        value = value.get(key) if isinstance(value, dict) else None
        base = (key,)
    if value is None and located.value is None:
        return RecordList((), ())
    if not isinstance(value, list):
        where = f"under '{key}:'" if key else "at the top"
        problem = Problem(
            located.file,
            1,
            key or "",
            "",
            "is not a list",
            f"write a list of entries {where}, each beginning with '- '",
        )
        return RecordList((), (problem,))
    return _read_each(record, located, base, len(value))


def _read_each(
    record: type[RecordT], located: Located, base: tuple[str | int, ...], count: int
) -> RecordList[RecordT]:
    sound: list[tuple[RecordT, int]] = []
    problems: list[Problem] = []
    for index in range(count):
        result = read_record(record, located, path=(*base, index))
        if isinstance(result, list):
            problems += result
        else:
            sound.append((result, located.line_of((*base, index)) or 1))
    return RecordList(tuple(sound), tuple(problems))


def _adapter(record: type[Any]) -> TypeAdapter[Any]:
    """Return pydantic's validator of a record, made once: making it takes longer than a validation."""
    known = _ADAPTERS.get(record)
    if known is None:
        known = _ADAPTERS[record] = TypeAdapter(record)
    return known


def _problem(
    record: type[Any], error: ErrorDetails, located: Located, base: tuple[str | int, ...]
) -> Problem:
    path = (*base, *error["loc"])
    branches = {
        step for step in error["loc"] if _is_union_branch(step) and (*base, step) not in located.lines
    }
    field = ".".join(str(step) for step in error["loc"] if step not in branches)
    message, mend = _in_plain_words(record, error)
    value = error["input"]
    shown = (
        ""
        if error["type"] in {"missing", "unexpected_keyword_argument"}
        or value is None
        or isinstance(value, dict | list)
        else str(value)
    )
    return Problem(located.file, located.line_of(path), field, shown, message, mend)


def _without_misspelt(problems: list[Problem]) -> list[Problem]:
    """Drop "is missing" for a key that a misspelt one was meant to be."""
    meant = {problem.mend for problem in problems if problem.mend.startswith("did you mean")}
    return [
        problem
        for problem in problems
        if problem.message != "is missing" or f"did you mean '{problem.field.split('.')[-1]}'?" not in meant
    ]


def _is_union_branch(step: str | int) -> bool:
    """Whether pydantic put the name of a type into the path (it does inside unions)."""
    return isinstance(step, str) and (step in {"str", "int", "float"} or step[:1].isupper() or "[" in step)


def _in_plain_words(record: type[Any], error: ErrorDetails) -> tuple[str, str]:
    kind = "no_value" if error["type"] == "string_type" and error["input"] is None else error["type"]
    context = error.get("ctx", {})
    if kind == "missing":
        return "is missing", f"add '{error['loc'][-1]}:'"
    if kind == "unexpected_keyword_argument":
        return "is not a known key", _did_you_mean(str(error["loc"][-1]), sorted(set(_keys(record))))
    if kind == "literal_error":
        return "is not one of the allowed values", f"write {context.get('expected', '')}"
    if kind == "string_pattern_mismatch":
        pattern = str(context.get("pattern", ""))
        begins = next((words for start, words in _PATTERN_WORDS.items() if pattern.startswith(start)), None)
        return "does not have the right form", begins or f"write it so that it fits {pattern}"
    if kind in {"value_error", "assertion_error"}:
        message, _, mend = str(context.get("error", error["msg"])).partition("; ")
        return message, mend
    return _TYPE_WORDS.get(kind, (f"does not fit ({error['msg']})", "correct it"))


_PATTERN_WORDS = {
    "^https?": "write an address that begins with https://",
    "^[a-z0-9]+": "write lower-case letters, digits and single hyphens",
    "^Q": "write Q and a number, as in Q42",
}
"""What a pattern means, by its beginning."""

_TYPE_WORDS = {
    "invalid_key": ("is a key that is not text", "write a word"),
    "no_value": ("has no value", "write text, in quotes if it begins with '#'"),
    "string_type": ("is not text", "write text, in quotes if it looks like a number"),
    "int_type": ("is not a whole number", "write digits only"),
    "int_parsing": ("is not a whole number", "write digits only"),
    "float_type": ("is not a number", "write a decimal number"),
    "float_parsing": ("is not a number", "write a decimal number"),
    "bool_type": ("is neither true nor false", "write true or false"),
    "bool_parsing": ("is neither true nor false", "write true or false"),
    "tuple_type": ("is not a list", "write [one, two] or one '- ' line each"),
    "list_type": ("is not a list", "write [one, two] or one '- ' line each"),
    "dict_type": ("is not a mapping", "write 'key: value' lines"),
    "dataclass_type": ("is not a mapping", "write 'key: value' lines"),
    "dataclass_exact_type": ("is not a mapping", "write 'key: value' lines"),
    "date_from_datetime_parsing": ("is not a date", "write YYYY-MM-DD"),
    "date_parsing": ("is not a date", "write YYYY-MM-DD"),
    "date_type": ("is not a date", "write YYYY-MM-DD"),
    "date_from_datetime_inexact": ("is not a whole day", "write YYYY-MM-DD"),
    "string_too_short": ("is empty", "write something"),
    "too_short": ("is empty", "give at least one"),
}


def _did_you_mean(key: str, known: list[str]) -> str:
    close = get_close_matches(key, known, n=1)
    return f"did you mean '{close[0]}'?" if close else "known keys are " + ", ".join(known)


def _keys(record: type[Any]) -> Iterator[str]:
    """Yield the keys of a record and of the records inside it."""
    schema = _adapter(record).json_schema()
    yield from schema.get("properties", {})
    for inner in schema.get("$defs", {}).values():
        yield from inner.get("properties", {})
