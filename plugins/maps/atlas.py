"""The map's editorial data, checked and completed from the explainers: what there is to draw."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from ..explainers import KnowledgeBase, Term
from ..explainers.naming import name_fault
from ..interface import ENGLISH, Interface
from ..records import Located, Problem, likely_mend, read_record
from ..sources import Bibliography
from .editorial import MapRecord, Place, View
from .frame import Frame
from .lines_and_areas import Area, Connection, Drawn
from .sites import Site, complete_site

_LOWEST, _HIGHEST = 0.15, 3.0
"""How high a picture is at least and at most, of its width."""


@dataclass(frozen=True, slots=True)
class Atlas:
    """All that the map page is made of."""

    record: MapRecord
    """What the editors wrote."""
    sites: tuple[Site, ...]
    """The places that can be drawn, the most important first."""
    lines: tuple[Connection, ...]
    """Schematic lines whose references are sound."""
    areas: tuple[Area, ...]
    """Areas whose references are sound."""
    file: str
    """The file, as problems show it."""
    drawn_at: Mapping[str, int] = field(default_factory=dict)
    """Where the file names each line and area."""
    is_laid_out: bool = True
    """Whether the pictures are the editors'."""
    interface: Interface = ENGLISH
    """The kit's own words in the map's language."""

    @property
    def views(self) -> tuple[View, ...]:
        """The pictures."""
        return self.record.views


def read_atlas(
    located: Located,
    terms: KnowledgeBase,
    bibliography: Bibliography,
    names: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Atlas | None, list[Problem]]:
    """Check ``map.yaml`` against records, explainers and sources.

    ``names`` has the map's name of each explainer that is titled in another language.
    """
    record = read_record(MapRecord, located)
    if isinstance(record, list):
        return None, record
    problems = [
        *_view_problems(record, located),
        *_place_problems(record, located, terms),
        *_drawn_problems(record, located, terms, bibliography),
    ]
    sites = [
        complete_site(place, terms, located.line_of(("places", index)) if record.places else None, names)
        for index, place in enumerate(record.places or places_of(terms))
        if not place.explainer or place.explainer in terms
    ]
    drawn = sorted((site for site in sites if site), key=lambda site: site.rank)
    lines = tuple(line for line in record.lines if not line.explainer or line.explainer in terms)
    areas = tuple(area for area in record.areas if not area.explainer or area.explainer in terms)
    return Atlas(record, tuple(drawn), lines, areas, located.file, _drawn_at(record, located)), problems


def _drawn_at(record: MapRecord, located: Located) -> dict[str, int]:
    drawn: tuple[tuple[str, tuple[Drawn, ...]], ...] = (("lines", record.lines), ("areas", record.areas))
    found = (
        (thing.name, located.line_of((key, index, "name")))
        for key, things in drawn
        for index, thing in enumerate(things)
    )
    return {name: line for name, line in found if line}


def places_of(terms: Iterable[Term]) -> tuple[Place, ...]:
    """Return a place for each explainer with coordinates, in order: what the map shows unless editors say."""
    located = (term for term in terms if term.coordinates and term.precision and term.locator)
    return tuple(Place(explainer=term.id) for term in located)


def _view_problems(record: MapRecord, located: Located) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, view in enumerate(record.views):
        if view.id in seen:
            line = located.line_of(("views", index, "id"))
            yield Problem(located.file, line, f"views.{index}.id", view.id, "stands twice", "rename one")
        seen.add(view.id)
        size = Frame.fit(view.box, 1000).size
        if not _LOWEST <= size.height / size.width <= _HIGHEST:
            line, field = located.line_of(("views", index, "extent")), f"views.{index}.extent"
            shape = f"makes a picture {size.width:.0f} wide and {size.height:.0f} high"
            mend = (
                "show more to the sides" if size.height > size.width else "show more to the north and south"
            )
            yield Problem(located.file, line, field, str(list(view.extent)), shape, mend)


def _place_problems(record: MapRecord, located: Located, terms: KnowledgeBase) -> Iterator[Problem]:
    views = {view.id: view for view in record.views}
    for index, place in enumerate(record.places):
        path = ("places", index)
        for view in place.views:
            if view not in views:
                yield _unknown(located, (*path, "views"), view, views, "a view")
        yield from _explainer_problems(located, (*path, "explainer"), place.explainer, terms)
        if place.explainer and place.explainer in terms and complete_site(place, terms, 1, {}) is None:
            yield Problem(
                located.file, located.line_of(path), f"places.{index}.explainer", place.explainer,
                "has no coordinates in its front matter",
                "add 'coordinates:' and 'precision:' there or here",
            )  # fmt: skip


def _drawn_problems(
    record: MapRecord, located: Located, terms: KnowledgeBase, bibliography: Bibliography
) -> Iterator[Problem]:
    drawn: list[tuple[str, int, Drawn]] = [("lines", *one) for one in enumerate(record.lines)]
    drawn += [("areas", *one) for one in enumerate(record.areas)]
    for key, index, thing in drawn:
        yield from _explainer_problems(located, (key, index, "explainer"), thing.explainer, terms)
        for source in thing.sources:
            if not bibliography.names(source):
                yield _unknown(located, (key, index, "sources"), source, bibliography.sources, "a source")


def _explainer_problems(
    located: Located, path: tuple[str | int, ...], value: str | None, terms: KnowledgeBase
) -> Iterator[Problem]:
    fault = name_fault(value, terms) if value else None
    if value and fault:
        field, line = ".".join(map(str, path)), located.line_of(path)
        yield Problem(located.file, line, field, value, fault.message, fault.mend)


def _unknown(
    located: Located, path: tuple[str | int, ...], value: str, known: Mapping[str, object], what: str
) -> Problem:
    field, mend = ".".join(map(str, path)), likely_mend(value, known)
    return Problem(located.file, located.line_of(path), field, value, f"is not the id of {what}", mend)
