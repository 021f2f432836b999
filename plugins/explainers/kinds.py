"""Kinds: what sorts of things explainers explain, those of the kit and a site's own."""

from dataclasses import dataclass as plain_dataclass
from dataclasses import replace
from typing import Annotated, NamedTuple

from pydantic import BeforeValidator, StringConstraints, model_validator
from pydantic.dataclasses import dataclass

from ..records import STRICT, Flag, Id, SchemaType, Words, pattern_hint

WikidataId = Annotated[
    str,
    StringConstraints(pattern=r"^Q[1-9][0-9]*$"),
    pattern_hint(r"Q[1-9][0-9]*", "write Q and a number, as in Q42", example="Q42"),
]
"""The id of an item of Wikidata."""
_SPELLINGS = {"organization": "organisation"}
"""Other spellings of the ids of default kinds; the ids stand in published addresses and data."""
_BRITISH = frozenset({"en-GB", "en-AU", "en-IE", "en-NZ", "en-ZA", "en-IN"})


@plain_dataclass(frozen=True, slots=True)
class Kind:
    """A sort of things."""

    id: str
    """As editors, addresses and data name it."""
    label: str
    """Of one such thing: ``Person``."""
    plural: str
    """Heading of several."""
    schema_type: str = "Thing"
    """What programs are told that such a thing is: a type of schema.org."""
    has_common_nouns: bool = False
    """Whether its titles stand in small letters in running text."""
    order: int = 0
    """Its place among the kinds of the site."""


class _Row(NamedTuple):
    label: str
    plural: str
    schema_type: str = "Thing"
    has_common_nouns: bool = False


_DEFAULTS = {
    "person": _Row("Person", "People", "Person"),
    "place": _Row("Place", "Places", "Place"),
    "organisation": _Row("Organization", "Organizations", "Organization"),
    "company": _Row("Company", "Companies", "Corporation"),
    "law": _Row("Law", "Laws", "Legislation"),
    "treaty": _Row("Agreement", "Agreements"),
    "weapon": _Row("Weapon", "Weapons", has_common_nouns=True),
    "technology": _Row("Technology", "Technologies", has_common_nouns=True),
    "work": _Row("Work", "Works", "CreativeWork"),
    "species": _Row("Species", "Species", "Taxon", has_common_nouns=True),
    "substance": _Row("Substance", "Substances", "ChemicalSubstance", has_common_nouns=True),
    "disease": _Row("Disease", "Diseases", "MedicalCondition", has_common_nouns=True),
    "policy": _Row("Policy", "Policies", has_common_nouns=True),
    "event": _Row(
        "Event", "Events", has_common_nouns=True
    ),  # search engines want a place and a day of an Event
    "number": _Row("Number", "Numbers", has_common_nouns=True),
    "concept": _Row("Idea", "Ideas and disputes", has_common_nouns=True),
}
"""The kinds that every site knows, in their order."""


def kind_id(text: object) -> object:
    """Return the one id of a kind that is spelled in several ways."""
    return _SPELLINGS.get(text, text) if isinstance(text, str) else text


def kind_spellings() -> dict[str, str]:
    """Return the other spellings of ids of kinds, each with the id."""
    return dict(_SPELLINGS)


def _entry_of_id(value: object) -> object:
    """Take a bare id for an entry that changes nothing but the order."""
    return {"id": value} if isinstance(value, str) else value


@dataclass(frozen=True, slots=True, config=STRICT)
class KindEntry:
    """A kind as a site writes it: one of its own, or what it changes of a default one."""

    id: Annotated[Id, BeforeValidator(kind_id, json_schema_input_type=Id)]
    """What ``kind:`` of an explainer names."""
    label: Words | None = None
    """Of one such thing."""
    plural: Words | None = None
    """Heading of several."""
    schema_type: SchemaType | None = None
    """A type of schema.org."""
    common_nouns: Flag | None = None
    """Whether titles of this kind stand in small letters in running text."""
    wikidata: tuple[WikidataId, ...] = ()
    """Classes of Wikidata, of which an instance is of this kind."""

    @model_validator(mode="after")
    def _is_named_whole(self) -> "KindEntry":
        if (self.label is None) != (self.plural is None):
            missing = "plural" if self.label else "label"
            raise ValueError(f"names one number alone; add '{missing}:'")
        if self.label is None and self.id not in _DEFAULTS:
            raise ValueError("is a new kind without words; add 'label:' and 'plural:'")
        return self


KindEntries = tuple[
    Annotated[KindEntry, BeforeValidator(_entry_of_id, json_schema_input_type=Id | KindEntry)], ...
]
"""``kinds:`` in ``site.yaml``."""


def kinds_of(entries: KindEntries, *, lang: str = "en", with_defaults: bool = True) -> dict[str, Kind]:
    """Return the kinds of a site by id: those that it lists, then the others of the kit."""
    defaults = {name: Kind(name, *row) for name, row in _DEFAULTS.items()}
    if lang in _BRITISH:
        organisation = replace(defaults["organisation"], label="Organisation", plural="Organisations")
        defaults["organisation"] = organisation
    own = {entry.id: _changed(entry, defaults.get(entry.id)) for entry in entries}
    every = own | {name: kind for name, kind in defaults.items() if with_defaults and name not in own}
    return {name: replace(kind, order=order) for order, (name, kind) in enumerate(every.items())}


def _changed(entry: KindEntry, default: Kind | None) -> Kind:
    known = default or Kind(entry.id, "", "")
    is_common = known.has_common_nouns if entry.common_nouns is None else entry.common_nouns
    return replace(
        known,
        label=entry.label or known.label,
        plural=entry.plural or known.plural,
        schema_type=entry.schema_type or known.schema_type,
        has_common_nouns=is_common,
    )
