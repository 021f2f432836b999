"""One rename at a time in a project."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path

from .reading import RenameRefusedError

_LOCK = Path(".build/rename.lock")


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """Hold the lock of renames in this project; it goes with the process that holds it."""
    try:
        (root / _LOCK).parent.mkdir(exist_ok=True)
        held = os.open(root / _LOCK, os.O_WRONLY | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o666)
    except OSError as error:
        raise RenameRefusedError(f"{_LOCK} cannot be opened ({error.strerror})") from None
    try:
        flock(held, LOCK_EX | LOCK_NB)
    except OSError:
        os.close(held)
        raise RenameRefusedError("another rename is under way; wait until it is done") from None
    try:
        yield
    finally:
        os.close(held)
