"""How far a dot may be off, from the words in which an editor says so."""

import re

from .geometry import Point

_KILOMETERS = re.compile(r"(\d[\d,]*(?:\.\d+)?)\s?(?:km|[Kk]ilomet(?:er|re)s?)\b(?: (across|long|wide))?")
_FARTHEST = 20_000.0
"""The other end of the world."""
_SEVERAL_HUNDRED = "several hundred km"


def radius_km(precision: str) -> float:
    """Return the radius in km of the circle that a precision means; 0 where it names no distance.

    ``about 5 km`` is 5; ``a group about 40 km across`` and ``an island 123 km long`` are half their size;
    ``several hundred km`` is taken for 300.
    """
    found = _KILOMETERS.search(precision)
    if found:
        size = min(_FARTHEST, float(found[1].replace(",", "")))
        return size / 2 if found[2] else size
    return 300.0 if _SEVERAL_HUNDRED in precision else 0.0


def coordinates_words(point: Point) -> str:
    """Say where a place is: ``39.03° N, 125.75° E``; never to more than two decimals, about 1 km."""
    latitude = f"{_shortest(abs(point.y))}°\N{NO-BREAK SPACE}{'N' if point.y >= 0 else 'S'}"
    return f"{latitude}, {_shortest(abs(point.x))}°\N{NO-BREAK SPACE}{'E' if point.x >= 0 else 'W'}"


def _shortest(degrees: float) -> str:
    return f"{degrees:.2f}".rstrip("0").rstrip(".")
