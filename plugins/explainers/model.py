"""Records of an explainer's front matter: the term it explains, as typed values."""

from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    StringConstraints,
    ValidationInfo,
    model_validator,
)
from pydantic.dataclasses import dataclass

from ..edtf_dates.fields import EdtfOrUnknown
from ..records import (
    STRICT,
    AtFieldError,
    Change,
    CitedId,
    Coordinates,
    ExplainerId,
    Flag,
    Id,
    Image,
    Language,
    LanguageMark,
    Markdown,
    PlainDay,
    PublishDay,
    Sentence,
    WholeNumber,
    Words,
    as_written,
    choices,
    names,
)
from ..records.scripts_of_words import language_in_script
from .kinds import Kind, WikidataId
from .relations import Direction
from .vocabulary import DEFAULT_VOCABULARY, Vocabulary

_CASE_WORDS = {"exact": "with these capitals alone", "fold": "in capitals and small letters alike"}
_STATUS_WORDS = {
    "published": "linked, listed and published",
    "draft": "a preview; nothing of it is published",
    "hidden": "not built",
}
MOST_PRIORITY = 9
"""Steps by which explainers that share a form may be ordered."""
MOST_FORMS = 200
"""Other forms of one name."""


def _vocabulary(info: ValidationInfo) -> Vocabulary:
    """Return what the site knows, where the reader says it; else the kit's own."""
    return info.context if isinstance(info.context, Vocabulary) else DEFAULT_VOCABULARY


def _word(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("is not text; write a word")
    return value


def _known_kind(value: object, info: ValidationInfo) -> Kind:
    return value if isinstance(value, Kind) else _vocabulary(info).kind(_word(value))


def _known_direction(value: object, info: ValidationInfo) -> Direction:
    return value if isinstance(value, Direction) else _vocabulary(info).direction(_word(value))


def _alias_of_text(value: object) -> object:
    """Take a bare form for an alias without settings, also one that looks like a number."""
    return {"form": as_written(value)} if isinstance(value, str | int | float) else value


def _free_in_glossary(text: str, info: ValidationInfo) -> str:
    if text == "main" or text.removeprefix("kind-") in _vocabulary(info).kinds.keys() - {text}:
        raise ValueError(f"is the name of a part of the glossary; write another: the-{text}")
    return text


_TERM = STRICT | ConfigDict(
    json_schema_extra={
        "if": {"required": ["coordinates"], "properties": {"coordinates": {"type": "array"}}},
        "then": {"required": ["precision"]},
    }
)
TermId = Annotated[Id, AfterValidator(_free_in_glossary)]
"""The id of an explainer."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Name:
    """A name as shown, in some language."""

    name: Words
    """In its own script."""
    lang: Language
    """BCP 47 tag."""
    transliteration: Words | None = None
    """In letters of the page's language."""
    note: Sentence | None = None
    """Who uses it, or when."""

    @property
    def transliteration_lang(self) -> str:
        """BCP 47 tag of the transliteration: the language of the name, in the script that stands there."""
        return language_in_script(self.lang, self.transliteration or "")


@dataclass(frozen=True, slots=True, config=STRICT)
class Alias:
    """A surface form that is linked, with how it is matched."""

    form: Words
    """As it stands in running text."""
    lang: Language | None = None
    """Tells readings of Han characters apart; the script alone decides how a form is bounded."""
    case: Annotated[Literal["exact", "fold"], choices(_CASE_WORDS)] | None = None
    """How capitals count; left out, the form decides: acronyms exactly, names by their capitals."""
    forms: Annotated[tuple[Words, ...], Field(max_length=MOST_FORMS)] = ()
    """Further inflected forms that no rule gives."""
    needs: Annotated[tuple[Words, ...], Field(max_length=MOST_FORMS)] = ()
    """Linked only where one of these words stands near."""
    priority: Annotated[WholeNumber, Field(ge=0, le=MOST_PRIORITY)] = 0
    """Of explainers that share this form, the one with the highest gets it where the page does not tell."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Fact:
    """One row of the fact table."""

    label: Words
    """What it is about."""
    value: Markdown
    """The fact, with its unit; inline Markdown."""
    as_of: EdtfOrUnknown
    """EDTF date for which it is known to hold, or ``unknown``."""
    sources: Annotated[tuple[CitedId, ...], Field(min_length=1)]
    """Ids of sources, at least one."""
    quantity: Id | None = None
    """Id of the quantity that the value tells: its number has to agree."""
    id: Id | None = None
    """What a translation names it by; needed only to be translated."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Relation:
    """A typed link to another explainer."""

    id: ExplainerId
    """The other explainer."""
    how: Annotated[Direction, PlainValidator(_known_direction, json_schema_input_type=str), names("relation")]
    """In words of the site's vocabulary."""


@dataclass(frozen=True, slots=True, config=_TERM)
class Term:
    """The entity or term that an explainer explains: its whole front matter."""

    id: TermId
    """File name without ending; the address, and a promise."""
    title: Words
    """Its main name; linked as it stands."""
    kind: Annotated[Kind, PlainValidator(_known_kind, json_schema_input_type=str), names("kind")]
    """What sort of thing it is."""
    definition: Markdown
    """One sentence; inline Markdown."""
    reviewed: PlainDay
    """When an editor last read it against its sources."""
    review_by: PlainDay
    """When it is due to be read again."""
    short_description: Annotated[Words, StringConstraints(max_length=60)] | None = None
    """A few words under the title in lists, at most 60 characters: an office, a year, another name."""
    names: Annotated[tuple[Name, ...], Field(max_length=200), LanguageMark()] = ()
    """Other names, for showing."""
    aliases: Annotated[
        tuple[Annotated[Alias, BeforeValidator(_alias_of_text, json_schema_input_type=Words | Alias)], ...],
        Field(max_length=MOST_FORMS),
        LanguageMark(),
    ] = ()
    """Other surface forms, for linking."""
    wikidata: WikidataId | None = None
    """Wikidata item."""
    coordinates: Coordinates | None = None
    """Latitude and longitude in degrees (WGS 84)."""
    precision: Sentence | None = None
    """How exact the coordinates are, in words."""
    places: Annotated[tuple[ExplainerId, ...], Field(max_length=40)] = ()
    """Explainers with coordinates that its small map shows together: of a dispute over several places."""
    locator: Flag = True
    """False: no small map on its page, as for a place that the site's outlines do not reach."""
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
    sort_as: Annotated[Words | None, LanguageMark(of="title")] = None
    """What lists sort it by instead of its title: how Chinese characters are read in Japanese, かいこく."""
    status: Annotated[Literal["published", "draft", "hidden"], choices(_STATUS_WORDS)] = "published"
    """Only published explainers are linked and listed."""
    publish: PublishDay | None = None
    """The day from which it is published; until then it is kept back, as a draft is."""
    autolink: Flag = True
    """``false``: mentions of it are never linked by themselves."""
    nolink: Annotated[tuple[ExplainerId, ...], Field(max_length=10_000)] = ()
    """Explainers that are not linked on this page."""
    image: Image | None = None
    """A picture."""
    lang: Language | None = None
    """BCP 47 tag of the page's language; left out, the site's."""

    @property
    def sorted_title(self) -> str:
        """What lists sort it by."""
        return self.sort_as or self.title

    @model_validator(mode="after")
    def _facts_have_ids_of_their_own(self) -> "Term":
        ids = [fact.id for fact in self.facts if fact.id]
        for name in ids:
            if ids.count(name) > 1:
                raise AtFieldError("facts", f"have the id '{name}' twice; rename one")
        return self

    @model_validator(mode="after")
    def _coordinates_say_how_exact(self) -> "Term":
        if self.coordinates and not self.precision:
            words = "stand without 'precision'; add 'precision:', and say in words how exact they are"
            raise AtFieldError("coordinates", words)
        if self.coordinates and self.places:
            raise AtFieldError(
                "places", "stand beside 'coordinates', which say where it is; keep one of them"
            )
        return self
