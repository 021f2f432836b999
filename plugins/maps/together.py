"""One small map of several places: of a dispute over islands, of talks that were held in three towns.

Which places belong to an explainer is its editor's to say: the words of a relation are the site's own, and
what is "part of" it may be a chain of islands of which but four are in dispute.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..explainers import KnowledgeBase, Term
from ..explainers.naming import name_fault
from ..interface import ENGLISH, Interface
from ..records import Located, Problem
from .frame import around_points
from .geometry import Point
from .land import Outlines
from .locator import LocatorDrawing, compose, look
from .projection import KM_PER_RADIAN, AzimuthalProjection
from .sites import Site

_LEAST_KM = 60.0
"""How far such a map reaches to either side at least."""
_ROOM, _TALL = 1.7, 4 / 3
"""How much farther than its outermost place; a map is so many times as wide as it is high."""


def draw_together(
    term: Term,
    sites: Sequence[Site],
    around: Sequence[Site],
    outlines: Outlines,
    interface: Interface = ENGLISH,
) -> LocatorDrawing:
    """Draw the places of an explainer on one small map."""
    middle = around_points([site.at for site in sites]).center
    at = Point((middle.x + 180) % 360 - 180, middle.y)
    dots = [replace(site, mark="dot", name_at=None) for site in sites]
    seen = look(at, max(_LEAST_KM, _ROOM * _reach_km(at, sites)), 0.0, outlines)
    drawing = compose(term.title, dots, around, seen, outlines, interface=interface)
    return replace(drawing, together=tuple(site.names for site in sites))


def _reach_km(at: Point, sites: Sequence[Site]) -> float:
    """Return how far a map around a place has to reach to the sides to hold all of some."""
    projection = AzimuthalProjection(at)
    planes = [projection.project(*site.at) for site in sites]
    return float(max(max(abs(plane.x), abs(plane.y) * _TALL) for plane in planes) * KM_PER_RADIAN)


def place_faults(term: Term, front_matter: Located, terms: KnowledgeBase) -> Iterator[Problem]:
    """Yield a problem for each of the places of an explainer that cannot be shown."""
    for index, name in enumerate(term.places):
        fault = name_fault(name, terms)
        message, mend = (fault.message, fault.mend) if fault else ("", "")
        if not fault and name in terms and not terms.terms[name].coordinates:
            message = "has no coordinates"
            mend = "add 'coordinates:' and 'precision:' there, or take it out here"
        elif not fault and name in term.places[:index]:
            message, mend = "is named twice", "take it out once"
        if message:
            line = front_matter.line_of(("places", index))
            yield Problem(front_matter.file, line, f"places.{index}", name, message, mend)
