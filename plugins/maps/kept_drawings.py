"""Outlines drawn once and kept between builds: the land never changes, its projection takes a second."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from ..kept_work import KeptWork, kept_value, kit_digest, work_key


@dataclass(frozen=True, slots=True)
class KeptDrawings:
    """Drawings of one file of outlines, each kept under all that it depends on."""

    store: KeptWork = field(default_factory=KeptWork)
    """Where they are kept; one without a file keeps nothing."""
    outlines: bytes = b""
    """The file."""

    @classmethod
    def of(cls, outlines: Path, store: KeptWork) -> "KeptDrawings":
        """Keep drawings of one file of outlines."""
        return cls(store, outlines.read_bytes())

    def drawn(self, what: str, draw: Callable[[], str]) -> str:
        """Return the drawing that ``what`` describes completely, made by ``draw`` when it is not known."""
        return kept_value(self.store, work_key("outlines", kit_digest(), self.outlines, what), draw)


NOTHING_KEPT = KeptDrawings()
"""For those who draw once."""
