"""What editors say of the map in ``content/maps/map.yaml``: views, places, and what else is drawn, typed."""

from dataclasses import replace
from typing import Annotated, Literal

from pydantic import model_validator
from pydantic.dataclasses import dataclass

from ..interface import Interface, pgettext_noop
from ..records import (
    STRICT,
    Coordinates,
    ExplainerId,
    Id,
    RoomMark,
    Sentence,
    Text,
    Words,
    choices,
    needs_one_of,
)
from .borders import BorderChoice, BorderCorrection
from .degrees import Extent, extent_box
from .geometry import Box
from .lines_and_areas import Area, Connection
from .ranks import Rank, Side

Shown = Annotated[
    Literal["wide", "narrow", "always"],
    choices({"wide": "on wide screens", "narrow": "on narrow ones", "always": "on both"}),
]
_MARK_WORDS = {
    "dot": "a dot", "circle": "a circle as wide as the precision", "island": "the name of an island alone",
    "land": "the name of land alone", "water": "the name of water alone",
}  # fmt: skip
Mark = Annotated[Literal["dot", "circle", "island", "land", "water"], choices(_MARK_WORDS)]
"""A dot; a circle as wide as the precision; no mark but the name: of an island, of land, of water."""


@dataclass(frozen=True, slots=True, config=STRICT)
class View:
    """One picture: a part of the world and how much of it is named."""

    id: Id
    """Names the picture in the page."""
    title: Words
    """What it shows."""
    extent: Extent
    """West, south, east, north in degrees; east is west of west over the 180th meridian."""
    shown: Shown = "always"
    """On wide screens, on narrow ones, or on both."""
    detail: Rank = 3
    """Places up to this rank are named."""

    @property
    def box(self) -> Box:
        """The extent as a box of degrees, which goes on beyond 180."""
        return extent_box(self.extent)


@dataclass(frozen=True, slots=True, config=needs_one_of(("explainer",), ("name", "coordinates", "precision")))
class Place:
    """One name on the map; what it leaves out, its explainer's front matter has to say."""

    explainer: ExplainerId | None = None
    """The explainer that it links to."""
    name: Words | None = None
    """As written on the map; default: the explainer's title."""
    other_name: Words | None = None
    """The other side's name of a disputed place, written beside the first."""
    coordinates: Coordinates | None = None
    """Default: those of the explainer."""
    precision: Sentence | None = None
    """How exact they are, in words; default: those of the explainer."""
    mark: Mark = "dot"
    """How it is drawn."""
    rank: Rank = 2
    """1 is named on every picture, 3 only on detailed ones."""
    label: Annotated[Side | None, RoomMark()] = None
    """Where its name stands, if there is room; default: where there is."""
    name_at: Annotated[Coordinates | None, RoomMark()] = None
    """Where the name of an island, land or water stands, if not in its middle."""
    views: tuple[Id, ...] = ()
    """The pictures that name it; default: all, as far as rank and extent allow."""

    @model_validator(mode="after")
    def _says_what_and_where(self) -> "Place":
        if not self.explainer and not (self.name and self.coordinates and self.precision):
            raise ValueError(
                "has no explainer to take the rest from; add 'explainer:', or all of 'name:', 'coordinates:' "
                "and 'precision:'"
            )
        if self.name_at and self.mark in {"dot", "circle"}:
            raise ValueError("has a mark and 'name_at'; use 'label:' to say on which side its name stands")
        return self


@dataclass(frozen=True, slots=True, config=STRICT)
class MapRecord:
    """The whole file."""

    title: Words = pgettext_noop("map", "Map")
    """Heading of the page."""
    deck: Text = pgettext_noop("map", "The places that this site speaks of.")
    """What the map shows and what it leaves open."""
    summary: Text = pgettext_noop("map", "A map of all places in the list below.")
    """The picture in words, for those who do not see it."""
    credit: Text = pgettext_noop("map", "Outlines: Natural Earth, public domain.")
    """Where outlines and borders come from, and what they do not say."""
    views: tuple[View, ...] = ()
    """The pictures, the main ones first; default: one that holds all places, and details where they crowd."""
    places: tuple[Place, ...] = ()
    """The names, the most important first; default: all explainers that have coordinates."""
    lines: tuple[Connection, ...] = ()
    """Schematic lines."""
    areas: tuple[Area, ...] = ()
    """How far something reaches, and outlines with a source."""
    borders: BorderChoice | None = None
    """Which borders are drawn; default: as the settings have it."""
    border_corrections: tuple[BorderCorrection, ...] = ()
    """How borders stand where the outlines have it wrong."""


def in_language(record: MapRecord, interface: Interface) -> MapRecord:
    """Return the file with the kit's own words, where an editor has written none, in a language."""
    return replace(
        record,
        title=interface.label("map", record.title),
        deck=interface.label("map", record.deck),
        summary=interface.label("map", record.summary),
        credit=interface.label("map", record.credit),
    )
