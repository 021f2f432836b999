"""Which explainers get a locator, and what it names."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice, product
from math import cos, hypot, radians

from ..explainers import Term
from ..interface import ENGLISH, Interface
from .geometry import Point
from .land import Outlines
from .locator import LocatorDrawing, draw_locator
from .sites import Site
from .together import draw_together

_CELL = 3
"""Degrees of the cells that places are sorted into."""
_MOST_LOOKED_AT, _MOST_NAMED = 60, 6
"""Of the places around one, where no editor says which count."""


@dataclass(frozen=True, slots=True)
class Locator:
    """A small map that belongs to an explainer."""

    term: Term
    """Whose it is."""
    drawing: LocatorDrawing
    """The map."""


def draw_locators(
    terms: Iterable[Term],
    sites: Sequence[Site],
    outlines: Outlines,
    titled_otherwise: Container[str] = (),
    interface_of: Callable[[str], Interface] = lambda _: ENGLISH,
) -> Iterator[Locator]:
    """Draw a locator for each term with coordinates, or with ``places`` that have some.

    ``interface_of`` has the words for the page of each, by its id.

    It names what the editors' map ranks first, else its neighbors; and its place as the map does, but for
    explainers that are ``titled_otherwise``, in another language than the map.
    """
    terms = list(terms)
    around = [site for site in sites if site.rank == 1]
    neighbors = Neighbors.of(() if around else sites)
    known = _marked_sites(terms, sites, titled_otherwise)
    for term in terms:
        if not term.locator:
            continue
        if site := known.get(term.id):
            near = around or neighbors.of_site(site)
            yield Locator(term, draw_locator(site, near, outlines, interface_of(term.id)))
        elif together := [known[name] for name in term.places if name in known]:
            near = around or neighbors.of_site(together[0])
            yield Locator(term, draw_together(term, together, near, outlines, interface_of(term.id)))


def _marked_sites(
    terms: Iterable[Term], sites: Sequence[Site], titled_otherwise: Container[str]
) -> dict[str, Site]:
    """Return the place of each term that has one, named as the map names the spot."""
    names = {site.term.id: site for site in reversed(sites) if site.term and site.mark in {"dot", "circle"}}
    return {
        term.id: _site(term, None if term.id in titled_otherwise else names.get(term.id))
        for term in terms
        if term.coordinates and term.precision
    }


@dataclass(frozen=True, slots=True)
class Neighbors:
    """Places by where they are, so that none is looked for all over the world."""

    cells: Mapping[tuple[int, int], Sequence[Site]]
    """Those of each cell of degrees."""

    @classmethod
    def of(cls, sites: Iterable[Site]) -> "Neighbors":
        """Sort places into cells."""
        cells: dict[tuple[int, int], list[Site]] = {}
        for site in sites:
            cells.setdefault(_cell(site.at), []).append(site)
        return cls(cells)

    def of_site(self, site: Site) -> list[Site]:
        """Return the nearest of the places in the cells around one."""
        column, row = _cell(site.at)
        around = product((-1, 0, 1), repeat=2)
        cells = (self.cells.get(((column + x) % (360 // _CELL), row + y), ()) for x, y in around)
        close = islice(chain.from_iterable(cells), _MOST_LOOKED_AT)
        return sorted(close, key=lambda other: _distance(other.at, site.at))[:_MOST_NAMED]


def _cell(at: Point) -> tuple[int, int]:
    return int(at.x // _CELL) % (360 // _CELL), int(at.y // _CELL)


def _distance(one: Point, other: Point) -> float:
    turn = (one.x - other.x + 180) % 360 - 180
    return hypot(turn * cos(radians(other.y)), one.y - other.y)


def _site(term: Term, on_map: Site | None) -> Site:
    """Take the coordinates of the explainer, and the name that the map gives the spot."""
    latitude, longitude = term.coordinates or (0.0, 0.0)
    same = on_map is not None and on_map.at == Point(longitude, latitude)
    name = on_map.name if on_map and same else term.title
    return Site(name, Point(longitude, latitude), term.precision or "", "circle", 1, term=term)
