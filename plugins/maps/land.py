"""The outlines that a site draws its maps of, and what has been drawn of them before."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..kept_work import KeptWork, Key, kit_digest, value_digest, work_key
from .borders import BorderWishes
from .geometry import Point
from .layers import Standing

if TYPE_CHECKING:
    from .outline_files import Window

WORLD = Path(__file__).parent / "data" / "world.json"
"""The whole world at 1:50 million, which comes with the kit; ``vendoring/make_world.py`` makes it."""


class Land(NamedTuple):
    """Land, water and borders, drawn."""

    markup: str
    """SVG."""
    standings: tuple[Standing, ...]
    """How the borders on it stand."""
    notes: tuple[str, ...]
    """What the editor says of them."""
    length: float
    """Pixels of line that are on it: where there are few, a reader sees nothing to go by."""
    bare: tuple[Point, ...]
    """Islands that were asked for and that the outlines lack."""
    covered: tuple[float, ...]
    """Pixels of line in each box that was asked for; without end for a border that is not settled."""


@dataclass(frozen=True)
class Outlines:
    """Land, water and borders of the whole world; no file is read before something new is drawn."""

    finer: tuple[Path, ...] = ()
    """Windows that are finer than the world."""
    borders: BorderWishes = field(default_factory=BorderWishes)
    """Which borders are wanted."""
    store: KeptWork = field(default_factory=KeptWork)
    """Where drawings are kept; one without a file keeps nothing."""

    @classmethod
    def read(cls, finer: Iterable[Path] = (), store: KeptWork | None = None) -> "Outlines":
        """Take the world and finer windows; drawings are kept in ``store``."""
        return cls(tuple(finer), store=store or KeptWork())

    def with_borders(self, wishes: BorderWishes) -> "Outlines":
        """Return the same outlines with other borders."""
        return replace(self, borders=wishes)

    @cached_property
    def borderless(self) -> "Outlines":
        """The same land and water, alone."""
        return self.with_borders(BorderWishes("none"))

    @cached_property
    def windows(self) -> "list[Window]":
        """What the files hold, the finest first."""
        from .outline_files import windows_of  # noqa: PLC0415 - geometry is loaded where something is drawn

        return windows_of((*self.finer, WORLD))

    @cached_property
    def digest(self) -> Key:
        """Stands for the files and the borders in the keys of what is drawn of them."""
        files = (work_key("file", path.read_bytes()) for path in (*self.finer, WORLD))
        return work_key("outlines", kit_digest(), value_digest(self.borders), *files)
