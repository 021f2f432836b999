"""The map: its pictures, then everything on them as a table with links, for those who do not see them."""

from dataclasses import dataclass

from .components.bibliography import CitedSourceView, cited_sources
from .components.map import LineView, MapSheetView, PlaceView, line_views, map_sheets, place_views
from .head import HeadView, document_title, head_view
from .material import ViewMaterial


@dataclass(frozen=True, slots=True)
class MapView:
    """All that the page of the map shows."""

    head: HeadView
    """The page's head."""
    title: str
    """Its heading."""
    deck: str
    """The line under it."""
    sheets: tuple[MapSheetView, ...]
    """The pictures: for wide and for narrow screens, and details."""
    credit: str
    """Who made the outlines."""
    summary: str
    """The pictures in words."""
    places: tuple[PlaceView, ...]
    """Everything that is marked, by name."""
    lines: tuple[LineView, ...]
    """Schematic lines."""
    sources: tuple[CitedSourceView, ...]
    """What it cites."""


def map_view(material: ViewMaterial) -> MapView:
    """Gather what the page of the map shows; the site has to have one."""
    page = material.map
    assert page is not None  # noqa: S101 - ViewMaterial.has
    return MapView(
        head=head_view(
            material,
            material.site.settings.parts.map.save_as,
            title=document_title(material, page.record.title),
            description=page.record.deck,
            part="map",
        ),
        title=page.record.title,
        deck=page.record.deck,
        sheets=tuple(map_sheets(page)),
        credit=page.record.credit,
        summary=page.record.summary,
        places=tuple(place_views(page.places)),
        lines=tuple(line_views(page.lines)),
        sources=cited_sources(page.bibliography),
    )
