"""What all workers of a run share: a folder, what is made in it once, and a server of the published site.

The process that starts the workers holds the server, so that the address outlives each of them: a published
page carries the address that it was built for.
"""

import fcntl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from .serving import SUBPATH, serving

PUBLISHED = "published"


@dataclass(frozen=True)
class WholeRun:
    """One call of pytest, with however many workers."""

    folder: str
    """Where to put what all may read and nobody may change."""
    origin: str
    """The address of the server of the published site."""

    @property
    def site_url(self) -> str:
        """The address that the published site is built for."""
        return self.origin + SUBPATH.rstrip("/")

    def once(self, name: str, make: Callable[[Path], None]) -> Path:
        """Return a folder that the first worker who asks makes, whole or not at all, while others wait."""
        made = Path(self.folder) / name
        with made.with_suffix(".lock").open("w") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            if not made.exists():
                make(made)
        return made


@contextmanager
def starting() -> Iterator[WholeRun]:
    """Start a run; its folder and its server are there until the block ends."""
    with TemporaryDirectory(prefix="whole-run-") as folder, serving(Path(folder) / PUBLISHED) as origin:
        yield WholeRun(folder, origin)
