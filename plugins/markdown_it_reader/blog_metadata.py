"""Metadata of a blog's post as Pelican takes it; every other key is kept for the blog's own templates."""

from collections.abc import Iterator
from typing import Any

from ..records import AUTHOR_KEYS, Located, Problem, as_written, name_of
from .metadata import DATE_KEYS, LIST_KEYS, PLACE_KEYS, RESERVED, TEXT_KEYS, Metadata

_ONE_TEXT = TEXT_KEYS | PLACE_KEYS | DATE_KEYS
_OUR_OWN = frozenset({"front_matter", "problems", "references", "source_file", "toc"})
"""Names that this reader fills; what a post says there is nobody's."""


def blog_metadata(header: Located) -> Metadata:
    """Return the values of a header; what Pelican could not take is left out and told."""
    values: dict[str, Any] = {}
    problems = list[Problem]()
    for key, value in header.value.items():
        if key.startswith("_") or key in RESERVED:
            problems += [] if key in _OUR_OWN else [_left_out(key, header)]
        elif value not in (None, "", []):
            values["authors" if key in AUTHOR_KEYS else key] = _taken(key, value)
    return Metadata(values, tuple(problems), is_publishable=True)


def _taken(key: str, value: object) -> object:
    if key in _ONE_TEXT:
        texts = list(_texts(value))
        return "\n".join(texts) if key == "summary" else ", ".join(texts[: 1 if len(texts) > 1 else None])
    if key in LIST_KEYS | set(AUTHOR_KEYS):
        return list(_texts(value)) if isinstance(value, list) else next(_texts(value), "")
    return value


def _texts(value: object) -> Iterator[str]:
    """Yield what is written, of a record the name in it."""
    for entry in value if isinstance(value, list) else [value]:
        text = name_of(entry) if isinstance(entry, dict) else _written(entry)
        if text.strip():
            yield text.strip()


def _written(value: object) -> str:
    try:
        return str(as_written(value))
    except ValueError:
        return str(value)


def _left_out(key: str, header: Located) -> Problem:
    message, mend = "is a name that Pelican itself uses", "choose another key"
    return Problem(header.file, header.line_of((key,)), key, "", message, mend, severity="warning")
