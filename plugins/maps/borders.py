"""Which borders a map draws, how each stands, and what it says of those that are not settled."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass as plain_dataclass
from typing import Annotated, Literal, NamedTuple

from pydantic.dataclasses import dataclass

from ..interface import pgettext_noop
from ..records import STRICT, Sentence, choices
from .degrees import Extent
from .layers import STANDINGS, Standing

_STANDING_WORDS: dict[Standing, str] = {
    "settled": "both neighbors accept it",
    "disputed": "one of them does not, or claims another",
    "ceasefire": "fighting stopped there; a line of control",
    "indefinite": "nobody has fixed it",
}
BorderShown = Literal["none", "settled", "all"]
BorderChoice = Annotated[
    BorderShown,
    choices(
        {
            "none": "land and water only",
            "settled": "those that both neighbors accept",
            "all": "disputed ones and ceasefire lines too, broken, with a legend",
        }
    ),
]
"""Which borders are drawn."""

LEGEND: dict[Standing, str] = {
    "disputed": pgettext_noop("map", "Broken: a border that is disputed or claimed"),
    "ceasefire": pgettext_noop(
        "map", "Dashes and dots: a ceasefire line or line of control, no agreed border"
    ),
    "indefinite": pgettext_noop("map", "Dotted: a border that was never fixed"),
}
"""What a reader is told of a line that is drawn; :meth:`LegendEntry.said` says it in a language."""
LINE_CLASSES: dict[Standing, str] = {
    "settled": "map__border",
    "disputed": "map__border map__border--disputed",
    "ceasefire": "map__ceasefire",
    "indefinite": "map__border map__border--indefinite",
}
"""What the style sheet knows each line by."""
NO_SIDE = pgettext_noop("map", "No line here says whose land it is")
"""What is said below each map with such a line."""


@dataclass(frozen=True, slots=True, config=STRICT)
class BorderCorrection:
    """What the editor knows better than the outlines: how the borders of some part of the world stand."""

    extent: Extent
    """Where: west, south, east, north in degrees."""
    standing: Annotated[
        Literal["settled", "disputed", "ceasefire", "indefinite", "none"],
        choices({**_STANDING_WORDS, "none": "it is not drawn"}),
    ]
    """How they stand there."""
    of: Annotated[
        Literal["settled", "disputed", "ceasefire", "indefinite"] | None, choices(_STANDING_WORDS)
    ] = None
    """Only those that the outlines take for this; default: all."""
    note: Sentence | None = None
    """What a reader of a map that shows them should know."""


@plain_dataclass(frozen=True, slots=True)
class BorderWishes:
    """Which borders a site wants."""

    shown: str = "all"
    """``none``, ``settled`` or ``all``."""
    corrections: tuple[BorderCorrection, ...] = ()
    """What the editor knows better."""

    @property
    def standings(self) -> tuple[Standing, ...]:
        """Those that are drawn."""
        return {"none": (), "settled": STANDINGS[:1]}.get(self.shown, STANDINGS)


LINKED = pgettext_noop("map", "A page here explains it")
UNLINKED = pgettext_noop("map", "Only named, to find one’s way")
"""What a reader is told of the two colors of dots, where a picture has both."""


class LegendEntry(NamedTuple):
    """A sentence below a map."""

    line: str
    """The classes of the line that it explains; empty: it is a note."""
    words: str
    """What it says."""
    dot: str = ""
    """The classes of the dot that it explains, in place of a line."""
    is_note: bool = False
    """Whether it says what sides or editors say."""


def dots_legend(*, has_linked: bool, has_unlinked: bool) -> Iterator[LegendEntry]:
    """Say what the two colors of dots mean; nothing where there is but one."""
    if has_linked and has_unlinked:
        yield LegendEntry("", LINKED, "map__dot map__dot--linked")
        yield LegendEntry("", UNLINKED, "map__dot")


def legend_of(standings: Iterable[Standing], notes: Iterable[str]) -> Iterator[LegendEntry]:
    """Say what the lines are that are no settled borders, and what the editor says of them."""
    unsettled = [standing for standing in standings if standing in LEGEND]
    for standing in unsettled:
        yield LegendEntry(LINE_CLASSES[standing], LEGEND[standing])
    if unsettled:
        yield LegendEntry("", NO_SIDE)
    for note in dict.fromkeys(notes):
        yield LegendEntry("", note.removesuffix("."), is_note=True)
