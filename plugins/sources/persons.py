"""Who wrote, edited or published: a person's names in the parts that CSL has, or one name of a body."""

import re
from collections.abc import Mapping, Sequence
from typing import Annotated

import regex
from pydantic import BeforeValidator, Field, model_validator
from pydantic.dataclasses import dataclass

from ..records import STRICT, Sentence, Words, reading_order

_SUFFIX = re.compile(r"(?:Jr|Sr|II|III|IV|V|Esq|M\.?D|Ph\.?D)\.?")
_OF_A_BODY = re.compile(
    r"\d|&|\b(?:and|und|et|y|Inc|Ltd|LLC|LLP|Corp|Co|GmbH|AG|SA|PLC|University|Ministry|Department|Office|"
    r"Committee|Council|Commission|Agency|Institute|Bank|Association|Society|Group)\b",
    re.IGNORECASE,
)
_HINTS = ("static-ordering", "parse-names", "isInstitution", "is-institution", "multi")
"""What programs say to each other about a name."""
AND_OTHERS = "et al."
"""The name that stands for those whom nobody names."""
_OTHERS = (["others"], ["et al."], ["et al"])
"""What BibTeX, Pandoc and editors write for them."""
_EAST_ASIAN = regex.compile(r"[\p{Han}\p{Hangul}\p{Hiragana}\p{Katakana}]")


def _flag(value: object) -> object:
    return value if isinstance(value, bool) else str(value).lower() not in {"", "0", "false", "no"}


@dataclass(frozen=True, slots=True, config=STRICT)
class Person:
    """An author: a person's two names, or one literal name for a body."""

    family: Words | None = None
    """Family name."""
    given: Words | None = None
    """Given names."""
    suffix: Words | None = None
    """What follows the name: ``Jr.``, ``III``."""
    literal: Sentence | None = None
    """Name of an institution, as it stands."""
    dropping_particle: Words | None = Field(default=None, alias="dropping-particle")
    """What stays with the given names: ``von`` in Humboldt, Alexander von."""
    non_dropping_particle: Words | None = Field(default=None, alias="non-dropping-particle")
    """What belongs to the family name: ``La`` in La Fontaine; ``van`` in Gogh, Vincent van."""
    comma_suffix: Annotated[bool, BeforeValidator(_flag, json_schema_input_type=bool | int | str)] = Field(
        default=False, alias="comma-suffix"
    )
    """Whether a comma stands before the suffix: Doe, John, PhD."""

    @model_validator(mode="before")
    @classmethod
    def _as_csl_has_it(cls, value: object) -> object:
        return _name_parts(value)

    @model_validator(mode="after")
    def _has_a_name(self) -> "Person":
        if not self.family and not self.literal and not self.given:
            raise ValueError("has no name; write 'family:' and 'given:', or 'literal:' for an institution")
        return self

    @property
    def name(self) -> str:
        """The name in reading order.

        >>> Person(family="김", given="철수").name, Person(family="Kim", given="Cheol-su").name
        ('김철수', 'Cheol-su Kim')
        """
        given = " ".join(filter(None, (self.given, self.dropping_particle)))
        family, comma = self.whole_family, "," if self.comma_suffix and self.suffix else ""
        return self.literal or reading_order(family, given, "").rstrip() + comma + self._after

    @property
    def whole_family(self) -> str:
        """The family name with what belongs to it."""
        particle, family = self.non_dropping_particle or "", self.family or ""
        joint = "" if particle.endswith(("'", "’", "-")) else " "
        return f"{particle}{joint}{family}" if particle else family

    @property
    def _after(self) -> str:
        return f" {self.suffix}" if self.suffix else ""

    @property
    def inverted(self) -> str:
        """The name as a list is ordered by it; one that begins with the family, or has no two parts, stays.

        A particle in small letters goes behind the given names, as the Chicago Manual has it.

        >>> Person("King", "Ben", "Jr.").inverted, Person("김", "철수").inverted
        ('King, Ben, Jr.', '김철수')
        >>> Person("Gogh", "Vincent", **{"non-dropping-particle": "van"}).inverted
        'Gogh, Vincent van'
        """
        particle = self.non_dropping_particle or ""
        moved = particle if particle[:1].islower() else ""
        family = (self.family or "") if moved else self.whole_family
        given = " ".join(filter(None, (self.given, self.dropping_particle, moved)))
        if self.literal or not self.family or not given or _EAST_ASIAN.search(self.family):
            return self.name
        return ", ".join(filter(None, (family, given, self.suffix)))

    @property
    def is_body(self) -> bool:
        """Whether it is an institution rather than a person."""
        return self.literal is not None


def _name_parts(value: object) -> object:
    """Read a name as text as Pandoc does, and leave out what is no part of a name."""
    if isinstance(value, str) and value.strip():
        return _of_text(value.strip())
    if isinstance(value, Mapping):
        parts = {key: part for key, part in value.items() if key not in _HINTS and part not in ("", None)}
        return {"literal": AND_OTHERS} if list(parts.values()) in _OTHERS else parts
    return value


def _of_text(name: str) -> dict[str, str]:
    """Take a name that is one text apart where a comma says how: ``Marsh, Ada``, ``King, Ben, Jr.``."""
    parts = [part.strip() for part in name.split(",")]
    if [name] in _OTHERS:
        return {"literal": AND_OTHERS}
    is_person = 2 <= len(parts) <= 3 and all(parts) and not _OF_A_BODY.search(name)
    if not is_person or _SUFFIX.fullmatch(parts[1]) or (parts[2:] and not _SUFFIX.fullmatch(parts[2])):
        return {"literal": name}
    return dict(zip(("family", "given", "suffix"), parts, strict=False))


def _as_list(value: object) -> object:
    """Take one name for a list of one."""
    is_one = isinstance(value, Mapping) or (isinstance(value, str) and value.strip())
    if is_one:
        return [value]
    return list(value) if isinstance(value, Sequence) and not isinstance(value, str) else value


Persons = Annotated[
    tuple[Person, ...],
    BeforeValidator(_as_list, json_schema_input_type=list[Person | str] | Person | str),
]
"""Names of CSL: a list, or one."""
