"""A site: one place on the map, completed from its explainer."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..explainers import KnowledgeBase, Term
from ..records import Coordinates
from .editorial import Mark, Place
from .geometry import Point
from .ranks import Side


@dataclass(frozen=True, slots=True)
class Site:
    """A place with everything that drawing and listing it needs."""

    name: str
    """As written on the map."""
    at: Point
    """Longitude and latitude."""
    precision: str
    """How exact that is, in words."""
    mark: Mark
    """How it is drawn."""
    rank: int
    """1 is the most important."""
    other_name: str | None = None
    """The other side's name."""
    label: Side | None = None
    """Where its name stands, if there is room."""
    name_at: Point | None = None
    """Where its name stands, if not there."""
    views: tuple[str, ...] = ()
    """The pictures that name it; empty: all."""
    term: Term | None = None
    """What explains it."""
    line: int | None = None
    """Where the file says so; None where no editor does."""

    @property
    def names(self) -> str:
        """Both names, divided by a stroke."""
        return f"{self.name} / {self.other_name}" if self.other_name else self.name


def complete_site(
    place: Place, terms: KnowledgeBase, line: int | None, names: Mapping[str, str]
) -> Site | None:
    """Take from the explainer what the map file leaves out; None where neither says where or what it is.

    One that is kept back until its day says nothing yet.
    """
    term = terms.terms.get(place.explainer or "")
    coordinates = place.coordinates or (term.coordinates if term else None)
    precision = place.precision or (term.precision if term else None)
    name = place.name or (names.get(term.id, term.title) if term else None)
    if not (coordinates and precision and name):
        return None
    return Site(
        name,
        _point(coordinates),
        precision,
        place.mark,
        place.rank,
        other_name=place.other_name,
        label=place.label,
        name_at=_point(place.name_at) if place.name_at else None,
        views=place.views,
        term=term,
        line=line,
    )


def _point(coordinates: Coordinates) -> Point:
    latitude, longitude = coordinates
    return Point(longitude, latitude)


def name_in(term: Term, language: str) -> str | None:
    """Return the name that an explainer says its subject has in a language; None where it says none.

    The language alone counts: a name in ``pt`` serves a map in ``pt-BR``.
    """
    wanted = language.partition("-")[0].lower()
    return next((one.name for one in term.names if one.lang.partition("-")[0].lower() == wanted), None)
