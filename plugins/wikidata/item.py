"""An item as we read it: what it is called, and what is stated of it, each with rank and references."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from .values import ItemId, Time, Value, Words

Rank = Literal["preferred", "normal", "deprecated"]
Snaks = Mapping[str, tuple[Value, ...]]
"""Values by property."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement."""

    property: str
    """``P1082``."""
    value: Value
    """What is stated."""
    rank: Rank
    """How Wikidata ranks it."""
    qualifiers: Snaks = field(default_factory=dict)
    """What is stated of the statement."""
    references: tuple[Snaks, ...] = ()
    """Where it comes from."""

    def times(self, name: str) -> tuple[Time, ...]:
        """Return the points in time of a qualifier."""
        return tuple(value for value in self.qualifiers.get(name, ()) if isinstance(value, Time))

    def items(self, name: str) -> frozenset[str]:
        """Return the ids of a qualifier's items."""
        return items_in(self.qualifiers, name)


@dataclass(frozen=True, slots=True)
class Item:
    """An item, or what is known of one that another names."""

    id: str
    """``Q271094``."""
    labels: Mapping[str, str] = field(default_factory=dict)
    """Name by Wikimedia's code of a language."""
    descriptions: Mapping[str, str] = field(default_factory=dict)
    """A few words on it, likewise."""
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Other names, likewise."""
    statements: Mapping[str, tuple[Statement, ...]] = field(default_factory=dict)
    """By property, in Wikidata's order."""

    def all(self, name: str) -> tuple[Statement, ...]:
        """Return what is stated under a property, without what Wikidata calls wrong."""
        return tuple(one for one in self.statements.get(name, ()) if one.rank != "deprecated")

    def best(self, name: str) -> tuple[Statement, ...]:
        """Return the preferred statements of a property, where there are any; else the normal ones."""
        found = self.all(name)
        return tuple(one for one in found if one.rank == "preferred") or found

    def items(self, name: str) -> tuple[str, ...]:
        """Return the ids of a property's best items."""
        return tuple(one.value.id for one in self.best(name) if isinstance(one.value, ItemId))


def items_in(snaks: Snaks, *names: str) -> frozenset[str]:
    """Return the ids of the items under some properties."""
    values = (value for name in names for value in snaks.get(name, ()))
    return frozenset(value.id for value in values if isinstance(value, ItemId))


def words_in(snaks: Snaks, names: Iterable[str]) -> str:
    """Return the first text under some properties; empty where there is none."""
    values = (value for name in names for value in snaks.get(name, ()))
    return next((value.text for value in values if isinstance(value, Words)), "")
