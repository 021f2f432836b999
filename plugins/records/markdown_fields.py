"""Which fields of a record hold inline Markdown: found by a walk over the types of its fields."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, is_dataclass
from functools import cache
from typing import Annotated, Any, cast, get_args, get_origin, get_type_hints

from .fields import MarkdownMark

Path = tuple[str | int, ...]
"""Keys and numbers that lead to a value, as :meth:`Located.line_of` takes them."""


@dataclass(frozen=True, slots=True)
class MarkdownField:
    """What an editor wrote in a field of inline Markdown."""

    path: Path
    """Where it stands in the record."""
    text: str
    """As written."""

    @property
    def name(self) -> str:
        """Its path as problems show it: ``changes.0.note``."""
        return ".".join(map(str, self.path))


def markdown_fields(record: object) -> Iterator[MarkdownField]:
    """Yield what stands in the Markdown fields of a record and of the records in it, in their order."""
    for name, is_markdown in marked_names(cast("Hashable", type(record))).items():
        yield from _found(getattr(record, name), (name,), is_markdown=is_markdown)


def _found(value: object, path: Path, *, is_markdown: bool) -> Iterator[MarkdownField]:
    if isinstance(value, tuple | list):
        for index, item in enumerate(value):
            yield from _found(item, (*path, index), is_markdown=is_markdown)
    elif isinstance(value, str):
        if is_markdown:
            yield MarkdownField(path, value)
    elif is_dataclass(value):
        for field in markdown_fields(value):
            yield MarkdownField((*path, *field.path), field.text)


@cache
def marked_names(record: Hashable) -> dict[str, bool]:
    """Return the fields that hold Markdown, or records in which some may be; whether their own texts are."""
    hints = get_type_hints(cast("type[Any]", record), include_extras=True)
    marked = {name: is_markdown(hint) for name, hint in hints.items()}
    return {name: found for name, found in marked.items() if found or _holds_records(hints[name])}


def is_markdown(hint: object) -> bool:
    """Whether a field of a type holds inline Markdown, or a list of such texts."""
    if get_origin(hint) is Annotated and any(isinstance(mark, MarkdownMark) for mark in get_args(hint)[1:]):
        return True
    return any(map(is_markdown, get_args(hint)))


def _holds_records(hint: object) -> bool:
    return (isinstance(hint, type) and is_dataclass(hint)) or any(map(_holds_records, get_args(hint)))
