"""The dates of an explainer: those that its own page lists, and the way to all where these are too many."""

from ..interface import Interface
from ..timeline.events import Event
from ..timeline.selections import below
from .addresses import site_address
from .components.link import LinkView
from .material import ViewMaterial

FIRST = 50
"""So many of very many dates an explainer's own page still lists."""


def first_dates(term_id: str, material: ViewMaterial) -> tuple[Event, ...]:
    """Return the events that the page of an explainer lists."""
    events = material.site.timeline.by_term.get(term_id, ())
    return events[:FIRST] if term_id in material.long_subjects else events


def all_dates(term_id: str, material: ViewMaterial) -> LinkView | None:
    """Return the way to all of them; None where the explainer's own page lists them."""
    selection = material.long_subjects.get(term_id)
    if selection is None:
        return None
    address = below(material.site.settings.parts.timeline.url, selection.path)
    return LinkView(_all(selection.count, material.interface), site_address(address))


def _all(count: int, interface: Interface) -> str:
    return interface.ngettext("All %(num)s date", "All %(num)s dates", count)
