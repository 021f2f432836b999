"""Records of an explainer's front matter: the term it explains, as typed values."""

from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, model_validator
from pydantic.dataclasses import dataclass

from ..edtf_dates.fields import EdtfOrUnknown
from ..records import STRICT, Change, Id, Markdown, Text
from .relations import INVERSE

Kind = Literal["person", "place", "organisation", "treaty", "weapon", "policy", "event", "concept"]


def _known_relation(text: str) -> str:
    if text not in INVERSE:
        raise ValueError(f"is not a known relation; write one of: {', '.join(sorted(INVERSE))}")
    return text


def _alias_of_text(value: object) -> object:
    """Take a bare form for an alias without settings."""
    return {"form": value} if isinstance(value, str) else value


@dataclass(frozen=True, slots=True, config=STRICT)
class Name:
    """A name as shown, in some language."""

    name: Text
    """In its own script."""
    lang: Text
    """BCP 47 tag."""
    transliteration: str | None = None
    """In Latin letters."""
    note: str | None = None
    """Who uses it, or when."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Alias:
    """A surface form that is linked, with how it is matched."""

    form: Text
    """As it stands in running text."""
    lang: str | None = None
    """Tells readings of Han characters apart; the script alone decides how a form is bounded."""
    case: Literal["exact", "fold"] | None = None
    """None: decided by the form itself (acronyms exactly, names by their capitals)."""
    forms: tuple[Text, ...] = ()
    """Further inflected forms that no rule gives."""
    needs: tuple[Text, ...] = ()
    """Linked only where one of these words stands near."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Fact:
    """One row of the fact table."""

    label: Text
    """What it is about."""
    value: Markdown
    """The fact, with its unit; inline Markdown."""
    as_of: EdtfOrUnknown
    """EDTF date for which it is known to hold, or ``unknown``."""
    sources: Annotated[tuple[Text, ...], Field(min_length=1)]
    """Ids of sources, at least one."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Relation:
    """A typed link to another explainer."""

    id: Id
    """The other explainer."""
    how: Annotated[str, AfterValidator(_known_relation)]
    """One of :data:`plugins.explainers.relations.INVERSE`."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Image:
    """A picture with what is owed to its reader and its maker."""

    file: Text
    """Path below ``content/images``."""
    alt: Text
    """What it shows, for those who do not see it."""
    credit: Text
    """Who made it."""
    licence: Text
    """Under which terms it is shown."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Term:
    """The entity or term that an explainer explains: its whole front matter."""

    id: Id
    """File name without ending; the address, and a promise."""
    title: Text
    """Its main name; linked as it stands."""
    kind: Kind
    """What sort of thing it is."""
    definition: Markdown
    """One sentence; inline Markdown."""
    reviewed: date
    """When an editor last read it against its sources."""
    review_by: date
    """When it is due to be read again."""
    short_description: (
        Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60)] | None
    ) = None
    """A few words under the title in lists, at most 60 characters: an office, a year, another name."""
    names: tuple[Name, ...] = ()
    """Other names, for showing."""
    aliases: tuple[Annotated[Alias, BeforeValidator(_alias_of_text)], ...] = ()
    """Other surface forms, for linking."""
    wikidata: Annotated[str, StringConstraints(pattern=r"^Q[1-9][0-9]*$")] | None = None
    """Wikidata item."""
    coordinates: (
        tuple[Annotated[float, Field(ge=-90, le=90)], Annotated[float, Field(ge=-180, le=180)]] | None
    ) = None
    """Latitude and longitude in degrees (WGS 84)."""
    precision: str | None = None
    """How exact the coordinates are, in words."""
    facts: tuple[Fact, ...] = ()
    """The fact table."""
    related: tuple[Relation, ...] = ()
    """Typed relations to other explainers."""
    changes: tuple[Change, ...] = ()
    """What was changed, oldest first."""
    corrections: tuple[Change, ...] = ()
    """What was wrong and is now right."""
    previous_ids: tuple[Id, ...] = ()
    """Ids it once had; they redirect here."""
    status: Literal["published", "draft", "hidden"] = "published"
    """Only published explainers are linked and listed."""
    autolink: bool = True
    """False: mentions of it are never linked by themselves."""
    nolink: tuple[str, ...] = ()
    """Explainers that are not linked on this page."""
    image: Image | None = None
    """A picture."""
    lang: str = "en"
    """BCP 47 tag of the page's language."""

    @model_validator(mode="after")
    def _coordinates_say_how_exact(self) -> "Term":
        if self.coordinates and not self.precision:
            raise ValueError("has coordinates without 'precision'; say in words how exact they are")
        return self
