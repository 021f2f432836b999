"""The map's sheets, everything on them in words, and the small map of one explainer."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from ...explainers import Term
from ...maps.borders import LegendEntry
from ...maps.locator import LocatorDrawing
from ...maps.page import LineRow, PlaceRow
from ...maps.picture import Picture
from ..addresses import safe, site_address
from ..material import ViewMaterial
from .facts import CitationMarkView, citation_marks


@dataclass(frozen=True, slots=True)
class LegendView:
    """A line of a map that is no settled border, or what an editor says of one."""

    line: str
    """The classes that it is drawn with; empty for a note."""
    words: str
    """What it is."""


@dataclass(frozen=True, slots=True)
class MapSheetView:
    """One picture of the map."""

    shown: str
    """On which screens: ``wide``, ``narrow``, ``always``."""
    title: str
    """What it shows."""
    svg: Markup
    """The drawing."""
    legend: tuple[LegendView, ...]
    """What its lines are, where a border on it is not settled."""


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
    """How exact its mark is."""
    legend: tuple[LegendView, ...]
    """What its lines are, where a border on it is not settled."""


def map_sheets(pictures: Iterable[Picture]) -> Iterator[MapSheetView]:
    """Show pictures of the map."""
    for picture in pictures:
        yield MapSheetView(picture.view.shown, picture.view.title, safe(picture.svg), _legend(picture.legend))


def place_views(rows: Iterable[PlaceRow]) -> Iterator[PlaceView]:
    """Show places in words."""
    for row in rows:
        explainer = row.term.title if row.term and row.term.title != row.names else ""
        url = site_address(row.url) if row.url else ""
        yield PlaceView(row.names, url, explainer, row.coordinates, row.precision)


def line_views(rows: Iterable[LineRow]) -> Iterator[LineView]:
    """Show schematic lines in words."""
    for row in rows:
        url = site_address(row.url) if row.url else ""
        yield LineView(row.name, url, row.note, citation_marks(row.citations))


def locator_picture(term_id: str, material: ViewMaterial) -> LocatorDrawing | None:
    """Return the picture of where a term lies; None for one without a place."""
    return material.locators.get(term_id)


def locator_view(term: Term, drawing: LocatorDrawing | None) -> LocatorView | None:
    """Show where a term lies; None for one without a place."""
    if drawing is None:
        return None
    return LocatorView(safe(drawing.svg), term.precision or "", _legend(drawing.legend))


def _legend(entries: Iterable[LegendEntry]) -> tuple[LegendView, ...]:
    return tuple(LegendView(entry.line, entry.words) for entry in entries)
