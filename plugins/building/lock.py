"""The build lock: one build of a site at a time. Its file is never written, never reached through a link."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path
from stat import S_ISREG

from .refusals import SwapRefusedError

_FLAGS = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK
"""Nothing is cut off, no link is followed, and a pipe that stands there keeps nobody waiting."""
_REMOVE = "remove it"


class BuildInProgressError(Exception):
    """Another process is building the same site."""


@contextmanager
def locked(area: Path) -> Iterator[None]:
    """Hold the lock of a working folder, which is made if it is not there.

    Raises :class:`BuildInProgressError` when another process holds it, :class:`SwapRefusedError` when
    something else stands in the place of the folder or of the lock.
    """
    make_area(area)
    path = area / "lock"
    while True:
        with _opened(path) as descriptor:
            try:
                flock(descriptor, LOCK_EX | LOCK_NB)
            except BlockingIOError:
                raise BuildInProgressError(str(area)) from None
            if _is_still_there(path, descriptor):
                yield
                return


def make_area(area: Path) -> None:
    """Make a working folder. Raises :class:`SwapRefusedError` when a link or a file stands in its place."""
    if area.is_symlink():
        raise SwapRefusedError(area, "is a link, where a working folder of the build belongs", _REMOVE)
    if area.exists() and not area.is_dir():
        raise SwapRefusedError(area, "is a file, where a working folder of the build belongs", _REMOVE)
    area.mkdir(parents=True, exist_ok=True)


@contextmanager
def _opened(path: Path) -> Iterator[int]:
    message = "is no file of its own, where the lock of the build belongs"
    if path.is_symlink() or (path.exists() and not path.is_file()):
        raise SwapRefusedError(path, message, _REMOVE)
    descriptor = os.open(path, _FLAGS, 0o666)  # a link that came since is not followed: ELOOP
    try:
        if not S_ISREG(os.fstat(descriptor).st_mode):
            raise SwapRefusedError(path, message, _REMOVE)
        yield descriptor
    finally:
        os.close(descriptor)


def _is_still_there(path: Path, descriptor: int) -> bool:
    """Whether what was locked is what the next one would lock: ``make clean`` may have come between."""
    with suppress(OSError):
        return os.path.samestat(path.lstat(), os.fstat(descriptor))
    return False
