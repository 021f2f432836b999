"""The map's sheets, everything on them in words, and the small map of one explainer."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

from markupsafe import Markup

from ...explainers import Term
from ...interface import Interface
from ...maps.borders import LegendEntry
from ...maps.locator import LocatorDrawing
from ...maps.page import LineRow, PlaceRow
from ...maps.picture import Picture
from ..addresses import safe, site_address
from ..material import ViewMaterial
from .facts import CitationMarkView, citation_marks
from .foreign import ForeignView

_MOST_NOTES = 2
"""What sides say of so many borders stands open below a picture; more is folded."""
_FOR_ONE_WIDTH = ("wide", "narrow")


@dataclass(frozen=True, slots=True)
class LegendView:
    """A line of a map that is no settled border, or what an editor says of one."""

    line: str
    """The classes that it is drawn with; empty for a note."""
    words: str
    """What it is."""
    dot: str = ""
    """The classes of the dot that it explains; empty for a line or a note."""


@dataclass(frozen=True, slots=True)
class MapSheetView:
    """One picture of the map."""

    id: str
    """Names the picture on its page."""
    shown: str
    """On which screens: ``wide``, ``narrow``, ``always``."""
    larger: str
    """The id of the picture for wide screens, which a narrow one scrolls; empty where there is none."""
    title: str
    """What it shows."""
    svg: Markup
    """The drawing."""
    legend: tuple[LegendView, ...]
    """What its lines are, where a border on it is not settled."""
    sides: tuple[str, ...]
    """What each side says of these borders, where that is too much to stand open."""


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A place in words."""

    names: str
    """Both names, divided by a stroke."""
    url: str
    """What explains it; may be empty."""
    explainer: str
    """Title of that explainer, where it is another than the place's name; else empty."""
    coordinates: str
    """Latitude and longitude, no more exact than they are."""
    precision: str
    """How exact that is."""
    language: ForeignView | None = None
    """The language of the explainer's title, where it is not the page's."""


@dataclass(frozen=True, slots=True)
class LineView:
    """A schematic line in words."""

    name: str
    """As on the map."""
    url: str
    """What explains it; may be empty."""
    note: str
    """What a reader should know."""
    citations: tuple[CitationMarkView, ...]
    """Its sources."""


@dataclass(frozen=True, slots=True)
class LocatorView:
    """A small map."""

    svg: Markup
    """The drawing."""
    precision: str
    """How exact its mark is; empty where it has several."""
    marked: str
    """The names of its places, where it has several."""
    legend: tuple[LegendView, ...]
    """What its lines are, where a border on it is not settled."""


def map_sheets(pictures: Iterable[Picture], interface: Interface) -> Iterator[MapSheetView]:
    """Show pictures of the map."""
    pictures = list(pictures)
    wide = next((picture.view.id for picture in pictures if picture.view.shown == "wide"), "")
    for picture in pictures:
        view = picture.view
        larger = wide if view.shown == "narrow" else ""
        notes = tuple(interface.label("map", entry.words) for entry in picture.legend if entry.is_note)
        sides = notes if len(notes) > _MOST_NOTES else ()
        legend = _legend((entry for entry in picture.legend if not (sides and entry.is_note)), interface)
        yield MapSheetView(view.id, view.shown, larger, view.title, safe(picture.svg), legend, sides)


def place_views(rows: Iterable[PlaceRow], material: ViewMaterial) -> Iterator[PlaceView]:
    """Show places in words."""
    for row in rows:
        explainer = row.term.title if row.term and row.term.title != row.names else ""
        url = site_address(row.url) if row.url else ""
        language = material.foreign(row.term.lang) if explainer and row.term else None
        yield PlaceView(row.names, url, explainer, row.coordinates, row.precision, language)


def line_views(rows: Iterable[LineRow]) -> Iterator[LineView]:
    """Show schematic lines in words."""
    for row in rows:
        url = site_address(row.url) if row.url else ""
        yield LineView(row.name, url, row.note, citation_marks(row.citations))


def locator_picture(term_id: str, material: ViewMaterial) -> LocatorDrawing | None:
    """Return the picture of where a term lies; None for one without a place."""
    return material.locators.get(term_id)


def locator_view(term: Term, drawing: LocatorDrawing | None, interface: Interface) -> LocatorView | None:
    """Show where a term lies; None for one without a place."""
    if drawing is None:
        return None
    return LocatorView(
        safe(drawing.svg),
        term.precision or "",
        interface.comma.join(drawing.together),
        _legend(drawing.legend, interface),
    )


def _legend(entries: Iterable[LegendEntry], interface: Interface) -> tuple[LegendView, ...]:
    said = interface.label
    return tuple(LegendView(entry.line, said("map", entry.words), entry.dot) for entry in entries)


@dataclass(frozen=True, slots=True)
class OpeningMapView:
    """A view of the map with which a page opens."""

    part: ClassVar[str] = "map"
    sheets: tuple[MapSheetView, ...]
    """The picture: one for all screens, or one for wide and one for narrow ones."""
    credit: str
    """Who made the outlines."""
    url: str
    """The map itself; empty on a site that has no page of it."""
    caption: Markup
    """What an editor says of it here; may be empty."""


def small_map(opening: OpeningMapView) -> OpeningMapView:
    """Return the same with one picture for all screens: that for narrow ones.

    Who made the outlines stands on the map itself, where the page leads to it.
    """
    narrow = tuple(sheet for sheet in opening.sheets if sheet.shown == "narrow") or opening.sheets[:1]
    sheets = tuple(replace(sheet, shown="always", larger="") for sheet in narrow[:1])
    return replace(opening, sheets=sheets, credit="" if opening.url else opening.credit)


def opening_map(view_id: str, material: ViewMaterial) -> OpeningMapView | None:
    """Show a view of the map at the top of a page, with that for other screens; None where there is none."""
    pictures = material.map.pictures if material.map else ()
    chosen = next((one for one in pictures if one.view.id == view_id), None)
    if chosen is None or material.map is None:
        return None
    width = chosen.view.shown
    others = [one for one in _FOR_ONE_WIDTH if one != width] if width in _FOR_ONE_WIDTH else []
    beside = [one for one in pictures if one.view.shown in others]
    shown = tuple(map_sheets((chosen, *beside[:1]), material.interface))
    is_alone = len(shown) == 1
    url = material.settings.parts.map.url if material.has("map") else ""
    return OpeningMapView(
        sheets=(replace(shown[0], shown="always"),) if is_alone else shown,
        credit=material.map.record.credit,
        url=site_address(url) if url else "",
        caption=Markup(""),
    )
