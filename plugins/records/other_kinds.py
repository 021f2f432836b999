"""Data in a file that is made for other data: which file it belongs into, by the keys of its entries."""

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DataKind:
    """Entries that are told by their keys."""

    name: str
    """What they are."""
    keys: frozenset[str]
    """Keys that each has."""
    place: str
    """Where they belong."""


_KINDS = (
    DataKind("claims", frozenset({"claim", "verdict"}), "claims.yaml"),
    DataKind("quantities", frozenset({"number", "unit"}), "quantities.yaml"),
    DataKind("events", frozenset({"date", "label"}), "a file of timeline/"),
    DataKind("sources", frozenset({"title", "type"}), "sources.yaml, under 'references:'"),
)


def kind_of_data(value: object, known: Collection[str]) -> DataKind | None:
    """Return what a file holds whose entries should have ``known`` keys, and have those of another kind.

    Every entry has to: one that is wrong among others is told as it stands.
    """
    entries = value.get("references") if isinstance(value, dict) else value
    if not isinstance(entries, list) or not entries:
        return None
    others = (kind for kind in _KINDS if not kind.keys <= set(known))
    return next((kind for kind in others if all(_has(entry, kind.keys) for entry in entries)), None)


def _has(entry: object, keys: Collection[str]) -> bool:
    return isinstance(entry, dict) and all(key in entry for key in keys)
