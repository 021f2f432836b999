"""What the map and the locators draw alike: land, dots, circles, and the names that belong to them."""

from . import markup
from .geometry import Point
from .land import Outlines
from .paths import line_paths, ring_paths
from .placing import Wanted
from .precision import radius_km
from .projection import Frame
from .sites import Site

DOT = 3.2
"""Radius of a dot in pixels."""
GAP = 4.0
"""Pixels from a mark to its name."""
TRACKING = 0.08
"""Extra space between the capitals of a land's name; the style sheet says the same."""


def land_markup(outlines: Outlines, frame: Frame, *, tolerance: float, smallest: float) -> str:
    """Draw land, settled borders and ceasefire lines."""
    what = f"land {frame} {tolerance} {smallest}"
    return outlines.kept.drawn(what, lambda: _draw_land(outlines, frame, tolerance, smallest))


def _draw_land(outlines: Outlines, frame: Frame, tolerance: float, smallest: float) -> str:
    return (
        markup.path("map__land", ring_paths(outlines.land, frame, tolerance=tolerance, smallest=smallest))
        + markup.path("map__border", line_paths(outlines.borders, frame, tolerance=tolerance))
        + markup.path("map__ceasefire", line_paths(outlines.ceasefire_lines, frame, tolerance=tolerance))
    )


def mark_radius(site: Site, frame: Frame) -> float | None:
    """Return the radius in pixels of a place's mark; None when its name is the mark."""
    if site.mark == "circle":
        return max(DOT, frame.pixels(radius_km(site.precision)))
    return DOT if site.mark == "dot" else None


def name_place(site: Site, frame: Frame) -> Point:
    """Return the pixel that a place's name refers to."""
    return frame.place(site.name_at or site.at)


def wanted_name(site: Site, frame: Frame, size: float) -> Wanted[Site]:
    """Say where the name of a place would best stand."""
    radius = mark_radius(site, frame)
    lines = (f"{site.name} /", site.other_name) if site.other_name else (site.name,)
    clear = None if radius is None else radius + GAP
    tracking = TRACKING if site.mark == "land" else 0.0
    return Wanted(site, lines, name_place(site, frame), size, clear, site.label, tracking)


def mark_markup(site: Site, frame: Frame) -> str:
    """Draw a place's dot or circle."""
    at, radius = frame.place(site.at), mark_radius(site, frame)
    if radius is None:
        return ""
    css_class = "map__circle" if radius > DOT else "map__dot"
    where = f'cx="{markup.number(at.x)}" cy="{markup.number(at.y)}"'
    return f'<circle class="{css_class}" {where} r="{markup.number(radius)}"/>'
