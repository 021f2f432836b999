"""Which keys a record knows, at any depth: what a key that it does not know may have been meant to be."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from pydantic import TypeAdapter

from .foreign_keys import english_key
from .nearest import nearest_of

HALF_A_TEXT = "put the whole text in quotes, if it is one: between braces a comma begins a new key"
"""What to do where a comma has cut a text in two."""

ADD_A_BLANK = "write a blank after the colon: "
"""What to do where a key and its value run together; the two follow, apart."""

_MOST_LISTED = 60
"""Beyond, a list of keys helps nobody."""
SPELLINGS = "spellings"
"""In the schema of a field: other keys for the same."""

_ELSEWHERE = {
    **dict.fromkeys(("categories", "category", "keywords", "tag", "tags"), "topics"),
    **dict.fromkeys(("deck", "description", "subtitle", "teaser"), "summary"),
    "draft": "status",
    **dict.fromkeys(("date", "year"), "issued"),
}
"""What other tools call a key of ours."""

_ENDS = frozenset({"end", "end_date", "from", "start", "to", "until"})
"""What editors call the ends of a period."""
_RUN_TOGETHER = re.compile(r"[\w-]+:[^\s:].*")
"""A key and its value with no blank between."""

_Schema = dict[str, Any]


def mend_of_unknown_key(adapter: TypeAdapter[Any], path: Sequence[str | int], value: object) -> str:
    """Return what to do about a key of the mapping at ``path[:-1]``.

    One without a value may be half of a text: in ``{value: 2,300 m}`` the comma begins a new key.
    """
    key, known = str(path[-1]), _known_keys(adapter, path[:-1])
    if key in _ENDS and "date" in known:
        return "write both ends in 'date:', with a slash between: 1905/1906"
    meant = _ELSEWHERE.get(key) or english_key(key)
    close = meant if meant in known else nearest_of(key, known)
    if close:
        return f"did you mean '{close}'?"
    if value is None and _RUN_TOGETHER.fullmatch(key):
        return f"{ADD_A_BLANK}{key.replace(':', ': ', 1)}"
    if value is None and (" " in key or not key.isidentifier()):
        return HALF_A_TEXT
    if len(known) > _MOST_LISTED:
        return "remove it, or write a key that docs/content-files.md lists"
    return "known keys are " + ", ".join(known)


def other_spelling(adapter: TypeAdapter[Any], path: Sequence[str | int]) -> str | None:
    """Return the key that is the same as the one at ``path``; None for a key that is not known there."""
    key, whole = path[-1], adapter.json_schema()
    for schema in _schemas_at(whole, path[:-1]):
        for name, one in schema.get("properties", {}).items():
            if key in one.get(SPELLINGS, ()):
                return str(name)
    return None


def _known_keys(adapter: TypeAdapter[Any], path: Sequence[str | int]) -> list[str]:
    found = _schemas_at(adapter.json_schema(), path)
    return sorted({key for schema in found for key in schema.get("properties", {})})


def _schemas_at(whole: _Schema, path: Sequence[str | int]) -> list[_Schema]:
    found = list(_alternatives(whole, whole))
    for step in path:
        inner = [one for schema in found for one in _inside(schema, step)]
        # A step that leads nowhere is the name that pydantic gives to an alternative.
        found = [one for schema in inner for one in _alternatives(schema, whole)] or found
    return found


def _inside(schema: _Schema, step: str | int) -> Iterator[_Schema]:
    if isinstance(step, str):
        keys = schema.get("properties", {}).items()
        yield from (one for name, one in keys if step in {name, *one.get(SPELLINGS, ())})
    elif isinstance(schema.get("items"), dict):
        yield schema["items"]


def _alternatives(schema: _Schema, whole: _Schema) -> Iterator[_Schema]:
    """Yield a schema with what it refers to, or each of those that it leaves a choice of."""
    if "$ref" in schema:
        schema = whole["$defs"][schema["$ref"].rpartition("/")[2]]
    if "anyOf" not in schema or "properties" in schema:
        yield schema
    for one in schema.get("anyOf", ()):
        yield from _alternatives(one, whole)
