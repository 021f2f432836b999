"""Coordinates that lie far from all others of a site, and among them when they are turned round."""

from collections.abc import Iterator
from statistics import median

from ...annotation.annotated import AnnotatedSite
from ...records import Problem
from .written_terms import WrittenTerm, written_terms

_FEWEST = 4
"""Places of which the others tell where a site is at home."""
_NEAR = 3.0
"""So many times the usual distance from the middle is still near."""
_FAR = 3.0 * _NEAR
_LEAST = 2.0
"""Degrees: places that lie closer together say nothing against a distance of so much."""
_Place = tuple[float, float]


def turned_place_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a warning for each place whose latitude and longitude seem to have been exchanged."""
    written = [(one, one.term.coordinates) for one in written_terms(site)]
    placed = [(one, place) for one, place in written if place]
    if len(placed) < _FEWEST:
        return
    middle = (median(place[0] for _, place in placed), median(place[1] for _, place in placed))
    usual = max(median(_distance(place, middle) for _, place in placed), _LEAST)
    for one, place in placed:
        far, near = _distance(place, middle), _distance(place[::-1], middle)
        if abs(place[1]) <= 90 and far > _FAR * usual and near <= _NEAR * usual:
            yield _problem(one, place)


def _problem(written: WrittenTerm, place: _Place) -> Problem:
    located, value = written.located, f"{place[0]:g}, {place[1]:g}"
    message = "lies far from all other places, and among them the other way round"
    mend = f"latitude comes first: write [{place[1]:g}, {place[0]:g}] if that is the place"
    line = located.line_of(("coordinates",))
    return Problem(located.file, line, "coordinates", value, message, mend, severity="warning")


def _distance(one: _Place, other: _Place) -> float:
    """Return a distance in degrees, good enough for near and far."""
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]))
