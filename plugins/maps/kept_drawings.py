"""Outlines drawn once and kept between builds: the land never changes, its projection takes a second."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..records import write_whole

_CODE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class KeptDrawings:
    """A folder of drawings, each under a digest of all that it depends on."""

    folder: Path | None = None
    """Where they are kept; None keeps nothing."""
    stamp: str = ""
    """Digest of the outlines and of the code that draws them."""

    @classmethod
    def of(cls, outlines: Path, folder: Path) -> "KeptDrawings":
        """Keep drawings of one file of outlines."""
        digest = hashlib.sha256(outlines.read_bytes())
        for path in sorted(_CODE.glob("*.py")):
            digest.update(path.read_bytes())
        return cls(folder, digest.hexdigest())

    def drawn(self, what: str, draw: Callable[[], str]) -> str:
        """Return the drawing that ``what`` describes completely, made by ``draw`` when it is not known."""
        if self.folder is None:
            return draw()
        path = self.folder / f"{hashlib.sha256(f'{self.stamp} {what}'.encode()).hexdigest()[:32]}.svg"
        if path.exists():
            return path.read_text(encoding="utf-8")
        drawing = draw()
        write_whole(path, drawing)
        return drawing


NOTHING_KEPT = KeptDrawings()
"""For those who draw once."""
