"""A card alone on its page, for a frame in the newsroom's own article."""

from dataclasses import dataclass

from markupsafe import Markup

from ..cross_references.previews import Preview
from ..explainers import Name
from ..records.directions import is_right_to_left
from ..records.language_scripts import in_latin_letters
from .addresses import safe, site_address
from .components.picture import PictureView
from .components.preview import term_thumbnail
from .material import ViewMaterial


@dataclass(frozen=True, slots=True)
class CardView:
    """All that the page of a card shows."""

    canonical: str
    """Absolute address of the explainer's own page; empty where the site has none."""
    lang: str
    """BCP 47 tag of its words."""
    is_right_to_left: bool
    """Whether they are written so."""
    thumbnail: PictureView | None
    """Its picture, small."""
    kind: str
    """What sort of thing it is, in a word."""
    title: str
    """Its name."""
    names: tuple[Name, ...]
    """Names in other scripts, as many as a line holds."""
    definition: Markup
    """One sentence, without links."""
    url: str
    """The explainer's page."""
    in_latin_letters: bool = True
    """Whether its words are written so: others have a style sheet."""


def card_view(preview: Preview, material: ViewMaterial) -> CardView:
    """Gather what the page of a card shows."""
    lang = preview.term.lang or material.words.lang
    return CardView(
        canonical=f"{material.base}/{preview.url}" if material.base else "",
        lang=lang,
        is_right_to_left=is_right_to_left(lang),
        thumbnail=term_thumbnail(preview.term, material.settings.pictures),
        kind=material.interface.label("kind", preview.term.kind.label),
        title=preview.term.title,
        names=preview.names,
        definition=safe(preview.definition_html),
        url=site_address(preview.url),
        in_latin_letters=in_latin_letters(lang),
    )


def card_address(address: str) -> str:
    """Return the address, or the file, of the card of an explainer that stands at ``address``.

    >>> card_address("explainers/thaad/index.html")
    'explainers/thaad/card/index.html'
    """
    folder, _, name = address.rpartition("/")
    return f"{folder}/card/{name}"
