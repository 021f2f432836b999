"""The JSON Schema of each kind of content file."""

from ...editions.content_records import ContentFile
from ...site.model import Site
from ...site.moved_keys import MOVED_KEYS
from .record_schemas import Schema, keys_at, record_schema

DRAFT = "http://json-schema.org/draft-07/schema#"
_MADE = "Made by `make schemas` from the records that read this file; made anew by the next."


def file_schema(file: ContentFile) -> Schema:
    """Return the schema of a kind of file."""
    record = record_schema(file.record)
    if file.record is Site:
        _mark_moved_keys(record)
    return {"$schema": DRAFT, "$comment": _MADE, "title": file.name, **_shaped(file, record)}


def _shaped(file: ContentFile, record: Schema) -> Schema:
    if file.shape != "list":
        return {key: value for key, value in record.items() if key != "title"}
    listed: Schema = {"type": "array", "items": record}
    if not file.key:
        return {**listed, "type": ["array", "null"]}
    return {
        "type": ["object", "array", "null"],
        "items": record,
        "properties": {file.key: listed},
        "required": [file.key],
        "additionalProperties": False,
    }


def _mark_moved_keys(record: Schema) -> None:
    for moved in MOVED_KEYS:
        for one in keys_at(record, moved.old):
            one["deprecated"] = True
            one["deprecationMessage"] = f"has moved to the article: write it there, as '{moved.new}:'"
