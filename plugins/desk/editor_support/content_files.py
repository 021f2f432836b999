"""Which record each content file holds, and in what shape: what there is to be described."""

from dataclasses import dataclass
from typing import Any, Literal

from ...charts.model import ChartRecord
from ...claims.model import Claim
from ...explainers.model import Term
from ...maps.editorial import MapRecord
from ...quantities.model import Quantity
from ...site.model import ArticleRecord, PageRecord, Site
from ...site.moved_keys import MOVED_KEYS
from ...sources.model import Source
from ...timeline.model import EventRecord, MinedDecision, TimelineFrame
from .record_schemas import Schema, keys_at, record_schema

Shape = Literal["record", "list", "front matter"]
DRAFT = "http://json-schema.org/draft-07/schema#"
_MADE = "Made by `make schemas` from the records that read this file; made anew by the next."


@dataclass(frozen=True, slots=True)
class ContentFile:
    """A kind of content file."""

    name: str
    """Of its schema: ``claims``."""
    record: type[Any]
    """What it holds."""
    patterns: str | tuple[str, ...]
    """Where it stands below the project's folder, as ``yaml.schemas`` of VS Code takes it."""
    shape: Shape = "record"
    """One record, a list of them, or one between the fences of a text."""
    key: str = ""
    """The key under which the list may stand, else at the top, as Zotero writes it."""


CONTENT_FILES = (
    ContentFile("site", Site, "content/site.yaml"),
    ContentFile("sources", Source, "content/sources.yaml", "list", "references"),
    ContentFile("claims", Claim, "content/claims.yaml", "list"),
    ContentFile("quantities", Quantity, "content/quantities.yaml", "list"),
    ContentFile("events", EventRecord, ("content/timeline/*.yaml", "!content/timeline/_*.yaml"), "list"),
    ContentFile("mined-events", MinedDecision, "content/timeline/_mined.yaml", "list"),
    ContentFile("timeline", TimelineFrame, "content/timeline/_index.yaml"),
    ContentFile("chart", ChartRecord, "content/charts/*.yaml"),
    ContentFile("map", MapRecord, "content/maps/map.yaml"),
    ContentFile("article", ArticleRecord, "content/articles/**/*.md", "front matter"),
    ContentFile("explainer", Term, "content/explainers/**/*.md", "front matter"),
    ContentFile("page", PageRecord, "content/pages/**/*.md", "front matter"),
)


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
