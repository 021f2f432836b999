"""A map that no editor has laid out: all places on one picture, and details where they crowd."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..interface import Interface
from .atlas import Atlas
from .degrees import box_extent
from .editorial import Shown, View
from .extents import roomy
from .frame import Frame
from .geometry import Box
from .scene import SHEETS
from .sites import Site

_NEAR = 26
"""Pixels of the cells by which crowds are found: dots in neighboring ones are too close to be named."""
_CROWD, _MOST_DETAILS = 3, 4
"""How many places make a crowd, and how many crowds have a picture of their own."""
_SMALLER = 0.35
"""Of the width of the whole, which a detail shows at most."""
_LEAST = 0.4
"""Degrees that a detail shows at least."""


def with_views(atlas: Atlas) -> Atlas:
    """Return an atlas that has views: the editors', else some that show all its places."""
    if atlas.views or not atlas.sites:
        return atlas
    record = replace(atlas.record, views=tuple(_views(atlas.sites, atlas.interface)))
    return replace(atlas, record=record, is_laid_out=False)


def _views(sites: Sequence[Site], interface: Interface) -> Iterator[View]:
    places = [site.at for site in sites]
    whole = roomy(places)
    shown: tuple[Shown, ...] = ("wide", "narrow")
    for on in shown:
        extent = box_extent(roomy(places, is_narrow=on == "narrow"))
        yield View(id=f"all-{on}", title=interface.gettext("All places"), extent=extent, shown=on)
    details = _details(sites, whole)
    for number, crowd in enumerate(details, 1):
        later = {id(site) for other in details[number:] for site in other}
        middle = next((site for site in crowd if id(site) not in later), crowd[0])
        extent = box_extent(_around(crowd))
        title = interface.gettext("Around %(place)s", place=middle.name)
        yield View(id=f"detail-{number}", title=title, extent=extent)


def _details(sites: Sequence[Site], whole: Box) -> list[list[Site]]:
    """Return the crowds that have a picture of their own, and those that are still crowds on these."""
    found: list[list[Site]] = []
    waiting = _crowds(sites, whole, SHEETS["wide"].width)
    while waiting and len(found) < _MOST_DETAILS:
        crowd = waiting.pop(0)
        found.append(crowd)
        waiting += _crowds(crowd, _around(crowd), SHEETS["always"].width)
    return found


def _crowds(sites: Sequence[Site], whole: Box, width: float) -> list[list[Site]]:
    """Return places that lie so close that a picture cannot name them, the greatest crowds first."""
    frame = Frame.fit(whole, width)
    cells: dict[tuple[int, int], list[Site]] = defaultdict(list)
    for site in sites:
        at = frame.place(site.at)
        cells[int(at.x // _NEAR), int(at.y // _NEAR)].append(site)
    found = []
    while cells:
        crowd = _taken(cells, next(iter(cells)))
        if len(crowd) >= _CROWD and _around(crowd).width <= _SMALLER * whole.width:
            found.append(crowd)
    return sorted(found, key=len, reverse=True)


def _around(crowd: Sequence[Site]) -> Box:
    return roomy([site.at for site in crowd], least=_LEAST)


def _taken(cells: dict[tuple[int, int], list[Site]], start: tuple[int, int]) -> list[Site]:
    """Take all that lies in cells beside each other."""
    crowd, waiting = [], [start]
    while waiting:
        column, row = waiting.pop()
        crowd += cells.pop((column, row), [])
        beside = ((column + x, row + y) for x in (-1, 0, 1) for y in (-1, 0, 1))
        waiting += [cell for cell in beside if cell in cells and cell not in waiting]
    return crowd
