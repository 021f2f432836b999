"""The vocabulary of a site: which kinds and relations its explainers may name."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from ..kept_work import Key, value_digest
from ..records import nearest_of
from .kinds import Kind, KindEntries, kind_id, kinds_of
from .relations import Direction, RelationEntries, directions_of, other_names

SETTING = "EXPLAINER_VOCABULARY"
"""Under which Pelican's settings hold a site's own."""


@dataclass(frozen=True)
class Vocabulary:
    """Kinds and relations."""

    kinds: Mapping[str, Kind]
    """Kinds by id, in their order."""
    directions: Mapping[str, Direction]
    """Each direction of each relation, by its words."""
    other_names: Mapping[str, str]
    """What else names a direction: ids and former words, each with the words of today."""
    is_open: bool = False
    """Whether anything may be named, since the site's own could not be read: that is told already."""
    can_grow: bool = True
    """Whether the site has a file of its own in which it may add some."""

    @cached_property
    def digest(self) -> Key:
        """A digest of all of it, for what is kept of explainers."""
        return value_digest((dict(self.kinds), dict(self.directions), dict(self.other_names), self.is_open))

    def kind(self, text: str) -> Kind:
        """Return the kind of that id; raise :class:`ValueError`, with the mend, for an unknown one."""
        name = str(kind_id(text))
        if name in self.kinds:
            return self.kinds[name]
        if self.is_open:
            return Kind(name, name, name)
        raise ValueError(f"is not a kind of this site; {self._kind_mend(text)}")

    def direction(self, text: str) -> Direction:
        """Return the direction that a word names; raise :class:`ValueError`, with the mend."""
        words = text if text in self.directions else self.other_names.get(text, text)
        if words in self.directions:
            return self.directions[words]
        if self.is_open:
            return Direction(text, text, text)
        near = nearest_of(text, (*self.directions, *self.other_names))
        meant = f"did you mean '{near}'? It" if near else "it"
        known = ", ".join(sorted(self.directions))
        more = "; or add a pair to 'relations:' in site.yaml" if self.can_grow else ""
        raise ValueError(f"is not a known relation; {meant} is one of: {known}{more}")

    def _kind_mend(self, text: str) -> str:
        """Name the kind that was meant by its id or by its words, then all, then how to add one."""
        named = {
            words: kind.id for kind in self.kinds.values() for words in (kind.plural, kind.label, kind.id)
        }
        near = named.get(text) or named.get(nearest_of(text, named), "")
        meant = f"did you mean '{near}'? Its kinds are" if near else "its kinds are"
        more = "; or add it to 'kinds:' in site.yaml" if self.can_grow else ""
        return f"{meant} {', '.join(self.kinds)}{more}"


def vocabulary_of(
    kinds: KindEntries = (),
    relations: RelationEntries = (),
    *,
    lang: str = "en",
    with_default_kinds: bool = True,
    with_default_relations: bool = True,
) -> Vocabulary:
    """Return the vocabulary of a site that lists these; all others of the kit follow, if they may."""
    directions = directions_of(relations, with_defaults=with_default_relations)
    names = {name: words for name, words in other_names(relations).items() if words in directions}
    known_kinds = kinds_of(kinds, lang=lang, with_defaults=with_default_kinds)
    return Vocabulary(known_kinds, directions, names)


DEFAULT_VOCABULARY = vocabulary_of()
"""The kit's own kinds and relations."""


def vocabulary_in(settings: Mapping[str, Any]) -> Vocabulary:
    """Return what Pelican's settings hold; without, the kit's own."""
    found = settings.get(SETTING)
    if isinstance(found, Vocabulary):
        return found
    return replace(DEFAULT_VOCABULARY, can_grow=bool(settings.get("SITE_FILE")))
