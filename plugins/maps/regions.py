"""Regions: a map with more places than one page holds, by the editors' detailed views, else by degrees.

Each region has pictures of its own and its places as a table; the map's own page keeps the editors' pictures,
with the most important places, and leads to the regions.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ..records import Level, Part, Parted, Shared, counted, split
from .atlas import Atlas
from .degrees import box_extent
from .editorial import Shown, View
from .extents import roomy
from .frame import beside
from .geometry import Point
from .land import Outlines
from .picture import Picture, draw_view
from .sites import Site

_WIDTHS = (10, 2)
"""Degrees of the cells that places are put together by."""


def parted_sites(listed: Sequence[Site], views: Iterable[View], limit: int) -> Parted[Site]:
    """Split the places that a table lists, so that no page holds more than ``limit``."""
    details = [view for view in views if view.shown == "always"]

    def by_view(site: Site) -> Shared:
        view = next((view for view in details if view.box.contains(beside(site.at, view.box))), None)
        return Shared(f"view/{view.id}", view.title) if view else _cell(site, _WIDTHS[0])

    levels: list[Level[Site]] = [by_view, *map(_by_degrees, _WIDTHS)]
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
        summary = f"{title}: {counted(len(sites), 'place')}; the list says the same in words."
        record = replace(atlas.record, views=(view,), summary=summary)
        yield draw_view(view, replace(atlas, record=record, sites=sites), outlines, urls)


def _by_degrees(width: int) -> Callable[[Site], Shared]:
    return lambda site: _cell(site, width)


def _cell(site: Site, width: int) -> Shared:
    corner = _corner(site, width)
    north, east = _band(int(corner.y), width, "N", "S"), _band(int(corner.x), width, "E", "W")
    return Shared(f"{north.id}-{east.id}", f"{north.label}, {east.label}")


def _corner(site: Site, width: int) -> Point:
    return Point(site.at.x // width * width, site.at.y // width * width)


def _band(low: int, width: int, above: str, below: str) -> Shared:
    """Name a stretch of degrees.

    >>> _band(40, 10, "N", "S"), _band(-20, 10, "N", "S").label
    (Shared(id='40n', label='40–50° N', note=''), '10–20° S')
    """
    if low < 0:
        return Shared(f"{-low}{below.lower()}", f"{-low - width}–{-low}° {below}")
    return Shared(f"{low}{above.lower()}", f"{low}–{low + width}° {above}")
