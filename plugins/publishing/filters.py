"""Filters for other people's themes, which read Pelican's context; the kit's own reads views.

Those that the plain templates of our pages need are in :mod:`plugins.plain_pages.filters`.
"""

from ..explainers import Kind
from ..prose import plain_text
from ..timeline.selections import below
from ..views.components.events import without_links_to
from ..views.sections import split_sections


def kind_word(kind: Kind) -> str:
    """Name the kind of one thing: ``Person``."""
    return kind.label


FILTERS = {
    "without_links_to": without_links_to,
    "sections": split_sections,
    "plain_text": plain_text,
    "kind_word": kind_word,
    "below": below,
}
