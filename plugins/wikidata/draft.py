"""The beginning of an explainer as values: what an item gives, what is held back, and why."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DraftName:
    """A name in some language."""

    name: str
    """In its own script."""
    lang: str
    """BCP 47 tag."""
    transliteration: str = ""
    """In Latin letters."""
    note: str = ""
    """When it was used, in words."""


@dataclass(frozen=True, slots=True)
class DraftPlace:
    """Where the item lies."""

    latitude: float
    """In degrees."""
    longitude: float
    """In degrees."""
    precision: str
    """In words."""


@dataclass(frozen=True, slots=True)
class DraftSource:
    """A reference of Wikidata, with the keys of CSL that it gives."""

    type: str
    """CSL's."""
    kind: str
    """What it is as evidence: a guess."""
    title: str
    """As published; in square brackets where none is given."""
    author: tuple[str, ...] = ()
    """Names as they are read."""
    publisher: str = ""
    """Who published it."""
    container: str = ""
    """The newspaper, data base or site that it stands in."""
    issued: str = ""
    """EDTF."""
    accessed: str = ""
    """EDTF: when Wikidata's contributor read it."""
    url: str = ""
    """Its address."""
    archived: str = ""
    """Address of a copy."""
    doi: str = ""
    """Digital object identifier."""
    isbn: str = ""
    """As it stands."""
    page: str = ""
    """Page or range."""
    volume: str = ""
    """Of a series."""


NO_VALUE = "…"
"""Stands where a value is to be written."""
Held = str
"""Why something stands commented out; empty where it does not."""


@dataclass(frozen=True, slots=True)
class DraftFact:
    """A row of the fact table."""

    property: str
    """Wikidata's, for the editor."""
    label: str
    """In the site's language, where anybody knows it."""
    value: str
    """Plain text."""
    as_of: str
    """EDTF, or ``unknown``."""
    sources: tuple[DraftSource, ...] = ()
    """Empty where Wikidata gives none."""
    held: Held = ""
    """Why it stands commented out."""
    note: str = ""
    """How Wikidata has it, where that is not the same."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What an item gives for an explainer; the definition is the editor's."""

    id: str
    """``Q271094``."""
    title: str
    """Its name."""
    title_lang: str
    """In which language, as Wikimedia names it."""
    kind: str
    """Id of a kind; empty where none is known."""
    other_kinds: tuple[str, ...] = ()
    """What its other classes would make of it."""
    classes: tuple[str, ...] = ()
    """Names of what Wikidata says it is an instance of."""
    description: str = ""
    """Wikidata's few words on it."""
    names: tuple[DraftName, ...] = ()
    """For showing."""
    aliases: tuple[str, ...] = ()
    """For linking, not yet judged."""
    place: DraftPlace | None = None
    """None where it has none, or several."""
    facts: tuple[DraftFact, ...] = ()
    """In the order of the table."""
    picture: str = ""
    """Name of a file of Commons."""
    remarks: tuple[str, ...] = ()
    """What an editor should know, a sentence each."""
    latin_names: tuple[str, ...] = ()
    """Names in languages of Latin letters, English first: of one an id can be made."""
    unnamed: int = 0
    """How many facts are held back since nobody told the name of what they speak of."""
