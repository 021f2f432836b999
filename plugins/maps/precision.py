"""How far a dot may be off, from the words in which an editor says so."""

import re

from ..interface import ENGLISH, Interface
from .geometry import Point

_UNIT = r"(?:km|[Kk]ilom[eéè]t[a-z]*|км|километр\w*|キロ|킬로미터|公里|千米)"
_NUMBER = r"\d[\d.,]*(?:[ \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]\d{3}\b)*"
_SIZE_BEFORE = (
    r"diameter|width|length|Durchmesser|Breite|Länge|diamètre|largeur|longueur|diámetro|長さ|幅|直径"
)
_SIZE_AFTER = (
    r"across|wide|long|diameter|width|length|breit|lang|"
    r"weit|Durchmesser|large|diamètre|largeur|longueur|ancho|"
    r"largo|diámetro|lungh\w*|largh\w*|diametro|largura|breed|doorsnede|"
    r"ширин\w*|длин\w*|поперечник\w*"
    r"|диаметр\w*"
)
_KILOMETERS = re.compile(
    rf"(?P<before>(?:{_SIZE_BEFORE})\W*(?:\w+ ){{0,2}}\W*)?(?P<number>{_NUMBER})\s?{_UNIT}(?!\w)"
    rf"(?P<after> (?:(?:in|im|de|en|di|in de|в) )?(?:{_SIZE_AFTER})\b)?"
)
"""A distance, and the words beside it that make it a size, in the languages that the kit has met."""
_GROUPED = re.compile(r"\d{1,3}(?:[.,\s]\d{3})+")
_FARTHEST = 20_000.0
"""The other end of the world."""
_SEVERAL_HUNDRED = ("several hundred km", "mehrere hundert km", "plusieurs centaines de km")


def radius_km(precision: str) -> float:
    """Return the radius in km of the circle that a precision means; 0 where it names no distance.

    ``about 5 km`` is 5; a size, ``about 40 km across``, ``30 km breit``, ``un diamètre de 30 km``, is twice
    the radius;
    ``several hundred km`` is taken for 300.
    """
    found = _KILOMETERS.search(precision)
    if found:
        size = min(_FARTHEST, _number(found["number"]))
        return size / 2 if found["before"] or found["after"] else size
    return 300.0 if any(words in precision for words in _SEVERAL_HUNDRED) else 0.0


def _number(words: str) -> float:
    """Read a number as any language writes it: three digits behind a mark are thousands.

    >>> _number("1,100"), _number("1.100"), _number("1,5"), _number("2.5")
    (1100.0, 1100.0, 1.5, 2.5)
    """
    plain = words.rstrip(".,")
    if _GROUPED.fullmatch(plain):
        return float(re.sub(r"\D", "", plain))
    whole, _, part = plain.replace(",", ".").rpartition(".")
    return float(f"{whole.replace('.', '')}.{part}") if whole else float(part)


def coordinates_words(point: Point, interface: Interface = ENGLISH) -> str:
    """Say where a place is: ``39.03° N, 125.75° E``; never to more than two decimals, about 1 km."""
    latitude = latitude_words(_degrees(point.y, interface), interface, is_north=point.y >= 0)
    longitude = longitude_words(_degrees(point.x, interface), interface, is_east=point.x >= 0)
    return interface.comma.join(words.replace(" ", "\N{NO-BREAK SPACE}") for words in (latitude, longitude))


def latitude_words(degrees: str, interface: Interface, *, is_north: bool) -> str:
    """Say how far north or south: ``39.03° N``."""
    if is_north:
        return interface.pgettext("latitude", "%(degrees)s N", degrees=degrees)
    return interface.pgettext("latitude", "%(degrees)s S", degrees=degrees)


def longitude_words(degrees: str, interface: Interface, *, is_east: bool) -> str:
    """Say how far east or west."""
    if is_east:
        return interface.pgettext("longitude", "%(degrees)s E", degrees=degrees)
    return interface.pgettext("longitude", "%(degrees)s W", degrees=degrees)


def _degrees(degrees: float, interface: Interface) -> str:
    shortest = round(abs(float(degrees)), 2)
    return f"{interface.number(int(shortest) if shortest.is_integer() else shortest)}°"
