"""What editors draw on the map themselves: lines by kind, circles of reach, outlines with a source."""

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic.dataclasses import dataclass

from ..records import (
    STRICT,
    CitedId,
    Coordinates,
    ExplainerId,
    Number,
    RoomMark,
    SchemaHint,
    Text,
    Words,
    choices,
    needs_one_of,
)
from .geometry import Point
from .ranks import Rank, Side
from .spherical import circle_around

_ROUTE_WORDS = {
    "ferry": "a line over water", "railway": "a line on land", "road": "a road", "pipeline": "a pipeline",
    "route": "a way that somebody or something took", "river": "a stretch of a river",
}  # fmt: skip
Route = Annotated[Literal["ferry", "railway", "road", "pipeline", "route", "river"], choices(_ROUTE_WORDS)]
"""What a line stands for."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Connection:
    """A schematic line between two places or more; never a surveyed course."""

    name: Words
    """As written beside the line."""
    route: Route
    """What runs there."""
    points: Annotated[
        tuple[Coordinates, ...], SchemaHint({"minItems": 2, "examples": [[[46.2, 6.15], [47.56, 7.59]]]})
    ]
    """Where the line bends."""
    sources: Annotated[tuple[CitedId, ...], Field(min_length=1)]
    """Ids of the sources that say that it exists."""
    note: Text
    """What a reader should know, that it is schematic above all."""
    explainer: ExplainerId | None = None
    """The explainer that it links to."""
    rank: Rank = 2
    """As for places; decides whether it is named, not whether it is drawn."""
    label: Annotated[Side | None, RoomMark()] = None
    """Where its name stands, seen from its middle."""

    @model_validator(mode="after")
    def _leads_somewhere(self) -> "Connection":
        if len(set(self.points)) < 2:
            raise ValueError("leads from nowhere to nowhere; give two different 'points:' at least")
        return self

    @property
    def course(self) -> tuple[Point, ...]:
        """Its points as longitude and latitude."""
        return tuple(Point(longitude, latitude) for latitude, longitude in self.points)


@dataclass(frozen=True, slots=True, config=needs_one_of(("center", "km"), ("points",)))
class Area:
    """A part of the world: as far as something reaches from a place, or inside an outline."""

    name: Words
    """As written in it."""
    sources: Annotated[tuple[CitedId, ...], Field(min_length=1)]
    """Ids of the sources that say so."""
    note: Text
    """What a reader should know: how exact it is above all."""
    center: Coordinates | None = None
    """The place from which something reaches ``km``."""
    km: Annotated[Number, Field(ge=0.1, le=9000), SchemaHint({"examples": [200]})] | None = None
    """How far, along the ground."""
    points: tuple[Coordinates, ...] = ()
    """The corners of its outline, in order."""
    explainer: ExplainerId | None = None
    """The explainer that it links to."""
    rank: Rank = 2
    """As for places; decides whether it is named, not whether it is drawn."""

    @model_validator(mode="after")
    def _is_a_circle_or_an_outline(self) -> "Area":
        is_circle = self.center is not None and self.km is not None
        if is_circle == bool(self.points) or (self.center is None) != (self.km is None):
            raise ValueError("is neither a circle nor an outline; write 'center:' and 'km:', or 'points:'")
        if self.points and len(set(self.points)) < 3:
            raise ValueError("has an outline of fewer than three different corners; add to 'points:'")
        return self

    @property
    def outline(self) -> tuple[Point, ...]:
        """Its outline as a ring of longitudes and latitudes."""
        if self.center and self.km:
            return circle_around(Point(self.center[1], self.center[0]), self.km)
        ring = tuple(Point(longitude, latitude) for latitude, longitude in self.points)
        return (*ring, ring[0])


Drawn = Connection | Area
"""What editors draw themselves."""
