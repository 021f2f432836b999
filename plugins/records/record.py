"""Check located YAML against a pydantic dataclass and turn each failure into a problem an editor can mend."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from .failure_words import adapter_of, in_plain_words
from .known_keys import ADD_A_BLANK
from .located_yaml import Located
from .other_kinds import kind_of_data
from .problem import Problem
from .written import shown_value

RecordT = TypeVar("RecordT")


@dataclass(frozen=True, slots=True)
class RecordList(Generic[RecordT]):
    """The records of one file that are sound, each with its line, and the problems of the rest."""

    records: tuple[tuple[RecordT, int], ...]
    """Record and line, in file order."""
    problems: tuple[Problem, ...]
    """What is wrong with the others."""
    refused: frozenset[str] = frozenset()
    """Ids of the others, as far as they have any: what names them is not at fault."""
    knows_ids: bool = True
    """Whether each has an id that can be read; if not, anything may be meant to name it."""


def read_record(
    record: type[RecordT], located: Located, *, path: tuple[str | int, ...] = (), context: object = None
) -> RecordT | list[Problem]:
    """Return the value at ``path`` as a ``record``, or the problems that keep it from being one.

    ``context`` is what its validators ask about the site (pydantic's validation context).
    """
    value: Any = located.value
    for step in path:
        value = value[step]
    try:
        found: RecordT = adapter_of(record).validate_python(value, context=context)
    except ValidationError as failure:
        problems = [_problem(record, error, located, path) for error in failure.errors(include_url=False)]
        return _without_echoes(problems)
    return found


def read_records(
    record: type[RecordT], located: Located, *, key: str | None = None, context: object = None
) -> RecordList[RecordT]:
    """Read a list of records, under ``key`` if given; ``context`` as in :func:`read_record`."""
    value: Any = located.value
    base: tuple[str | int, ...] = ()
    others = tuple(_other_keys(located, key)) if key is not None else ()
    if key is not None:
        value = value.get(key) if isinstance(value, dict) else None
        base = (key,)
    if value is None and located.value is None:
        return RecordList((), ())
    fields = getattr(record, "__pydantic_fields__", {})
    other = kind_of_data(located.value, {field.alias or name for name, field in fields.items()})
    if other:
        message, mend = f"holds {other.name}, which are not read there", f"move them to {other.place}"
        return RecordList((), (Problem(located.file, 1, "", "", message, mend),), knows_ids=False)
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
    found = _read_each(record, located, base, len(value), context)
    return replace(found, problems=(*others, *found.problems))


def _other_keys(located: Located, key: str) -> Iterator[Problem]:
    """Yield a problem for each key beside the one that is read."""
    for other in located.value if isinstance(located.value, dict) else ():
        if other != key:
            line, mend = located.line_of((other,)), f"write what is read below '{key}:', or remove it"
            yield Problem(located.file, line, str(other), "", "is not a known key", mend)


def _read_each(
    record: type[RecordT], located: Located, base: tuple[str | int, ...], count: int, context: object
) -> RecordList[RecordT]:
    sound: list[tuple[RecordT, int]] = []
    problems: list[Problem] = []
    refused, knows_ids = set[str](), True
    for index in range(count):
        result = read_record(record, located, path=(*base, index), context=context)
        if isinstance(result, list):
            problems += result
            refused |= _ids(located, (*base, index))
            knows_ids = knows_ids and all(problem.field != "id" for problem in result)
        else:
            sound.append((result, located.line_of((*base, index)) or 1))
    return RecordList(tuple(sound), tuple(problems), frozenset(refused), knows_ids)


def _ids(located: Located, path: tuple[str | int, ...]) -> set[str]:
    """Return the id of an entry, if it has one."""
    value: Any = located.value
    for step in path:
        value = value[step]
    found = value.get("id") if isinstance(value, dict) else None
    return {shown_value(found)} if isinstance(found, str | int | float) else set()


def _problem(
    record: type[Any], error: ErrorDetails, located: Located, base: tuple[str | int, ...]
) -> Problem:
    at = getattr(error.get("ctx", {}).get("error"), "field", None)
    path = (*base, *error["loc"], *((at,) if at else ()))
    is_key = error["type"] in {"unexpected_keyword_argument", "invalid_key"}
    last = len(error["loc"]) - 1
    field = ".".join(
        str(step)
        for index, step in enumerate((*error["loc"], *((at,) if at else ())))
        if (is_key and index == last) or not _is_union_branch(step) or (*base, step) in located.lines
    )
    message, mend = in_plain_words(record, error)
    value = error["input"]
    shown = (
        ""
        if error["type"] in {"missing", "unexpected_keyword_argument"}
        or value is None
        or isinstance(value, dict | list)
        else shown_value(value)
    )
    return Problem(located.file, located.line_of(path) or 1, field, shown, message, mend)


def _without_echoes(problems: list[Problem]) -> list[Problem]:
    """Drop what another problem explains.

    That is "is missing" for a key that a misspelt one was meant to be, and "is empty" for a list of which
    an entry is wrong.
    """
    fields = sorted(problem.field for problem in problems)
    problems = [problem for problem in problems if not _is_echo_of_entry(problem, fields)]
    mends = [problem.mend for problem in problems if problem.message == "is not a known key"]
    return [
        problem
        for problem in problems
        if problem.message != "is missing" or not any(_is_meant(problem, mend) for mend in mends)
    ]


def _is_meant(problem: Problem, mend: str) -> bool:
    """Whether the mend of a key that is not known adds the one that is missing."""
    key = problem.field.split(".")[-1]
    return mend == f"did you mean '{key}'?" or mend.startswith(f"{ADD_A_BLANK}{key}: ")


def _is_union_branch(step: str | int) -> bool:
    """Whether pydantic put the name of a type into the path (it does inside unions)."""
    return isinstance(step, str) and (step in {"str", "int", "float"} or step[:1].isupper() or "[" in step)


def _is_echo_of_entry(problem: Problem, fields: list[str]) -> bool:
    if problem.message != "is empty":
        return False
    following = bisect_right(fields, f"{problem.field}.")
    return following < len(fields) and fields[following].startswith(f"{problem.field}.")
