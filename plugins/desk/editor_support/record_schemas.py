"""The JSON Schema of a record, in the draft that editors' tools read, with what its docstrings say.

Draft 7 is what all of them know; later drafts some of them take for an error. Everything is written out, and
no definition is referred to: beside a reference, draft 7 reads nothing else.
"""

from collections.abc import Hashable, Iterator, Mapping
from typing import Any, cast

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from ...records import SPELLINGS
from .docstrings import as_markdown, as_plain, field_words

Schema = dict[str, Any]
SAME = "the same as"
"""How the words of another spelling begin."""

_LIMITS = {"ge": "minimum", "le": "maximum", "gt": "exclusiveMinimum", "lt": "exclusiveMaximum"}
"""How pydantic calls a limit that stands behind a validator, and how JSON Schema does."""
_EMPTY: tuple[object, ...] = (None, "", [], ())
"""Defaults that say that a key may be left out, and nothing more."""


class _Described(GenerateJsonSchema):
    """Adds the docstring of each field."""

    def dataclass_schema(self, schema: core_schema.DataclassSchema) -> JsonSchemaValue:
        """Return the schema of a record."""
        found, record = super().dataclass_schema(schema), schema["cls"]
        words, properties = field_words(cast("Hashable", record)), found.get("properties", {})
        for name, field in getattr(record, "__pydantic_fields__", {}).items():
            for key in {field.alias, name} & set(properties):
                properties[key] = {**properties[key], "description": words.get(name, "")}
        return found


def record_schema(record: type[Any]) -> Schema:
    """Return the schema of a record, in draft 7, without what makes it a file."""
    whole = TypeAdapter(record).json_schema(schema_generator=_Described)
    return _plain(whole, whole.get("$defs", {}))


def _plain(schema: Mapping[str, Any], definitions: Mapping[str, Schema]) -> Schema:
    """Write everything out, in the words of draft 7."""
    if "$ref" in schema:
        named = definitions[schema["$ref"].rpartition("/")[2]]
        return _plain(
            {**named, **{key: value for key, value in schema.items() if key != "$ref"}}, definitions
        )
    items = ((key, value) for key, value in schema.items() if key != "$defs")
    found = {_LIMITS.get(key, key): _inner(key, value, definitions) for key, value in items}
    if found.get("default", ...) in _EMPTY:
        del found["default"]
    if title := found.pop("title", ""):
        found |= (
            {"title": title.removesuffix("Record").removesuffix("Entry")} if "properties" in found else {}
        )
    if "prefixItems" in found:
        found |= {"items": found.pop("prefixItems"), "additionalItems": False}
    return _with_words(_with_spellings(_without_null(found)))


def _inner(key: str, value: Any, definitions: Mapping[str, Schema]) -> Any:  # noqa: ANN401 - JSON
    if key == "properties":
        return {name: _plain(one, definitions) for name, one in value.items()}
    if key in {"anyOf", "oneOf", "allOf", "prefixItems"}:
        return [_plain(one, definitions) for one in value]
    return _plain(value, definitions) if key == "items" else value


def _without_null(schema: Schema) -> Schema:
    """Write that a value may be left out into the type of the value, where there is one type only."""
    others = [one for one in schema.get("anyOf", ()) if one != {"type": "null"}]
    if len(others) != 1 or len(schema["anyOf"]) == 1:
        return schema
    one, rest = others[0], {key: value for key, value in schema.items() if key != "anyOf"}
    if "anyOf" in one and "type" not in one:
        return {**one, **rest, "anyOf": [*one["anyOf"], {"type": "null"}]}
    types = one.get("type", [])
    merged = {**one, **rest, "type": [*([types] if isinstance(types, str) else types), "null"]}
    if "enum" in merged:
        merged["enum"] = [*merged["enum"], None]
        if "enumDescriptions" in merged:
            merged["enumDescriptions"] = [*merged["enumDescriptions"], "as if it were left out"]
    return merged


def _with_spellings(schema: Schema) -> Schema:
    """Let a key be written in each of its spellings."""
    for key, one in list(schema.get("properties", {}).items()):
        spellings: list[str] = one.pop(SPELLINGS, [])
        for other in (name for name in spellings if name != key):
            schema["properties"][other] = {**one, "description": f"{SAME}: ``{key}``"}
        if spellings and key in schema.get("required", ()):
            schema["required"] = [name for name in schema["required"] if name != key]
            schema["anyOf"] = [{"required": [name]} for name in spellings]
    return schema


def _with_words(schema: Schema) -> Schema:
    words = schema.get("description", "")
    if "``" not in words:
        return schema
    return {**schema, "description": as_plain(words), "markdownDescription": as_markdown(words)}


def keys_at(schema: Schema, path: tuple[str, ...]) -> Iterator[Schema]:
    """Yield the schema of the key at a path, through lists and alternatives."""
    for one in schema.get("anyOf", ()):
        yield from keys_at(one, path)
    if isinstance(schema.get("items"), dict):
        yield from keys_at(schema["items"], path)
    if not path:
        yield schema
    elif path[0] in schema.get("properties", {}):
        yield from keys_at(schema["properties"][path[0]], path[1:])
