"""Which explainers get a locator, and what it names."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..explainers import Term
from .geometry import Point
from .land import Outlines
from .locator import draw_locator
from .sites import Site


@dataclass(frozen=True, slots=True)
class Locator:
    """A small map that belongs to an explainer."""

    term: Term
    """Whose it is."""
    svg: str
    """Inline SVG, without links."""


def draw_locators(terms: Iterable[Term], sites: Sequence[Site], outlines: Outlines) -> Iterator[Locator]:
    """Draw a locator for each term with coordinates that the outlines reach."""
    around = [site for site in sites if site.rank == 1]
    names = {site.term.id: site for site in reversed(sites) if site.term and site.mark in {"dot", "circle"}}
    for term in terms:
        if term.coordinates and term.precision and term.locator:
            svg = draw_locator(_site(term, names.get(term.id)), around, outlines)
            if svg:
                yield Locator(term, svg)


def _site(term: Term, on_map: Site | None) -> Site:
    """Take the coordinates of the explainer, and the name that the map gives the spot."""
    latitude, longitude = term.coordinates or (0.0, 0.0)
    same = on_map is not None and on_map.at == Point(longitude, latitude)
    name = on_map.name if on_map and same else term.title
    return Site(name, Point(longitude, latitude), term.precision or "", "circle", 1, term=term)
