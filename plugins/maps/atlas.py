"""The map's editorial data, checked and completed from the explainers: what there is to draw."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..explainers import KnowledgeBase
from ..explainers.naming import name_fault
from ..records import Located, Problem, likely_mend, read_record
from ..sources import Bibliography
from .editorial import Connection, MapRecord, View
from .geometry import Box
from .land import Outlines
from .projection import Frame
from .sites import Site, complete_site


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
        complete_site(place, terms, located.line_of(("places", index)) or 1)
        for index, place in enumerate(record.places)
        if not place.explainer or place.explainer in terms
    ]
    drawn = sorted((site for site in sites if site), key=lambda site: site.rank)
    lines = tuple(line for line in record.lines if not line.explainer or line.explainer in terms)
    return Atlas(record, tuple(drawn), lines, located.file), problems


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
        yield from _explainer_problems(located, (*path, "explainer"), place.explainer, terms)
        if place.explainer and place.explainer in terms and complete_site(place, terms, 1) is None:
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
        yield from _explainer_problems(located, (*path, "explainer"), line.explainer, terms)
        for source in line.sources:
            if not bibliography.names(source):
                yield _unknown(located, (*path, "sources"), source, bibliography.sources, "a source")


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


def _as_tuple(box: Box) -> tuple[float, float, float, float]:
    return box.left, box.top, box.right, box.bottom


def _numbers(extent: tuple[float, ...]) -> str:
    return ", ".join(f"{number:g}" for number in extent)
