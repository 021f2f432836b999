"""What one picture of the map shows, and where: the names that want room on it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import inf

from ..interface import Interface
from .atlas import Atlas
from .editorial import Shown, View
from .frame import Frame
from .geometry import Box, Line, Point
from .lines_and_areas import Area, Connection, Drawn
from .marks import GAP, name_place, wanted_name
from .placing import Wanted
from .precision import radius_km
from .ranks import Side
from .sites import Site

Owner = Site | Connection | Area
"""What a name belongs to."""
_TINY = 6.0
"""Pixels from an island's middle to its coast, below which it is looked for in the outlines."""

_FROM_EDGE = 16
"""Pixels from the edge of a drawing, within which no name is."""


@dataclass(frozen=True, slots=True)
class Paper:
    """How large a picture is and how fine."""

    width: float
    """In pixels of its own."""
    type_size: float
    """Height of the type in the same pixels."""
    height: float = 0.0
    """What it is high at least: pictures that stand in a row are as high as each other."""
    widest: float = inf
    """Pixels that a name without a mark takes in a line."""


SHEETS: dict[Shown, Paper] = {
    "wide": Paper(800, 14),
    "narrow": Paper(340, 13.5, widest=70),
    "always": Paper(340, 13.5, 265, widest=110),
}
"""At 284 pixels, all that a phone of 320 leaves, 13.5 are still more than 11."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A view with all that is on it."""

    view: View
    """What was to be drawn."""
    summary: str
    """The picture in words."""
    frame: Frame
    """Where everything is."""
    sheet: Paper
    """How large it is."""
    sites: tuple[Site, ...]
    """Places on it."""
    lines: tuple[Connection, ...]
    """Lines on it."""
    areas: tuple[Area, ...]
    """Areas on it."""
    insets: tuple[View, ...]
    """Parts that have a picture of their own."""
    urls: Mapping[str, str]
    """The address of each explainer on it, by id."""
    interface: Interface
    """The kit's own words on it."""

    @classmethod
    def of(cls, view: View, atlas: Atlas, urls: Mapping[str, str]) -> "Scene":
        """Gather what a view shows of all that there is."""
        sheet = SHEETS[view.shown]
        frame = Frame.fit(view.box, sheet.width, sheet.height)
        sites = tuple(site for site in atlas.sites if _is_shown(site, view, frame))
        lines = tuple(line for line in atlas.lines if _meets(line.course, frame))
        areas = tuple(area for area in atlas.areas if _meets(area.outline, frame))
        insets = tuple(other for other in atlas.views if _is_part(other, view))
        explained = [site.term.id for site in sites if site.term]
        drawn: tuple[Drawn, ...] = (*lines, *areas)
        explained += [thing.explainer for thing in drawn if thing.explainer]
        known = {name: urls[name] for name in explained if name in urls}
        drawn_things = (sites, lines, areas, insets)
        return cls(view, atlas.record.summary, frame, sheet, *drawn_things, known, atlas.interface)

    @property
    def islands(self) -> tuple[Point, ...]:
        """Islands so small that the outlines may lack them."""
        tiny = (
            site
            for site in self.sites
            if site.mark == "island" and self.frame.pixels(radius_km(site.precision)) < _TINY
        )
        return tuple(site.at for site in tiny if self.frame.shows(site.at))

    def wanted(self) -> Iterator[Wanted[Owner]]:
        """Yield the names that want room, the most important first."""
        size = self.sheet.type_size
        for site in self.sites:
            name = wanted_name(site, self.frame, size, widest=self.sheet.widest)
            room = (name.lines, name.at, name.size, name.clear, name.side, name.tracking, name.means)
            yield Wanted(site, *room)
        for line in self.lines:
            if line.rank <= self.view.detail:
                yield Wanted(line, (line.name,), _middle(line, self.frame), size, GAP, line.label)
        for area in self.areas:
            if area.rank <= self.view.detail:
                side: Side = "n" if area.km else "c"
                clear = GAP if area.km else None
                yield Wanted(area, (area.name,), _name_at(area, self.frame), size, clear, side)


def _is_part(other: View, view: View) -> bool:
    """Whether a view is a detail of another, as far as its size tells."""
    return other.shown == "always" and other is not view and other.box.width < view.box.width


def _is_shown(site: Site, view: View, frame: Frame) -> bool:
    chosen = view.id in site.views if site.views else site.rank <= view.detail
    return chosen and frame.size.contains(name_place(site, frame))


def _meets(line: Line, frame: Frame) -> bool:
    """Whether a line may be on a drawing: what surrounds it is."""
    return frame.size.meets(Box.around(frame.line(line)).grown(1))


def _middle(line: Connection, frame: Frame) -> Point:
    bends = frame.line(line.course)
    return bends[len(bends) // 2] if len(bends) > 2 else Box.around(bends).center


def _name_at(area: Area, frame: Frame) -> Point:
    """Return the middle of an outline; of a circle, what of its rim is seen uppermost."""
    ring = frame.line(area.outline)
    if not area.km:
        return Box.around(ring).center
    seen = [point for point in ring if frame.size.grown(-_FROM_EDGE).contains(point)]
    return min(seen, key=lambda point: (point.y, point.x), default=frame.size.center)
