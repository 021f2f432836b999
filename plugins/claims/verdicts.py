"""Verdicts: what may be said of a claim, those of the kit and a site's own, each with a sign of its own."""

from collections.abc import Mapping
from dataclasses import dataclass as plain_dataclass
from dataclasses import replace
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator
from pydantic.dataclasses import dataclass

from ..kept_work import Key, value_digest
from ..records import STRICT, Id, WholeNumber, Words, choices, nearest_of

SETTING = "CLAIM_VERDICTS"
"""Under which Pelican's settings hold a site's own."""

_SIGN_WORDS = {
    "check": "a check mark, green",
    "tilde": "a wave, amber",
    "half": "a circle that is half full, amber",
    "split": "a circle cut in two, violet",
    "question": "a question mark, violet",
    "cross": "a cross, red",
    "dash": "a dash, gray",
    "speech": "a speech mark, gray",
}
Sign = Annotated[
    Literal["check", "tilde", "half", "split", "question", "cross", "dash", "speech"], choices(_SIGN_WORDS)
]
"""A drawing of the theme; the color follows it."""


@plain_dataclass(frozen=True, slots=True)
class Verdict:
    """What the evidence says of a claim."""

    id: str
    """As editors and data name it."""
    label: str
    """As shown: ``Holds``."""
    meaning: str
    """What it says of a claim, in a sentence."""
    sign: str
    """Its drawing, by which it is told from the others at a glance."""
    rating: int | None = None
    """How well a claim stands, 1 the worst; None for a verdict that rates nothing."""
    order: int = 0
    """Its place among the verdicts of the site."""


_KIT = (
    Verdict("holds", "Holds", "The reports and records we found bear it out.", "check", 4),
    Verdict("imprecise", "Imprecise", "Close, but a detail is off or missing.", "tilde", 3),
    Verdict("contested", "Contested", "Serious sources disagree.", "split", 2),
    Verdict("not-supported", "Not supported", "We found no source.", "cross", 1),
    Verdict("opinion", "Opinion", "A judgment or forecast, which evidence cannot settle.", "speech"),
)
"""The verdicts that every site knows, in their order."""


def _entry_of_id(value: object) -> object:
    """Take a bare id for an entry that changes nothing but the order."""
    return {"id": value} if isinstance(value, str) else value


@dataclass(frozen=True, slots=True, config=STRICT)
class VerdictEntry:
    """A verdict as a site writes it: one of its own, or what it changes of one of the kit."""

    id: Id
    """What ``verdict:`` of a claim names."""
    label: Words | None = None
    """As shown, in a word or two."""
    meaning: Words | None = None
    """What it says of a claim, in a sentence."""
    sign: Sign | None = None
    """Its drawing."""
    rating: Annotated[WholeNumber, Field(ge=1, le=10)] | None = None
    """How well a claim stands, 1 the worst; left out of a new one, it rates nothing."""

    @model_validator(mode="after")
    def _is_told_whole(self) -> "VerdictEntry":
        needed = {"label": self.label, "meaning": self.meaning, "sign": self.sign}
        missing = [f"'{key}:'" for key, value in needed.items() if value is None]
        if missing and all(one.id != self.id for one in _KIT):
            raise ValueError(f"is a new verdict; add {' and '.join(missing)}")
        return self


MOST_ENTRIES = 7
"""With the kit's own twelve: so many the theme tells apart."""
VerdictEntries = Annotated[
    tuple[
        Annotated[VerdictEntry, BeforeValidator(_entry_of_id, json_schema_input_type=Id | VerdictEntry)],
        ...,
    ],
    Field(max_length=MOST_ENTRIES),
]
"""``verdicts:`` in ``site.yaml``."""


@plain_dataclass(frozen=True)
class Verdicts:
    """The verdicts of a site."""

    by_id: Mapping[str, Verdict]
    """In their order."""
    is_open: bool = False
    """Whether anything may be named, since the site's own could not be read: that is told already."""
    can_grow: bool = True
    """Whether the site has a file of its own in which it may add some."""

    @cached_property
    def digest(self) -> Key:
        """A digest of all of it, for what is kept of claims."""
        return value_digest((dict(self.by_id), self.is_open, self.can_grow))

    def verdict(self, text: str) -> Verdict:
        """Return the verdict of that id; raise :class:`ValueError`, with the mend, for an unknown one."""
        if text in self.by_id:
            return self.by_id[text]
        if self.is_open:
            return Verdict(text, text, "", "dash")
        named = {words: one.id for one in self.by_id.values() for words in (one.label, one.id)}
        near = named.get(text) or named.get(nearest_of(text, named), "")
        meant = f"did you mean '{near}'? It" if near else "it"
        more = f"; {'or ' if self.by_id else ''}add it to 'verdicts:' in site.yaml" if self.can_grow else ""
        known = f"{meant} is one of: {', '.join(self.by_id)}" if self.by_id else "it has none"
        raise ValueError(f"is not a verdict of this site; {known}{more}")


def verdicts_of(entries: VerdictEntries = (), *, with_defaults: bool = True) -> Verdicts:
    """Return the verdicts of a site that lists these; all others of the kit follow, if they may."""
    defaults = {one.id: one for one in _KIT}
    own = {entry.id: _changed(entry, defaults.get(entry.id)) for entry in entries}
    every = own | {name: one for name, one in defaults.items() if with_defaults and name not in own}
    return Verdicts({name: replace(one, order=order) for order, (name, one) in enumerate(every.items())})


def _changed(entry: VerdictEntry, default: Verdict | None) -> Verdict:
    known = default or Verdict(entry.id, "", "", "dash")
    return replace(
        known,
        label=entry.label or known.label,
        meaning=entry.meaning or known.meaning,
        sign=entry.sign or known.sign,
        rating=entry.rating or known.rating,
    )


DEFAULT_VERDICTS = verdicts_of()
"""The kit's own."""


def verdicts_in(settings: Mapping[str, Any]) -> Verdicts:
    """Return what Pelican's settings hold; without, the kit's own."""
    found = settings.get(SETTING)
    if isinstance(found, Verdicts):
        return found
    return replace(DEFAULT_VERDICTS, can_grow=bool(settings.get("SITE_FILE")))
