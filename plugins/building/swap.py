"""Put a whole site in the place of the last one, with two renames, so that no reader ever sees half of one.

Beside ``output`` stands a working folder ``.output.build`` with ``staged`` (being built), ``ready`` (whole,
waiting to be swapped in) and ``previous`` (the last site, between the two renames). Whatever of this a
killed process leaves behind, the next command finishes: :func:`recover`.
"""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path

_ATTEMPTS, _PAUSE = 50, 0.1
"""How often and how many seconds apart a folder is removed that somebody still writes into."""


class BuildInProgressError(Exception):
    """Another process is building the same site."""


@dataclass(frozen=True, slots=True)
class SwapFolders:
    """Where one output folder and its working folders stand."""

    output: Path
    """What is served."""

    @property
    def area(self) -> Path:
        """The working folder, on the same file system as ``output``."""
        return self.output.parent / f".{self.output.name}.build"

    @property
    def staged(self) -> Path:
        """A site being built."""
        return self.area / "staged"

    @property
    def ready(self) -> Path:
        """A whole site, waiting to be swapped in."""
        return self.area / "ready"

    @property
    def previous(self) -> Path:
        """The last site, for the moment between the two renames."""
        return self.area / "previous"


@contextmanager
def building(folders: SwapFolders) -> Iterator[Path]:
    """Hold the build lock, finish what an interrupted build left, and give an empty staging folder.

    Raises :class:`BuildInProgressError` when another process holds the lock.
    """
    folders.area.mkdir(parents=True, exist_ok=True)
    with (folders.area / "lock").open("w") as lock:
        try:
            flock(lock, LOCK_EX | LOCK_NB)
        except OSError:
            raise BuildInProgressError(str(folders.output)) from None
        recover(folders)
        _remove(folders.staged)
        folders.staged.mkdir()
        try:
            yield folders.staged
        finally:
            shutil.rmtree(folders.staged, ignore_errors=True)


def wait_for_lock(folders: SwapFolders, seconds: float) -> None:
    """Wait until nobody holds the build lock: processes of a build that was ended may for a moment."""
    folders.area.mkdir(parents=True, exist_ok=True)
    end = time.monotonic() + seconds
    with (folders.area / "lock").open("w") as lock:
        while time.monotonic() < end:
            try:
                flock(lock, LOCK_EX | LOCK_NB)
            except OSError:
                time.sleep(0.02)
            else:
                return


def swap_in(folders: SwapFolders) -> None:
    """Make the staged site the output; each step is one rename."""
    shutil.rmtree(folders.ready, ignore_errors=True)
    folders.staged.rename(folders.ready)
    recover(folders)


def recover(folders: SwapFolders) -> None:
    """Bring the folders back to rest: a whole site in ``output``, the newest, and nothing left over."""
    if folders.ready.exists():
        if folders.output.exists():
            shutil.rmtree(folders.previous, ignore_errors=True)
            folders.output.rename(folders.previous)
        folders.ready.rename(folders.output)
    elif folders.previous.exists() and not folders.output.exists():
        folders.previous.rename(folders.output)
    shutil.rmtree(folders.previous, ignore_errors=True)


def recover_output(folders: SwapFolders) -> None:
    """Bring back a whole site when a build was ended between two renames; leave the rest for the next one."""
    if folders.ready.exists() or not folders.output.exists():
        recover(folders)


def _remove(folder: Path) -> None:
    """Remove a folder, patiently: a program that a killed build had started may still be writing into it."""
    for _ in range(_ATTEMPTS):
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return
        time.sleep(_PAUSE)
