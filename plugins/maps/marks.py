"""What the map and the locators draw alike: land, dots, circles, and the names that belong to them."""

from collections.abc import Sequence
from math import inf

from ..kept_work import kept_value, value_digest, work_key
from . import markup
from .frame import Frame
from .geometry import Box, Point
from .land import Land, Outlines
from .lettering import break_title
from .placing import Wanted
from .precision import radius_km
from .sites import Site

DOT = 3.2
"""Radius of a dot in pixels."""
ISLAND = 1.6
"""Radius in pixels of an island that the outlines lack."""
GAP = 4.0
"""Pixels from a mark to its name."""
TRACKING = 0.08
"""Extra space between the capitals of a land's name; the style sheet says the same."""


def land_on(
    outlines: Outlines,
    frame: Frame,
    *,
    tolerance: float,
    smallest: float,
    islands: Sequence[Point] = (),
    apart: float = 0.0,
    boxes: Sequence[Box] = (),
) -> Land:
    """Draw land, water and borders, or take what was drawn of the same before.

    What lies within ``apart`` pixels of the middle does not count as something to find a place by; of each of
    ``boxes`` is said how much it would cover.
    """
    fineness, asked = (tolerance, smallest), (tuple(islands), apart, tuple(boxes))

    def draw() -> Land:
        from .land_drawing import Asked, Fineness, draw_land  # noqa: PLC0415 - geometry is loaded where it is drawn

        return draw_land(outlines, frame, Fineness(*fineness), Asked(*asked))

    made_from = value_digest((repr(frame), *fineness, *asked))
    return kept_value(outlines.store, work_key("land", outlines.digest, made_from), draw)


def mark_radius(site: Site, frame: Frame) -> float | None:
    """Return the radius in pixels of a place's mark; None when its name is the mark."""
    if site.mark == "circle":
        return max(DOT, frame.pixels(radius_km(site.precision)))
    return DOT if site.mark == "dot" else None


def name_place(site: Site, frame: Frame) -> Point:
    """Return the pixel that a place's name refers to."""
    return frame.place(site.name_at or site.at)


def wanted_name(site: Site, frame: Frame, size: float, *, widest: float = inf) -> Wanted[Site]:
    """Say where the name of a place would best stand; one wider than ``widest`` pixels takes more lines."""
    radius = mark_radius(site, frame)
    lines = (f"{site.name} /", site.other_name) if site.other_name else break_title(site.name, widest, size)
    clear = None if radius is None else radius + GAP
    tracking = TRACKING if site.mark == "land" else 0.0
    is_led = site.rank == 1 if clear else site.mark == "island"
    means = frame.place(site.at) if is_led and frame.shows(site.at) else None
    return Wanted(site, lines, name_place(site, frame), size, clear, site.label, tracking, means)


def mark_markup(site: Site, frame: Frame) -> str:
    """Draw a place's dot or circle."""
    at, radius = frame.place(site.at), mark_radius(site, frame)
    if radius is None:
        return ""
    css_class = "map__circle" if radius > DOT else "map__dot"
    where = f'cx="{markup.number(at.x)}" cy="{markup.number(at.y)}"'
    return f'<circle class="{css_class}" {where} r="{markup.number(radius)}"/>'


def island_markup(island: Point, frame: Frame) -> str:
    """Draw the mark of an island that the outlines lack."""
    at = frame.place(island)
    where = f'cx="{markup.number(at.x)}" cy="{markup.number(at.y)}"'
    return f'<circle class="map__island" {where} r="{markup.number(ISLAND)}"/>'
