"""Coordinates of Wikidata as the kit has them: rounded to what they are good for, and that in words."""

from collections.abc import Iterable, Iterator
from math import ceil, log10

from .draft import DraftPlace
from .item import Item, Statement
from .languages import about
from .values import Coordinates

_KM_IN_DEGREE = 111.2
_MOST_DIGITS = 6
"""A tenth of a meter; Wikidata's own digits behind that are those of a division."""
_NOT_STATED = {
    "en": "not stated at Wikidata", "de": "bei Wikidata nicht angegeben", "fr": "non indiquée par Wikidata",
    "es": "no indicada en Wikidata", "ja": "ウィキデータに記載なし", "ko": "위키데이터에 없음",
}  # fmt: skip
_PART = ("P518", "P1114", "P3831")
"""Qualifiers that speak of a part: the source of a river, its mouth."""


def place_of(item: Item, lang: str) -> tuple[DraftPlace | None, tuple[str, ...]]:
    """Return where the item lies, and what an editor should know of it."""
    stated = [one for one in item.best("P625") if isinstance(one.value, Coordinates)]
    remarks = list(_left_out(stated))
    points = [one for one in stated if not _is_of_a_part(one) and _on_earth(one)]
    if len(points) != 1:
        if points:
            remarks.append(f"coordinates: Wikidata has {len(points)} with equal right; choose one")
        return None, tuple(remarks)
    value = points[0].value
    assert isinstance(value, Coordinates)  # noqa: S101 - chosen so above
    return DraftPlace(*_rounded(value), precision_words(value, lang)), tuple(remarks)


def precision_words(at: Coordinates, lang: str) -> str:
    """Return in words how exact coordinates are: a degree of latitude is 111 km.

    >>> precision_words(Coordinates(52.0, 8.5, 1 / 60, True), "en")
    'about 2 km'
    """
    if not at.precision:
        return _NOT_STATED.get(lang.split("-", maxsplit=1)[0].lower(), "?")
    kilometers = at.precision * _KM_IN_DEGREE
    if kilometers >= 1:
        return about(f"{_shortest(kilometers)} km", lang)
    return about(f"{_shortest(max(kilometers * 1000, 1))} m", lang)


def _left_out(stated: Iterable[Statement]) -> Iterator[str]:
    if any(not _on_earth(one) for one in stated):
        yield "coordinates on another globe than the Earth are left out"
    if any(_is_of_a_part(one) for one in stated):
        yield "coordinates of a part alone (a source, a mouth) are left out"


def _is_of_a_part(one: Statement) -> bool:
    return any(name in one.qualifiers for name in _PART)


def _on_earth(one: Statement) -> bool:
    return isinstance(one.value, Coordinates) and one.value.is_on_earth and abs(one.value.longitude) <= 180


def _rounded(at: Coordinates) -> tuple[float, float]:
    """Leave as many digits as the precision is worth: all of a decimal one, two more of an arc minute."""
    if not at.precision:
        return round(at.latitude, _MOST_DIGITS), round(at.longitude, _MOST_DIGITS)
    places = ceil(-log10(at.precision) - 1e-9)
    is_decimal = abs(at.precision * 10**places - 1) < 1e-6
    digits = min(max(places + (0 if is_decimal else 1), 0), _MOST_DIGITS)
    return round(at.latitude, digits), round(at.longitude, digits)


def _shortest(number: float) -> str:
    """Return a whole number of which two digits count: 2, 12, 110; signs of decimals differ by language."""
    return str(round(number, min(1 - int(log10(number)), 0)))[:20].partition(".")[0]
