"""How important a name is, and where it stands: what editors say of every name on the map."""

from typing import Annotated, Literal

from pydantic import Field

from ..records import WholeNumber, choices

Rank = Annotated[WholeNumber, Field(ge=1, le=3)]
"""1 is named on every picture, 3 only on detailed ones."""
_SIDE_WORDS = {
    "e": "east", "w": "west", "n": "north", "s": "south", "ne": "northeast", "se": "southeast",
    "nw": "northwest", "sw": "southwest", "c": "on it",
}  # fmt: skip
Side = Annotated[Literal["e", "w", "n", "s", "ne", "se", "nw", "sw", "c"], choices(_SIDE_WORDS)]
"""Where a label stands, seen from its place: a point of the compass, or on it."""
