"""The map: its pictures, then everything on them as a table with links, for those who do not see them."""

from dataclasses import dataclass

from ..maps.page import Sheet
from ..maps.sites import Site as MapSite
from ..records import Part
from ..timeline.selections import below
from .components.bibliography import CitedSourceView, cited_sources
from .components.map import LineView, MapSheetView, PlaceView, line_views, map_sheets, place_views
from .components.parts import PartsView, part_title, parts_view
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
    parts: PartsView | None
    """The regions; None where all places are on one page."""
    sheets: tuple[MapSheetView, ...]
    """The pictures: for wide and for narrow screens, and details."""
    credit: str
    """Who made the outlines."""
    summary: str
    """The pictures in words; empty on the page of a region."""
    places: tuple[PlaceView, ...]
    """Everything that is marked, by name; none on an overview."""
    lines: tuple[LineView, ...]
    """Schematic lines."""
    sources: tuple[CitedSourceView, ...]
    """What it cites."""


def map_view(material: ViewMaterial, part: Part[MapSite] | None = None) -> MapView:
    """Gather what a page of the map shows, the first one for None; the site has to have a map."""
    page, address = material.map, material.site.settings.parts.map
    assert page is not None  # noqa: S101 - ViewMaterial.has
    shown = part or page.pages.whole
    sheet = page.regions.get(shown.path) or Sheet()
    is_first = not shown.path
    title = page.record.title if is_first else part_title(shown)
    count = "1 place" if len(shown.things) == 1 else f"{len(shown.things)} places"
    return MapView(
        head=head_view(
            material,
            below(address.save_as, shown.path),
            title=document_title(material, *dict.fromkeys((title, page.record.title))),
            description=page.record.deck if is_first else f"{title}: {count}.",
            part="map",
        ),
        title=title,
        deck=page.record.deck if is_first else f"{count}.",
        parts=parts_view(page.pages, shown, address.url, page.record.title),
        sheets=tuple(map_sheets(page.pictures if is_first else sheet.pictures)),
        credit=page.record.credit,
        summary=page.record.summary if is_first else "",
        places=tuple(place_views(page.places if is_first else sheet.places)),
        lines=tuple(line_views(page.lines if is_first else ())),
        sources=cited_sources(page.bibliography if is_first else ()),
    )
