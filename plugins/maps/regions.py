"""Regions: a map with more places than one page holds, by the editors' detailed views, else by degrees.

Each region has pictures of its own and its places as a table; the map's own page keeps the editors' pictures,
with the most important places, and leads to the regions.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ..interface import ENGLISH, Interface
from ..records import Level, Part, Parted, Shared, split
from .atlas import Atlas
from .degrees import box_extent
from .editorial import Shown, View
from .extents import roomy
from .frame import beside
from .geometry import Point
from .land import Outlines
from .picture import Picture, draw_view
from .precision import latitude_words, longitude_words
from .sites import Site

_WIDTHS = (10, 2)
"""Degrees of the cells that places are put together by."""


def parted_sites(
    listed: Sequence[Site], views: Iterable[View], limit: int, interface: Interface = ENGLISH
) -> Parted[Site]:
    """Split the places that a table lists, so that no page holds more than ``limit``."""
    details = [view for view in views if view.shown == "always"]

    def by_view(site: Site) -> Shared:
        view = next((view for view in details if view.box.contains(beside(site.at, view.box))), None)
        return Shared(f"view/{view.id}", view.title) if view else _cell(site, _WIDTHS[0], interface)

    levels: list[Level[Site]] = [by_view, *(_by_degrees(width, interface) for width in _WIDTHS)]
    if not limit or len(listed) <= limit:
        return split(listed, (), 0)
    titles = [view.id for view in details]

    def turn(site: Site) -> tuple[int, ...]:
        """Editors' views come first, then cells from the northwest to the southeast."""
        shared = by_view(site).id.removeprefix("view/")
        first = titles.index(shared) if shared in titles else len(titles)
        corners = (_corner(site, width) for width in _WIDTHS)
        return (first, *(part for corner in corners for part in (-int(corner.y), int(corner.x))))

    return split(sorted(listed, key=turn), levels, limit)


def region_pictures(
    region: Part[Site], atlas: Atlas, outlines: Outlines, urls: Mapping[str, str]
) -> Iterator[Picture]:
    """Draw a region for wide and for narrow screens."""
    places = [site.at for site in region.things]
    title = region.shared.label
    sites = tuple(replace(site, views=(), rank=2) for site in region.things)
    shown: tuple[Shown, ...] = ("wide", "narrow")
    for on in shown:
        extent = box_extent(roomy(places, is_narrow=on == "narrow"))
        view = View(id=f"region-{on}", title=title, extent=extent, shown=on)
        summary = places_summary(title, len(sites), atlas.interface)
        record = replace(atlas.record, views=(view,), summary=summary)
        yield draw_view(view, replace(atlas, record=record, sites=sites), outlines, urls)


def places_summary(title: str, count: int, interface: Interface) -> str:
    """Say what a picture of so many places shows."""
    return interface.ngettext(
        "%(title)s: %(num)s place; the list says the same in words.",
        "%(title)s: %(num)s places; the list says the same in words.",
        count,
        title=title,
    )


def _by_degrees(width: int, interface: Interface) -> Callable[[Site], Shared]:
    return lambda site: _cell(site, width, interface)


def _cell(site: Site, width: int, interface: Interface) -> Shared:
    corner = _corner(site, width)
    north, east = _band(int(corner.y), width), _band(int(corner.x), width)
    latitude = latitude_words(north.label, interface, is_north=corner.y >= 0)
    longitude = longitude_words(east.label, interface, is_east=corner.x >= 0)
    side, other = "n" if corner.y >= 0 else "s", "e" if corner.x >= 0 else "w"
    return Shared(f"{north.id}{side}-{east.id}{other}", f"{latitude}{interface.comma}{longitude}")


def _corner(site: Site, width: int) -> Point:
    return Point(site.at.x // width * width, site.at.y // width * width)


def _band(low: int, width: int) -> Shared:
    """Name a stretch of degrees, on whichever side.

    >>> _band(40, 10), _band(-20, 10).label
    (Shared(id='40', label='40–50°', note=''), '10–20°')
    """
    if low < 0:
        return Shared(f"{-low}", f"{-low - width}–{-low}°")
    return Shared(f"{low}", f"{low}–{low + width}°")
