"""Snaks of Wikibase's JSON as values; what is not as documented is no value.

The format: Wikibase, "JSON" (docs of the data model). Nothing here raises, whatever is read.
"""

import re
from collections.abc import Callable
from math import isfinite

from ..records import is_blank, without_strays
from .values import ITEM, MAX_TEXT, Calendar, Coordinates, ItemId, Quantity, Time, Value, Words

_CALENDARS: dict[str, Calendar] = {"Q1985727": "gregorian", "Q1985786": "julian"}
_EARTH = "Q2"
_MARKS = "\u200b\u200e\u200f\u2060 "
"""What labels that were copied have at their ends, and nobody sees."""
_TIME = re.compile(r"([+-])(\d{1,16})-(\d\d)-(\d\d)T", re.ASCII)
_AMOUNT = re.compile(r"[+-]?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?", re.ASCII)


def read_value(snak: object) -> Value | None:
    """Return the value of a snak; None where it has none that we read."""
    if not isinstance(snak, dict):
        return None
    kind = snak.get("snaktype")
    if kind in ("somevalue", "novalue"):
        return "somevalue" if kind == "somevalue" else "novalue"
    held = snak.get("datavalue")
    if kind != "value" or not isinstance(held, dict):
        return None
    return _read(held.get("type"), held.get("value"))


def folded(text: object) -> str:
    """Return a text on one line without what no text may hold; empty for none, and for one too long."""
    if not isinstance(text, str) or len(text) > 20 * MAX_TEXT:
        return ""
    line = " ".join(without_strays(text).split()).strip(_MARKS)
    return "" if is_blank(line) else line


def _read(kind: object, value: object) -> Value | None:
    if kind == "string":
        return Words(folded(value), "") if folded(value) else None
    if not isinstance(value, dict):
        return None
    readers: dict[object, Callable[[dict[str, object]], Value | None]] = {
        "wikibase-entityid": _item,
        "monolingualtext": _words,
        "time": _time,
        "quantity": _quantity,
        "globecoordinate": _coordinates,
    }
    return readers[kind](value) if isinstance(kind, str) and kind in readers else None


def _words(value: dict[str, object]) -> Words | None:
    text, lang = folded(value.get("text")), folded(value.get("language"))
    return Words(text, lang) if text and lang else None


def _item(value: dict[str, object]) -> ItemId | None:
    """Older answers have the number alone."""
    number = value.get("numeric-id")
    name = value.get("id", f"Q{number}" if value.get("entity-type") == "item" else None)
    return ItemId(name) if isinstance(name, str) and ITEM.fullmatch(name) else None


def _time(value: dict[str, object]) -> Time | None:
    found = _TIME.match(str(value.get("time")))
    calendar = _CALENDARS.get(_last_part(value.get("calendarmodel")))
    precision = _whole(value.get("precision"), -1)
    if not found or not calendar or not 0 <= precision <= 14:
        return None
    year = int(found[2]) * (-1 if found[1] == "-" else 1)
    before, after = (max(_whole(value.get(key), 0), 0) for key in ("before", "after"))
    return Time(year, int(found[3]), int(found[4]), precision, before, after, calendar)


def _quantity(value: dict[str, object]) -> Quantity | None:
    amount, lower, upper = (
        str(value.get(key) or "").removeprefix("+") for key in ("amount", "lowerBound", "upperBound")
    )
    unit = _last_part(value.get("unit"))
    if not _AMOUNT.fullmatch(amount) or not (unit == "1" or ITEM.fullmatch(unit)):
        return None
    if not (_AMOUNT.fullmatch(lower) and _AMOUNT.fullmatch(upper)):
        lower = upper = ""
    return Quantity(amount, "" if unit in {"1", "Q199"} else unit, lower, upper)


def _coordinates(value: dict[str, object]) -> Coordinates | None:
    latitude, longitude = value.get("latitude"), value.get("longitude")
    if not _is_degree(latitude, 90) or not _is_degree(longitude, 360):
        return None
    precision = value.get("precision")
    exact = float(precision) if _is_degree(precision, 360) else 0.0  # type: ignore[arg-type]
    globe = _last_part(value.get("globe"))
    east = float(longitude)  # type: ignore[arg-type]
    east = east - 360 if east > 180 else east + 360 if east < -180 else east
    return Coordinates(float(latitude), east, max(exact, 0.0), globe == _EARTH)  # type: ignore[arg-type]


def _is_degree(value: object, most: int) -> bool:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return is_number and isfinite(value) and abs(value) <= most  # type: ignore[arg-type]


def _whole(value: object, otherwise: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else otherwise


def _last_part(address: object) -> str:
    return address.rstrip("/").rpartition("/")[2] if isinstance(address, str) else ""
