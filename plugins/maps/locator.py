"""A small map for one explainer: the land around it, and a mark as wide as its coordinates are vague."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape

from ..interface import ENGLISH, Interface
from . import markup
from .borders import LegendEntry, legend_of
from .frame import Frame
from .geometry import Box, Point
from .land import Land, Outlines
from .marks import DOT, land_on, mark_markup, mark_radius, name_place, wanted_name
from .overview import corners, free_corner, overview
from .placing import Placed, Wanted, place_names
from .precision import coordinates_words, radius_km
from .scale_bar import scale_bar
from .sites import Site
from .ways import way_words

SIZE = Box(0, 0, 240.0, 180.0)
TYPE_SIZE = 12.0
NEAREST_KM, FARTHEST_KM = 400.0, 3000.0
"""How far a locator reaches to either side, at least and at most."""
_FARTHER = 1.6
"""How much farther it reaches where there is next to nothing to see."""
_LEAST_LINE = 130.0
"""Pixels of coast, border, lake and river, beside the place's own, that a reader finds it by."""
_ITSELF = 1.25
"""Of its radius, within which all is the place's own."""


@dataclass(frozen=True, slots=True)
class LocatorDrawing:
    """A small map as it is shown."""

    svg: str
    """Inline SVG, without links."""
    legend: tuple[LegendEntry, ...]
    """What its lines are, where a border is not settled."""
    homeless: tuple[str, ...]
    """Names of its own places that found no room."""
    together: tuple[str, ...] = ()
    """Names of its own places, where there are several."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The part of the world that a locator shows."""

    frame: Frame
    """Where everything is."""
    land: Land
    """What is there."""
    km: float
    """How far it reaches to either side."""


def draw_locator(
    site: Site, around: Sequence[Site], outlines: Outlines, interface: Interface = ENGLISH
) -> LocatorDrawing:
    """Draw a locator, naming what of ``around`` finds room."""
    return compose(site.names, (site,), around, _seen(site, outlines), outlines, interface=interface)


def compose(
    title: str,
    marked: Sequence[Site],
    around: Sequence[Site],
    seen: Seen,
    outlines: Outlines,
    *,
    interface: Interface,
) -> LocatorDrawing:
    """Draw what is seen, the places that are marked, and names of what is around them."""
    frame, bar = seen.frame, scale_bar(seen.frame, TYPE_SIZE, interface=interface)
    others = [other for other in around if _is_other(other, marked) and _has_room(other, frame, bar.box)]
    wanted = [wanted_name(one, frame, TYPE_SIZE, widest=0.62 * SIZE.width) for one in (*marked, *others)]
    marks = [(frame.place(site.at), mark_radius(site, frame) or 0.0) for site in marked]
    free = None if others else free_corner(SIZE, seen.land.covered, marks)
    corner = overview(marked[0].at, seen.km, free, outlines) if free else None
    labels = _placed(wanted, [bar.box, *([corner.box] if corner else ())])
    named = [label.owner for label in labels]
    body = (
        seen.land.markup
        + "".join(mark_markup(other, frame) for other in named if other not in marked)
        + bar.svg
        + (corner.svg if corner else "")
        + "".join(markup.text(_label_class(label.owner, marked), label, TYPE_SIZE) for label in labels)
        + "".join(mark_markup(site, frame).replace('class="', 'class="map__here ') for site in marked)
    )
    legend = tuple(legend_of(seen.land.standings, seen.land.notes))
    words = " ".join(_sentences(marked, [one for one in named if one not in marked], legend, interface))
    svg = _document(interface.gettext("Where %(title)s is", title=title), words, body)
    homeless = tuple(site.names for site in marked if site not in named)
    return LocatorDrawing(svg, legend, homeless)


def _is_other(other: Site, marked: Sequence[Site]) -> bool:
    return not any(other.name == one.name or (other.term and other.term is one.term) for one in marked)


def _has_room(other: Site, frame: Frame, bar: Box) -> bool:
    """Whether a place is on the drawing, and not on the scale."""
    at = name_place(other, frame)
    return frame.size.contains(at) and not bar.grown(DOT).contains(at)


def _placed(wanted: Sequence[Wanted[Site]], taken: Sequence[Box]) -> list[Placed[Site]]:
    """Place names; the place's own, the first, on the mark itself where there is no room beside it."""
    labels, homeless = place_names(wanted, SIZE, taken)
    if homeless and homeless[0] is wanted[0]:
        labels, _ = place_names([replace(wanted[0], clear=None), *wanted[1:]], SIZE, taken)
    return labels


def _seen(site: Site, outlines: Outlines) -> Seen:
    """Return a drawing as wide as the place is, or as it takes to find it."""
    radius = radius_km(site.precision)
    return look(site.at, max(NEAREST_KM, 2.4 * radius), _ITSELF * radius, outlines)


def look(at: Point, km: float, apart: float, outlines: Outlines) -> Seen:
    """Return what reaches ``km`` to either side, or farther, until there is enough to find the place by."""
    km = min(FARTHEST_KM, km)
    while True:
        frame = Frame.around(at, km, SIZE)
        own = frame.pixels(apart)
        land = land_on(outlines, frame, tolerance=0.65, smallest=1.4, apart=own, boxes=corners(SIZE))
        if land.length >= _LEAST_LINE or km >= FARTHEST_KM:
            return Seen(frame, land, km)
        km = min(FARTHEST_KM, _FARTHER * km)


def _label_class(owner: Site, marked: Sequence[Site]) -> str:
    return "map__label map__label--here" if owner in marked else f"map__label map__label--{owner.mark}"


def _document(title: str, words: str, body: str) -> str:
    return (
        f'<svg class="locator__picture" xmlns="http://www.w3.org/2000/svg" '
        f'viewBox="0 0 {SIZE.width:g} {SIZE.height:g}" font-size="{TYPE_SIZE:g}" role="img" '
        f'aria-labelledby="locator-title locator-summary">'
        f'<title id="locator-title">{escape(title)}</title>'
        f'<desc id="locator-summary">{escape(words)}</desc>{body}</svg>'
    )


def _sentences(
    marked: Sequence[Site], others: Sequence[Site], legend: Sequence[LegendEntry], interface: Interface
) -> Iterator[str]:
    for site in marked:
        where = {"coordinates": coordinates_words(site.at, interface), "precision": site.precision}
        if len(marked) > 1:
            yield interface.gettext(
                "%(name)s is marked at %(coordinates)s: %(precision)s.", name=site.names, **where
            )
        else:
            yield interface.gettext("Marked at %(coordinates)s: %(precision)s.", **where)
    if others:
        start, comma = marked[0].at, interface.comma
        ways = (
            f"{other.names}{comma}{way_words(start, other.name_at or other.at, interface)}"
            for other in others
        )
        yield interface.gettext("Also named: %(places)s.", places=interface.semicolon.join(ways))
    if any(entry.line for entry in legend):
        yield interface.gettext("It shows a border that is not settled.")
