"""Latitude and longitude of a place; of whatever else people write, how it is written here."""

import re
from typing import Annotated

from pydantic import BeforeValidator, Field

from .fields import Number

_DEGREES = re.compile(
    r"(\d{1,3}(?:\.\d+)?)\s*°?\s*(?:(\d{1,2}(?:\.\d+)?)\s*['′’]\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*[\"″”]\s*)?([NSEWO])",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"-?\d{1,3}(?:\.\d+)?")
_NAMES = (("lat", "latitude"), ("lon", "lng", "long", "longitude"))
_LOW, _ALL = 90, 180


def _pair(value: object) -> object:
    """Take a list of two as it is; of all else, say what was meant as far as that can be told."""
    if isinstance(value, list | tuple) and len(value) <= 2:
        _refuse_turned(value)
        return value
    meant = _meant(value)
    example = f"[{meant[0]:g}, {meant[1]:g}]" if meant else "[54.1, 13.4]"
    raise ValueError(f"is not a pair of degrees; write latitude and longitude as decimal numbers: {example}")


def _refuse_turned(pair: list[object] | tuple[object, ...]) -> None:
    numbers = [one for one in pair if isinstance(one, int | float) and not isinstance(one, bool)]
    if len(numbers) == 2 and _LOW < abs(numbers[0]) <= _ALL and abs(numbers[1]) <= _LOW:
        mend = f"write the latitude first: [{numbers[1]:g}, {numbers[0]:g}]"
        raise ValueError(f"begins with {numbers[0]:g}, which is no latitude; {mend}")


def _meant(value: object) -> tuple[float, float] | None:
    """Return the pair that was meant; None where nobody can say."""
    found: list[float] = []
    if isinstance(value, dict):
        found = [float(value[name]) for names in _NAMES for name in names if _is_number(value.get(name))]
    elif isinstance(value, list | tuple) and all(type(one) is int for one in value):
        parts = [f"{one}.{other}" for one, other in zip(value[::2], value[1::2], strict=False)]
        found = [float(part) for part in parts] if all(map(_NUMBER.fullmatch, parts)) else []
    elif isinstance(value, str):
        found = _in_words(value)
    return (found[0], found[1]) if len(found) == 2 else None


def _in_words(text: str) -> list[float]:
    sexagesimal = _DEGREES.findall(text) if len(text) < 100 else []
    if not sexagesimal:
        parts = re.split(r"\s*[,;]\s*|\s+", text.strip())
        return [float(part) for part in parts] if all(map(_NUMBER.fullmatch, parts)) else []
    found = {}
    for degrees, minutes, seconds, side in sexagesimal:
        number = float(degrees) + float(minutes or 0) / 60 + float(seconds or 0) / 3600
        is_latitude = side.upper() in "NS"
        found["lat" if is_latitude else "lon"] = round(-number if side.upper() in "SW" else number, 4)
    return [found["lat"], found["lon"]] if len(found) == 2 else []


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


_Pair = tuple[Annotated[Number, Field(ge=-90, le=90)], Annotated[Number, Field(ge=-180, le=180)]]
Coordinates = Annotated[_Pair, BeforeValidator(_pair, json_schema_input_type=_Pair)]
"""Latitude and longitude in degrees (WGS 84)."""
