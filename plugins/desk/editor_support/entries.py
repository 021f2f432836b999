"""Entries of lists in YAML files for which there are snippets; of sources one for each type."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from ...charts.model import Remark
from ...claims.model import Claim
from ...claims.verdicts import VerdictEntry
from ...explainers.kinds import KindEntry
from ...explainers.relations import RelationEntry
from ...maps.borders import BorderCorrection
from ...maps.editorial import Place, View
from ...maps.lines_and_areas import Area, Connection
from ...quantities.model import Quantity
from ...site.groups import Topic
from ...site.model import DisputedName
from ...sources.model import CslType, Source
from ...timeline.model import Era, EventRecord, MinedDecision, Strand
from .record_schemas import Schema, record_schema

_IN_A_WORK = ("author", "container-title", "issued", "URL")
_IN_A_JOURNAL = ("author", "container-title", "volume", "issue", "page", "issued", "DOI", "URL")
_PUBLISHED = ("author", "publisher", "issued", "URL")
_IN_A_BOOK = ("author", "container-title", "editor", "publisher", "page", "issued")
_USUAL: dict[str, tuple[str, ...]] = {
    "article-journal": _IN_A_JOURNAL, "article-magazine": _IN_A_JOURNAL, "article-newspaper": _IN_A_WORK,
    "book": ("author", "publisher", "issued"), "chapter": _IN_A_BOOK, "entry": _IN_A_BOOK,
    "entry-dictionary": _IN_A_BOOK, "entry-encyclopedia": _IN_A_BOOK, "paper-conference": _IN_A_BOOK,
    "post": _IN_A_WORK, "post-weblog": _IN_A_WORK, "review": _IN_A_JOURNAL,
    "report": ("author", "publisher", "number", "issued", "URL"),
    "thesis": ("author", "publisher", "genre", "issued", "URL"),
    "webpage": ("author", "container-title", "publisher", "issued", "accessed", "URL"),
}  # fmt: skip
"""Keys that a source of a type usually has."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a list."""

    prefix: str
    """What is typed."""
    words: str
    """What it is."""
    schema: Schema
    """Of its record."""
    first: tuple[str, ...] = ()
    """Keys that it usually has, beside those that it must have."""
    presets: Mapping[str, str] = field(default_factory=dict)
    """Values that are said already."""
    has_all: bool = True
    """Whether its other keys follow as remarks; of sources there are too many, and they complete."""


RECORDS: dict[str, type[Any]] = {
    "claim": Claim,
    "quantity": Quantity,
    "event": EventRecord,
    "mined-event": MinedDecision,
    "era": Era,
    "strand": Strand,
    "kind": KindEntry,
    "verdict": VerdictEntry,
    "relation": RelationEntry,
    "topic": Topic,
    "disputed-name": DisputedName,
    "chart-remark": Remark,
    "map-view": View,
    "map-place": Place,
    "map-line": Connection,
    "map-area": Area,
    "map-correction": BorderCorrection,
}
"""By what is typed."""
_FIRST = {
    "kind": ("label", "plural"),
    "verdict": ("label", "meaning", "sign"),
    "relation": ("forward", "back"),
    "map-area": ("center", "km"),
}
"""Keys that a new one has to have."""
_PRESETS = {
    "map-area": {"km": "100"},
    "disputed-name": {"one": "[${1:One name}]", "other": "[${2:Another name}]"},
}
"""Values that nobody could guess from their type, with their tab stops."""


def entries() -> Iterator[Entry]:
    """Yield an entry for each record that stands in a list, and one for each type of source."""
    for name, record in RECORDS.items():
        yield Entry(
            name, f"An entry: {name}", record_schema(record), _FIRST.get(name, ()), _PRESETS.get(name, {})
        )
    yield from _sources()


def _sources() -> Iterator[Entry]:
    schema = record_schema(Source)
    for kind in get_args(CslType):
        usual = tuple(key for key in _USUAL.get(kind, _PUBLISHED) if key in schema["properties"])
        yield Entry(f"source-{kind}", f"A source: {kind}", schema, usual, {"type": kind}, has_all=False)
