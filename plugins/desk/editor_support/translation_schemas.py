"""The JSON Schema of a translation: of the keys of its original those that it may have; it must have none.

What a translation may say is read from the rules by which the build composes it.
"""

from collections.abc import Iterator, Mapping

from ...editions.content_records import ContentFile
from ...editions.field_rules import Rule, rules_of
from ...editions.fingerprints import TRANSLATES
from .file_schemas import file_schema
from .record_schemas import Schema

_NEEDED = ("anyOf", "if", "minItems", "required", "then")
"""Words of a record's schema that ask for keys, or for entries, which the original has."""
_PRINTS: Schema = {
    "type": ["object", "null"],
    "description": "What the original said when this was translated: `make translate` writes it, not you.",
}
_CELLS = ("type", "items", "minItems", "anyOf")
"""Words of a table's schema that a translation need not keep: it leaves numbers out."""


def translation_schema(file: ContentFile) -> Schema:
    """Return the schema of the translations of a kind of file."""
    schema = {**file_schema(file), "title": f"{file.name}, translated"}
    if file.translated != "words":
        return schema
    if file.shape == "list":
        entries = Rule(file.name, "records", file.record, has_ids=True)
        if file.key:  # the list itself, or a mapping that holds it
            listed = {file.key: _within(schema["properties"][file.key], entries)}
            return {**schema, "items": _or_nothing(_within(schema["items"], entries)), "properties": listed}
        return _within(schema, entries)
    return _record(schema, Rule(file.name, "record", file.record), has_status=file.shape == "front matter")


def _within(schema: Schema, rule: Rule) -> Schema:
    """Return the schema of a field that holds records, through lists and alternatives."""
    if "properties" in schema:
        return _record(schema, rule)
    found = {key: value for key, value in schema.items() if key != "minItems"}
    if "anyOf" in found:
        found["anyOf"] = [_within(one, rule) for one in found["anyOf"]]
    if isinstance(found.get("items"), dict):
        found["items"] = _or_nothing(_within(found["items"], rule))
    return found


def _record(schema: Schema, rule: Rule, *, has_status: bool = False) -> Schema:
    """Return the schema of a record: the keys of words, and that by which the original's is found."""
    rules = rules_of(rule.record) if rule.record else {}
    kept = dict(_kept(schema["properties"], rules, is_open=rule.is_open))
    named = {key: schema["properties"][key] for key in _names(rules, has_status=has_status)}
    found = {key: value for key, value in schema.items() if key not in _NEEDED}
    found["properties"] = {**named, **kept, TRANSLATES: _PRINTS}
    return {**found, "required": ["id"]} if rule.has_ids else found


def _names(rules: Mapping[str, Rule], *, has_status: bool) -> Iterator[str]:
    yield from (key for key in ("id", *(["status"] if has_status else ())) if key in rules)


def _kept(
    properties: Mapping[str, Schema], rules: Mapping[str, Rule], *, is_open: bool
) -> Iterator[tuple[str, Schema]]:
    for key, schema in properties.items():
        rule = rules.get(key)
        if rule and rule.how == "cells":
            yield key, {word: value for word, value in schema.items() if word not in _CELLS}
        elif rule and rule.how in ("record", "records"):
            yield key, _or_nothing(_within(schema, rule))
        elif is_open or (rule and rule.how != "same"):
            yield key, _or_nothing(schema)


def _or_nothing(schema: Schema) -> Schema:
    """Let a value be left empty: nothing is said in its place."""
    if "anyOf" in schema:
        return {**schema, "anyOf": [*schema["anyOf"], {"type": "null"}]}
    types = schema.get("type", [])
    types = [types] if isinstance(types, str) else types
    found = {**schema, "type": [*dict.fromkeys([*types, "null"])]} if types else schema
    if "enum" in found and None not in found["enum"]:
        found = {**found, "enum": [*found["enum"], None]}
        if "enumDescriptions" in found:
            found["enumDescriptions"] = [*found["enumDescriptions"], "as if it were left out"]
    return found
