"""A card: an explainer in brief, for whoever points at a link to it."""

from dataclasses import dataclass

from markupsafe import Markup

from ...annotation.annotated import LinkedFact
from ...annotation.shown_pictures import picture_name
from ...cross_references.previews import Preview
from ...explainers import Name, Term
from ...interface import Interface
from ...pictures import ContentPictures
from ..addresses import safe, site_address
from ..material import ViewMaterial
from .facts import as_of_words, says_its_date
from .foreign import ForeignView
from .picture import PictureView, thumbnail_view

_GLANCE = 48
"""Characters of a fact on a card, two lines of it."""


@dataclass(frozen=True, slots=True)
class CardFactView:
    """A fact on a card."""

    label: str
    """What it is about."""
    value: str
    """The fact, without markup."""
    as_of: str
    """When it is known to hold, in words; empty where nobody knows, or the value says it."""


@dataclass(frozen=True, slots=True)
class PreviewView:
    """A card."""

    id: str
    """Its anchor; links name it."""
    kind: str
    """What sort of thing it is, in a word."""
    thumbnail: PictureView | None
    """Its picture, small."""
    title: str
    """Its name."""
    names: tuple[Name, ...]
    """Names in other scripts, as many as a line holds."""
    definition: Markup
    """One sentence, without links."""
    facts: tuple[CardFactView, ...]
    """The first, where it is short enough for a card."""
    date_words: str
    """One date that matters, where there is no fact; may be empty."""
    date_label: str
    """What happened then."""
    url: str
    """The explainer's page."""
    language: ForeignView | None = None
    """The language of title, definition and facts, where it is not the page's."""


def preview_view(preview: Preview, material: ViewMaterial) -> PreviewView:
    """Show a card: beside its definition a short fact, or where it has no facts a date."""
    found = material.site.explainers[preview.term.id].facts[: len(preview.facts)]
    words = material.interface
    facts = tuple(_fact(fact, words) for fact in found if _is_short(fact))
    return PreviewView(
        id=preview.id,
        kind=words.label("kind", preview.term.kind.label),
        thumbnail=term_thumbnail(preview.term, material.settings.pictures),
        title=preview.term.title,
        names=preview.names,
        definition=safe(preview.definition_html),
        facts=facts,
        date_words=as_of_words(preview.date, words) if preview.date and not found else "",
        date_label="" if found else preview.date_label,
        url=site_address(preview.url),
        language=material.foreign(preview.term.lang),
    )


def _is_short(fact: LinkedFact) -> bool:
    """Whether a fact is read at a glance: what takes longer stands on the explainer's page."""
    return len(fact.label) + len(fact.value_text) <= _GLANCE


def _fact(fact: LinkedFact, words: Interface) -> CardFactView:
    is_said = says_its_date(fact.label, fact.value_text, fact.as_of)
    return CardFactView(fact.label, fact.value_text, "" if is_said else as_of_words(fact.as_of, words))


def term_thumbnail(term: Term, pictures: ContentPictures) -> PictureView | None:
    """Show an explainer's picture small; None where it has none."""
    picture = pictures.find(picture_name(term.image)) if term.image else None
    return thumbnail_view(picture) if picture else None
