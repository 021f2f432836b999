"""What editors say of the map in ``content/maps/map.yaml``: views, places and schematic lines, typed."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator
from pydantic.dataclasses import dataclass

from ..records import (
    STRICT,
    CitedId,
    ExplainerId,
    Id,
    Number,
    SchemaHint,
    Sentence,
    Text,
    WholeNumber,
    Words,
    choices,
    needs_one_of,
)
from .geometry import Box, Point
from .projection import FARTHEST

Latitude = Annotated[Number, Field(ge=-FARTHEST, le=FARTHEST)]
Longitude = Annotated[Number, Field(ge=-180, le=180)]
Coordinates = tuple[Latitude, Longitude]
"""Latitude and longitude in degrees, as in an explainer's front matter."""
Rank = Annotated[WholeNumber, Field(ge=1, le=3)]
_SIDE_WORDS = {
    "e": "east", "w": "west", "n": "north", "s": "south", "ne": "northeast", "se": "southeast",
    "nw": "northwest", "sw": "southwest", "c": "on it",
}  # fmt: skip
Side = Annotated[Literal["e", "w", "n", "s", "ne", "se", "nw", "sw", "c"], choices(_SIDE_WORDS)]
"""Where a label stands, seen from its place: a point of the compass, or on it."""
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
Route = Annotated[
    Literal["ferry", "railway"], choices({"ferry": "a line over water", "railway": "a line on land"})
]


_LEAST = 0.01
"""Degrees that an extent reaches at least, a kilometer or so."""


def _west_before_east(extent: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    west, south, east, north = extent
    if east < west:
        raise ValueError(
            "has its west east of its east; write [west, south, east, north], and for what lies on both "
            "sides of the 180th meridian two views, one to 180 and one from -180"
        )
    if north < south:
        raise ValueError("has its south north of its north; write [west, south, east, north]")
    if east - west < _LEAST or north - south < _LEAST:
        raise ValueError(f"reaches over less than {_LEAST} degrees; write [west, south, east, north]")
    return extent


Extent = Annotated[
    tuple[Longitude, Latitude, Longitude, Latitude],
    AfterValidator(_west_before_east),
    SchemaHint({"examples": [[124, 33, 132, 43]]}),
]


@dataclass(frozen=True, slots=True, config=STRICT)
class View:
    """One picture: a part of the world and how much of it is named."""

    id: Id
    """Names the picture in the page."""
    title: Words
    """What it shows."""
    extent: Extent
    """West, south, east, north in degrees."""
    shown: Shown = "always"
    """On wide screens, on narrow ones, or on both."""
    detail: Rank = 3
    """Places up to this rank are named."""

    @property
    def box(self) -> Box:
        """The extent as a box of degrees."""
        return Box(*self.extent)


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
    label: Side | None = None
    """Where its name stands, if there is room; default: where there is."""
    name_at: Coordinates | None = None
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
class Connection:
    """A schematic line between two places or more; never a surveyed course."""

    name: Words
    """As written beside the line."""
    route: Route
    """What runs there."""
    points: Annotated[tuple[Coordinates, ...], Field(min_length=2)]
    """Where the line bends."""
    sources: Annotated[tuple[CitedId, ...], Field(min_length=1)]
    """Ids of the sources that say that it exists."""
    note: Text
    """What a reader should know, that it is schematic above all."""
    explainer: ExplainerId | None = None
    """The explainer that it links to."""
    rank: Rank = 2
    """As for places; decides whether it is named, not whether it is drawn."""
    label: Side | None = None
    """Where its name stands, seen from its middle."""

    @property
    def course(self) -> tuple[Point, ...]:
        """Its points as longitude and latitude."""
        return tuple(Point(longitude, latitude) for latitude, longitude in self.points)


@dataclass(frozen=True, slots=True, config=STRICT)
class MapRecord:
    """The whole file."""

    title: Words
    """Heading of the page."""
    deck: Text
    """What the map shows and what it leaves open."""
    summary: Text
    """The picture in words, for those who do not see it."""
    credit: Text
    """Where outlines and borders come from, and what they do not say."""
    views: Annotated[tuple[View, ...], Field(min_length=1)]
    """The pictures, the main ones first."""
    places: Annotated[tuple[Place, ...], Field(min_length=1)]
    """The names, the most important first."""
    lines: tuple[Connection, ...] = ()
    """Schematic lines."""
