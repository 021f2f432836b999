"""Maps: the map page, a locator for each place, and how all explainers connect, as inline SVG.

Signal: ``get_generators``, ``plugins.annotation.signals.site_annotated``
Reads: ``content/maps/map.yaml``, ``content/maps/*.json``, ``plugins/maps/data/world.json``
Adds: ``context["map"]``, ``context["connections"]``, ``explainer.locator_svg``, two pages
"""

from .atlas import Atlas, read_atlas
from .land import Outlines
from .locators import Locator, draw_locators
from .page import LineRow, MapPage, PlaceRow
from .picture import Picture, draw_view
from .sites import Site

__all__ = [
    "Atlas",
    "LineRow",
    "Locator",
    "MapPage",
    "Outlines",
    "Picture",
    "PlaceRow",
    "Site",
    "draw_locators",
    "draw_view",
    "read_atlas",
    "register",
]


def register() -> None:
    """Connect the plugin to Pelican's signals."""
    from .plugin import connect

    connect()
