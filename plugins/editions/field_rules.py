"""What a translation may say of each field of a record: read from the types of the record's fields."""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, is_dataclass
from functools import cache
from typing import Annotated, Any, Literal, cast, get_args, get_origin, get_type_hints

from pydantic import AliasChoices

from ..records import (
    CellNameMark,
    CellsMark,
    LanguageMark,
    OpenMark,
    RoomMark,
    SameMark,
    WordsMark,
    is_markdown,
)
from ..records.schema_hints import NAMES, SchemaHint

How = Literal["words", "whole", "room", "record", "records", "cells", "same"]
"""Replaced; replaced whole; replaced, but no words; merged by key, by entry, by cell; the original's."""


@dataclass(frozen=True, slots=True)
class Rule:
    """How a field of the original and that of its translation become one."""

    field: str
    """The field's own name: a key may have several spellings."""
    how: How
    """What is done."""
    record: type[Any] | None = None
    """What the field holds, where that is merged."""
    has_ids: bool = False
    """Whether entries are told by their ids; else by their places."""
    is_open: bool = False
    """Whether a translation may have entries that the original lacks, since the kit has some of its own."""
    is_markdown: bool = False
    """Whether its words are inline Markdown."""
    names_cells: bool = False
    """Whether its texts name cells of a table, which may have other words in a translation."""
    reading_of: str = ""
    """The field of which it is a reading, and without which it says nothing."""
    names: str = ""
    """What its texts name: ``relation``, ``topic``; empty for texts that name nothing."""


def rules_of(record: type[Any]) -> Mapping[str, Rule]:
    """Return the rule of each key that a record knows, in each of its spellings."""
    return _rules_of(cast("Hashable", record))


@cache
def _rules_of(record: Hashable) -> Mapping[str, Rule]:
    hints, found = get_type_hints(cast("Any", record), include_extras=True), dict[str, Rule]()
    only: frozenset[str] | None = getattr(record, "TRANSLATED", None)
    for name, field in getattr(record, "__pydantic_fields__", {}).items():
        rule = _rule(name, hints[name]) if only is None or name in only else Rule(name, "same")
        spellings = field.validation_alias
        others = spellings.choices if isinstance(spellings, AliasChoices) else (field.alias or name,)
        found |= {str(key): rule for key in others}
    return found


def _rule(name: str, hint: object) -> Rule:
    marks = list(_marks(hint))
    named = next((mark.keywords[NAMES] for mark in marks if _names(mark)), "")
    if any(isinstance(mark, CellNameMark) for mark in marks):
        return Rule(name, "same", names_cells=True)
    if any(isinstance(mark, CellsMark) for mark in marks):
        return Rule(name, "cells")
    of_language = next((mark for mark in marks if isinstance(mark, LanguageMark)), None)
    if of_language:
        return Rule(name, "whole", reading_of=of_language.of)
    if named or any(isinstance(mark, SameMark) for mark in marks):
        return Rule(name, "same", names=named)
    inner = next((one for one in _records(hint) if _has_words(one)), None)
    if inner is not None:
        has_ids, is_open = "id" in rules_of(inner), any(isinstance(mark, OpenMark) for mark in marks)
        return Rule(name, "records" if _is_list(hint) else "record", inner, has_ids, is_open)
    how: How = "room" if any(isinstance(mark, RoomMark) for mark in marks) else "same"
    if any(isinstance(mark, WordsMark) for mark in marks):
        how = "words"
    return Rule(name, how, is_markdown=is_markdown(hint))


def _has_words(record: type[Any]) -> bool:
    return any(rule.how != "same" for rule in rules_of(record).values())


def _names(mark: object) -> bool:
    return isinstance(mark, SchemaHint) and NAMES in mark.keywords


def _marks(hint: object) -> Iterator[Any]:
    """Yield what is said beside a type, and beside the types in it."""
    if get_origin(hint) is Annotated:
        inner, *marks = get_args(hint)
        yield from marks
        yield from _marks(inner)
    else:
        for inner in get_args(hint):
            yield from _marks(inner)


def _records(hint: object) -> Iterator[type[Any]]:
    if isinstance(hint, type) and is_dataclass(hint):
        yield hint
    for inner in get_args(hint):
        yield from _records(inner)


def _is_list(hint: object) -> bool:
    return get_origin(hint) is tuple or any(_is_list(inner) for inner in get_args(hint))
