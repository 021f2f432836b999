"""Relations: how explainers are tied, in words for both directions; those of the kit and a site's own."""

import re
from dataclasses import dataclass as plain_dataclass
from typing import Annotated, Literal

from pydantic import BeforeValidator, model_validator
from pydantic.dataclasses import dataclass

from ..records import STRICT, Id, Words, choices

Family = Annotated[
    Literal["belonging", "influence"],
    choices({"belonging": "what belongs together", "influence": "what bears on what"}),
]
"""Whether a relation says what belongs together, or what bears on what."""

_BELONGING = (
    ("is part of", "includes"),
    ("is located in", "is the site of"),
    ("is a party to", "has as a party"),
    ("is led by", "leads"),
    ("was signed by", "signed"),
    ("is carried out by", "carries out"),
    ("is deployed under", "covers"),
    ("is reported by", "reports on"),
    ("was written by", "wrote"),
    ("is published by", "publishes"),
    ("works at", "employs"),
    ("connects", "is connected by"),
)
_INFLUENCE = (
    ("is the successor of", "was succeeded by"),
    ("was caused by", "led to"),
    ("is a result of", "resulted in"),
    ("is restricted by", "restricts"),
    ("is opposed by", "opposes"),
    ("is supported by", "supports"),
    ("is disputed in", "is about"),
    ("is funded by", "funds"),
    ("is settled by", "settles"),
    ("is the background to", "follows from"),
    ("see also", "see also"),
)
_NO_MORE_THAN_GRAMMAR = re.compile(r"^(?:is|was) |\b(?:an?|the) ")
VAGUE = "see-also"
"""Id of the relation that says no more than that one leads to the other."""


@plain_dataclass(frozen=True, slots=True)
class Direction:
    """A relation as one of its ends says it."""

    words: str
    """``is part of``: a verb, since a page shows it beside the other's name."""
    inverse: str
    """What the other end says: ``includes``."""
    relation: str
    """Id of the relation: ``part-of``."""
    family: Family = "influence"
    """On which side of a diagram it is drawn."""
    is_forward: bool = True
    """Whether it is the direction that the relation is named for."""

    @property
    def is_vague(self) -> bool:
        """Whether it only says that one leads to the other."""
        return self.relation == VAGUE

    @property
    def forward(self) -> str:
        """The words of the direction that the relation is named for."""
        return self.words if self.is_forward else self.inverse

    def reversed(self) -> "Direction":
        """Return it as the other end says it."""
        return Direction(self.inverse, self.words, self.relation, self.family, not self.is_forward)


def _entry_of_id(value: object) -> object:
    """Take a bare id for a default relation."""
    return {"id": value} if isinstance(value, str) else value


@dataclass(frozen=True, slots=True, config=STRICT)
class RelationEntry:
    """A relation as a site writes it: one of its own, or other words for a default one."""

    id: Id
    """What ``how:`` may name besides the words."""
    forward: Words | None = None
    """What the page says that states it: ``treats``."""
    back: Words | None = None
    """What the other page says: ``is treated by``."""
    family: Family | None = None
    """On which side of the diagram it is drawn."""

    @model_validator(mode="after")
    def _has_both_directions(self) -> "RelationEntry":
        if (self.forward is None) != (self.back is None):
            missing = "back" if self.forward else "forward"
            raise ValueError(f"has words for one direction alone; add '{missing}:'")
        if self.forward is None and self.id not in _DEFAULTS:
            raise ValueError("is a new relation without words; add 'forward:' and 'back:'")
        return self


RelationEntries = tuple[
    Annotated[RelationEntry, BeforeValidator(_entry_of_id, json_schema_input_type=Id | RelationEntry)], ...
]
"""``relations:`` in ``site.yaml``."""


def _defaults() -> dict[str, Direction]:
    tables: tuple[tuple[Family, tuple[tuple[str, str], ...]], ...] = (
        ("belonging", _BELONGING),
        ("influence", _INFLUENCE),
    )
    found = (
        Direction(forward, back, _short(forward).replace(" ", "-"), family)
        for family, pairs in tables
        for forward, back in pairs
    )
    return {direction.relation: direction for direction in found}


def _short(words: str) -> str:
    """Return a relation of the kit in as few words as name it: editors may write these too.

    >>> _short("is a party to"), _short("has as a party"), _short("led to")
    ('party to', 'has as party', 'led to')
    """
    return _NO_MORE_THAN_GRAMMAR.sub("", words)


_DEFAULTS = _defaults()


def directions_of(entries: RelationEntries, *, with_defaults: bool = True) -> dict[str, Direction]:
    """Return each direction of a site's relations by its words, those of its own first.

    >>> directions_of(())["includes"].inverse
    'is part of'
    """
    own = [_changed(entry) for entry in entries]
    named = {direction.relation for direction in own}
    others = [one for one in _DEFAULTS.values() if with_defaults and one.relation not in named]
    every = [*own, *others]
    found: dict[str, Direction] = {}
    for direction in every:
        found.setdefault(direction.words, direction)
        found.setdefault(direction.inverse, direction.reversed())
    return found


def other_names(entries: RelationEntries) -> dict[str, str]:
    """Return what else names a direction, with its words: ids, short ones, those that a site changed."""
    own = {entry.id: _changed(entry) for entry in entries}
    found: dict[str, str] = {}
    for name, default in _DEFAULTS.items():
        now = own.get(name, default)
        found |= {_short(default.inverse): now.inverse, _short(default.words): now.words, name: now.words}
        found |= {default.inverse: now.inverse, default.words: now.words}
    return found | {name: direction.words for name, direction in own.items()}


def _changed(entry: RelationEntry) -> Direction:
    default = _DEFAULTS.get(entry.id)
    family: Family = entry.family or (default.family if default else "influence")
    if entry.forward and entry.back:
        return Direction(entry.forward, entry.back, entry.id, family)
    known = _DEFAULTS[entry.id]
    return Direction(known.words, known.inverse, known.relation, family)
