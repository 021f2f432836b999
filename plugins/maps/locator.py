"""A small map for one explainer: the land around it, and a mark as wide as its coordinates are vague."""

from collections.abc import Iterator, Sequence
from html import escape

from . import markup
from .geometry import Box, Point
from .land import Outlines
from .marks import land_markup, mark_markup, name_place, wanted_name
from .placing import place_names
from .precision import coordinates_words, radius_km
from .projection import FARTHEST, Frame, extent_around
from .sites import Site

WIDTH = 240.0
HEIGHT = 180.0
TYPE_SIZE = 12.0
NEAREST_KM, FARTHEST_KM = 400.0, 1100.0
"""How far a locator reaches to either side, at least and at most."""


def draw_locator(site: Site, around: Sequence[Site], outlines: Outlines) -> str:
    """Draw a locator, naming what of ``around`` finds room; empty where the outlines do not reach."""
    if abs(site.at.y) >= FARTHEST:
        return ""
    frame = _frame(site)
    if not outlines.cover(frame):
        return ""
    others = [
        other
        for other in around
        if other.name != site.name
        and (other.term is None or other.term is not site.term)
        and frame.size.contains(name_place(other, frame))
    ]
    labels, _ = place_names([wanted_name(s, frame, TYPE_SIZE) for s in (site, *others)], frame.size)
    named = [label.owner for label in labels]
    body = (
        land_markup(outlines, frame, tolerance=0.65, smallest=1.4)
        + "".join(mark_markup(other, frame) for other in named if other is not site)
        + "".join(markup.text(_label_class(label.owner, site), label, TYPE_SIZE) for label in labels)
        + mark_markup(site, frame).replace('class="', 'class="map__here ')
    )
    return _document(site, [owner for owner in named if owner is not site], frame.size, body)


def _label_class(owner: Site, site: Site) -> str:
    return "map__label map__label--here" if owner is site else f"map__label map__label--{owner.mark}"


def _frame(site: Site) -> Frame:
    reach = min(FARTHEST_KM, max(NEAREST_KM, 2.4 * radius_km(site.precision)))
    extent = extent_around(site.at, reach)
    middle = Point(*extent.center)
    half = extent.height / 2 * HEIGHT / WIDTH
    frame = Frame.fit(Box(extent.left, middle.y - half, extent.right, middle.y + half), WIDTH)
    return Frame(
        frame.projection,
        frame.scale,
        Point(frame.origin.x, frame.origin.y + (frame.size.height - HEIGHT) / 2),
        Box(0, 0, WIDTH, HEIGHT),
        frame.region,
    )


def _document(site: Site, others: Sequence[Site], size: Box, body: str) -> str:
    return (
        f'<svg class="locator__picture" xmlns="http://www.w3.org/2000/svg" '
        f'viewBox="0 0 {size.width:g} {size.height:g}" font-size="{TYPE_SIZE:g}" role="img" '
        f'aria-labelledby="locator-title locator-summary">'
        f'<title id="locator-title">{escape(f"Where {site.names} is")}</title>'
        f'<desc id="locator-summary">{escape(" ".join(_sentences(site, others)))}</desc>{body}</svg>'
    )


def _sentences(site: Site, others: Sequence[Site]) -> Iterator[str]:
    yield f"Marked at {coordinates_words(site.at)}: {site.precision}."
    if others:
        yield f"Also named: {'; '.join(other.names for other in others)}."
