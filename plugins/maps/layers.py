"""The layers of outlines: what each is called in a file, and the standing of the borders among them."""

from typing import Literal, get_args

Standing = Literal["settled", "disputed", "ceasefire", "indefinite"]
"""What neighbors say of a border: both accept it; one does not; fighting stopped there; nobody drew it."""
STANDINGS: tuple[Standing, ...] = get_args(Standing)

LINES_OF: dict[Standing, str] = {
    "settled": "borders",
    "disputed": "disputed_borders",
    "ceasefire": "ceasefire_lines",
    "indefinite": "indefinite_borders",
}
"""The layer that holds the borders of each standing."""
AREAS = ("land", "lakes")
"""Layers of polygons."""
LINES = ("rivers", *LINES_OF.values())
"""Layers of lines."""
LAYERS = (*AREAS, *LINES)

_NATURAL_EARTH: dict[str, str] = {
    "land": "land",
    "minor island": "land",
    "null island": "",
    "lake": "lakes",
    "reservoir": "lakes",
    "alkaline lake": "lakes",
    "river": "rivers",
    "lake centerline": "rivers",
    "canal": "rivers",
    "river (intermittent)": "",
    "international boundary": "borders",
    "disputed": "disputed_borders",
    "claim": "disputed_borders",
    "claim boundary": "disputed_borders",
    "breakaway": "disputed_borders",
    "reference line": "disputed_borders",
    "elusive frontier": "indefinite_borders",
    "line of control": "ceasefire_lines",
    "indefinite": "indefinite_borders",
    "indeterminant frontier": "indefinite_borders",
    "overlay limit": "",
    "lease limit": "",
}
"""``featurecla`` of Natural Earth, without "(please verify)", and the layer it belongs to; empty: none."""


def layer_of(feature_class: str, *, is_area: bool) -> str:
    """Return the layer of a feature; empty for what no map of ours shows.

    >>> layer_of("Line of control (please verify)", is_area=False), layer_of("", is_area=True)
    ('ceasefire_lines', 'land')
    """
    name = feature_class.partition(" (")[0].strip().lower()
    found = _NATURAL_EARTH.get(feature_class.strip().lower(), _NATURAL_EARTH.get(name))
    if found is None:
        return "land" if is_area and not name else ""
    return found if (found in AREAS) == is_area else ""
