"""The map's editorial data, checked and completed from the explainers: what there is to draw."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from ..explainers import KnowledgeBase, Term
from ..records import Located, Problem, read_record
from ..sources import Bibliography
from .editorial import Connection, Coordinates, MapRecord, Mark, Place, Side, View
from .geometry import Box, Point
from .land import Outlines
from .projection import Frame


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
    line: int = 0
    """Where the file says so."""

    @property
    def names(self) -> str:
        """Both names, divided by a stroke."""
        return f"{self.name} / {self.other_name}" if self.other_name else self.name


@dataclass(frozen=True, slots=True)
class Atlas:
    """All that the map page is made of."""

    record: MapRecord
    """What the editors wrote."""
    sites: tuple[Site, ...]
    """The places that can be drawn, the most important first."""
    lines: tuple[Connection, ...]
    """Schematic lines whose references are sound."""
    file: str
    """The file, as problems show it."""

    @property
    def views(self) -> tuple[View, ...]:
        """The pictures."""
        return self.record.views


def read_atlas(
    located: Located, terms: KnowledgeBase, bibliography: Bibliography, outlines: Outlines
) -> tuple[Atlas | None, list[Problem]]:
    """Check ``map.yaml`` against records, explainers, sources and the vendored window."""
    record = read_record(MapRecord, located)
    if isinstance(record, list):
        return None, record
    problems = [
        *_view_problems(record, located, outlines),
        *_place_problems(record, located, terms),
        *_line_problems(record, located, terms, bibliography),
    ]
    sites = [
        _site(place, terms, located.line_of(("places", index)) or 1)
        for index, place in enumerate(record.places)
        if not place.explainer or place.explainer in terms
    ]
    drawn = sorted((site for site in sites if site), key=lambda site: site.rank)
    lines = tuple(line for line in record.lines if not line.explainer or line.explainer in terms)
    return Atlas(record, tuple(drawn), lines, located.file), problems


def _site(place: Place, terms: KnowledgeBase, line: int) -> Site | None:
    term = terms[place.explainer] if place.explainer else None
    coordinates = place.coordinates or (term.coordinates if term else None)
    precision = place.precision or (term.precision if term else None)
    name = place.name or (term.title if term else None)
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


def _view_problems(record: MapRecord, located: Located, outlines: Outlines) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, view in enumerate(record.views):
        path = ("views", index, "extent")
        if not outlines.cover(Frame.fit(view.box, 100)):
            words = "west {:g}, south {:g}, east {:g}, north {:g}".format(*_as_tuple(outlines.window))
            yield Problem(
                located.file, located.line_of(path), f"views.{index}.extent", _numbers(view.extent),
                f"reaches beyond the vendored outlines ({words})",
                "narrow it, or cut another window with plugins/maps/vendoring",
            )  # fmt: skip
        if view.id in seen:
            line = located.line_of(("views", index, "id"))
            yield Problem(located.file, line, f"views.{index}.id", view.id, "stands twice", "rename one")
        seen.add(view.id)


def _place_problems(record: MapRecord, located: Located, terms: KnowledgeBase) -> Iterator[Problem]:
    views = {view.id: view for view in record.views}
    for index, place in enumerate(record.places):
        path = ("places", index)
        for view in place.views:
            if view not in views:
                yield _unknown(located, (*path, "views"), view, views, "a view")
        if place.explainer and place.explainer not in terms:
            yield _unknown(located, (*path, "explainer"), place.explainer, terms.terms, "an explainer")
        elif place.explainer and _site(place, terms, 1) is None:
            yield Problem(
                located.file, located.line_of(path), f"places.{index}.explainer", place.explainer,
                "has no coordinates in its front matter",
                "add 'coordinates:' and 'precision:' there or here",
            )  # fmt: skip


def _line_problems(
    record: MapRecord, located: Located, terms: KnowledgeBase, bibliography: Bibliography
) -> Iterator[Problem]:
    for index, line in enumerate(record.lines):
        path = ("lines", index)
        if line.explainer and line.explainer not in terms:
            yield _unknown(located, (*path, "explainer"), line.explainer, terms.terms, "an explainer")
        for source in line.sources:
            if source not in bibliography:
                yield _unknown(located, (*path, "sources"), source, bibliography.sources, "a source")


def _unknown(
    located: Located, path: tuple[str | int, ...], value: str, known: Mapping[str, object], what: str
) -> Problem:
    close = get_close_matches(value, list(known), n=1)
    mend = f"did you mean '{close[0]}'?" if close else "correct it, or add what it names"
    field = ".".join(map(str, path))
    return Problem(located.file, located.line_of(path), field, value, f"is not the id of {what}", mend)


def _as_tuple(box: Box) -> tuple[float, float, float, float]:
    return box.left, box.top, box.right, box.bottom


def _numbers(extent: tuple[float, ...]) -> str:
    return ", ".join(f"{number:g}" for number in extent)
