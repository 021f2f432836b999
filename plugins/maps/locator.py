"""A small map for one explainer: the land around it, and a mark as wide as its coordinates are vague."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape

from . import markup
from .borders import LegendEntry, legend_of
from .frame import Frame
from .geometry import Box
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
    is_named: bool
    """Whether the place's own name found room."""


def draw_locator(site: Site, around: Sequence[Site], outlines: Outlines) -> LocatorDrawing:
    """Draw a locator, naming what of ``around`` finds room."""
    frame, land, km = _seen(site, outlines)
    bar = scale_bar(frame, TYPE_SIZE)
    others = [other for other in around if _is_other(other, site) and _has_room(other, frame, bar.box)]
    wanted = [wanted_name(one, frame, TYPE_SIZE, widest=0.62 * frame.size.width) for one in (site, *others)]
    free = None if others else free_corner(SIZE, land.covered, mark_radius(site, frame) or 0.0)
    corner = overview(site.at, km, free, outlines) if free else None
    labels = _placed(wanted, [bar.box, *([corner.box] if corner else ())])
    named = [label.owner for label in labels]
    body = (
        land.markup
        + "".join(mark_markup(other, frame) for other in named if other is not site)
        + bar.svg
        + (corner.svg if corner else "")
        + "".join(markup.text(_label_class(label.owner, site), label, TYPE_SIZE) for label in labels)
        + mark_markup(site, frame).replace('class="', 'class="map__here ')
    )
    legend = tuple(legend_of(land.standings, land.notes))
    svg = _document(site, labels, legend, body)
    return LocatorDrawing(svg, legend, site in named)


def _is_other(other: Site, site: Site) -> bool:
    return other.name != site.name and (other.term is None or other.term is not site.term)


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


def _seen(site: Site, outlines: Outlines) -> tuple[Frame, Land, float]:
    """Return a drawing as wide as the place is, or as it takes to find it, and how far it reaches."""
    radius = radius_km(site.precision)
    km = min(FARTHEST_KM, max(NEAREST_KM, 2.4 * radius))
    while True:
        frame = Frame.around(site.at, km, SIZE)
        apart = _ITSELF * frame.pixels(radius)
        land = land_on(outlines, frame, tolerance=0.65, smallest=1.4, apart=apart, boxes=corners(SIZE))
        if land.length >= _LEAST_LINE or km >= FARTHEST_KM:
            return frame, land, km
        km = min(FARTHEST_KM, _FARTHER * km)


def _label_class(owner: Site, site: Site) -> str:
    return "map__label map__label--here" if owner is site else f"map__label map__label--{owner.mark}"


def _document(site: Site, labels: Sequence[Placed[Site]], legend: Sequence[LegendEntry], body: str) -> str:
    others = [label.owner for label in labels if label.owner is not site]
    words = " ".join(_sentences(site, others, legend))
    return (
        f'<svg class="locator__picture" xmlns="http://www.w3.org/2000/svg" '
        f'viewBox="0 0 {SIZE.width:g} {SIZE.height:g}" font-size="{TYPE_SIZE:g}" role="img" '
        f'aria-labelledby="locator-title locator-summary">'
        f'<title id="locator-title">{escape(f"Where {site.names} is")}</title>'
        f'<desc id="locator-summary">{escape(words)}</desc>{body}</svg>'
    )


def _sentences(site: Site, others: Sequence[Site], legend: Sequence[LegendEntry]) -> Iterator[str]:
    yield f"Marked at {coordinates_words(site.at)}: {site.precision}."
    if others:
        ways = (f"{other.names}, {way_words(site.at, other.name_at or other.at)}" for other in others)
        yield f"Also named: {'; '.join(ways)}."
    if any(entry.line for entry in legend):
        yield "It shows a border that is not settled."
