"""A chart with its drawings, as pages show it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from .reading import Chart

_SVG = re.compile(r"(?s)<svg [^>]*viewBox=\"0 0 (\d+) (\d+)\"[^>]*>(.*)</svg>\s*")


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing for one width."""

    width: int
    """Pixels across."""
    height: int
    """Pixels from top to bottom."""
    inner: str
    """What stands in its ``svg`` element."""


@dataclass(frozen=True, slots=True)
class DrawnChart:
    """A chart with what there is of its drawings."""

    chart: Chart
    """What it says."""
    drawings: Mapping[str, Drawing]
    """By the name of their width; none where nobody has drawn them."""
    files: tuple[str, ...]
    """Names of the files that hold them, or are to."""


def parsed_drawing(text: str) -> Drawing:
    """Take a drawing of the kit apart. Raises ValueError for any other."""
    found = _SVG.fullmatch(text)
    if found is None:
        raise ValueError("is no drawing of the kit")
    return Drawing(int(found[1]), int(found[2]), found[3])
